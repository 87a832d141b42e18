#include "common/irc/mask.h"
#include "server/commands/families.h"
#include "server/commands/serverquery.h"
#include "server/hub/commandcontext.h"
#include "server/hub/readabletime.h"

#include <map>

// Server queries: https://modern.ircdocs.horse/#server-queries-and-commands

namespace server {

namespace {

/// https://modern.ircdocs.horse/#admin-message
void admin(CommandContext &context, const irc::Message &message)
{
    if (!isHereOrReply(context, message.param(0)))
        return;
    const HubSettings &settings = context.settings();
    if (settings.adminName.isEmpty() && settings.adminLocation.isEmpty()
        && settings.adminEmail.isEmpty()) {
        context.reply(irc::ERR_NOADMININFO,
                      {settings.serverName, "No administrative info available"});
        return;
    }
    context.reply(irc::RPL_ADMINME, {settings.serverName, "Administrative info"});
    context.reply(irc::RPL_ADMINLOC1, {settings.adminLocation});
    context.reply(irc::RPL_ADMINLOC2, {settings.adminName});
    if (!settings.adminEmail.isEmpty())
        context.reply(irc::RPL_ADMINEMAIL, {settings.adminEmail});
}

/// https://modern.ircdocs.horse/#info-message
void info(CommandContext &context, const irc::Message &message)
{
    if (!isHereOrReply(context, message.param(0)))
        return;
    const HubSettings &settings = context.settings();
    const QList<QByteArray> lines = {
        settings.version,
        "Hearth, a chat for the people around you.",
        settings.description,
        "Started " + readableTime(settings.createdMs),
    };
    for (const QByteArray &line : lines)
        context.reply(irc::RPL_INFO, {line});
    context.reply(irc::RPL_ENDOFINFO, {"End of INFO list"});
}

/// https://modern.ircdocs.horse/#time-message
void time(CommandContext &context, const irc::Message &message)
{
    if (!isHereOrReply(context, message.param(0)))
        return;
    context.reply(irc::RPL_TIME, {context.settings().serverName, readableTime(context.nowMs())});
}

/// https://modern.ircdocs.horse/#links-message
void links(CommandContext &context, const irc::Message &message)
{
    if (message.params.size() > 1 && !isHereOrReply(context, message.param(0)))
        return;
    const QByteArray &name = context.settings().serverName;
    const QByteArray mask = message.params.isEmpty() ? QByteArray("*") : message.params.last();
    if (irc::matchesMask(mask, name))
        context.reply(irc::RPL_LINKS, {name, name, "0 " + context.settings().description});
    context.reply(irc::RPL_ENDOFLINKS, {mask, "End of /LINKS list"});
}

/// "Server Up 3 days 4:05:06"
QByteArray uptimeText(qint64 ms)
{
    const qint64 seconds = ms / 1000;
    const auto twoDigits = [](qint64 value) {
        return QByteArray::number(value).rightJustified(2, '0');
    };
    return "Server Up " + QByteArray::number(seconds / 86'400) + " days "
           + QByteArray::number(seconds / 3'600 % 24) + ':' + twoDigits(seconds / 60 % 60) + ':'
           + twoDigits(seconds % 60);
}

void sayCommandUses(const CommandContext &context)
{
    for (const auto &[name, count] : context.hub().commandUses())
        context.reply(irc::RPL_STATSCOMMANDS, {name, QByteArray::number(count)});
}

void sayBans(const CommandContext &context)
{
    for (const auto &[key, ban] : context.hub().bans().all()) {
        if (!ban.isOver(context.nowMs()))
            context.reply(irc::RPL_STATSKLINE, {"K", ban.target, "*", "*", ban.reason});
    }
}

void sayOperatorNames(const CommandContext &context)
{
    for (const QByteArray &name : context.settings().operatorNames)
        context.reply(irc::RPL_STATSOLINE, {"O", "*", "*", name});
}

/// What only operators may know, by its letter.
const std::map<QByteArray, void (*)(const CommandContext &)> &operatorStats()
{
    static const std::map<QByteArray, void (*)(const CommandContext &)> table = {
        {"k", sayBans},
        {"m", sayCommandUses},
        {"o", sayOperatorNames},
    };
    return table;
}

/// https://modern.ircdocs.horse/#stats-message
void stats(CommandContext &context, const irc::Message &message)
{
    if (message.param(0).isEmpty()) {
        context.replyNeedMoreParams();
        return;
    }
    if (!isHereOrReply(context, message.param(1)))
        return;
    const char letter = message.param(0).front();
    const QByteArray query(1, quint8(letter) < 0x80 ? letter : '*');
    const auto secret = operatorStats().find(query);
    if (query == "u") {
        const qint64 upMs = context.nowMs() - context.settings().createdMs;
        context.reply(irc::RPL_STATSUPTIME, {uptimeText(upMs)});
    } else if (secret != operatorStats().end() && context.isOperatorOrReply()) {
        secret->second(context);
    }
    context.reply(irc::RPL_ENDOFSTATS, {query, "End of /STATS report"});
}

} // namespace

QList<Command> serverInfoCommands()
{
    return {
        {.name = "ADMIN",
         .handler = admin,
         .syntax = "ADMIN [<server>]",
         .summary = "Shows who runs the server."},
        {.name = "INFO",
         .handler = info,
         .syntax = "INFO [<server>]",
         .summary = "Shows what the server is."},
        {.name = "TIME",
         .handler = time,
         .syntax = "TIME [<server>]",
         .summary = "Shows the server's time."},
        {.name = "LINKS",
         .handler = links,
         .syntax = "LINKS [[<server>] <mask>]",
         .summary = "Shows the servers of the network."},
        {.name = "STATS",
         .minParams = 1,
         .handler = stats,
         .syntax = "STATS <query> [<server>]",
         .summary =
             "Shows figures: u how long the server is up; for operators: k bans, m how often "
             "commands were given, o names of operators."},
    };
}

} // namespace server
