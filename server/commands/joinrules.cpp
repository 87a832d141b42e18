// SPDX-License-Identifier: MIT
#include "server/commands/joinrules.h"

#include "server/hub/commandcontext.h"
#include "server/hub/state/namerules.h"

namespace server {

namespace {

struct Refusal
{
    irc::Numeric numeric;
    QByteArray text;
};

std::optional<Refusal> refusalOf(const Channel &channel, const User &user, QByteArrayView key)
{
    const ChannelModes &modes = channel.modes();
    // The owner of the server can always join its lobby.
    if (channel.isLobby() && user.isLobbyOwner())
        return std::nullopt;
    // An invitation speaks for the person. It brings no key, and makes no room.
    const bool isInvited = channel.hasInvited(user);
    if (!isInvited && channel.isBanned(user))
        return Refusal{irc::ERR_BANNEDFROMCHAN, "Cannot join channel (+b)"};
    if (!isInvited && modes.has(ChannelFlag::InviteOnly)
        && !channel.isListed(MaskListKind::Invite, user))
        return Refusal{irc::ERR_INVITEONLYCHAN, "Cannot join channel (+i)"};
    if (!isInvited && modes.has(ChannelFlag::RegisteredOnly) && user.account().isEmpty())
        return Refusal{irc::ERR_NEEDREGGEDNICK,
                       "Cannot join channel (+R): you have to be logged in"};
    if (!modes.key().isEmpty() && modes.key() != key)
        return Refusal{irc::ERR_BADCHANNELKEY, "Cannot join channel (+k)"};
    if (modes.limit() && int(channel.members().size()) >= *modes.limit())
        return Refusal{irc::ERR_CHANNELISFULL, "Cannot join channel (+l)"};
    return std::nullopt;
}

} // namespace

bool isChannelNameOrReply(const CommandContext &context, const QByteArray &name)
{
    if (isValidChannelName(name, context.limits()))
        return true;
    context.reply(irc::ERR_NOSUCHCHANNEL, {name, "That cannot be the name of a channel"});
    return false;
}

bool mayJoinOrReply(const CommandContext &context, const Channel &channel, QByteArrayView key)
{
    const auto refusal = refusalOf(channel, context.user(), key);
    if (refusal)
        context.reply(refusal->numeric, {channel.name(), refusal->text});
    return !refusal;
}

} // namespace server
