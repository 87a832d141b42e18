// SPDX-License-Identifier: MIT
#include "common/irc/utf8.h"
#include "server/commands/families.h"
#include "server/hub/commandcontext.h"
#include "server/hub/presence.h"

namespace server {

namespace {

/// https://modern.ircdocs.horse/#away-message
/// Before registration: https://ircv3.net/specs/extensions/pre-away
void away(CommandContext &context, const irc::Message &message)
{
    User &user = context.user();
    if (!user.isRegistered() && !context.client().has(Capability::PreAway)) {
        context.reply(irc::ERR_NOTREGISTERED, {"You have not registered"});
        return;
    }
    const QByteArray reason =
        irc::truncatedUtf8(message.param(0), context.limits().awayReasonBytes).toByteArray();
    const bool changes = reason != user.awayReason();
    user.setAwayReason(reason);
    if (reason.isEmpty())
        context.replyToAll(irc::RPL_UNAWAY, {"You are no longer marked as being away"});
    else
        context.replyToAll(irc::RPL_NOWAWAY, {"You have been marked as being away"});
    if (changes && user.isRegistered())
        announceAway(context);
}

} // namespace

QList<Command> awayCommands()
{
    return {
        {.name = "AWAY",
         .availability = Availability::Always,
         .handler = away,
         .syntax = "AWAY [:<reason>]",
         .summary = "Marks you as away, or as back if you give no reason."},
    };
}

} // namespace server
