// SPDX-License-Identifier: MIT
#include "server/commands/joinrules.h"

#include "server/hub/commandcontext.h"
#include "server/hub/invitations.h"
#include "server/hub/state/namerules.h"

namespace server {

namespace {

struct JoinError
{
    irc::Numeric numeric;
    QByteArray text;
};

std::optional<JoinError> joinErrorOf(const Hub &hub, const Channel &channel, const User &user,
                                     QByteArrayView key)
{
    const ChannelModes &modes = channel.modes();
    // The owner of the server can always join its lobby.
    if (channel.isLobby() && user.isLobbyOwner())
        return std::nullopt;
    // An invitation overrides bans and the modes i and R, but not the key and the limit.
    const bool hasInvitation = isInvited(hub, channel, user);
    if (!hasInvitation && channel.isBanned(user))
        return JoinError{irc::ERR_BANNEDFROMCHAN, "Cannot join channel (+b)"};
    // The user was a member when the server last stopped.
    if (hub.formerMembers().find(channel, user))
        return std::nullopt;
    if (!hasInvitation && modes.has(ChannelFlag::InviteOnly)
        && !channel.isListed(MaskListKind::Invite, user))
        return JoinError{irc::ERR_INVITEONLYCHAN, "Cannot join channel (+i)"};
    if (!hasInvitation && modes.has(ChannelFlag::RegisteredOnly) && user.account().isEmpty())
        return JoinError{irc::ERR_NEEDREGGEDNICK,
                         "Cannot join channel (+R): log in to an account first"};
    if (!modes.key().isEmpty() && modes.key() != key)
        return JoinError{irc::ERR_BADCHANNELKEY, "Cannot join channel (+k)"};
    if (modes.limit() && int(channel.members().size()) >= *modes.limit())
        return JoinError{irc::ERR_CHANNELISFULL, "Cannot join channel (+l)"};
    return std::nullopt;
}

} // namespace

bool isChannelNameOrReply(CommandContext &context, const QByteArray &name)
{
    if (isValidChannelName(name, context.limits()))
        return true;
    context.reply(irc::ERR_NOSUCHCHANNEL, {name, "This is not a valid channel name"});
    return false;
}

bool mayJoinOrReply(CommandContext &context, const Channel &channel, QByteArrayView key)
{
    const auto error = joinErrorOf(context.hub(), channel, context.user(), key);
    if (error)
        context.reply(error->numeric, {channel.name(), error->text});
    return !error;
}

} // namespace server
