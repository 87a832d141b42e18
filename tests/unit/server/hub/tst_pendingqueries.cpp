// SPDX-License-Identifier: MIT
#include "server/commands/allcommands.h"
#include "server/hub/commandcontext.h"
#include "tests/support/hubfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

using server::ClientId;
using server::Command;
using server::CommandContext;
using server::CommandTable;
using server::MessageReceived;
using server::QueryAnswered;
using server::QueryId;
using test::HubFixture;

class tst_PendingQueries : public QObject
{
    Q_OBJECT

private slots:
    void labelsAResponseThatWaitedForTheStore();
    void dropsAnswersForDisconnectedClients();
    void holdsTheCommandsOfAClientWithManyWaitingInputs();
    void runsWaitingInputsInBoundedParts();
    void doesNotReplaceAnAccountByAnOutdatedAnswer();
    void doesNotLogInToAnAccountThatWasRemovedMeanwhile();
};

namespace {

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

CommandTable commandsWithTests()
{
    QList<Command> commands = server::allCommands().commands();
    commands.append(
        {.name = "LOOKUP", .handler = lookUp, .continuations = {{"lookup", sendFound}}});
    return CommandTable(commands);
}

/// The first query of the hub after @p client has sent @p line, or 0.
QueryId askedBy(HubFixture &fixture, ClientId client, const QByteArray &line)
{
    const auto result = fixture.apply({MessageReceived{client, *irc::Message::parse(line)}});
    return result.queries.isEmpty() ? 0 : result.queries.first().id;
}

/// The first query of the hub after @p answer to @p query, or 0.
QueryId askedAfter(HubFixture &fixture, QueryId query, const server::Answer &answer)
{
    const auto result = fixture.apply({QueryAnswered{query, answer}});
    return result.queries.isEmpty() ? 0 : result.queries.first().id;
}

/// Logs @p client in to the account `ana` up to the query for its stored data; returns that query.
QueryId loadAskedBy(HubFixture &fixture, ClientId client)
{
    const QueryId start = askedBy(fixture, client, "AUTHENTICATE PLAIN");
    askedAfter(fixture, start, server::SaslAnswer{server::SaslOutcome::Challenge, {}, {}});
    const QueryId step = askedBy(fixture, client, "AUTHENTICATE AGFuYQBzZXNhbWU=");
    return askedAfter(fixture, step, server::SaslAnswer{server::SaslOutcome::Success, {}, "ana"});
}

} // namespace

void tst_PendingQueries::labelsAResponseThatWaitedForTheStore()
{
    HubFixture fixture(HubFixture::defaultSettings(), commandsWithTests());
    fixture.holdAnswers(true);
    const ClientId ana = fixture.registerClient("ana", "batch labeled-response");
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

void tst_PendingQueries::dropsAnswersForDisconnectedClients()
{
    HubFixture fixture(HubFixture::defaultSettings(), commandsWithTests());
    fixture.holdAnswers(true);
    const ClientId ana = fixture.registerClient("ana", "batch");
    const auto asked = fixture.apply({MessageReceived{ana, *irc::Message::parse("LOOKUP 1")}});
    fixture.apply({server::ServerStopping{"gone"}});
    const auto result =
        fixture.apply({QueryAnswered{asked.queries.first().id, server::NoAnswer{}}});
    QVERIFY(result.outbox->isEmpty());
}

void tst_PendingQueries::holdsTheCommandsOfAClientWithManyWaitingInputs()
{
    server::HubSettings settings = HubFixture::defaultSettings();
    settings.limits.waitingBytes = 16'000;
    HubFixture fixture(settings, commandsWithTests());
    const ClientId ana = fixture.registerClient("ana", "batch");
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

void tst_PendingQueries::runsWaitingInputsInBoundedParts()
{
    HubFixture fixture(HubFixture::defaultSettings(), commandsWithTests());
    const ClientId ana = fixture.registerClient("ana", "batch");
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

void tst_PendingQueries::doesNotReplaceAnAccountByAnOutdatedAnswer()
{
    HubFixture fixture;
    fixture.apply({server::SaslMechanismsChanged{{"PLAIN"}}});
    const ClientId ana = fixture.registerClient("ana", "sasl draft/read-marker");
    const ClientId bob = fixture.registerClient("bob", "sasl draft/read-marker");
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
    const ClientId again = fixture.registerClient("ana", "sasl draft/read-marker");
    QVERIFY(loadAskedBy(fixture, again) != 0);
}

void tst_PendingQueries::doesNotLogInToAnAccountThatWasRemovedMeanwhile()
{
    HubFixture fixture;
    fixture.apply({server::SaslMechanismsChanged{{"PLAIN"}}});
    const ClientId ana = fixture.registerClient("ana", "sasl");
    fixture.holdAnswers(true);
    const server::QueryId load = loadAskedBy(fixture, ana);
    fixture.take(ana);
    fixture.apply({server::AccountRemoved{"Ana"}});
    askedAfter(fixture, load, server::AccountLoaded{});
    QCOMPARE(fixture.take(ana), QByteArrayList{":irc.test 904 ana :SASL authentication failed"});
    QVERIFY(!fixture.hub().registry().findPersonal("ana"));
}

HEARTH_TEST(tst_PendingQueries)
#include "tst_pendingqueries.moc"
