// SPDX-License-Identifier: MIT
#include "server/commands/families.h"
#include "server/hub/commandcontext.h"

namespace server {

namespace {

void sendInvitations(CommandContext &context)
{
    for (const Channel *channel : context.user().invitations())
        context.reply(irc::RPL_INVITELIST, {channel->name()});
    context.reply(irc::RPL_ENDOFINVITELIST, {"End of /INVITE list"});
}

bool mayInviteOrReply(CommandContext &context, const Channel &channel, const User &invitee)
{
    if (channel.modes().has(ChannelFlag::InviteOnly)
        && !context.hasRankOrReply(channel, Rank::Halfop))
        return false;
    if (channel.has(invitee)) {
        context.reply(irc::ERR_USERONCHANNEL,
                      {invitee.nick(), channel.name(), "is already on channel"});
        return false;
    }
    return true;
}

/// https://ircv3.net/specs/extensions/invite-notify
void announceInvitation(CommandContext &context, const Channel &channel, const User &invitee)
{
    const Event event = context.event("INVITE", {invitee.nick(), channel.name()});
    Announcement toInvitee(event, Echo::Never);
    toInvitee.recorded = false;
    context.toRecipient(invitee, toInvitee);
    Announcement toMembers(event, Echo::Never);
    toMembers.recorded = false;
    context.toChannel(channel, toMembers.onlyFor(Capability::InviteNotify));
}

/// https://modern.ircdocs.horse/#invite-message
void invite(CommandContext &context, const irc::Message &message)
{
    if (message.params.isEmpty()) {
        sendInvitations(context);
        return;
    }
    if (message.param(1).isEmpty()) {
        context.replyNeedMoreParams();
        return;
    }
    Channel *channel = context.ownChannelOrReply(message.param(1));
    User *invitee = channel ? context.userOrReply(message.param(0)) : nullptr;
    if (!invitee || !mayInviteOrReply(context, *channel, *invitee))
        return;
    // Only members who may change the modes may let others join despite them.
    if (channel->ranksOf(context.user()).isAtLeast(Rank::Halfop))
        context.registry().invite(*invitee, *channel, context.limits().channelsPerClient);
    context.reply(irc::RPL_INVITING, {invitee->nick(), channel->name()});
    announceInvitation(context, *channel, *invitee);
    if (invitee->isAway())
        context.reply(irc::RPL_AWAY, {invitee->nick(), invitee->awayReason()});
}

} // namespace

QList<Command> inviteCommands()
{
    return {
        {.name = "INVITE",
         .handler = invite,
         .syntax = "INVITE [<nick> <channel>]",
         .summary = "Invites a user to a channel. Without parameters, lists your invitations."},
    };
}

} // namespace server
