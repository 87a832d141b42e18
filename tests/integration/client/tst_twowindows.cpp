// SPDX-License-Identifier: MIT
#include "client/networks/networks.h"
#include "tests/support/hearthd.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace client;
using support::Hearthd;

namespace {

/// The parts of a window except its widgets.
struct Window
{
    ConversationList list;
    Networks networks{list};
    QPointer<Network> network;

    void connectTo(const QString &url, const QString &nick, const QStringList &rooms = {})
    {
        network = networks.connectTo(net::ServerAddress::parse(url).value(), nick, rooms);
    }
    Conversation *find(const QString &name) const
    {
        for (Conversation *conversation : list.conversations(network)) {
            if (conversation->name() == name)
                return conversation;
        }
        return nullptr;
    }
    bool isIn(const QString &name) const
    {
        const Conversation *room = find(name);
        return room && room->isJoined();
    }
    /// "sender: text" for each message in @p name.
    QStringList heard(const QString &name) const
    {
        QStringList lines;
        if (Conversation *conversation = find(name)) {
            for (int row = 0; row < conversation->messages().rowCount(); ++row) {
                const ChatMessage &message = conversation->messages().at(row);
                if (message.kind == ChatMessage::Kind::Text)
                    lines.append(message.sender + u": "_s + message.text);
            }
        }
        return lines;
    }
    /// The last message in that conversation.
    ChatMessage newest(const QString &name) const
    {
        const MessageModel &messages = find(name)->messages();
        for (int row = messages.rowCount() - 1; row >= 0; --row) {
            if (messages.at(row).kind == ChatMessage::Kind::Text)
                return messages.at(row);
        }
        return {};
    }
};

bool isAway(const MemberModel &members, const QByteArray &key)
{
    const int row = members.rowOf(key);
    return row >= 0 && members.at(row).away;
}

} // namespace

/// Sessions, models and sockets of two clients with the real server.
class tst_TwoWindows : public QObject
{
    Q_OBJECT

private slots:
    void opensTheLobbyAndDeliversMessages();
    void pinsTheKeyOfAnEncryptedServer();
    void usesAnotherNickWhenItIsTaken();
    void deliversDirectMessages();
    void deliversManyLinesOnceInOneOrder();
    void deliversSeveralLinesAsOneMessage();
    void sendsWhatWasTypedOnceTheServerIsBack();
    void loadsTheMembersOfTheRoomOnScreen();
    void seesWhetherTheUserOfADirectChatIsThere();
    void connectsWithTlsWhereTheServerRequiresIt();
};

void tst_TwoWindows::opensTheLobbyAndDeliversMessages()
{
    Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    Window ana;
    Window tom;
    QSignalSpy requested(&ana.networks, &Networks::conversationRequested);
    ana.connectTo(server.url(u"irc"_s).toString(), u"ana"_s);
    QTRY_VERIFY(ana.isIn(u"#lobby"_s));
    tom.connectTo(server.url(u"irc"_s).toString(), u"tom"_s);
    QTRY_VERIFY(tom.isIn(u"#lobby"_s));
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<Conversation *>(), ana.find(u"#lobby"_s));
    QTRY_COMPARE(ana.find(u"#lobby"_s)->members().rowCount(), 2);
    ana.networks.submit(ana.find(u"#lobby"_s), u"hello \u2603"_s);
    QTRY_COMPARE(tom.heard(u"#lobby"_s), (QStringList{u"ana: hello \u2603"_s}));
    QCOMPARE(tom.find(u"#lobby"_s)->unread(), 1);
    QTRY_COMPARE(ana.newest(u"#lobby"_s).delivery, ChatMessage::Delivery::Sent);
    QVERIFY(!ana.newest(u"#lobby"_s).id.isEmpty());
    QCOMPARE(ana.newest(u"#lobby"_s).id, tom.newest(u"#lobby"_s).id);
    QCOMPARE(ana.heard(u"#lobby"_s).size(), 1);
    QTRY_VERIFY(ana.network->state().lagMs >= 0);
    // Topics, names and presence are updated.
    ana.networks.joinTyped(ana.network, u"#plans"_s); // Its first member may set its topic.
    QTRY_VERIFY(ana.isIn(u"#plans"_s));
    tom.networks.joinTyped(tom.network, u"#plans"_s);
    QTRY_VERIFY(tom.isIn(u"#plans"_s));
    ana.networks.submit(ana.find(u"#plans"_s), u"/topic Stand-up at 9:30"_s);
    QTRY_COMPARE(tom.find(u"#plans"_s)->topic(), u"Stand-up at 9:30"_s);
    tom.networks.submit(tom.find(u"#lobby"_s), u"/nick thomas"_s);
    QTRY_COMPARE(tom.network->nick(), u"thomas"_s);
    QTRY_VERIFY(ana.find(u"#lobby"_s)->members().rowOf("thomas") >= 0);
    tom.networks.submit(tom.find(u"#lobby"_s), u"/away lunch"_s);
    QTRY_VERIFY(isAway(ana.find(u"#lobby"_s)->members(), "thomas"));
    tom.networks.leave(tom.find(u"#lobby"_s));
    QTRY_COMPARE(ana.find(u"#lobby"_s)->members().rowCount(), 1);
}

void tst_TwoWindows::pinsTheKeyOfAnEncryptedServer()
{
    QString url;
    Window ana;
    {
        Hearthd server;
        QVERIFY2(server.start(), qPrintable(server.errorString()));
        url = server.url(u"ircs"_s).toString();
        ana.connectTo(url, u"ana"_s);
        QTRY_VERIFY(ana.isIn(u"#lobby"_s));
        QVERIFY(ana.network->state().secure);
        QCOMPARE(ana.networks.snapshot().first().pin.size(), 64);
    }
    QTRY_COMPARE(ana.network->state().phase, NetworkState::Phase::Waiting);
    Hearthd other;
    other.setListen({url});
    QVERIFY2(other.start(), qPrintable(other.errorString()));
    QSignalSpy failed(&ana.networks, &Networks::connectFailed);
    ana.networks.reconnectNow(ana.network);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(ana.network->state().reason.contains(u"different key than before"_s));
    const UntrustedKey key = ana.network->state().key;
    QVERIFY(key.isChange());
    ana.networks.trustKey(ana.network, key);
    QTRY_VERIFY(ana.isIn(u"#lobby"_s));
    QVERIFY(ana.network->state().key.isEmpty());
    QCOMPARE(ana.networks.snapshot().first().pin, key.shown);
}

void tst_TwoWindows::usesAnotherNickWhenItIsTaken()
{
    Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    Window first;
    Window second;
    first.connectTo(server.url(u"irc"_s).toString(), u"ana"_s);
    QTRY_VERIFY(first.isIn(u"#lobby"_s));
    second.connectTo(server.url(u"irc"_s).toString(), u"ana"_s);
    QTRY_VERIFY(second.isIn(u"#lobby"_s));
    QCOMPARE(second.network->nick(), u"ana_"_s);
    // The preferred nick is used again once it is free.
    first.networks.remove(first.network);
    QTRY_COMPARE(second.network->nick(), u"ana"_s);
    Window wrong;
    QSignalSpy failed(&wrong.networks, &Networks::connectFailed);
    wrong.connectTo(server.url(u"irc"_s).toString(), u"#!"_s);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(wrong.network->state().reason.contains(u"does not allow the name #!"_s));
}

void tst_TwoWindows::deliversDirectMessages()
{
    Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    Window ana;
    Window tom;
    ana.connectTo(server.url(u"irc"_s).toString(), u"ana"_s);
    tom.connectTo(server.url(u"irc"_s).toString(), u"tom"_s);
    QTRY_VERIFY(ana.isIn(u"#lobby"_s) && tom.isIn(u"#lobby"_s));
    ana.networks.submit(ana.networks.openDirect(ana.network, "tom"), u"psst"_s);
    QTRY_COMPARE(tom.heard(u"ana"_s), (QStringList{u"ana: psst"_s}));
    QCOMPARE(tom.find(u"ana"_s)->mentions(), 1);
    QTRY_COMPARE(ana.newest(u"tom"_s).delivery, ChatMessage::Delivery::Sent);
    QCOMPARE(ana.heard(u"tom"_s), (QStringList{u"ana: psst"_s}));
    ana.networks.submit(ana.networks.openDirect(ana.network, "nobody"), u"hello?"_s);
    QTRY_COMPARE(ana.newest(u"nobody"_s).delivery, ChatMessage::Delivery::Failed);
    QVERIFY(!ana.newest(u"nobody"_s).failure.isEmpty());
}

void tst_TwoWindows::deliversManyLinesOnceInOneOrder()
{
    Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    Window ana;
    Window tom;
    ana.connectTo(server.url(u"irc"_s).toString(), u"ana"_s);
    tom.connectTo(server.url(u"irc"_s).toString(), u"tom"_s);
    QTRY_VERIFY(ana.isIn(u"#lobby"_s) && tom.isIn(u"#lobby"_s));
    QStringList lines;
    for (int i = 0; i < 500; ++i)
        lines.append(QString::number(i));
    for (const QString &line : std::as_const(lines)) {
        ana.networks.submit(ana.find(u"#lobby"_s), line);
        tom.networks.submit(tom.find(u"#lobby"_s), line);
    }
    QTRY_COMPARE_WITH_TIMEOUT(ana.heard(u"#lobby"_s).size(), 1'000, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(tom.heard(u"#lobby"_s).size(), 1'000, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(ana.networks.snapshot().first().waiting.isEmpty()
                                 && tom.networks.snapshot().first().waiting.isEmpty(),
                             60'000);
    for (const QString &nick : {u"ana: "_s, u"tom: "_s}) {
        QStringList expected;
        for (const QString &line : lines)
            expected.append(nick + line);
        QCOMPARE(ana.heard(u"#lobby"_s).filter(nick), expected);
        QCOMPARE(tom.heard(u"#lobby"_s).filter(nick), expected);
    }
    QCOMPARE(ana.heard(u"#lobby"_s), tom.heard(u"#lobby"_s));
}

void tst_TwoWindows::deliversSeveralLinesAsOneMessage()
{
    Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    Window ana;
    Window tom;
    ana.connectTo(server.url(u"irc"_s).toString(), u"ana"_s);
    tom.connectTo(server.url(u"irc"_s).toString(), u"tom"_s);
    QTRY_VERIFY(ana.isIn(u"#lobby"_s) && tom.isIn(u"#lobby"_s));
    const MessageLimits limits = ana.network->features().limits;
    QVERIFY(limits.allowsSeveralLines());
    const QString longLine = u"word \u2603 "_s.repeated(120) + u"end"_s;
    QStringList texts{u"one\n\n  two"_s, u"line\n"_s.repeated(int(limits.maxLines)).trimmed(),
                      longLine, QString(u"first\n" + longLine + u"\nlast"),
                      QString(limits.maxBytes, u'x')};
    QStringList expected;
    for (const QString &text : std::as_const(texts)) {
        ana.networks.submit(ana.find(u"#lobby"_s), text);
        expected.append(u"ana: "_s + text);
    }
    QTRY_COMPARE(tom.heard(u"#lobby"_s), expected);
    QCOMPARE(ana.heard(u"#lobby"_s), expected);
    QTRY_COMPARE(ana.newest(u"#lobby"_s).delivery, ChatMessage::Delivery::Sent);
    QCOMPARE(ana.newest(u"#lobby"_s).id, tom.newest(u"#lobby"_s).id);
    QVERIFY(!tom.newest(u"#lobby"_s).id.isEmpty());
    // A text that is too long becomes several messages.
    ana.networks.submit(ana.find(u"#lobby"_s),
                        u"line\n"_s.repeated(int(limits.maxLines) + 1).trimmed());
    QTRY_COMPARE(tom.heard(u"#lobby"_s).size(), expected.size() + 2);
    QCOMPARE(tom.newest(u"#lobby"_s).text, u"line"_s);
    // The history has the same messages.
    Window late;
    late.connectTo(server.url(u"irc"_s).toString(), u"late"_s);
    QTRY_COMPARE(late.heard(u"#lobby"_s), tom.heard(u"#lobby"_s));
}

void tst_TwoWindows::sendsWhatWasTypedOnceTheServerIsBack()
{
    Window ana;
    Window tom;
    QString url;
    {
        Hearthd server;
        QVERIFY2(server.start(), qPrintable(server.errorString()));
        url = server.url(u"irc"_s).toString();
        ana.connectTo(url, u"ana"_s);
        tom.connectTo(url, u"tom"_s);
        QTRY_VERIFY(ana.isIn(u"#lobby"_s) && tom.isIn(u"#lobby"_s));
        server.kill();
    }
    QTRY_COMPARE(ana.network->state().phase, NetworkState::Phase::Waiting);
    QVERIFY(!ana.network->state().reason.isEmpty());
    QTRY_COMPARE(tom.network->state().phase, NetworkState::Phase::Waiting);
    ana.networks.submit(ana.find(u"#lobby"_s), u"one\ntwo"_s);
    ana.networks.submit(ana.find(u"#lobby"_s), u"three"_s);
    QCOMPARE(ana.newest(u"#lobby"_s).delivery, ChatMessage::Delivery::Waiting);
    Hearthd again;
    again.setListen({url});
    QVERIFY2(again.start(), qPrintable(again.errorString()));
    tom.networks.reconnectNow(tom.network);
    QTRY_VERIFY(tom.isIn(u"#lobby"_s));
    ana.networks.reconnectNow(ana.network);
    QTRY_COMPARE(tom.heard(u"#lobby"_s), (QStringList{u"ana: one\ntwo"_s, u"ana: three"_s}));
    QTRY_COMPARE(ana.newest(u"#lobby"_s).delivery, ChatMessage::Delivery::Sent);
    QCOMPARE(ana.heard(u"#lobby"_s).size(), 2);
}

void tst_TwoWindows::loadsTheMembersOfTheRoomOnScreen()
{
    Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    Window tom;
    tom.connectTo(server.url(u"irc"_s).toString(), u"tom"_s, {u"#one"_s, u"#two"_s});
    QTRY_VERIFY(tom.isIn(u"#one"_s) && tom.isIn(u"#two"_s));
    tom.networks.submit(tom.find(u"#two"_s), u"/setname Tom of the hill"_s);
    Window ana;
    ana.connectTo(server.url(u"irc"_s).toString(), u"ana"_s, {u"#one"_s, u"#two"_s});
    QTRY_VERIFY(ana.isIn(u"#one"_s) && ana.isIn(u"#two"_s));
    const MemberModel &one = ana.find(u"#one"_s)->members();
    const MemberModel &two = ana.find(u"#two"_s)->members();
    ana.networks.setShown(ana.find(u"#two"_s));
    QTRY_VERIFY(two.isComplete());
    QCOMPARE(two.rowCount(), 2);
    QVERIFY(two.at(two.rowOf("tom")).isOperator);
    QTRY_COMPARE(two.at(two.rowOf("tom")).realName, u"Tom of the hill"_s); // by WHOX
    QVERIFY(!one.isComplete());
    QCOMPARE(one.rowCount(), 1);
    // The room on screen is loaded again after a reconnect.
    ana.networks.disconnectFrom(ana.network);
    QVERIFY(two.isComplete() && two.rowCount() == 0);
    ana.networks.reconnectNow(ana.network);
    QTRY_COMPARE(two.rowCount(), 2);
    QTRY_VERIFY(two.isComplete());
    QVERIFY(!one.isComplete());
}

void tst_TwoWindows::seesWhetherTheUserOfADirectChatIsThere()
{
    Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    const QString url = server.url(u"irc"_s).toString();
    Window ana;
    ana.connectTo(url, u"ana"_s, {u"#a"_s});
    QTRY_VERIFY(ana.isIn(u"#a"_s));
    const Conversation *chat = ana.networks.openDirect(ana.network, "tom");
    QVERIFY(chat);
    QTRY_VERIFY(!chat->isJoined()); // there is no tom
    ana.networks.setShown(ana.find(u"tom"_s));
    Window tom;
    tom.connectTo(url, u"tom"_s, {u"#t"_s}); // no room in common
    QTRY_VERIFY(chat->isJoined());
    QTRY_VERIFY(tom.isIn(u"#t"_s));
    QTRY_VERIFY(!chat->realName().isEmpty()); // by WHOX, because the chat is on screen
    tom.networks.submit(tom.find(u"#t"_s), u"/away lunch"_s);
    QTRY_VERIFY(chat->isAway());
    tom.networks.submit(tom.find(u"#t"_s), u"/setname Tom of the hill"_s);
    QTRY_COMPARE(chat->realName(), u"Tom of the hill"_s);
    tom.networks.submit(tom.find(u"#t"_s), u"/away"_s);
    QTRY_VERIFY(!chat->isAway());
    tom.networks.disconnectFrom(tom.network);
    QTRY_VERIFY(!chat->isJoined());
    // After a reconnect the server watches again.
    ana.networks.disconnectFrom(ana.network);
    ana.networks.reconnectNow(ana.network);
    QTRY_VERIFY(ana.isIn(u"#a"_s));
    tom.networks.reconnectNow(tom.network);
    QTRY_VERIFY(chat->isJoined());
}

void tst_TwoWindows::connectsWithTlsWhereTheServerRequiresIt()
{
    Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    const quint16 port = server.port(u"ircs"_s);
    const auto require = [&server](int port) {
        server.changeConfiguration(
            "[server]\nsts_seconds = 3600\nsts_port = " + QByteArray::number(port) + '\n');
        server.control({u"rehash"_s});
    };
    Window ana;
    QUrl url = server.url(u"irc"_s);
    url.setHost(u"localhost"_s);
    ana.connectTo(url.toString(), u"ana"_s);
    QTRY_VERIFY(ana.isIn(u"#lobby"_s));
    QVERIFY(!ana.network->state().secure);
    require(port); // the server announces that to clients that are connected
    QTRY_VERIFY(ana.network->state().secure);
    QTRY_VERIFY(ana.isIn(u"#lobby"_s));
    QCOMPARE(ana.networks.tlsPolicies().size(), 1);
    QCOMPARE(ana.networks.tlsPolicies().constFirst().port, port);
    QCOMPARE(ana.networks.tlsPolicies().constFirst().pin, ana.networks.snapshot().first().pin);
    require(0);
    QTRY_VERIFY(ana.networks.tlsPolicies().isEmpty());
}

HEARTH_LOOP_TEST(tst_TwoWindows)
#include "tst_twowindows.moc"
