// SPDX-License-Identifier: MIT
#include "client/networks/networks.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace client;
using test::ScriptedServer;

namespace {

QByteArrayList messages(const ScriptedServer &server)
{
    QByteArrayList found;
    for (const QByteArray &line : server.lines()) {
        if (line.startsWith("PRIVMSG"))
            found.append(line);
    }
    return found;
}

} // namespace

class tst_Networks : public QObject
{
    Q_OBJECT

private slots:
    void connectsAndOpensTheRoom();
    void sendsWhatWasTypedWhileDisconnected();
    void reportsWhyItCannotConnect();
    void reusesANetwork();
    void leavesAndCloses();
    void restoresASnapshot();
    void remembersARoomThatIsNotEnteredYet();
    void restoresNamesAndKinds();
    void keepsNoTypedPassword();
    void retriesAndDeletes();
    void passesCommandsToTheApplication();
    void givesUpWhenTheNickIsRefused();
    void reportsAndRemembersTheFirstKey();
    void asksBeforeAnAddressChangesAKnownServer();
    void sendsAPasswordInClearOnlyAfterConsent();
    void neverUsesLessEncryptionThanRequested();

private:
    static net::ServerAddress address(const ScriptedServer &server);
    static void answerJoins(ScriptedServer &server);
};

net::ServerAddress tst_Networks::address(const ScriptedServer &server)
{
    net::ServerAddress made;
    made.host = u"127.0.0.1"_s;
    made.port = server.port();
    made.security = net::ServerAddress::Security::Plain;
    return made;
}

void tst_Networks::answerJoins(ScriptedServer &server)
{
    QObject::connect(
        &server, &ScriptedServer::lineReceived, &server, [&server](const QByteArray &line) {
            if (line.startsWith("JOIN ")) {
                for (const QByteArray &room : line.mid(5).split(' ').first().split(','))
                    server.send(":ana!ana@host JOIN " + room + "\r\n:scripted 353 ana = " + room
                                + " :ana tom\r\n:scripted 366 ana " + room + " :End\r\n");
            }
        });
}

void tst_Networks::connectsAndOpensTheRoom()
{
    ScriptedServer server;
    answerJoins(server);
    ConversationList list;
    Networks networks(list);
    QSignalSpy requested(&networks, &Networks::conversationRequested);
    QSignalSpy connected(&networks, &Networks::registered);
    Network *network = networks.connectTo(address(server), u"ana"_s, {u"#lobby"_s});
    QTRY_COMPARE(requested.size(), 1);
    QCOMPARE(connected.size(), 1);
    auto *lobby = requested.first().first().value<Conversation *>();
    QCOMPARE(lobby->name(), u"#lobby"_s);
    QTRY_COMPARE(lobby->members().rowCount(), 2);
    QTRY_COMPARE(network->state().phase, NetworkState::Phase::Online);
    networks.submit(lobby, u"hello"_s);
    QTRY_VERIFY(server.lines().contains("PRIVMSG #lobby hello"));
    QTRY_COMPARE(lobby->messages().at(lobby->messages().rowCount() - 1).delivery,
                 ChatMessage::Delivery::Sent);
}

void tst_Networks::sendsWhatWasTypedWhileDisconnected()
{
    ScriptedServer server;
    answerJoins(server);
    ConversationList list;
    Networks networks(list);
    Network *network = networks.connectTo(address(server), u"ana"_s, {u"#r"_s});
    QTRY_COMPARE(list.conversations(network).size(), 1);
    Conversation *room = list.conversations(network).first();
    QTRY_VERIFY(room->isJoined());
    server.hangUp();
    QTRY_VERIFY(!room->isJoined());
    networks.submit(room, u"one"_s);
    networks.submit(room, u"two"_s);
    const int rows = room->messages().rowCount();
    QCOMPARE(room->messages().at(rows - 1).delivery, ChatMessage::Delivery::Waiting);
    networks.reconnectNow(network);
    QTRY_COMPARE(messages(server), (QByteArrayList{"PRIVMSG #r one", "PRIVMSG #r two"}));
    QTRY_COMPARE(room->messages().at(rows - 1).delivery, ChatMessage::Delivery::Sent);
    QVERIFY(room->isJoined());
}

void tst_Networks::reportsWhyItCannotConnect()
{
    net::ServerAddress gone;
    {
        ScriptedServer server;
        gone = address(server);
    }
    ConversationList list;
    Networks networks(list);
    QSignalSpy failed(&networks, &Networks::connectFailed);
    Network *network = networks.connectTo(gone, u"ana"_s);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().at(1).toString().startsWith(u"Nothing answers at"_s));
    QCOMPARE(network->state().phase, NetworkState::Phase::Offline);
    QCOMPARE(network->state().reason, failed.first().at(1).toString());
}

void tst_Networks::reusesANetwork()
{
    ScriptedServer server;
    answerJoins(server);
    ConversationList list;
    Networks networks(list);
    Network *network = networks.connectTo(address(server), u"ana"_s, {u"#a"_s});
    QTRY_COMPARE(list.conversations(network).size(), 1);
    QCOMPARE(networks.connectTo(address(server), u"ana"_s, {u"#b"_s}), network);
    QTRY_COMPARE(list.conversations(network).size(), 2);
    QCOMPARE(server.connections(), 1);
    networks.disconnectFrom(network);
    QTRY_VERIFY(server.lines().contains("QUIT :Hearth"));
    QCOMPARE(network->state().phase, NetworkState::Phase::Offline);
    QCOMPARE(networks.connectTo(address(server), u"ana"_s), network);
    QTRY_COMPARE(network->state().phase, NetworkState::Phase::Online);
    QTRY_VERIFY(server.lines().contains("JOIN #a,#b"));
}

void tst_Networks::leavesAndCloses()
{
    ScriptedServer server;
    answerJoins(server);
    ConversationList list;
    Networks networks(list);
    Network *network = networks.connectTo(address(server), u"ana"_s, {u"#a"_s});
    QTRY_COMPARE(list.conversations(network).size(), 1);
    Conversation *tom = networks.openDirect(network, "tom");
    QCOMPARE(list.conversations(network).size(), 2);
    networks.leave(tom);
    networks.leave(list.conversations(network).first());
    QTRY_VERIFY(server.lines().contains("PART #a"));
    server.send(":tom!t@h PRIVMSG #a :too late\r\n:ana!ana@host PART #a\r\n");
    server.send(":tom!t@h PRIVMSG ana :the end\r\n");
    QTRY_COMPARE(list.conversations(network).size(), 1);
    QCOMPARE(list.conversations(network).first()->name(), u"tom"_s);
    networks.leave(network->conversation());
    QCOMPARE(list.rowCount(), 0);
    QTRY_VERIFY(server.lines().contains("QUIT :Hearth"));
}

void tst_Networks::restoresASnapshot()
{
    ScriptedServer server;
    answerJoins(server);
    QList<NetworkSnapshot> kept;
    {
        ConversationList list;
        Networks networks(list);
        Network *network = networks.connectTo(address(server), u"ana"_s, {u"#b"_s, u"#a"_s});
        QTRY_COMPARE(list.conversations(network).size(), 2);
        networks.openDirect(network, "tom")->setDraft(u"half a sen"_s);
        server.hangUp();
        QTRY_VERIFY(!list.conversations(network).first()->isJoined());
        networks.submit(list.conversations(network).first(), u"still to be said"_s);
        kept = networks.snapshot();
    }
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().waiting.size(), 1);
    QVERIFY(kept.first().connected);
    ConversationList list;
    Networks networks(list);
    networks.restore(kept);
    QCOMPARE(networks.snapshot(), kept);
    Network *network = list.networks().first();
    const QList<Conversation *> open = list.conversations(network);
    QCOMPARE(open.size(), 3);
    QCOMPARE(open.at(0)->name(), u"#b"_s);
    QCOMPARE(open.at(2)->draft(), u"half a sen"_s);
    QTRY_VERIFY(open.at(0)->isJoined());
    QTRY_VERIFY(server.lines().contains("PRIVMSG #b :still to be said"));
    QTRY_VERIFY(networks.snapshot().first().waiting.isEmpty());
}

void tst_Networks::remembersARoomThatIsNotEnteredYet()
{
    ScriptedServer server;
    QList<NetworkSnapshot> kept;
    {
        ConversationList list;
        Networks networks(list);
        networks.connectTo(address(server), u"ana"_s, {u"#slow"_s});
        QCOMPARE(networks.snapshot().constFirst().conversations.size(), 1);
        QTRY_VERIFY(server.lines().contains("JOIN #slow"));
        kept = networks.snapshot();
    }
    answerJoins(server);
    ConversationList list;
    Networks networks(list);
    QSignalSpy requested(&networks, &Networks::conversationRequested);
    networks.restore(kept);
    QTRY_COMPARE(requested.size(), 1);
    QCOMPARE(requested.constFirst().constFirst().value<Conversation *>()->name(), u"#slow"_s);
    QVERIFY(!networks.snapshot().constFirst().showsFirstRoom);
}

void tst_Networks::restoresNamesAndKinds()
{
    NetworkSnapshot offline;
    offline.address.host = u"nobody.invalid"_s;
    offline.nick = u"ana"_s;
    offline.connected = false;
    offline.conversations = {{Conversation::Kind::Room, "&local", {}, u"key"_s, false, true},
                             {Conversation::Kind::Room, "#b\xfcro", {}, {}, false, true},
                             {Conversation::Kind::Direct, "j\xf6rg", {}, {}, false, true},
                             {Conversation::Kind::Direct, "j\u00f6rg", {}, {}, false, true}};
    offline.waiting = {{"j\xf6rg", u"hello"_s, 5, false, false}};
    ConversationList list;
    Networks networks(list);
    networks.restore({offline});
    const NetworkSnapshot kept = networks.snapshot().first();
    QCOMPARE(kept.waiting, offline.waiting);
    QCOMPARE(kept.conversations.size(), offline.conversations.size());
    for (int i = 0; i < kept.conversations.size(); ++i) {
        QCOMPARE(kept.conversations.at(i).name, offline.conversations.at(i).name);
        QCOMPARE(kept.conversations.at(i).kind, offline.conversations.at(i).kind);
        QCOMPARE(kept.conversations.at(i).key, offline.conversations.at(i).key);
    }
}

void tst_Networks::keepsNoTypedPassword()
{
    NetworkSnapshot offline;
    offline.address.host = u"nobody.invalid"_s;
    offline.nick = u"ana"_s;
    offline.connected = false;
    ConversationList list;
    Networks networks(list);
    networks.restore({offline});
    Network *network = list.networks().first();
    networks.openDirect(network, "tom")->setDraft(u"/oper ana sesame"_s);
    Conversation *services = networks.openDirect(network, "NickServ");
    services->setDraft(u"register sesame ana@example.org"_s);
    networks.submit(services, u"identify sesame"_s);
    networks.submit(services, u"help"_s);
    const NetworkSnapshot kept = networks.snapshot().first();
    QCOMPARE(kept.conversations.size(), 2);
    for (const ConversationSnapshot &conversation : kept.conversations)
        QVERIFY2(conversation.draft.isEmpty(), qPrintable(conversation.draft));
    QCOMPARE(kept.waiting.size(), 1);
    QCOMPARE(kept.waiting.first().text, u"help"_s);
}

void tst_Networks::retriesAndDeletes()
{
    ScriptedServer server;
    answerJoins(server);
    connect(&server, &ScriptedServer::lineReceived, this, [&server](const QByteArray &line) {
        if (line.startsWith("PRIVMSG #r"))
            server.send(":scripted 404 ana #r :Cannot send to channel\r\n");
    });
    ConversationList list;
    Networks networks(list);
    Network *network = networks.connectTo(address(server), u"ana"_s, {u"#r"_s});
    QTRY_COMPARE(list.conversations(network).size(), 1);
    Conversation *room = list.conversations(network).first();
    const auto newest = [room] { return room->messages().at(room->messages().rowCount() - 1); };
    networks.submit(room, u"hello"_s);
    QTRY_COMPARE(newest().delivery, ChatMessage::Delivery::Failed);
    QCOMPARE(newest().failure, u"You cannot write to #r. Not delivered."_s);
    const int rows = room->messages().rowCount();
    const quint64 first = newest().localId;
    networks.retryMessage(room, first);
    QTRY_COMPARE(newest().delivery, ChatMessage::Delivery::Failed);
    QVERIFY(newest().localId > first);
    QCOMPARE(room->messages().rowCount(), rows);
    QCOMPARE(server.lines().count("PRIVMSG #r hello"), 2);
    networks.deleteMessage(room, newest().localId);
    QCOMPARE(room->messages().rowCount(), rows - 1);
}

void tst_Networks::passesCommandsToTheApplication()
{
    ScriptedServer server;
    answerJoins(server);
    ConversationList list;
    Networks networks(list);
    QSignalSpy quit(&networks, &Networks::quitRequested);
    QSignalSpy requested(&networks, &Networks::conversationRequested);
    Network *network = networks.connectTo(address(server), u"ana"_s, {u"#r"_s});
    QTRY_COMPARE(requested.size(), 1);
    Conversation *room = list.conversations(network).first();
    networks.submit(room, u"/quit"_s);
    QCOMPARE(quit.size(), 1);
    networks.submit(room, u"/query tom"_s);
    QCOMPARE(requested.size(), 2);
    networks.submit(room, u"/clear"_s);
    QCOMPARE(room->messages().rowCount(), 0);
    networks.submit(room, u"/connect not an address"_s);
    QVERIFY(network->conversation()->messages().rowCount() > 0);
    networks.submit(room, u"/disconnect"_s);
    QCOMPARE(network->state().phase, NetworkState::Phase::Offline);
    networks.submit(room, u"/connect"_s);
    QTRY_COMPARE(network->state().phase, NetworkState::Phase::Online);
}

void tst_Networks::givesUpWhenTheNickIsRefused()
{
    ScriptedServer server;
    server.welcomes = false;
    server.onConnected = [](QSslSocket &socket) {
        socket.write(":scripted 432 * ana :Erroneous nickname\r\n");
    };
    ConversationList list;
    Networks networks(list);
    QSignalSpy failed(&networks, &Networks::connectFailed);
    Network *network = networks.connectTo(address(server), u"ana"_s);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(network->state().phase, NetworkState::Phase::Offline);
    QVERIFY(network->state().reason.contains(u"does not allow the name ana"_s));
    QCOMPARE(network->state().requirement, Requirement::Nick);
}

void tst_Networks::reportsAndRemembersTheFirstKey()
{
    ScriptedServer server;
    server.useNewCertificate();
    ConversationList list;
    Networks networks(list);
    QSignalSpy remembered(&networks, &Networks::keyRemembered);
    net::ServerAddress encrypted = address(server);
    encrypted.security = net::ServerAddress::Security::Tls;
    Network *network = networks.connectTo(encrypted, u"ana"_s);
    QTRY_COMPARE(network->state().phase, NetworkState::Phase::Online);
    QCOMPARE(remembered.size(), 1);
    QCOMPARE(networks.snapshot().first().pin, server.fingerprint());
    QString shownText;
    const MessageModel &messages = network->conversation()->messages();
    for (int row = 0; row < messages.rowCount(); ++row)
        shownText += messages.at(row).text;
    const QString fingerprint = QString::fromLatin1(server.fingerprint());
    QVERIFY2(shownText.contains(fingerprint.left(4) + u' ' + fingerprint.mid(4, 4)),
             qPrintable(shownText));
}

void tst_Networks::asksBeforeAnAddressChangesAKnownServer()
{
    using Security = net::ServerAddress::Security;
    ScriptedServer server;
    server.useNewCertificate();
    ConversationList list;
    Networks networks(list);
    net::ServerAddress known = address(server);
    known.security = Security::Tls;
    QVERIFY(!networks.trustChange(known)); // the server is new
    QVERIFY(!networks.isKnownAs(known));
    Network *network = networks.connectTo(known, u"ana"_s);
    QTRY_COMPARE(network->state().phase, NetworkState::Phase::Online);
    QVERIFY(networks.isKnownAs(known));
    known.fingerprint = server.fingerprint();
    QVERIFY(networks.isKnownAs(known));
    QVERIFY(!networks.trustChange(known));

    net::ServerAddress otherKey = known;
    otherKey.fingerprint = QByteArray(64, 'e');
    const std::optional<TrustChange> keyChange = networks.trustChange(otherKey);
    QVERIFY(keyChange);
    QCOMPARE(keyChange->key.known, server.fingerprint());
    QCOMPARE(keyChange->key.shown, otherKey.fingerprint);
    QVERIFY(!networks.isKnownAs(otherKey));
    net::ServerAddress plain = known;
    plain.security = Security::Plain;
    plain.fingerprint.clear();
    const std::optional<TrustChange> plainChange = networks.trustChange(plain);
    QVERIFY(plainChange && plainChange->changesSecurity && !plainChange->isEncrypted);
    QVERIFY(plainChange->key.isEmpty());

    networks.disconnectFrom(network);
    for (const net::ServerAddress &foreign : {otherKey, plain}) {
        QCOMPARE(networks.connectTo(foreign, u"ana"_s), network);
        QTRY_COMPARE(network->state().phase, NetworkState::Phase::Online);
        QVERIFY(network->state().secure);
        QCOMPARE(networks.snapshot().first().pin, server.fingerprint());
        QCOMPARE(networks.snapshot().first().address.security, Security::Tls);
        networks.disconnectFrom(network);
    }
    networks.adopt(otherKey);
    networks.adopt(plain);
    QCOMPARE(networks.snapshot().first().pin, otherKey.fingerprint);
    QCOMPARE(networks.snapshot().first().address.security, Security::Plain);
}

void tst_Networks::sendsAPasswordInClearOnlyAfterConsent()
{
    ScriptedServer server;
    PeerLocality elsewhere;
    elsewhere.isThisMachine = [](const QHostAddress &) { return false; };
    const Credentials credentials{u"sesame"_s, {}, {}};
    QList<NetworkSnapshot> kept;
    {
        ConversationList list;
        Networks networks(list, elsewhere);
        QSignalSpy failed(&networks, &Networks::connectFailed);
        Network *network = networks.connectTo(address(server), u"ana"_s, {}, credentials);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(network->state().requirement, Requirement::ClearPassword);
        QCOMPARE(network->state().phase, NetworkState::Phase::Offline);
        for (const QByteArray &line : server.lines())
            QVERIFY2(!line.contains("sesame") && !line.startsWith("NICK"), line.constData());
        QVERIFY(!networks.snapshot().first().sendsPasswordInClear);
        networks.allowClearPassword(network);
        QTRY_COMPARE(network->state().phase, NetworkState::Phase::Online);
        QCOMPARE(server.lines().count("PASS sesame"), 1);
        kept = networks.snapshot();
    }
    ConversationList list;
    Networks networks(list, elsewhere);
    networks.restore(kept);
    QTRY_COMPARE(server.lines().count("PASS sesame"), 2);
}

void tst_Networks::neverUsesLessEncryptionThanRequested()
{
    using Security = net::ServerAddress::Security;
    ScriptedServer server;
    NetworkSnapshot offline;
    offline.address = address(server);
    offline.address.security = Security::Automatic;
    offline.nick = u"ana"_s;
    offline.connected = false;
    ConversationList list;
    Networks networks(list);
    networks.restore({offline});
    net::ServerAddress encrypted = offline.address;
    encrypted.security = Security::Tls;
    QVERIFY(!networks.isKnownAs(encrypted));
    QVERIFY(!networks.trustChange(encrypted)); // no question for more encryption
    networks.connectTo(encrypted, u"ana"_s);
    QCOMPARE(networks.snapshot().first().address.security, Security::Tls);
}

HEARTH_LOOP_TEST(tst_Networks)
#include "tst_networks.moc"
