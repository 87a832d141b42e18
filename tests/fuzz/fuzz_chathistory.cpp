// SPDX-License-Identifier: MIT
#include "common/irc/message.h"
#include "tests/fuzz/bytesource.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/hubfixture.h"

#include <algorithm>

namespace {

constexpr int maxMessages = 20; ///< Of one answer.

/// A hub with conversations that ana may read and others that she may not.
struct World
{
    World()
        : hub(settings())
    {
        ana = hub.registerClient("ana", "batch message-tags server-time draft/chathistory "
                                        "draft/event-playback");
        const server::ClientId ben = hub.registerClient("ben", "message-tags");
        const server::ClientId cleo = hub.registerClient("cleo", "message-tags");
        hub.send(ana, "JOIN #open");
        for (server::ClientId client : {ben, cleo})
            hub.send(client, "JOIN #open,#closed");
        for (int i = 0; i < 30; ++i) {
            hub.advanceMs(700);
            hub.send(ben, "PRIVMSG #open :public");
            hub.send(cleo, "PRIVMSG #closed :hidden");
            if (i % 3 == 0) {
                hub.send(ben, "PRIVMSG ana :public");
                hub.send(ben, "PRIVMSG cleo :hidden");
            }
        }
        for (const server::Record &record : hub.records()) {
            const auto *message = std::get_if<server::MessageRecord>(&record);
            if (message && messageIds.size() < 40)
                messageIds.append(message->messageId);
        }
        hub.take(ana);
    }

    static server::HubSettings settings()
    {
        server::HubSettings settings = test::HubFixture::defaultSettings();
        settings.historyLimit = maxMessages;
        return settings;
    }

    test::HubFixture hub;
    server::ClientId ana = 0;
    QByteArrayList messageIds;
};

QByteArray anyPoint(fuzz::ByteSource &source, const World &world)
{
    switch (source.below(6)) {
    case 0:
        return "*";
    case 1:
        return "timestamp=" + world.hub.timeTag();
    case 2:
        return "timestamp="
               + source.any<QByteArray>(
                   {"2026-11-24T18:30:0", "1970-01-01T00:00:00", "9999-12-31T23:59:59", "x"})
               + source.any<QByteArray>({"5.000Z", ".000Z", ".999Z", "Z", ""});
    case 3:
        return "msgid=" + source.raw(source.below(24)).simplified().replace(' ', '_');
    default:
        return "msgid=" + source.any(world.messageIds);
    }
}

QByteArray anyCommand(fuzz::ByteSource &source, const World &world)
{
    const QByteArray subcommand = source.any<QByteArray>(
        {"LATEST", "BEFORE", "AFTER", "AROUND", "BETWEEN", "TARGETS", "latest", "NEAR", ""});
    QByteArray command = "CHATHISTORY " + subcommand;
    if (subcommand != "TARGETS")
        command += ' '
                   + source.any<QByteArray>({"#open", "#Open", "#closed", "ben", "cleo", "ana", "*",
                                             "#none", "nobody", ","});
    for (int points = source.below(4); points > 0; --points)
        command += ' ' + anyPoint(source, world);
    return command + ' '
           + source.any<QByteArray>(
               {"1", "5", "20", "21", "0", "-1", "1000000000", "99999999999999999999", "x", ""});
}

/// The messages of a batch are in order, each once, and not more than requested.
void requireOrdered(const QByteArrayList &lines)
{
    QByteArrayList ids;
    for (const QByteArray &line : lines) {
        const auto message = irc::Message::parse(line);
        FUZZ_REQUIRE(message.has_value());
        if (message->command == "PRIVMSG")
            ids.append(message->tags.value("msgid"));
    }
    FUZZ_REQUIRE(ids.size() <= maxMessages);
    FUZZ_REQUIRE(std::adjacent_find(ids.cbegin(), ids.cend(), std::greater_equal<>())
                 == ids.cend());
}

} // namespace

/// No request shows a conversation that the user may not read, or messages out of order.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static World world; // Requests do not change it.
    fuzz::ByteSource source(fuzz::view(data, size));
    while (!source.isEmpty()) {
        const QByteArray command = anyCommand(source, world);
        if (!irc::Message::parse(command))
            continue;
        world.hub.send(world.ana, command);
        const QByteArrayList lines = world.hub.take(world.ana);
        FUZZ_REQUIRE(!lines.isEmpty());
        FUZZ_REQUIRE(!lines.join('\n').contains("hidden"));
        FUZZ_REQUIRE(!lines.join('\n').contains("TARGETS #closed"));
        requireOrdered(lines);
    }
    return 0;
}
