// SPDX-License-Identifier: MIT
#include "client/networks/networks.h"
#include "tests/support/hearthd.h"
#include "tests/support/ircclient.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace client;
using support::Hearthd;
using support::IrcClient;

/// Sessions of the client with a server that stops, restarts or throttles. Another client receives
/// every typed message once and in order.
class tst_Trouble : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void sendsEverythingToAServerThatThrottles();
    void losesNoMessageWhenTheServerIsKilled();
    void reconnectsAfterTenRestarts();
    void waitsForAFrozenServer();
    void keepsOneNetworkWhileTheOtherFlaps();
    void changesTheNickWhileDisconnected();
    void sendsALongTextWhole();

private:
    void start(const QByteArray &configuration = {});
    void restart();
    Conversation *connectToRoom(const QString &nick);
    /// Lets @p client join the room.
    bool listens(IrcClient &client) const;
    static QStringList lines(int count);
    /// The texts from ana that @p listener has received in the room.
    static QStringList heard(const IrcClient &listener);
    static QList<ChatMessage> own(const Conversation *room);
    int count(const Conversation *room, ChatMessage::Delivery delivery) const;

    std::unique_ptr<Hearthd> m_server;
    QByteArray m_configuration;
    QString m_url;
    std::unique_ptr<ConversationList> m_list;
    std::unique_ptr<Networks> m_networks;
};

void tst_Trouble::init()
{
    m_server.reset();
    m_list = std::make_unique<ConversationList>();
    m_networks = std::make_unique<Networks>(*m_list);
}

void tst_Trouble::cleanup()
{
    if (m_server && m_server->isRunning())
        ::kill(pid_t(m_server->processId()), SIGCONT);
    m_networks.reset();
    m_list.reset();
    m_server.reset();
}

void tst_Trouble::start(const QByteArray &configuration)
{
    m_configuration = configuration;
    m_server = std::make_unique<Hearthd>();
    if (!configuration.isEmpty())
        m_server->setConfiguration(configuration);
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    m_url = m_server->url(u"irc"_s).toString();
}

void tst_Trouble::restart()
{
    m_server = std::make_unique<Hearthd>();
    if (!m_configuration.isEmpty())
        m_server->setConfiguration(m_configuration);
    m_server->setListen({m_url});
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
}

Conversation *tst_Trouble::connectToRoom(const QString &nick)
{
    Network *network =
        m_networks->connectTo(net::ServerAddress::parse(m_url).value(), nick, {u"#r"_s});
    const auto isIn = [this, network] {
        const QList<Conversation *> open = m_list->conversations(network);
        return !open.isEmpty() && open.first()->isJoined();
    };
    return QTest::qWaitFor(isIn, support::patienceMs) ? m_list->conversations(network).first()
                                                      : nullptr;
}

bool tst_Trouble::listens(IrcClient &client) const
{
    return client.connectTo(m_server->host(u"irc"_s), m_server->port(u"irc"_s))
           && client.join("#r");
}

QStringList tst_Trouble::lines(int count)
{
    QStringList made;
    for (int i = 0; i < count; ++i)
        made.append(u"line "_s + QString::number(i));
    return made;
}

QStringList tst_Trouble::heard(const IrcClient &listener)
{
    QStringList texts;
    for (const QByteArray &line : listener.lines()) {
        const qsizetype at = line.indexOf(" PRIVMSG #r :");
        if (at > 0 && line.contains("ana"))
            texts.append(QString::fromUtf8(line.mid(at + qstrlen(" PRIVMSG #r :")).trimmed()));
    }
    return texts;
}

QList<ChatMessage> tst_Trouble::own(const Conversation *room)
{
    QList<ChatMessage> messages;
    for (int row = 0; row < room->messages().rowCount(); ++row) {
        const ChatMessage &message = room->messages().at(row);
        if (message.own && message.kind == ChatMessage::Kind::Text)
            messages.append(message);
    }
    return messages;
}

int tst_Trouble::count(const Conversation *room, ChatMessage::Delivery delivery) const
{
    const QList<ChatMessage> messages = own(room);
    return int(
        std::count_if(messages.cbegin(), messages.cend(), [delivery](const ChatMessage &message) {
            return message.delivery == delivery;
        }));
}

void tst_Trouble::sendsEverythingToAServerThatThrottles()
{
    start("[limits]\ncommands_per_second = 40\ncommand_burst = 10\n");
    IrcClient tom("tom");
    QVERIFY(listens(tom));
    Conversation *room = connectToRoom(u"ana"_s);
    QVERIFY(room);
    const QStringList typed = lines(100);
    for (const QString &line : typed)
        m_networks->submit(room, line);
    QCOMPARE(own(room).size(), 100);
    QCOMPARE(count(room, ChatMessage::Delivery::Sent), 0);
    QTRY_COMPARE_WITH_TIMEOUT(heard(tom), typed, support::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(count(room, ChatMessage::Delivery::Sent), 100, support::patienceMs);
    QCOMPARE(room->network().state().phase, NetworkState::Phase::Online);
}

void tst_Trouble::losesNoMessageWhenTheServerIsKilled()
{
    start("[limits]\ncommands_per_second = 100\ncommand_burst = 10\n");
    IrcClient tom("tom");
    QVERIFY(listens(tom));
    Conversation *room = connectToRoom(u"ana"_s);
    QVERIFY(room);
    const QStringList typed = lines(200);
    for (const QString &line : typed)
        m_networks->submit(room, line);
    QTRY_VERIFY_WITH_TIMEOUT(heard(tom).size() >= 30, support::patienceMs);
    m_server->kill();
    QTRY_VERIFY_WITH_TIMEOUT(!room->isJoined(), support::patienceMs);
    QVERIFY(tom.seesTheEnd());
    const QStringList before = heard(tom);
    restart();
    IrcClient tomAgain("tom");
    QVERIFY(listens(tomAgain));
    m_networks->reconnectNow(&room->network());
    QTRY_COMPARE_WITH_TIMEOUT(count(room, ChatMessage::Delivery::Waiting)
                                  + count(room, ChatMessage::Delivery::Pending),
                              0, support::patienceMs);
    // Every message was either sent or marked as possibly undelivered.
    QStringList unsure;
    for (const ChatMessage &message : own(room)) {
        if (message.delivery == ChatMessage::Delivery::Failed)
            unsure.append(message.text);
    }
    QCOMPARE(count(room, ChatMessage::Delivery::Sent) + unsure.size(), 200);
    QVERIFY(unsure.size() <= 8); // At most the messages in flight.
    QTRY_VERIFY_WITH_TIMEOUT(heard(tomAgain).size() + before.size() >= 200 - unsure.size(),
                             support::patienceMs);
    const QStringList all = before + heard(tomAgain);
    QStringList once = all;
    QCOMPARE(once.removeDuplicates(), 0);
    qsizetype at = -1;
    for (const QString &text : all) {
        QVERIFY(typed.indexOf(text) > at); // in order
        at = typed.indexOf(text);
    }
    for (const QString &text : typed)
        QVERIFY2(all.contains(text) || unsure.contains(text), qPrintable(text));
}

void tst_Trouble::reconnectsAfterTenRestarts()
{
    start();
    Conversation *room = connectToRoom(u"ana"_s);
    QVERIFY(room);
    for (int i = 0; i < 10; ++i) {
        m_server->kill();
        QTRY_VERIFY_WITH_TIMEOUT(!room->isJoined(), support::patienceMs);
        m_networks->submit(room, u"said %1"_s.arg(i));
        restart();
        IrcClient tom("tom");
        QVERIFY(listens(tom));
        m_networks->reconnectNow(&room->network());
        QTRY_COMPARE_WITH_TIMEOUT(heard(tom), QStringList(u"said %1"_s.arg(i)),
                                  support::patienceMs);
    }
    QTRY_COMPARE_WITH_TIMEOUT(count(room, ChatMessage::Delivery::Sent), 10, support::patienceMs);
    QCOMPARE(m_list->conversations(&room->network()).size(), 1);
}

void tst_Trouble::waitsForAFrozenServer()
{
    start();
    IrcClient tom("tom");
    QVERIFY(listens(tom));
    Conversation *room = connectToRoom(u"ana"_s);
    QVERIFY(room);
    ::kill(pid_t(m_server->processId()), SIGSTOP);
    const QStringList typed = lines(20);
    for (const QString &line : typed)
        m_networks->submit(room, line);
    QCOMPARE(count(room, ChatMessage::Delivery::Sent), 0);
    ::kill(pid_t(m_server->processId()), SIGCONT);
    QTRY_COMPARE_WITH_TIMEOUT(heard(tom), typed, support::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(count(room, ChatMessage::Delivery::Sent), 20, support::patienceMs);
}

void tst_Trouble::keepsOneNetworkWhileTheOtherFlaps()
{
    start();
    Hearthd steady;
    QVERIFY2(steady.start(), qPrintable(steady.errorString()));
    Conversation *room = connectToRoom(u"ana"_s);
    QVERIFY(room);
    Network *other = m_networks->connectTo(
        net::ServerAddress::parse(steady.url(u"irc"_s).toString()).value(), u"ana"_s, {u"#s"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!m_list->conversations(other).isEmpty()
                                 && m_list->conversations(other).first()->isJoined(),
                             support::patienceMs);
    Conversation *steadyRoom = m_list->conversations(other).first();
    for (int i = 0; i < 3; ++i) {
        m_server->kill();
        QTRY_VERIFY_WITH_TIMEOUT(!room->isJoined(), support::patienceMs);
        m_networks->submit(steadyRoom, u"meanwhile %1"_s.arg(i));
        QTRY_COMPARE_WITH_TIMEOUT(count(steadyRoom, ChatMessage::Delivery::Sent), i + 1,
                                  support::patienceMs);
        restart();
        m_networks->reconnectNow(&room->network());
        QTRY_VERIFY_WITH_TIMEOUT(room->isJoined(), support::patienceMs);
    }
    QVERIFY(steadyRoom->isJoined());
    // Destroyed while one network waits for its server.
    m_server->kill();
    QTRY_VERIFY_WITH_TIMEOUT(!room->isJoined(), support::patienceMs);
    m_networks->remove(&room->network());
    QCOMPARE(m_list->networks().size(), 1);
}

void tst_Trouble::changesTheNickWhileDisconnected()
{
    start();
    Conversation *room = connectToRoom(u"ana"_s);
    QVERIFY(room);
    m_server->kill();
    QTRY_VERIFY_WITH_TIMEOUT(!room->isJoined(), support::patienceMs);
    m_networks->submit(room, u"/nick anatevka"_s);
    m_networks->submit(room, u"with the new name"_s);
    restart();
    IrcClient tom("tom");
    QVERIFY(listens(tom));
    m_networks->reconnectNow(&room->network());
    QVERIFY(tom.sees(":anatevka!"));
    QTRY_COMPARE_WITH_TIMEOUT(heard(tom), QStringList(u"with the new name"_s), support::patienceMs);
    QCOMPARE(room->network().nick(), u"anatevka"_s);
}

/// 100 KB of words in several alphabets. No text is lost where it is split into lines.
void tst_Trouble::sendsALongTextWhole()
{
    start();
    IrcClient tom("tom");
    QVERIFY(listens(tom));
    Conversation *room = connectToRoom(u"ana"_s);
    QVERIFY(room);
    QString text;
    for (int i = 0; text.toUtf8().size() < 100'000; ++i)
        text += (i == 0 ? u""_s : u" "_s)
                + u"w\u00f6rd \u0441\u043b\u043e\u0432\u043e \u8a00\u8449%1"_s.arg(i);
    m_networks->submit(room, text);
    QTRY_COMPARE_WITH_TIMEOUT(heard(tom).join(u' ').size(), text.size(), support::patienceMs);
    QCOMPARE(heard(tom).join(u' '), text);
}

HEARTH_LOOP_TEST(tst_Trouble)
#include "tst_trouble.moc"
