// SPDX-License-Identifier: MIT
#include "server/commands/families.h"
#include "server/hub/commandcontext.h"

namespace server {

namespace {

void sayInvitations(const CommandContext &context)
{
    for (const Channel *channel : context.user().invitations())
        context.reply(irc::RPL_INVITELIST, {channel->name()});
    context.reply(irc::RPL_ENDOFINVITELIST, {"End of /INVITE list"});
}

/// Whether the user may invite @p person to @p channel; says why not.
bool mayInvite(const CommandContext &context, const Channel &channel, const User &person)
{
    if (channel.modes().has(ChannelFlag::InviteOnly)
        && !channel.ranksOf(context.user()).isAtLeast(Rank::Halfop)) {
        context.reply(irc::ERR_CHANOPRIVSNEEDED, {channel.name(), "You're not a channel operator"});
        return false;
    }
    if (channel.has(person)) {
        context.reply(irc::ERR_USERONCHANNEL,
                      {person.nick(), channel.name(), "is already on channel"});
        return false;
    }
    return true;
}

/// https://ircv3.net/specs/extensions/invite-notify
void announceInvitation(const CommandContext &context, const Channel &channel, const User &person)
{
    const Event event = context.event("INVITE", {person.nick(), channel.name()});
    Announcement toPerson(event, Echo::Never);
    toPerson.recorded = false;
    context.toRecipient(person, toPerson);
    Announcement toMembers(event, Echo::Never);
    toMembers.recorded = false;
    context.toChannel(channel, toMembers.onlyFor(Capability::InviteNotify));
}

/// https://modern.ircdocs.horse/#invite-message
void invite(CommandContext &context, const irc::Message &message)
{
    if (message.params.isEmpty()) {
        sayInvitations(context);
        return;
    }
    if (message.param(1).isEmpty()) {
        context.replyNeedMoreParams();
        return;
    }
    Channel *channel = context.ownChannelOrReply(message.param(1));
    User *person = channel ? context.personOrReply(message.param(0)) : nullptr;
    if (!person || !mayInvite(context, *channel, *person))
        return;
    // Only those who could change the modes may open the door against them.
    if (channel->ranksOf(context.user()).isAtLeast(Rank::Halfop))
        context.registry().invite(*person, *channel, context.limits().channelsPerClient);
    context.reply(irc::RPL_INVITING, {person->nick(), channel->name()});
    announceInvitation(context, *channel, *person);
    if (person->isAway())
        context.reply(irc::RPL_AWAY, {person->nick(), person->awayReason()});
}

} // namespace

QList<Command> inviteCommands()
{
    return {
        {.name = "INVITE",
         .handler = invite,
         .syntax = "INVITE [<nick> <channel>]",
         .summary = "Invites somebody to a channel; alone, shows where you are invited."},
    };
}

} // namespace server
