// SPDX-License-Identifier: MIT
#include "tests/fuzz/hubrun.h"

#include "server/commands/allcommands.h"
#include "tests/fuzz/bytesource.h"
#include "tests/fuzz/hubworld.h"
#include "tests/fuzz/linegrammar.h"

#include <algorithm>

namespace fuzz {

namespace {

using server::DialectKind;

constexpr server::ClientId maxClients = 24;
constexpr int maxLines = 400; ///< Lines of the grammar for one input.

/// Connects users with different capabilities and joins them to rooms, so that lines have
/// recipients.
void gather(HubWorld &world)
{
    const QByteArrayList capabilities = {
        "message-tags server-time echo-message batch labeled-response draft/multiline "
        "draft/message-redaction draft/read-marker draft/metadata-2 account-tag multi-prefix",
        "",
        "extended-join away-notify account-notify draft/channel-rename message-tags",
    };
    for (qsizetype i = 0; i < capabilities.size(); ++i) {
        const server::ClientId client = world.connectClient(DialectKind::Irc, i == 0);
        const QByteArray &nick = LineGrammar::nicks().at(i);
        world.receive(client, "CAP REQ :" + capabilities.at(i) + "\r\nNICK " + nick
                                  + "\r\nUSER u 0 * :r\r\nCAP END\r\nJOIN #a,#b\r\n"
                                  + (i == 0 ? "OPER ana sesame\r\n" : ""));
    }
    world.turn();
    world.connectClient(DialectKind::Text, false);
    world.turn();
}

server::ClientId anyClient(HubWorld &world, ByteSource &source)
{
    // Sometimes an unknown client.
    return 1
           + server::ClientId(
               source.below(qsizetype(world.lastClient()) + (source.oneIn(32) ? 2 : 0)));
}

/// Lets @p source go on with random bytes until end(), from a seed of its next two bytes.
void beginSeeded(ByteSource &source)
{
    const quint32 high = source.byte();
    source.begin(1 + (high << 8 | source.byte()));
}

void sayMany(HubWorld &world, ByteSource &source, const LineGrammar &grammar, int &budget)
{
    const int count = std::min(budget, 1 + source.below(48));
    budget -= count;
    beginSeeded(source);
    for (int i = 0; i < count; ++i) {
        world.receive(anyClient(world, source), grammar.line(source, world.messageIds()) + "\r\n");
        if (!source.oneIn(4))
            world.turn();
        if (source.oneIn(6))
            world.reload();
    }
    source.end();
}

/// A command of an account, or one that stores something by the name of an account.
QByteArray accountLine(ByteSource &source)
{
    static const QByteArrayList free = {"eve", "fay", "zoe"};
    const QByteArray nick = source.any(source.oneIn(2) ? free : LineGrammar::nicks());
    const QByteArrayList lines = {
        "ACCOUNT REGISTER sesame7",
        "ACCOUNT LOGIN " + nick + " sesame7",
        "ACCOUNT LOGIN " + nick + " sesame7",
        "ACCOUNT NAME " + nick,
        "ACCOUNT NAME " + nick,
        "ACCOUNT NAME " + nick,
        "ACCOUNT NAME " + nick,
        "ACCOUNT NAME " + nick.toUpper(),
        "ACCOUNT NICK ADD",
        "ACCOUNT NICK REMOVE " + nick,
        "ACCOUNT ALWAYSON ON",
        "ACCOUNT LOGOUT",
        "ACCOUNT DELETE " + nick,
        "NICK " + nick,
        "MODE #a +bI ~a:" + nick + " ~a:" + nick,
        "SAMODE #a +rv " + nick,
        "UBAN ADD " + nick,
        "UBAN DEL " + nick,
        "INVITE " + nick + " #b",
        "MARKREAD " + nick + " timestamp=2026-11-24T18:30:05.000Z",
        "METADATA * SET url :" + nick,
        "PRIVMSG " + nick + " :hello",
        "JOIN #a,#b",
    };
    return source.any(lines) + "\r\n";
}

void manageAccounts(HubWorld &world, ByteSource &source)
{
    beginSeeded(source);
    const server::ClientId owner = anyClient(world, source);
    world.receive(owner, "ACCOUNT REGISTER sesame7\r\n");
    world.turn();
    for (int left = source.below(48); left > 0; --left) {
        world.receive(source.oneIn(2) ? owner : anyClient(world, source), accountLine(source));
        if (!source.oneIn(3))
            world.turn();
        if (source.oneIn(4))
            world.advanceMs(60'000);
        if (source.oneIn(8))
            world.reload();
    }
    source.end();
}

void connectOne(HubWorld &world, ByteSource &source)
{
    if (world.lastClient() == maxClients)
        return;
    const server::ClientId client = world.connectClient(
        source.oneIn(3) ? DialectKind::Text : DialectKind::Irc, source.oneIn(2));
    if (source.oneIn(3)) {
        world.turn();
        world.reload();
    }
    if (source.oneIn(4))
        return;
    world.receive(client, "NICK " + source.any(LineGrammar::nicks()) + "\r\nUSER u 0 * :r\r\n");
}

void happen(HubWorld &world, ByteSource &source, const LineGrammar &grammar, int &budget)
{
    const server::ClientId client = anyClient(world, source);
    switch (source.below(16)) {
    case 0:
    case 1:
        connectOne(world, source);
        break;
    case 2:
        world.disconnect(client);
        break;
    case 3:
        world.advanceMs(qint64(source.byte()) * source.byte());
        break;
    case 4:
        world.holdAnswers(source.oneIn(2));
        break;
    case 5:
        if (source.oneIn(2))
            world.add(server::AccountRemoved{source.oneIn(2) ? "ana" : "ben"});
        else
            world.add(server::OwnerTokenIssued{server::OwnerTokens::hashOf("key")});
        break;
    case 6:
        world.add(server::SaslMechanismsChanged{source.oneIn(2) ? QList<QByteArray>()
                                                                : QList<QByteArray>{"PLAIN"}});
        break;
    case 7:
        world.changeSettings(source.oneIn(2));
        break;
    case 8:
    case 9:
        world.receive(client, source.raw(1 + source.below(128)) + (source.oneIn(4) ? "" : "\r\n"));
        break;
    case 10:
    case 11:
        manageAccounts(world, source);
        break;
    default:
        sayMany(world, source, grammar, budget);
    }
    if (!source.oneIn(4))
        world.turn();
}

} // namespace

server::HubSettings settingsOfRun(ByteSource &source)
{
    server::HubSettings settings;
    settings.serverName = "irc.test";
    settings.createdMs = 1'795'545'005'000; // 2026-11-24 18:30:05 UTC
    settings.workers = 3;
    settings.saslMechanisms = {"PLAIN", "TEST"};
    settings.isRegistrationOpen = true;
    settings.isVerificationNeeded = source.oneIn(4);
    settings.configuredAccounts = {"ana"};
    settings.saslPlainWithoutTls = source.oneIn(2);
    if (source.oneIn(2))
        settings.alwaysOnAccounts = settings.configuredAccounts;
    if (source.oneIn(3))
        return settings;
    // Limits that are low enough to be reached.
    server::Limits &limits = settings.limits;
    limits.channelsPerClient = 3;
    limits.messageTargets = 3;
    limits.joinTargets = 3;
    limits.listModeEntries = 3;
    limits.modeChanges = 4;
    limits.monitorEntries = 2;
    limits.whowasEntries = 3;
    limits.whoMatches = 2;
    limits.multilineBytes = 600;
    limits.multilineLines = 3;
    limits.readMarkers = 2;
    limits.guestReadMarkers = 1;
    limits.metadataKeys = 2;
    limits.metadataSubscriptions = 2;
    limits.metadataSyncEntries = 1;
    limits.saslFailures = 2;
    limits.serverBans = 2;
    limits.waitingInputs = 20;
    limits.waitingBytes = 8'000;
    limits.answerLines = 2;
    limits.answerSearch = 2;
    limits.answerBytes = 2'000;
    return settings;
}

void runHub(HubWorld &world, ByteSource &source)
{
    static const LineGrammar grammar(server::allCommands());
    gather(world);
    int budget = maxLines;
    while (!source.isEmpty() && budget > 0)
        happen(world, source, grammar, budget);
    if (source.oneIn(2))
        world.add(server::ServerStopping{"Bye"});
    world.turn();
}

} // namespace fuzz
