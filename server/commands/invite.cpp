// SPDX-License-Identifier: MIT
#include "server/commands/families.h"
#include "server/hub/commandcontext.h"
#include "server/hub/invitations.h"

#include <algorithm>

namespace server {

namespace {

void sendInvitations(CommandContext &context)
{
    const User &user = context.user();
    for (const Channel *channel : user.invitations())
        context.reply(irc::RPL_INVITELIST, {channel->name()});
    for (const InvitationRecord &invitation :
         context.hub().accountInvitations().ofAccount(user.account())) {
        const Channel *channel = context.registry().findChannel(invitation.channel);
        if (channel && !AccountInvitations::isLate(invitation, context.nowMs()))
            context.reply(irc::RPL_INVITELIST, {channel->name()});
    }
    context.reply(irc::RPL_ENDOFINVITELIST, {"End of /INVITE list"});
}

bool mayInviteOrReply(CommandContext &context, const Channel &channel)
{
    return !channel.modes().has(ChannelFlag::InviteOnly)
           || context.hasRankOrReply(channel, Rank::Halfop);
}

void sendInvitation(CommandContext &context, const Channel &channel, const User &invitee)
{
    Announcement toInvitee(context.event("INVITE", {invitee.nick(), channel.name()}), Echo::Never);
    toInvitee.recorded = false;
    context.toRecipient(invitee, toInvitee);
}

/// https://ircv3.net/specs/extensions/invite-notify
void announceToMembers(CommandContext &context, const Channel &channel, const QByteArray &nick)
{
    Announcement announcement(context.event("INVITE", {nick, channel.name()}), Echo::Never);
    announcement.recorded = false;
    context.toChannel(channel, announcement.onlyFor(Capability::InviteNotify));
}

void inviteUser(CommandContext &context, Channel &channel, User &invitee)
{
    if (channel.has(invitee)) {
        context.reply(irc::ERR_USERONCHANNEL,
                      {invitee.nick(), channel.name(), "is already on channel"});
        return;
    }
    // Only members who may change the modes may let others join despite them.
    if (channel.ranksOf(context.user()).isAtLeast(Rank::Halfop)) {
        if (invitee.account().isEmpty())
            context.registry().invite(invitee, channel, context.limits().channelsPerClient);
        else if (context.canStoreOrReply({channel.name()}))
            inviteAccount(context, channel, invitee.account(), !invitee.clients().empty());
        else
            return;
    }
    context.reply(irc::RPL_INVITING, {invitee.nick(), channel.name()});
    sendInvitation(context, channel, invitee);
    announceToMembers(context, channel, invitee.nick());
    if (invitee.isAway())
        context.reply(irc::RPL_AWAY, {invitee.nick(), invitee.awayReason()});
}

/// A user who is logged in to @p account; null when there is none.
User *userOf(const Registry &registry, const QByteArray &account)
{
    const auto personal = registry.findPersonal(account);
    if (!personal)
        return nullptr;
    const auto it =
        std::find_if(personal->users.cbegin(), personal->users.cend(), [](const auto &entry) {
            return entry.second->isRegistered() && !entry.second->isGone();
        });
    return it == personal->users.cend() ? nullptr : it->second;
}

/// Invites the account that @p nick, which no user has, belongs to. Returns false when it belongs
/// to none.
bool inviteOwner(CommandContext &context, Channel &channel, const QByteArray &nick)
{
    const QByteArray account = context.hub().accounts().ownerOf(nick);
    if (account.isEmpty())
        return false;
    if (User *user = userOf(context.registry(), account)) {
        inviteUser(context, channel, *user);
        return true;
    }
    if (!context.canStoreOrReply({channel.name()}))
        return true;
    inviteAccount(context, channel, account, false);
    context.reply(irc::RPL_INVITING, {nick, channel.name()});
    context.noteOrNotice("INVITATION_WAITS",
                         nick + " is not connected, and gets the invitation at the next login");
    announceToMembers(context, channel, nick);
    return true;
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
    if (!channel || !mayInviteOrReply(context, *channel))
        return;
    const QByteArray nick = message.param(0).toByteArray();
    if (!context.registry().findRegistered(nick) && inviteOwner(context, *channel, nick))
        return;
    if (User *invitee = context.userOrReply(nick))
        inviteUser(context, *channel, *invitee);
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
