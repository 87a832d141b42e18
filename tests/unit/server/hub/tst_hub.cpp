// SPDX-License-Identifier: MIT
#include "server/commands/allcommands.h"
#include "server/hub/commandcontext.h"
#include "server/hub/inspection.h"
#include "server/store/memorystore.h"
#include "tests/support/hubfixture.h"

#include <QRandomGenerator>
#include <QTest>

using server::ClientConnected;
using server::ClientDisconnected;
using server::ClientId;
using server::Command;
using server::CommandContext;
using server::CommandTable;
using server::Hub;
using server::Input;
using server::InputList;
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
    void aLineToARoomIsOneLineForAll();
    void linesStayWithin512Bytes();
    void tellsWhoIsThere();
    void keepsWhatWasSaid();
    void keepsAMultilineMessageAsOneText();
    void keepsTheIdOfABatchOnItsFirstLine();
    void aLaterClientWithTheSameIdIsNotTheAuthor();
    void forgetsWhoNeverRegistered();
    void inputsOfUnknownClientsChangeNothing();
    void answersOfTheStoreGoOnUnderTheLabel();
    void answersForPeopleWhoAreGoneAreDropped();
    void holdsTheCommandsOfAClientThatIsFarAhead();
    void runsWhatWaitedInBoundedParts();
    void anotherLifeHasTheRegisteredChannelsAndBans();
    void anAccountThatWasLeftMeanwhileIsNotLoadedAsItWasBefore();
    void anAccountThatWasRemovedMeanwhileIsNotLoaded();
    void batchesNest();
    void batchesToARoomGoToThoseWhoKnowThem();
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

void sendFound(CommandContext &context, const QueryAnswered &answered)
{
    const auto found = std::get<server::MessageFound>(answered.answer).message;
    context.send("FOUND", {found ? found->params.constLast() : QByteArray("nothing")});
}

/// LOOKUP <id> asks the store for a message and sends its text.
void lookUp(CommandContext &context, const irc::Message &message)
{
    context.ask(server::FindMessage{message.param(0).toByteArray()}, sendFound);
}

/// NEST answers with a batch in a batch.
void nest(CommandContext &context, const irc::Message &)
{
    server::OutboxWriter &writer = context.writer();
    writer.beginBatch(context.user(), {.command = "BATCH", .params = {"outer"}});
    context.send("ONE", {"1"});
    writer.beginBatch(context.user(), {.command = "BATCH", .params = {"inner"}});
    context.send("TWO", {"2"});
    writer.endBatch(context.user());
    writer.endBatch(context.user());
}

/// LINES <channel> says two lines to a room, as a batch to those who know batches.
void lines(CommandContext &context, const irc::Message &message)
{
    const QByteArray room = message.param(0).toByteArray();
    const QList<server::Event> events = {context.event("PRIVMSG", {room, "one"}),
                                         context.event("PRIVMSG", {room, "two"})};
    server::Announcement announcement(events.first());
    announcement.renditions = {
        {{server::Capability::Batch}, events, context.event("BATCH", {"lines", room})},
        {{}, events}};
    context.toChannel(*context.registry().findChannel(room), announcement);
}

Command testCommand(const QByteArray &name, Command::Handler handler)
{
    Command command;
    command.name = name;
    command.handler = handler;
    return command;
}

CommandTable withTestCommands()
{
    QList<Command> commands = server::allCommands().commands();
    commands.append(testCommand("LOOKUP", lookUp));
    commands.append(testCommand("NEST", nest));
    commands.append(testCommand("LINES", lines));
    return CommandTable(commands);
}

ClientId registered(HubFixture &fixture, const QByteArray &nick, const QByteArray &capabilities)
{
    const ClientId client = fixture.connectClient();
    fixture.send(client, "CAP REQ :" + capabilities);
    fixture.send(client, "NICK " + nick);
    fixture.send(client, "USER " + nick + " 0 * :Real");
    fixture.send(client, "CAP END");
    fixture.take(client);
    return client;
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
        QCOMPARE(stateDigest(one), stateDigest(two));
        QCOMPARE(one.nextDeadlineMs(), two.nextDeadlineMs());
        for (const irc::Message &message : first.outbox->lines()) {
            QVERIFY(server::encodeIrc(message, {}).size() <= 512);
            QVERIFY(irc::Message::parse(message.toLine().chopped(2)));
        }
    }
}

void tst_Hub::aLineToARoomIsOneLineForAll()
{
    HubFixture fixture;
    QList<ClientId> clients;
    for (int i = 0; i < 20; ++i) {
        clients.append(registered(fixture, "n" + QByteArray::number(i),
                                  i % 2 ? "server-time" : "message-tags"));
        fixture.send(clients.last(), "JOIN #room");
    }
    const auto result = fixture.apply(
        {MessageReceived{clients.first(), *irc::Message::parse("PRIVMSG #room :hi")}});
    QCOMPARE(result.outbox->lines().size(), 1);
    QCOMPARE(linesOf(result).size(), 19);
}

void tst_Hub::linesStayWithin512Bytes()
{
    HubFixture fixture;
    const ClientId ana = registered(fixture, "ana", "echo-message");
    fixture.send(ana, "PRIVMSG ana :" + QByteArray(300, 'x') + QByteArray("ż").repeated(150));
    const QByteArrayList lines = fixture.take(ana);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().size() <= 510);
    QVERIFY(lines.first().size() >= 508);
    QVERIFY(QByteArrayView(lines.first()).isValidUtf8());
}

void tst_Hub::tellsWhoIsThere()
{
    HubFixture fixture;
    const ClientId ana = registered(fixture, "ana", "server-time");
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

void tst_Hub::keepsWhatWasSaid()
{
    HubFixture fixture;
    const ClientId ana = registered(fixture, "ana", "message-tags");
    fixture.send(ana, "JOIN #room");
    const qsizetype before = fixture.records().size();
    fixture.send(ana, "@+x=1 PRIVMSG #ROOM :hi");
    fixture.send(ana, "AWAY :out");
    QCOMPARE(fixture.records().size(), before + 1);
    const auto record = std::get<server::MessageRecord>(fixture.records().last());
    QVERIFY(!record.messageId.isEmpty());
    QCOMPARE(record.timeMs, fixture.nowMs());
    QCOMPARE(record.source, "ana!~ana@10.0.0.7");
    QCOMPARE(record.target, "#room");
    QCOMPARE(record.command, "PRIVMSG");
    QCOMPARE(record.params, QList<QByteArray>({"#room", "hi"}));
    QCOMPARE(record.tags, irc::TagMap({{"+x", "1"}}));
    fixture.send(ana, "PART #room");
    QCOMPARE(std::get<server::ChannelRemovedRecord>(fixture.records().last()).name, "#room");
}

void tst_Hub::keepsAMultilineMessageAsOneText()
{
    HubFixture fixture;
    const ClientId ana = registered(fixture, "ana", "message-tags batch draft/multiline");
    fixture.send(ana, "JOIN #room");
    const qsizetype before = fixture.records().size();
    for (const char *line : {"BATCH +1 draft/multiline #room", "@batch=1 PRIVMSG #room one",
                             "@batch=1 PRIVMSG #room :two ",
                             "@batch=1;draft/multiline-concat PRIVMSG #room three", "BATCH -1"})
        fixture.send(ana, line);
    QCOMPARE(fixture.records().size(), before + 1);
    const auto record = std::get<server::MessageRecord>(fixture.records().last());
    QCOMPARE(record.params, QList<QByteArray>({"#room", "one\ntwo three"}));
    QCOMPARE(record.lines.size(), 3);
}

void tst_Hub::keepsTheIdOfABatchOnItsFirstLine()
{
    HubFixture fixture(HubFixture::defaultSettings(), withTestCommands());
    const ClientId ana = registered(fixture, "ana", "batch");
    fixture.send(ana, "JOIN #room");
    const qsizetype before = fixture.records().size();
    fixture.send(ana, "LINES #room");
    QCOMPARE(fixture.records().size(), before + 2);
    const auto first = std::get<server::MessageRecord>(fixture.records().at(before));
    const auto second = std::get<server::MessageRecord>(fixture.records().at(before + 1));
    QCOMPARE(first.params.constLast(), "one");
    QVERIFY(!first.messageId.isEmpty());
    QCOMPARE(second.params.constLast(), "two");
    QVERIFY(second.messageId.isEmpty()); // An id names one message.
}

void tst_Hub::aLaterClientWithTheSameIdIsNotTheAuthor()
{
    HubFixture fixture;
    const ClientId ana = registered(fixture, "ana", "batch");
    fixture.send(ana, "JOIN #room");
    const ClientId bob = registered(fixture, "bob", "message-tags draft/message-redaction");
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
        const auto asked =
            fixture.apply({MessageReceived{bob, *irc::Message::parse("REDACT #room 17-1")}});
        fixture.apply({QueryAnswered{asked.queries.first().id, server::MessageFound{record}}});
        return fixture.take(bob);
    };
    // The store has a message of an earlier run, whose client had the same id.
    QCOMPARE(redact(), QByteArrayList{":irc.test FAIL REDACT REDACT_FORBIDDEN #room 17-1 "
                                      ":You are not authorised to delete this message"});
    record.timeMs = fixture.nowMs();
    QCOMPARE(redact(), QByteArrayList());
    QVERIFY(
        fixture.records().contains(server::Record(server::MessageRemovedRecord{record.messageId})));
}

void tst_Hub::forgetsWhoNeverRegistered()
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

void tst_Hub::inputsOfUnknownClientsChangeNothing()
{
    HubFixture fixture;
    const QByteArray digest = stateDigest(fixture.hub());
    const auto result = fixture.apply({MessageReceived{7, *irc::Message::parse("NICK ana")},
                                       ClientDisconnected{7, "gone"},
                                       server::LineRefused{7, server::RefusalReason::NotUtf8, {}},
                                       QueryAnswered{7, server::NoAnswer{}}});
    QVERIFY(result.outbox->isEmpty());
    QCOMPARE(stateDigest(fixture.hub()), digest);
}

void tst_Hub::answersOfTheStoreGoOnUnderTheLabel()
{
    HubFixture fixture(HubFixture::defaultSettings(), withTestCommands());
    fixture.holdAnswers(true);
    const ClientId ana = registered(fixture, "ana", "batch labeled-response");
    const auto asked =
        fixture.apply({MessageReceived{ana, *irc::Message::parse("@label=x LOOKUP 17-1")}});
    QCOMPARE(fixture.take(ana), QByteArrayList());
    QCOMPARE(asked.queries.size(), 1);
    const server::Query query = asked.queries.first();
    QCOMPARE(std::get<server::FindMessage>(query.question).messageId, "17-1");
    server::MessageRecord record;
    record.params = {"#room", "hello"};
    fixture.apply({QueryAnswered{query.id, server::MessageFound{record}}});
    QCOMPARE(fixture.take(ana), QByteArrayList{"@label=x :irc.test FOUND hello"});
    fixture.apply({QueryAnswered{query.id, server::MessageFound{record}}});
    QCOMPARE(fixture.take(ana), QByteArrayList());
}

void tst_Hub::answersForPeopleWhoAreGoneAreDropped()
{
    HubFixture fixture(HubFixture::defaultSettings(), withTestCommands());
    fixture.holdAnswers(true);
    const ClientId ana = registered(fixture, "ana", "batch");
    const auto asked = fixture.apply({MessageReceived{ana, *irc::Message::parse("LOOKUP 1")}});
    fixture.apply({server::ServerStopping{"gone"}});
    const auto result =
        fixture.apply({QueryAnswered{asked.queries.first().id, server::NoAnswer{}}});
    QVERIFY(result.outbox->isEmpty());
}

void tst_Hub::holdsTheCommandsOfAClientThatIsFarAhead()
{
    server::HubSettings settings = HubFixture::defaultSettings();
    settings.limits.waitingBytes = 16'000;
    HubFixture fixture(settings, withTestCommands());
    const ClientId ana = registered(fixture, "ana", "batch");
    fixture.holdAnswers(true);
    const auto asked = fixture.apply({MessageReceived{ana, *irc::Message::parse("LOOKUP 1")}});
    const QByteArray line = "PING " + QByteArray(300, 'x');
    const server::Input ping = MessageReceived{ana, *irc::Message::parse(line)};
    QList<bool> holds;
    const auto apply = [&](const server::Input &input) {
        for (const server::Query &query : fixture.apply({input}).queries) {
            const auto *hold = std::get_if<server::HoldCommands>(&query.question);
            QVERIFY(hold && hold->client == ana);
            holds.append(hold->hold);
        }
    };
    apply(ping);
    QCOMPARE(holds, QList<bool>());
    for (int i = 0; i < 5; ++i)
        apply(ping);
    QCOMPARE(holds, QList<bool>{true});
    apply(QueryAnswered{asked.queries.first().id, server::MessageFound{}});
    QCOMPARE(holds, QList<bool>({true, false}));
    QCOMPARE(fixture.take(ana).size(), 7);
}

void tst_Hub::runsWhatWaitedInBoundedParts()
{
    HubFixture fixture(HubFixture::defaultSettings(), withTestCommands());
    const ClientId ana = registered(fixture, "ana", "batch");
    fixture.holdAnswers(true);
    const auto asked = fixture.apply({MessageReceived{ana, *irc::Message::parse("LOOKUP 1")}});
    for (int i = 0; i < 100; ++i)
        fixture.send(ana, "PING " + QByteArray::number(i));
    QCOMPARE(fixture.take(ana), QByteArrayList());
    fixture.apply({QueryAnswered{asked.queries.first().id, server::MessageFound{}}});
    QCOMPARE(fixture.take(ana).size(), 65);
    fixture.send(ana, "PING last");
    QCOMPARE(fixture.take(ana), QByteArrayList());
    fixture.holdAnswers(false);
    const QByteArrayList rest = fixture.take(ana);
    QCOMPARE(rest.size(), 37);
    QCOMPARE(rest.last(), ":irc.test PONG irc.test last");
}

void tst_Hub::anotherLifeHasTheRegisteredChannelsAndBans()
{
    HubFixture before;
    before.answers().accounts().add({"ana", "sesame"});
    before.answers().addOperator("boss", "sesame");
    before.apply({server::SaslMechanismsChanged{{"PLAIN"}}});
    const ClientId ana = registered(before, "ana", "sasl draft/metadata-2 batch");
    for (const char *line :
         {"AUTHENTICATE PLAIN", "AUTHENTICATE AGFuYQBzZXNhbWU=", "OPER boss sesame",
          "SAJOIN #lobby", "SAMODE #lobby +sot ana", "TOPIC #lobby :About cake", "JOIN #passing",
          "JOIN #Room", "TOPIC #room :All about tea", "MODE #room +bkl-t bob sesame 12",
          "METADATA #room SET url x", "SAMODE #room +qr ana", "UBAN ADD 192.0.2.0/24 1h :spam",
          "UBAN ADD 198.51.100.0/24 :flood"})
        before.send(ana, line);

    server::MemoryStore store;
    store.commit(1, before.records());
    HubFixture after;
    after.hub().restore(store.state());
    const server::Channel *lobby = after.hub().registry().findChannel("#lobby");
    QVERIFY(lobby && lobby->isLobby());
    QVERIFY(lobby->record() == before.hub().registry().findChannel("#lobby")->record());
    after.answers().accounts().add({"ana", "sesame"});
    const auto first = after.apply({server::SaslMechanismsChanged{{"PLAIN"}}});
    QVERIFY(first.records
            == server::RecordList{server::Record(server::ChannelRemovedRecord{"#passing"})});
    QCOMPARE(channelsOf(after.hub()).size(), 2);
    const server::Channel *room = after.hub().registry().findChannel("#room");
    QVERIFY(room->record() == before.hub().registry().findChannel("#room")->record());
    QCOMPARE(room->metadata().at("url"), QByteArray("x"));

    const ClientId again = registered(after, "ana", "sasl");
    after.send(again, "AUTHENTICATE PLAIN");
    after.send(again, "AUTHENTICATE AGFuYQBzZXNhbWU=");
    after.take(again);
    after.send(again, "JOIN #room sesame");
    QCOMPARE(after.take(again).value(1), QByteArray(":irc.test MODE #Room +qo ana ana"));

    const auto isRefused = [&after](const QByteArray &address) {
        const QByteArrayList told = after.take(after.connectClient({.address = address}));
        return !told.isEmpty() && told.constLast() == HubFixture::closedMark;
    };
    QVERIFY(isRefused("192.0.2.9"));
    QVERIFY(isRefused("198.51.100.9"));
    after.advanceMs(60 * 60 * 1000); // The hour of the first ban ends after the restart too.
    QVERIFY(!isRefused("192.0.2.9"));
    QVERIFY(isRefused("198.51.100.9"));
}

namespace {

/// The queries of the hub after @p client has sent @p line; they stay unanswered.
server::QueryId askedBy(HubFixture &fixture, ClientId client, const QByteArray &line)
{
    const auto result = fixture.apply({MessageReceived{client, *irc::Message::parse(line)}});
    return result.queries.isEmpty() ? 0 : result.queries.first().id;
}

server::QueryId askedAfter(HubFixture &fixture, server::QueryId query, const server::Answer &answer)
{
    const auto result = fixture.apply({QueryAnswered{query, answer}});
    return result.queries.isEmpty() ? 0 : result.queries.first().id;
}

/// Logs @p client in as far as the question what is stored of the account `ana`.
server::QueryId loadAskedBy(HubFixture &fixture, ClientId client)
{
    const server::QueryId start = askedBy(fixture, client, "AUTHENTICATE PLAIN");
    askedAfter(fixture, start, server::SaslAnswer{server::SaslOutcome::Challenge, {}, {}});
    const server::QueryId step = askedBy(fixture, client, "AUTHENTICATE AGFuYQBzZXNhbWU=");
    return askedAfter(fixture, step, server::SaslAnswer{server::SaslOutcome::Success, {}, "ana"});
}

} // namespace

void tst_Hub::anAccountThatWasLeftMeanwhileIsNotLoadedAsItWasBefore()
{
    HubFixture fixture;
    fixture.apply({server::SaslMechanismsChanged{{"PLAIN"}}});
    const ClientId ana = registered(fixture, "ana", "sasl draft/read-marker");
    const ClientId bob = registered(fixture, "bob", "sasl draft/read-marker");
    fixture.holdAnswers(true);
    const server::QueryId slow = loadAskedBy(fixture, ana);
    askedAfter(fixture, loadAskedBy(fixture, bob), server::AccountLoaded{});
    fixture.send(bob, "MARKREAD #room timestamp=2026-11-24T18:00:00.000Z");
    fixture.disconnect(bob, "gone");
    askedAfter(fixture, slow, server::AccountLoaded{});
    fixture.take(ana);
    fixture.send(ana, "MARKREAD #room");
    QCOMPARE(fixture.take(ana),
             QByteArrayList{":irc.test MARKREAD #room timestamp=2026-11-24T18:00:00.000Z"});
    // When no user is logged in and no query is pending, the hub asks the store again.
    fixture.disconnect(ana, "gone");
    const ClientId again = registered(fixture, "ana", "sasl draft/read-marker");
    QVERIFY(loadAskedBy(fixture, again) != 0);
}

void tst_Hub::anAccountThatWasRemovedMeanwhileIsNotLoaded()
{
    HubFixture fixture;
    fixture.apply({server::SaslMechanismsChanged{{"PLAIN"}}});
    const ClientId ana = registered(fixture, "ana", "sasl");
    fixture.holdAnswers(true);
    const server::QueryId load = loadAskedBy(fixture, ana);
    fixture.take(ana);
    fixture.apply({server::AccountRemoved{"Ana"}});
    askedAfter(fixture, load, server::AccountLoaded{});
    QCOMPARE(fixture.take(ana), QByteArrayList{":irc.test 904 ana :SASL authentication failed"});
    QVERIFY(!fixture.hub().registry().findPersonal("ana"));
}

void tst_Hub::batchesNest()
{
    HubFixture fixture(HubFixture::defaultSettings(), withTestCommands());
    const ClientId plain = registered(fixture, "plain", "server-time");
    fixture.send(plain, "CAP REQ -server-time");
    fixture.take(plain);
    fixture.send(plain, "NEST");
    QCOMPARE(fixture.take(plain), QByteArrayList({":irc.test ONE 1", ":irc.test TWO 2"}));

    const ClientId ana = registered(fixture, "ana", "batch labeled-response");
    fixture.send(ana, "@label=x NEST");
    const QByteArrayList got = fixture.take(ana);
    QCOMPARE(got.size(), 6);
    const QByteArray outer = got.first().split('+').at(1).split(' ').first();
    const QByteArray inner = got.at(2).split('+').at(1).split(' ').first();
    const QByteArrayList expected = {
        "@label=x :irc.test BATCH +" + outer + " outer",
        "@batch=" + outer + " :irc.test ONE 1",
        "@batch=" + outer + " :irc.test BATCH +" + inner + " inner",
        "@batch=" + inner + " :irc.test TWO 2",
        "@batch=" + outer + " :irc.test BATCH -" + inner,
        ":irc.test BATCH -" + outer,
    };
    QCOMPARE(got, expected);
}

void tst_Hub::batchesToARoomGoToThoseWhoKnowThem()
{
    HubFixture fixture(HubFixture::defaultSettings(), withTestCommands());
    const ClientId ana = registered(fixture, "ana", "batch");
    const ClientId bob = registered(fixture, "bob", "extended-join");
    fixture.send(ana, "JOIN #room");
    fixture.send(bob, "JOIN #room");
    fixture.take(ana);
    fixture.take(bob);
    fixture.send(bob, "LINES #room");
    const QByteArray source(":bob!~bob@10.0.0.7 ");
    QCOMPARE(fixture.take(bob),
             QByteArrayList({source + "PRIVMSG #room one", source + "PRIVMSG #room two"}));
    const QByteArrayList got = fixture.take(ana);
    QCOMPARE(got.size(), 4);
    const QByteArray reference = got.first().split('+').at(1).split(' ').first();
    const QByteArrayList expected = {source + "BATCH +" + reference + " lines #room",
                                     "@batch=" + reference + ' ' + source + "PRIVMSG #room one",
                                     "@batch=" + reference + ' ' + source + "PRIVMSG #room two",
                                     ":irc.test BATCH -" + reference};
    QCOMPARE(got, expected);
}

QTEST_APPLESS_MAIN(tst_Hub)
#include "tst_hub.moc"
