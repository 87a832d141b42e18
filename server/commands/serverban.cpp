// SPDX-License-Identifier: MIT
#include "common/irc/utf8.h"
#include "server/commands/families.h"
#include "server/hub/commandcontext.h"
#include "server/hub/readabletime.h"

namespace server {

namespace {

constexpr qint64 maxBanSeconds = 100LL * 365 * 24 * 3600;

qint64 secondsOf(char unit)
{
    switch (unit) {
    case 's':
        return 1;
    case 'm':
        return 60;
    case 'h':
        return 3600;
    case 'd':
        return 24 * 3600;
    case 'w':
        return 7 * 24 * 3600;
    default:
        return 0;
    }
}

/// Parses durations such as `1d12h`. Returns the seconds, or nullopt when @p text is not a
/// duration.
std::optional<qint64> durationOf(const QByteArray &text)
{
    qint64 total = 0;
    qint64 number = 0;
    bool hasDigit = false;
    for (char byte : text) {
        if (byte >= '0' && byte <= '9') {
            number = number * 10 + (byte - '0');
            hasDigit = true;
        } else {
            total += number * secondsOf(byte);
            if (!hasDigit || secondsOf(byte) == 0)
                return std::nullopt;
            number = 0;
            hasDigit = false;
        }
        if (number > maxBanSeconds || total > maxBanSeconds)
            return std::nullopt;
    }
    return hasDigit || total == 0 ? std::nullopt : std::optional(total);
}

QByteArray described(const ServerBan &ban)
{
    QByteArray text = ban.target + " (by " + ban.setBy + ", ";
    text += ban.untilMs == 0 ? QByteArray("permanent") : "until " + readableTime(ban.untilMs);
    text += ')';
    if (!ban.reason.isEmpty())
        text += ": " + ban.reason;
    return text;
}

std::optional<ServerBan> banOrReply(CommandContext &context, const irc::Message &message)
{
    const auto ban = serverBanFor(message.param(1));
    if (message.params.size() < 2)
        context.replyNeedMoreParams();
    else if (!ban || ban->target.size() > context.limits().maskBytes)
        context.failOrReply(
            "INVALID_TARGET",
            "Invalid target. Use a mask with ! or @, an address or network, or an account");
    else
        return ban;
    return std::nullopt;
}

void removeExpiredBans(CommandContext &context)
{
    for (const QByteArray &target : context.hub().bans().removeExpired(context.nowMs()))
        context.writer().record(ServerBanRemovedRecord{target});
}

void addBan(CommandContext &context, const irc::Message &message)
{
    auto ban = banOrReply(context, message);
    if (!ban || !context.canStoreOrReply({ban->target}))
        return;
    const auto duration = durationOf(message.param(2).toByteArray());
    const QByteArrayView reason = message.param(duration ? 3 : 2);
    ban->reason = irc::truncatedUtf8(reason, context.limits().kickReasonBytes / 2).toByteArray();
    ban->setBy = context.user().nick();
    ban->untilMs = duration ? context.nowMs() + *duration * 1000 : 0;
    ServerBans &bans = context.hub().bans();
    removeExpiredBans(context);
    if (!bans.add(*ban, context.limits().serverBans)) {
        context.failOrReply("LIMIT_REACHED", "The list of bans is full. Remove a ban first");
        return;
    }
    context.audit("UBAN ADD", ban->target, ban->reason);
    context.writer().record(ban->record());
    context.noteOrNotice("BANNED", "Banned: " + described(*ban));
    context.hub().closeBannedClients();
}

void removeBan(CommandContext &context, const irc::Message &message)
{
    const auto ban = banOrReply(context, message);
    if (!ban || !context.canStoreOrReply({ban->target}))
        return;
    if (!context.hub().bans().remove(ban->target)) {
        context.failOrReply("NOT_FOUND", "There is no ban on " + ban->target);
        return;
    }
    context.audit("UBAN DEL", ban->target);
    context.writer().record(ServerBanRemovedRecord{ban->target});
    context.noteOrNotice("UNBANNED", "Ban removed: " + ban->target);
}

/// Sends the bans, starting at the folded target @p key, and the end of the list.
void listBans(CommandContext &context, const QByteArray &key)
{
    removeExpiredBans(context);
    const ServerBans::Bans &bans = context.hub().bans().all();
    for (auto it = bans.lower_bound(key); it != bans.end(); ++it) {
        if (context.isAnswerLong()) {
            context.continueLater(listBans, it->first);
            return;
        }
        context.noteOrNotice("BAN", described(it->second));
    }
    context.noteOrNotice("END_OF_BANS", "End of the list of bans");
}

/// Manages the bans of the server; not part of any specification.
void uban(CommandContext &context, const irc::Message &message)
{
    const QByteArray subcommand = message.params.first().toUpper();
    if (subcommand == "ADD")
        addBan(context, message);
    else if (subcommand == "DEL")
        removeBan(context, message);
    else if (subcommand == "LIST")
        listBans(context, {});
    else
        context.failOrReply("INVALID_PARAMS", "Unknown subcommand. Use ADD, DEL or LIST");
}

} // namespace

QList<Command> serverBanCommands()
{
    return {
        {.name = "UBAN",
         .minParams = 1,
         .operatorsOnly = true,
         .handler = uban,
         .continuations = {{"uban.list", listBans}},
         .syntax = "UBAN ADD <target> [<duration>] [:<reason>] | DEL <target> | LIST",
         .summary = "Bans users from the server by mask, network or account, or lists the bans.",
         .specification = ""},
    };
}

} // namespace server
