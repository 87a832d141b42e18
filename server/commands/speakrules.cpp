// SPDX-License-Identifier: MIT
#include "server/commands/speakrules.h"

#include "server/commands/messages.h"
#include "server/hub/state/channel.h"
#include "server/hub/state/namerules.h"

#include <algorithm>

namespace server {

namespace {

/// https://modern.ircdocs.horse/ctcp
bool isCtcpOtherThanAction(const MessageLine &line)
{
    constexpr char delimiter = '\x01';
    if (!line.text.startsWith(delimiter))
        return false;
    const QByteArrayView body = QByteArrayView(line.text).sliced(1);
    const auto end = std::find_if(body.begin(), body.end(),
                                  [](char byte) { return byte == ' ' || byte == delimiter; });
    return body.first(end - body.begin()) != "ACTION";
}

} // namespace

std::optional<ChannelTarget> parseChannelTarget(QByteArrayView target)
{
    ChannelTarget channel{target, std::nullopt};
    while (!isChannelName(channel.name)) {
        if (channel.name.isEmpty())
            return std::nullopt;
        const auto entry = std::find_if(
            rankTable.cbegin(), rankTable.cend(),
            [prefix = channel.name.front()](RankEntry e) { return e.prefix == prefix; });
        if (entry == rankTable.cend())
            return std::nullopt;
        if (!channel.minRank || entry->rank < channel.minRank->rank)
            channel.minRank = *entry;
        channel.name = channel.name.sliced(1);
    }
    return channel;
}

QByteArray speakingError(const Channel &channel, const User &user, const OutgoingMessage &outgoing)
{
    const ChannelModes &modes = channel.modes();
    const bool isCtcp =
        std::any_of(outgoing.lines.cbegin(), outgoing.lines.cend(), isCtcpOtherThanAction);
    if (modes.has(ChannelFlag::NoExternal) && !channel.has(user))
        return "Cannot send to channel";
    if (modes.has(ChannelFlag::NoCtcp) && isCtcp)
        return "Cannot send to channel (+C)";
    if (channel.ranksOf(user).isAtLeast(Rank::Voice))
        return {};
    if (modes.has(ChannelFlag::Moderated))
        return "Cannot send to channel (+m)";
    if (modes.has(ChannelFlag::RegisteredSpeak) && user.account().isEmpty())
        return "Cannot send to channel (+M): log in to an account first";
    if (channel.isBanned(user))
        return "Cannot send to channel (+b)";
    return {};
}

} // namespace server
