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
using test::HubFixture;

class tst_OutboxWriter : public QObject
{
    Q_OBJECT

private slots:
    void sharesOneLineAmongTheMembersOfAChannel();
    void limitsLinesTo512Bytes();
    void nestsBatches();
    void sendsBatchesOnlyToClientsThatSupportThem();
    void recordsChannelMessages();
    void recordsNoMessagesWhileHistoryIsOff();
    void recordsThatAMessageIsFromABot();
    void recordsNoChannelKey();
    void recordsAMultilineMessageAsOneText();
};

namespace {

/// NEST answers with a batch in a batch.
void nest(CommandContext &context, const irc::Message &)
{
    server::OutboxWriter &writer = context.writer();
    writer.beginBatch(context.client(), {.command = "BATCH", .params = {"outer"}});
    context.send("ONE", {"1"});
    writer.beginBatch(context.client(), {.command = "BATCH", .params = {"inner"}});
    context.send("TWO", {"2"});
    writer.endBatch(context.client());
    writer.endBatch(context.client());
}

/// LINES <channel> sends two lines to a channel, as a batch to clients with the capability.
void lines(CommandContext &context, const irc::Message &message)
{
    const QByteArray channel = message.param(0).toByteArray();
    const server::EventList events = {context.event("PRIVMSG", {channel, "one"}),
                                      context.event("PRIVMSG", {channel, "two"})};
    server::Announcement announcement(events.first());
    announcement.renditions = {
        {{server::Capability::Batch}, events, context.event("BATCH", {"lines", channel})},
        {{}, events}};
    announcement.recorded = false;
    context.toChannel(*context.registry().findChannel(channel), announcement);
}

CommandTable commandsWithTests()
{
    QList<Command> commands = server::allCommands().commands();
    commands.append({.name = "NEST", .handler = nest});
    commands.append({.name = "LINES", .handler = lines});
    return CommandTable(commands);
}

} // namespace

void tst_OutboxWriter::sharesOneLineAmongTheMembersOfAChannel()
{
    HubFixture fixture;
    QList<ClientId> clients;
    for (int i = 0; i < 20; ++i) {
        clients.append(fixture.registerClient("n" + QByteArray::number(i),
                                              i % 2 ? "server-time" : "message-tags"));
        fixture.send(clients.last(), "JOIN #room");
    }
    const auto result = fixture.apply(
        {MessageReceived{clients.first(), *irc::Message::parse("PRIVMSG #room :hi")}});
    QCOMPARE(result.outbox->lines().size(), 1);
    qsizetype deliveries = 0;
    for (int worker = 0; worker < result.outbox->workerCount(); ++worker)
        deliveries += result.outbox->deliveries(worker).size();
    QCOMPARE(deliveries, 19);
}

void tst_OutboxWriter::limitsLinesTo512Bytes()
{
    HubFixture fixture;
    const ClientId ana = fixture.registerClient("ana", "echo-message");
    fixture.send(ana, "PRIVMSG ana :" + QByteArray(300, 'x') + QByteArray("ż").repeated(150));
    const QByteArrayList lines = fixture.take(ana);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().size() <= 510);
    QVERIFY(lines.first().size() >= 508);
    QVERIFY(QByteArrayView(lines.first()).isValidUtf8());
}

void tst_OutboxWriter::nestsBatches()
{
    HubFixture fixture(HubFixture::defaultSettings(), commandsWithTests());
    const ClientId plain = fixture.registerClient("plain", "server-time");
    fixture.send(plain, "CAP REQ -server-time");
    fixture.take(plain);
    fixture.send(plain, "NEST");
    QCOMPARE(fixture.take(plain), QByteArrayList({":irc.test ONE 1", ":irc.test TWO 2"}));

    const ClientId ana = fixture.registerClient("ana", "batch labeled-response");
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

void tst_OutboxWriter::sendsBatchesOnlyToClientsThatSupportThem()
{
    HubFixture fixture(HubFixture::defaultSettings(), commandsWithTests());
    const ClientId ana = fixture.registerClient("ana", "batch");
    const ClientId bob = fixture.registerClient("bob", "extended-join");
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

void tst_OutboxWriter::recordsChannelMessages()
{
    HubFixture fixture;
    const ClientId ana = fixture.registerClient("ana", "message-tags");
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

void tst_OutboxWriter::recordsNoMessagesWhileHistoryIsOff()
{
    server::HubSettings settings = HubFixture::defaultSettings();
    settings.keepsHistory = false;
    HubFixture fixture(settings);
    const ClientId ana = fixture.registerClient("ana", "echo-message message-tags");
    const ClientId ben = fixture.registerClient("ben", "message-tags");
    fixture.send(ana, "JOIN #room");
    fixture.send(ben, "JOIN #room");
    fixture.take(ben);
    for (const char *line : {"PRIVMSG #room :hi", "NOTICE #room :hi", "@+x=1 TAGMSG #room",
                             "PRIVMSG ben :hi", "TOPIC #room :new", "KICK #room ben"})
        fixture.send(ana, line);
    QCOMPARE(fixture.take(ben).size(), 6);
    for (const server::Record &record : fixture.records())
        QVERIFY(!std::holds_alternative<server::MessageRecord>(record));
}

void tst_OutboxWriter::recordsThatAMessageIsFromABot()
{
    HubFixture fixture;
    const ClientId ana = fixture.registerClient("ana", "message-tags");
    fixture.send(ana, "JOIN #room");
    fixture.send(ana, "PRIVMSG #room :one");
    QVERIFY(!std::get<server::MessageRecord>(fixture.records().last()).isFromBot);
    fixture.send(ana, "MODE ana +B");
    fixture.send(ana, "PRIVMSG #room :two");
    QVERIFY(std::get<server::MessageRecord>(fixture.records().last()).isFromBot);
}

void tst_OutboxWriter::recordsNoChannelKey()
{
    HubFixture fixture;
    const ClientId ana = fixture.registerClient("ana", {});
    fixture.send(ana, "JOIN #room");
    fixture.take(ana);
    const qsizetype before = fixture.records().size();
    fixture.send(ana, "MODE #room +kln sesame 12");
    QCOMPARE(fixture.take(ana).value(0), ":ana!~ana@10.0.0.7 MODE #room +kl sesame 12");
    QList<QByteArray> params;
    for (const server::Record &record : fixture.records().sliced(before)) {
        if (const auto *message = std::get_if<server::MessageRecord>(&record))
            params = message->params;
    }
    QCOMPARE(params, QList<QByteArray>({"#room", "+kl", "*", "12"}));
}

void tst_OutboxWriter::recordsAMultilineMessageAsOneText()
{
    HubFixture fixture;
    const ClientId ana = fixture.registerClient("ana", "message-tags batch draft/multiline");
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

HEARTH_TEST(tst_OutboxWriter)
#include "tst_outboxwriter.moc"
