// SPDX-License-Identifier: MIT
#include "server/commands/allcommands.h"
#include "server/hub/inspection.h"
#include "server/hub/snapshot.h"
#include "server/store/memorystore.h"
#include "tests/support/hubfixture.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using server::ClientConnected;
using server::ClientDisconnected;
using server::ClientId;
using server::Hub;
using server::Input;
using server::MessageReceived;
using server::QueryAnswered;
using server::Turn;
using test::HubFixture;

class tst_Hub : public QObject
{
    Q_OBJECT

private slots:
    void equalTurnsGiveEqualHubs_data();
    void equalTurnsGiveEqualHubs();
    void ignoresInputsOfUnknownClients();
    void forgetsClientsThatNeverRegistered();
    void reportsUsersAndChannels();
    void doesNotTakeALaterClientWithTheSameIdForTheAuthor();
    void restoresRegisteredChannelsAndBans();
    void restoresTheUsersOfAlwaysOnAccounts();
    void oneOfSeveralGetsAName_data();
    void oneOfSeveralGetsAName();
    void aLoginDoesNotEndInALaterAccountOfTheSameName();
};

namespace {

QByteArray pick(QRandomGenerator &random, const QByteArrayList &words)
{
    return words.at(random.bounded(int(words.size())));
}

QByteArray randomLine(QRandomGenerator &random)
{
    static const QByteArrayList commands = {
        "JOIN", "PART",  "PRIVMSG", "NOTICE", "NICK", "MODE", "TOPIC",   "NAMES", "WHO",
        "LIST", "AWAY",  "CAP",     "USER",   "QUIT", "PING", "TAGMSG",  "PASS",  "MOTD",
        "JOIN", "LUSER", "PRIVMSG", "JOIN",   "NICK", "USER", "VERSION", "CAP"};
    static const QByteArrayList words = {"#a",
                                         "#b",
                                         "#c,#a",
                                         "ana",
                                         "bob",
                                         "cleo",
                                         "0",
                                         "*",
                                         "+o",
                                         "-v+nt",
                                         ":",
                                         ":some text",
                                         "END",
                                         "LS",
                                         "302",
                                         "REQ",
                                         ":message-tags echo-message server-time",
                                         ":-echo-message",
                                         "x",
                                         "LIST",
                                         "a,b,c",
                                         "#a,,",
                                         "::",
                                         "żółć",
                                         "+-+",
                                         "++t",
                                         ":batch labeled-response"};
    QByteArray line;
    if (random.bounded(4) == 0)
        line += "@label=" + QByteArray::number(random.bounded(100)) + ";+x=y ";
    line += pick(random, commands);
    for (int i = random.bounded(5); i > 0; --i)
        line += ' ' + pick(random, words);
    return line;
}

Input randomInput(QRandomGenerator &random)
{
    const ClientId client = ClientId(random.bounded(1, 12));
    const int kind = random.bounded(40);
    if (kind < 5) {
        ClientConnected input;
        input.client = client;
        input.dialect = kind == 0 ? server::DialectKind::Text : server::DialectKind::Irc;
        input.address = "10.0.0.1";
        return input;
    }
    if (kind == 5)
        return ClientDisconnected{client, "gone"};
    if (kind == 6)
        return server::LineRefused{client, server::RefusalReason::NotUtf8, "PRIVMSG"};
    const auto message = irc::Message::parse(randomLine(random));
    return MessageReceived{client, message.value_or(irc::Message{{}, {}, "PING", {"1"}})};
}

QByteArrayList linesOf(const server::TurnResult &result)
{
    QByteArrayList lines;
    const server::Outbox &outbox = *result.outbox;
    for (int worker = 0; worker < outbox.workerCount(); ++worker) {
        for (const auto &delivery : outbox.deliveries(worker)) {
            const QByteArray text =
                delivery.close
                    ? QByteArray("close")
                    : server::encodeIrc(outbox.lines().at(delivery.line), delivery.profile);
            lines.append(QByteArray::number(delivery.client) + ' ' + text);
        }
    }
    return lines;
}

} // namespace

void tst_Hub::equalTurnsGiveEqualHubs_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void tst_Hub::equalTurnsGiveEqualHubs()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    Hub one(HubFixture::defaultSettings(), server::allCommands());
    Hub two(HubFixture::defaultSettings(), server::allCommands());
    Turn turn{0, 1'000'000, {}};
    for (int i = 0; i < 400; ++i) {
        ++turn.sequence;
        turn.timeMs += random.bounded(2000);
        turn.inputs.clear();
        for (int count = random.bounded(6); count > 0; --count)
            turn.inputs.append(randomInput(random));
        const server::TurnResult first = one.apply(turn);
        const server::TurnResult second = two.apply(turn);
        QCOMPARE(linesOf(first), linesOf(second));
        QCOMPARE(first.records, second.records);
        QCOMPARE(digestOf(one), digestOf(two));
        QCOMPARE(one.nextDeadlineMs(), two.nextDeadlineMs());
        for (const irc::Message &message : first.outbox->lines()) {
            QVERIFY(server::encodeIrc(message, {}).size() <= 512);
            QVERIFY(irc::Message::parse(message.toLine().chopped(2)));
        }
    }
}

void tst_Hub::ignoresInputsOfUnknownClients()
{
    HubFixture fixture;
    fixture.apply({}); // Records the lobby.
    const QByteArray digest = digestOf(fixture.hub());
    const auto result = fixture.apply({MessageReceived{7, *irc::Message::parse("NICK ana")},
                                       ClientDisconnected{7, "gone"},
                                       server::LineRefused{7, server::RefusalReason::NotUtf8, {}},
                                       QueryAnswered{7, server::NoAnswer{}}});
    QVERIFY(result.outbox->isEmpty());
    QCOMPARE(digestOf(fixture.hub()), digest);
}

void tst_Hub::forgetsClientsThatNeverRegistered()
{
    HubFixture fixture;
    const ClientId ana = fixture.connectClient();
    fixture.send(ana, "NICK ana");
    QCOMPARE(*fixture.hub().nextDeadlineMs(), fixture.nowMs() + 30'000);
    fixture.disconnect(ana, "gone");
    QVERIFY(!fixture.hub().nextDeadlineMs());
    QVERIFY(fixture.hub().registry().users().empty());
    QVERIFY(!fixture.hub().registry().findNick("ana"));
}

void tst_Hub::reportsUsersAndChannels()
{
    HubFixture fixture;
    const ClientId ana = fixture.registerClient("ana", "server-time");
    fixture.connectClient();
    fixture.send(ana, "JOIN #room");
    fixture.send(ana, "TOPIC #room :About");
    QCOMPARE(fixture.hub().registry().registeredCount(), 1);
    const auto users = usersOf(fixture.hub());
    QCOMPARE(users.size(), 1);
    QCOMPARE(users.first().nick, "ana");
    QCOMPARE(users.first().address, "10.0.0.7");
    QCOMPARE(users.first().sinceMs, fixture.nowMs());
    QCOMPARE(users.first().channels, QList<QByteArray>{"#room"});
    const auto channels = channelsOf(fixture.hub());
    QCOMPARE(channels.size(), 2);
    QCOMPARE(channels.first().name, "#lobby");
    QCOMPARE(channels.first().memberCount, 0);
    QCOMPARE(channels.last().name, "#room");
    QCOMPARE(channels.last().topic, "About");
    QCOMPARE(channels.last().memberCount, 1);
}

void tst_Hub::doesNotTakeALaterClientWithTheSameIdForTheAuthor()
{
    HubFixture fixture;
    const ClientId ana = fixture.registerClient("ana", "batch");
    fixture.send(ana, "JOIN #room");
    const ClientId bob = fixture.registerClient("bob", "message-tags draft/message-redaction");
    fixture.send(bob, "JOIN #room");
    fixture.take(bob);
    server::MessageRecord record;
    record.messageId = "17-1";
    record.timeMs = fixture.nowMs() - 1;
    record.client = bob;
    record.source = "eve!e@h";
    record.target = "#room";
    record.command = "PRIVMSG";
    record.params = {"#room", "hello"};
    fixture.holdAnswers(true);
    const auto redact = [&] {
        const auto asked = fixture.apply(
            {MessageReceived{bob, *irc::Message::parse("REDACT #room 17-1 :a mistake")}});
        fixture.apply({QueryAnswered{asked.queries.first().id, server::MessageFound{record}}});
        return fixture.take(bob);
    };
    // The store has a message of an earlier run, whose client had the same id.
    QCOMPARE(redact(), QByteArrayList{":irc.test FAIL REDACT REDACT_FORBIDDEN #room 17-1 "
                                      ":You are not authorised to delete this message"});
    record.timeMs = fixture.nowMs();
    QCOMPARE(redact(), QByteArrayList());
    const server::MessageRemovedRecord removed{.messageId = record.messageId,
                                               .timeMs = fixture.nowMs(),
                                               .source = "bob!~bob@10.0.0.7",
                                               .account = {},
                                               .target = "#room",
                                               .reason = "a mistake"};
    QVERIFY(fixture.records().contains(server::Record(removed)));
}

void tst_Hub::restoresRegisteredChannelsAndBans()
{
    HubFixture before;
    before.answers().accounts().add({"ana", "sesame"});
    before.answers().addOperator("boss", "sesame");
    before.apply({server::SaslMechanismsChanged{{"PLAIN"}}});
    const ClientId ana = before.registerClient("ana", "sasl draft/metadata-2 batch");
    for (const char *line :
         {"AUTHENTICATE PLAIN", "AUTHENTICATE AGFuYQBzZXNhbWU=", "OPER boss sesame",
          "SAJOIN #lobby", "SAMODE #lobby +sot ana", "TOPIC #lobby :About cake", "JOIN #passing",
          "JOIN #Room", "TOPIC #room :All about tea", "MODE #room +bkl-t bob sesame 12",
          "METADATA #room SET url x", "SAMODE #room +qr ana", "UBAN ADD 192.0.2.0/24 1h :spam",
          "UBAN ADD 198.51.100.0/24 :flood"})
        before.send(ana, line);

    server::MemoryStore store;
    store.commit(1, before.nowMs(), before.records());
    HubFixture after;
    after.hub().restore(store.state());
    const server::Channel *lobby = after.hub().registry().findChannel("#lobby");
    QVERIFY(lobby && lobby->isLobby());
    QVERIFY(lobby->record() == before.hub().registry().findChannel("#lobby")->record());
    after.answers().accounts().add({"ana", "sesame"});
    after.apply({server::SaslMechanismsChanged{{"PLAIN"}}});
    QCOMPARE(channelsOf(after.hub()).size(), 3);
    after.advanceMs(server::FormerMembers::returnMs);
    QVERIFY(after.records().contains(server::Record(server::ChannelRemovedRecord{"#passing"})));
    QCOMPARE(channelsOf(after.hub()).size(), 2);
    const server::Channel *room = after.hub().registry().findChannel("#room");
    QVERIFY(room->record() == before.hub().registry().findChannel("#room")->record());
    QCOMPARE(room->metadata().at("url"), QByteArray("x"));

    const ClientId again = after.registerClient("ana", "sasl");
    after.send(again, "AUTHENTICATE PLAIN");
    after.send(again, "AUTHENTICATE AGFuYQBzZXNhbWU=");
    after.take(again);
    after.send(again, "JOIN #room sesame");
    QCOMPARE(after.take(again).value(1), QByteArray(":irc.test MODE #Room +qo ana ana"));

    const auto isRefused = [&after](const QByteArray &address) {
        const QByteArrayList received = after.take(after.connectClient({.address = address}));
        return !received.isEmpty() && received.constLast() == HubFixture::closedMark;
    };
    QVERIFY(isRefused("192.0.2.9"));
    QVERIFY(isRefused("198.51.100.9"));
    after.advanceMs(60 * 60 * 1000); // The hour of the first ban ends after the restart too.
    QVERIFY(!isRefused("192.0.2.9"));
    QVERIFY(isRefused("198.51.100.9"));
}

void tst_Hub::restoresTheUsersOfAlwaysOnAccounts()
{
    server::HubSettings settings = HubFixture::defaultSettings();
    settings.isRegistrationOpen = true;
    HubFixture before(settings);
    const ClientId ana = before.registerClient("ana", "draft/metadata-2 draft/read-marker batch");
    for (const char *line :
         {"REGISTER * * sesame7", "ACCOUNT ALWAYSON ON", "NICK Anna", "ACCOUNT NICK ADD",
          "JOIN #room", "MODE #room +ik sesame", "JOIN #lobby", "METADATA * SET url x",
          "MARKREAD #room timestamp=2019-06-01T12:00:00.000Z"})
        before.send(ana, line);
    const ClientId bob = before.registerClient("bob", "batch");
    before.send(bob, "JOIN #room");
    before.disconnect(ana, "gone");

    server::MemoryStore store;
    store.commit(1, before.nowMs(), before.records());
    HubFixture after(settings);
    after.hub().restore(store.state());
    const ClientId cleo = after.registerClient("cleo", "draft/metadata-2 batch");
    after.send(cleo, "WHOIS anna");
    QVERIFY(after.take(cleo).contains(":irc.test 330 cleo Anna ana :is logged in as"));
    after.send(cleo, "PRIVMSG anna :hi");
    QCOMPARE(after.take(cleo), QByteArrayList{":irc.test 301 cleo Anna :Not connected"});
    after.send(cleo, "METADATA anna GET url");
    QVERIFY(after.take(cleo).join('\n').contains(" url * x"));
    const server::Registry &registry = after.hub().registry();
    const server::User *user = registry.findNick("anna");
    const server::Channel *room = registry.findChannel("#room");
    QVERIFY(room && room->ranksOf(*user).has(server::Rank::Operator));
    QVERIFY(registry.findChannel("#lobby")->has(*user));
    QVERIFY(usersOf(after.hub()).constLast().address.isEmpty());
    QCOMPARE(user->personal()->readMarkers.size(), size_t(1));
    // The channel stays, and a second restart finds her again.
    after.advanceMs(server::FormerMembers::returnMs);
    store.commit(2, after.nowMs(), after.records());
    QVERIFY(registry.findChannel("#room"));
    HubFixture third(settings);
    third.hub().restore(store.state());
    QVERIFY(
        third.hub().registry().findChannel("#room")->has(*third.hub().registry().findNick("anna")));
}

void tst_Hub::oneOfSeveralGetsAName_data()
{
    QTest::addColumn<QByteArrayList>("order");

    QTest::newRow("ana first") << QByteArrayList{"ana", "ben", "cleo"};
    QTest::newRow("ben first") << QByteArrayList{"ben", "cleo", "ana"};
    QTest::newRow("the registration first") << QByteArrayList{"cleo", "ana", "ben"};
}

void tst_Hub::oneOfSeveralGetsAName()
{
    QFETCH(QByteArrayList, order);
    server::HubSettings settings = HubFixture::defaultSettings();
    settings.isRegistrationOpen = true;
    HubFixture fixture(settings);
    std::map<QByteArray, ClientId> clients;
    for (const QByteArray &nick : QByteArrayList{"ana", "ben", "cleo"})
        clients[nick] = fixture.registerClient(nick, "draft/account-registration");
    fixture.send(clients["ana"], "ACCOUNT REGISTER sesame");
    fixture.send(clients["ben"], "ACCOUNT REGISTER sesame");
    fixture.holdAnswers(true);
    fixture.send(clients["cleo"], "REGISTER zoe * sesame");
    // The verifier of the new account, for which the registration waits.
    const server::QueryId query = fixture.lastQuery();
    server::InputList inputs;
    for (const QByteArray &nick : order) {
        if (nick == "cleo")
            inputs.append(QueryAnswered{
                query, server::VerifierDerived{server::VerifierOutcome::Derived, "v", {}}});
        else
            inputs.append(MessageReceived{clients[nick], {{}, {}, "ACCOUNT", {"NAME", "zoe"}}});
    }
    fixture.apply(inputs);
    const server::RegisteredAccounts &accounts = fixture.hub().accounts();
    QVERIFY(accounts.find("zoe"));
    QCOMPARE(accounts.all().size(), size_t(order.first() == "cleo" ? 3 : 2));
    QCOMPARE(accounts.ownerOf(order.first() == "cleo" ? "zoe" : order.first()), "zoe");
    for (const auto &[nick, id] : clients) {
        const QByteArray account = fixture.hub().registry().findClient(id)->user().account();
        QCOMPARE(account == "zoe", nick == order.first());
    }
}

void tst_Hub::aLoginDoesNotEndInALaterAccountOfTheSameName()
{
    server::HubSettings settings = HubFixture::defaultSettings();
    settings.isRegistrationOpen = true;
    HubFixture fixture(settings);
    const ClientId ann = fixture.registerClient("ann", "draft/account-registration");
    const ClientId ben = fixture.registerClient("ben", "batch");
    const ClientId cleo = fixture.registerClient("cleo", "draft/account-registration");
    const server::VerifierDerived derived{server::VerifierOutcome::Derived, "v", {}};
    fixture.holdAnswers(true);
    fixture.send(ann, "REGISTER ana * sesame");
    const server::QueryId first = fixture.lastQuery();
    fixture.send(cleo, "REGISTER ana * sesame");
    const server::QueryId second = fixture.lastQuery();
    fixture.apply({QueryAnswered{first, derived}});
    fixture.send(ben, "ACCOUNT LOGIN ana sesame");
    const server::SaslAnswer success{server::SaslOutcome::Success, {}, "ana"};
    fixture.apply({MessageReceived{ann, {{}, {}, "ACCOUNT", {"NAME", "zoe"}}},
                   MessageReceived{ann, {{}, {}, "ACCOUNT", {"NICK", "REMOVE", "ana"}}},
                   QueryAnswered{second, derived}, QueryAnswered{fixture.lastQuery(), success}});
    const auto accountOf = [&fixture](ClientId client) {
        return fixture.hub().registry().findClient(client)->user().account();
    };
    QCOMPARE(accountOf(ann), "zoe");
    QCOMPARE(accountOf(cleo), "ana");
    QCOMPARE(accountOf(ben), "");
}

HEARTH_TEST(tst_Hub)
#include "tst_hub.moc"
