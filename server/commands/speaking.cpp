#include "server/commands/speaking.h"

#include "server/commands/messages.h"
#include "server/hub/channel.h"
#include "server/hub/names.h"

#include <algorithm>

namespace server {

namespace {

bool isCtcpOtherThanAction(const MessageLine &line)
{
    return line.text.startsWith('\x01')
           && line.text
                  != "\x01"
                     "ACTION"
           && !line.text.startsWith("\x01"
                                    "ACTION ");
}

} // namespace

std::optional<ChannelTarget> channelTargetOf(QByteArrayView target)
{
    if (isChannelName(target))
        return ChannelTarget{target, std::nullopt};
    if (target.size() < 2 || !isChannelName(target.sliced(1)))
        return std::nullopt;
    const auto entry = std::find_if(rankTable.cbegin(), rankTable.cend(),
                                    [target](RankEntry e) { return e.prefix == target.front(); });
    if (entry == rankTable.cend())
        return std::nullopt;
    return ChannelTarget{target.sliced(1), *entry};
}

QByteArray whyMayNotSpeak(const Channel &channel, const User &user, const Speech &speech)
{
    const ChannelModes &modes = channel.modes();
    const bool isCtcp =
        std::any_of(speech.lines.cbegin(), speech.lines.cend(), isCtcpOtherThanAction);
    if (modes.has(ChannelFlag::NoExternal) && !channel.has(user))
        return "Cannot send to channel";
    if (modes.has(ChannelFlag::NoCtcp) && isCtcp)
        return "Cannot send to channel (+C)";
    if (channel.ranksOf(user).isAtLeast(Rank::Voice))
        return {};
    if (modes.has(ChannelFlag::Moderated))
        return "Cannot send to channel (+m)";
    if (modes.has(ChannelFlag::RegisteredSpeak) && user.account().isEmpty())
        return "Cannot send to channel (+M): you have to be logged in";
    if (channel.isBanned(user))
        return "Cannot send to channel (+b)";
    return {};
}

} // namespace server
