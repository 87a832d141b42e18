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

bool sendCommandUses(CommandContext &context)
{
    for (const auto &[name, count] : context.hub().commandUses())
        context.reply(irc::RPL_STATSCOMMANDS, {name, QByteArray::number(count)});
    return true;
}

void resumeBans(CommandContext &context, const QByteArray &key);

/// Sends the bans, starting at the folded target @p key. Returns false when the rest follows later.
bool sendBansFrom(CommandContext &context, const QByteArray &key)
{
    const ServerBans::Bans &bans = context.hub().bans().all();
    for (auto it = bans.lower_bound(key); it != bans.end(); ++it) {
        const ServerBan &ban = it->second;
        if (context.isAnswerLong()) {
            context.continueLater(resumeBans, it->first);
            return false;
        }
        if (!ban.isExpired(context.nowMs()))
            context.reply(irc::RPL_STATSKLINE, {"K", ban.target, "*", "*", ban.reason});
    }
    return true;
}

void sendEndOfStats(CommandContext &context, const QByteArray &query)
{
    context.reply(irc::RPL_ENDOFSTATS, {query, "End of /STATS report"});
}

void resumeBans(CommandContext &context, const QByteArray &key)
{
    if (sendBansFrom(context, key))
        sendEndOfStats(context, "k");
}

bool sendBans(CommandContext &context)
{
    return sendBansFrom(context, {});
}

bool sendOperatorNames(CommandContext &context)
{
    for (const QByteArray &name : context.settings().operatorNames)
        context.reply(irc::RPL_STATSOLINE, {"O", "*", "*", name});
    return true;
}

/// The statistics for server operators, by letter. The functions return false when the rest of the
/// answer follows later.
const std::map<QByteArray, bool (*)(CommandContext &)> &operatorStats()
{
    static const std::map<QByteArray, bool (*)(CommandContext &)> table = {
        {"k", sendBans},
        {"m", sendCommandUses},
        {"o", sendOperatorNames},
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
    if (!isThisServerOrReply(context, message.param(1)))
        return;
    const char letter = message.param(0).front();
    const QByteArray query(1, quint8(letter) < 0x80 ? letter : '*');
    const auto operatorStat = operatorStats().find(query);
    if (query == "u") {
        const qint64 upMs = context.nowMs() - context.settings().createdMs;
        context.reply(irc::RPL_STATSUPTIME, {uptimeText(upMs)});
    } else if (operatorStat != operatorStats().end() && context.isOperatorOrReply()
               && !operatorStat->second(context)) {
        return;
    }
    sendEndOfStats(context, query);
}

} // namespace

QList<Command> statsCommands()
{
    return {
        {.name = "STATS",
         .minParams = 1,
         .handler = stats,
         .continuations = {{"stats.bans", resumeBans}},
         .syntax = "STATS <query> [<server>]",
         .summary =
             "Shows statistics: u for the uptime. For server operators also k for bans, m for "
             "command counts, o for operator names."},
    };
}

} // namespace server
