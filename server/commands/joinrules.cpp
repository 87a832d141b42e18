// SPDX-License-Identifier: MIT
#include "server/commands/joinrules.h"

#include "server/hub/commandcontext.h"
#include "server/hub/state/namerules.h"

namespace server {

namespace {

struct JoinError
{
    irc::Numeric numeric;
    QByteArray text;
};

/// @p isReturning: the user was a member when the server last stopped.
std::optional<JoinError> joinErrorOf(const Channel &channel, const User &user, QByteArrayView key,
                                     bool isReturning)
{
    const ChannelModes &modes = channel.modes();
    // The owner of the server can always join its lobby.
    if (channel.isLobby() && user.isLobbyOwner())
        return std::nullopt;
    // An invitation overrides bans and the modes i and R, but not the key and the limit.
    const bool isInvited = channel.hasInvited(user);
    if (!isInvited && channel.isBanned(user))
        return JoinError{irc::ERR_BANNEDFROMCHAN, "Cannot join channel (+b)"};
    if (isReturning)
        return std::nullopt;
    if (!isInvited && modes.has(ChannelFlag::InviteOnly)
        && !channel.isListed(MaskListKind::Invite, user))
        return JoinError{irc::ERR_INVITEONLYCHAN, "Cannot join channel (+i)"};
    if (!isInvited && modes.has(ChannelFlag::RegisteredOnly) && user.account().isEmpty())
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
    const bool isReturning =
        context.hub().formerMembers().find(channel, context.user()).has_value();
    const auto error = joinErrorOf(channel, context.user(), key, isReturning);
    if (error)
        context.reply(error->numeric, {channel.name(), error->text});
    return !error;
}

} // namespace server
