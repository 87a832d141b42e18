// SPDX-License-Identifier: MIT
#include "server/commands/families.h"
#include "server/commands/serverinfo.h"
#include "server/hub/commandcontext.h"

#include <map>

namespace server {

namespace {

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

bool sayCommandUses(const CommandContext &context)
{
    for (const auto &[name, count] : context.hub().commandUses())
        context.reply(irc::RPL_STATSCOMMANDS, {name, QByteArray::number(count)});
    return true;
}

/// The bans from the one with the folded target @p key on. False when the rest follows later.
bool sayBansFrom(const CommandContext &context, const QByteArray &key)
{
    const ServerBans::Bans &bans = context.hub().bans().all();
    for (auto it = bans.lower_bound(key); it != bans.end(); ++it) {
        const ServerBan &ban = it->second;
        if (context.isAnswerLong()) {
            context.continueLater({{}, {}, context.command(), {it->first}});
            return false;
        }
        if (!ban.isExpired(context.nowMs()))
            context.reply(irc::RPL_STATSKLINE, {"K", ban.target, "*", "*", ban.reason});
    }
    return true;
}

bool sayBans(const CommandContext &context)
{
    return sayBansFrom(context, {});
}

bool sayOperatorNames(const CommandContext &context)
{
    for (const QByteArray &name : context.settings().operatorNames)
        context.reply(irc::RPL_STATSOLINE, {"O", "*", "*", name});
    return true;
}

/// What only operators may know, by its letter. The functions return false when the rest follows
/// later.
const std::map<QByteArray, bool (*)(const CommandContext &)> &operatorStats()
{
    static const std::map<QByteArray, bool (*)(const CommandContext &)> table = {
        {"k", sayBans},
        {"m", sayCommandUses},
        {"o", sayOperatorNames},
    };
    return table;
}

void sayEndOfStats(const CommandContext &context, const QByteArray &query)
{
    context.reply(irc::RPL_ENDOFSTATS, {query, "End of /STATS report"});
}

/// https://modern.ircdocs.horse/#stats-message
void stats(CommandContext &context, const irc::Message &message)
{
    if (message.param(0).isEmpty()) {
        context.replyNeedMoreParams();
        return;
    }
    if (!isThisServerOrReply(context, message.param(1)))
        return;
    const char letter = message.param(0).front();
    const QByteArray query(1, quint8(letter) < 0x80 ? letter : '*');
    const auto secret = operatorStats().find(query);
    if (query == "u") {
        const qint64 upMs = context.nowMs() - context.settings().createdMs;
        context.reply(irc::RPL_STATSUPTIME, {uptimeText(upMs)});
    } else if (secret != operatorStats().end() && context.isOperatorOrReply()
               && !secret->second(context)) {
        return;
    }
    sayEndOfStats(context, query);
}

/// Only the bans go on later.
void statsContinued(CommandContext &context, const irc::Message &message, const QueryAnswered &)
{
    if (sayBansFrom(context, message.params.value(0)))
        sayEndOfStats(context, "k");
}

} // namespace

QList<Command> statsCommands()
{
    return {
        {.name = "STATS",
         .minParams = 1,
         .handler = stats,
         .syntax = "STATS <query> [<server>]",
         .summary =
             "Shows figures: u how long the server is up; for operators: k bans, m how often "
             "commands were given, o names of operators.",
         .answered = statsContinued},
    };
}

} // namespace server
