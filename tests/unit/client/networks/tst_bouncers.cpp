// SPDX-License-Identifier: MIT
#include "client/networks/networks.h"
#include "tests/support/patience.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testprogram.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace client;

/// Networks on servers that answer like ZNC, soju and Ergo, by their documented replies.
class tst_Bouncers : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void zncReplaysWhatWasMissed();
    void zncWithoutPlaybackReplaysItsBuffer();
    void sojuReplaysItsBacklog();
    void ergoSharesTheReadMarker();
    void ergoRefusesAWeakPassword();

private:
    /// The server's replies to a client that registers and requests capabilities.
    void script(const QByteArray &capabilities, const QByteArrayList &afterWelcome);
    void connectClient();
    void reconnect();
    /// The time tag of @p secondsAgo.
    QByteArray at(int secondsAgo) const
    {
        return "time="
               + QDateTime::fromMSecsSinceEpoch(m_nowMs - 1'000LL * secondsAgo, Qt::UTC)
                     .toString(Qt::ISODateWithMs)
                     .toLatin1();
    }
    Conversation *room() const
    {
        const QList<Conversation *> all = m_list->conversations(m_network);
        return all.isEmpty() ? nullptr : all.first();
    }
    /// The texts in the room, with `%` for the sender of an event.
    QStringList texts() const;

    qint64 m_nowMs = 0;
    QByteArray m_capabilities;
    QByteArrayList m_afterWelcome;
    std::unique_ptr<test::ScriptedServer> m_server;
    std::unique_ptr<ConversationList> m_list;
    std::unique_ptr<Networks> m_networks;
    Network *m_network = nullptr;
};

void tst_Bouncers::init()
{
    m_nowMs = QDateTime::currentMSecsSinceEpoch();
    m_server = std::make_unique<test::ScriptedServer>();
    m_server->welcomes = false;
    m_list = std::make_unique<ConversationList>();
    m_networks = std::make_unique<Networks>(*m_list);
    connect(m_server.get(), &test::ScriptedServer::lineReceived, this,
            [this](const QByteArray &line) {
                if (line == "CAP LS 302")
                    m_server->send(":irc CAP * LS :" + m_capabilities + "\r\n");
                else if (line.startsWith("CAP REQ :"))
                    m_server->send(":irc CAP * ACK :" + line.mid(9) + "\r\n");
                else if (line == "CAP END")
                    m_server->send("@" + at(0) + " :irc 001 ana :Welcome\r\n"
                                   + ":irc 005 ana CHANTYPES=# :are supported\r\n"
                                   + ":irc 422 ana :No MOTD\r\n" + m_afterWelcome.join("\r\n")
                                   + "\r\n");
            });
}

void tst_Bouncers::cleanup()
{
    m_networks.reset();
    m_list.reset();
    m_server.reset();
}

void tst_Bouncers::script(const QByteArray &capabilities, const QByteArrayList &afterWelcome)
{
    m_capabilities = capabilities;
    m_afterWelcome = afterWelcome;
}

void tst_Bouncers::connectClient()
{
    m_network = m_networks->connectTo(
        net::ServerAddress::parse(u"irc://127.0.0.1:%1"_s.arg(m_server->port())).value(), u"ana"_s);
    QTRY_VERIFY_WITH_TIMEOUT(room() && room()->isJoined(), support::patienceMs);
}

void tst_Bouncers::reconnect()
{
    m_networks->disconnectFrom(m_network);
    m_networks->reconnectNow(m_network);
    QTRY_VERIFY_WITH_TIMEOUT(room()->isJoined(), support::patienceMs);
}

QStringList tst_Bouncers::texts() const
{
    QStringList found;
    for (int row = 0; row < room()->messages().rowCount(); ++row)
        found.append(
            QString(room()->messages().at(row).text).replace(ChatMessage::senderMark, u'%'));
    return found;
}

/// https://wiki.znc.in/Playback
void tst_Bouncers::zncReplaysWhatWasMissed()
{
    script("batch server-time znc.in/playback",
           {"@" + at(0) + " :ana!a@h JOIN #tea", "@" + at(0) + " :irc 366 ana #tea :End"});
    connectClient();
    QTRY_VERIFY(m_server->lines().contains("PRIVMSG *playback :PLAY * 0"));
    m_server->send(":znc.in BATCH +1 znc.in/playback #tea\r\n@batch=1;" + at(60)
                   + " :tom!t@h PRIVMSG #tea :one\r\n@batch=1;" + at(50)
                   + " :tom!t@h PRIVMSG #tea :two\r\n:znc.in BATCH -1\r\n");
    QTRY_COMPARE(texts(), (QStringList{u"one"_s, u"two"_s, u"% joined"_s}));
    QCOMPARE(room()->unread(), 0); // from before the first visit
    m_server->send("@" + at(0) + " :tom!t@h PRIVMSG #tea :live\r\n");
    QTRY_COMPARE(room()->unread(), 1);
    const qint64 newestS = room()->messages().at(room()->messages().rowCount() - 1).timeMs / 1'000;
    reconnect();
    QTRY_VERIFY(
        m_server->lines().contains("PRIVMSG *playback :PLAY * " + QByteArray::number(newestS)));
    const QStringList before = texts();
    m_server->send(":znc.in BATCH +2 znc.in/playback #tea\r\n@batch=2;" + at(0)
                   + " :tom!t@h PRIVMSG #tea :live\r\n@batch=2;" + at(-1)
                   + " :tom!t@h PRIVMSG #tea :missed\r\n:znc.in BATCH -2\r\n");
    QTRY_VERIFY(texts().contains(u"missed"_s));
    QCOMPARE(texts().count(u"live"_s), 1); // nothing is doubled
    QCOMPARE(texts().size(), before.size() + 1);
    QCOMPARE(room()->unread(), 2);
}

void tst_Bouncers::zncWithoutPlaybackReplaysItsBuffer()
{
    script("server-time",
           {"@" + at(0) + " :ana!a@h JOIN #tea", "@" + at(0) + " :irc 366 ana #tea :End",
            "@" + at(60) + " :tom!t@h PRIVMSG #tea :one",
            "@" + at(50) + " :tom!t@h PRIVMSG #tea :ana: two"});
    connectClient();
    QTRY_COMPARE(texts(), (QStringList{u"one"_s, u"ana: two"_s, u"% joined"_s}));
    QCOMPARE(room()->unread(), 0);
    QCOMPARE(room()->mentions(), 0);
}

void tst_Bouncers::sojuReplaysItsBacklog()
{
    script("batch message-tags server-time soju.im/bouncer-networks",
           {"@" + at(0) + " :ana!a@h JOIN #tea", "@" + at(0) + " :irc 366 ana #tea :End",
            ":irc BATCH +b chathistory #tea",
            "@batch=b;msgid=m1;" + at(60) + " :tom!t@h PRIVMSG #tea :one",
            "@batch=b;msgid=m2;" + at(50) + " :tom!t@h PRIVMSG #tea :two", ":irc BATCH -b"});
    connectClient();
    QTRY_COMPARE(texts(), (QStringList{u"one"_s, u"two"_s, u"% joined"_s}));
    reconnect(); // replays the same again
    QTRY_COMPARE(texts().count(u"% joined"_s), 2);
    QCOMPARE(texts().count(u"one"_s), 1);
    QCOMPARE(room()->unread(), 0);
}

void tst_Bouncers::ergoSharesTheReadMarker()
{
    script("draft/read-marker server-time",
           {"@" + at(0) + " :ana!a@h JOIN #tea", ":irc MARKREAD #tea *",
            "@" + at(0) + " :irc 366 ana #tea :End"});
    connectClient();
    m_server->send("@" + at(-1) + " :tom!t@h PRIVMSG #tea :one\r\n@" + at(-2)
                   + " :tom!t@h PRIVMSG #tea :two\r\n");
    QTRY_COMPARE(room()->unread(), 2);
    m_server->send(":irc MARKREAD #tea timestamp=" + at(-1).mid(5) + "\r\n");
    QTRY_COMPARE(room()->unread(), 1);
    room()->setWatched(true);
    const QByteArray shared = "MARKREAD #tea timestamp=" + at(-2).mid(5);
    QTRY_VERIFY_WITH_TIMEOUT(m_server->lines().contains(shared), support::patienceMs);
    // The room stays read after it was shared, and nothing older is ever sent.
    for (const QByteArray &line : m_server->lines())
        QVERIFY(!line.startsWith("MARKREAD #tea timestamp=") || line == shared);
}

void tst_Bouncers::ergoRefusesAWeakPassword()
{
    script("batch draft/account-registration=before-connect,email-required labeled-response "
           "standard-replies",
           {":ana!a@h JOIN #tea", ":irc 366 ana #tea :End"});
    connectClient();
    QVERIFY(m_network->account().needsEmail);
    QSignalSpy answered(m_networks.get(), &Networks::accountAnswered);
    m_networks->requestAccount(m_network, {.kind = AccountRequest::Kind::Register,
                                           .account = u"ana"_s,
                                           .password = u"x"_s,
                                           .email = u"a@b.c"_s});
    QCOMPARE(answered.size(), 0);
    const auto sent = [this] {
        const QByteArray last =
            m_server->lines().isEmpty() ? QByteArray() : m_server->lines().constLast();
        return last.contains("REGISTER * a@b.c x") ? last : QByteArray();
    };
    QTRY_VERIFY(!sent().isEmpty());
    const QByteArray label = sent().left(sent().indexOf(' '));
    m_server->send(label + " :irc FAIL REGISTER WEAK_PASSWORD ana :Too short\r\n");
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(answered.first().at(1).value<AccountAnswer>().field, AccountAnswer::Field::Password);
}

HEARTH_LOOP_TEST(tst_Bouncers)
#include "tst_bouncers.moc"
