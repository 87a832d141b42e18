// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/state/rank.h"

#include <QByteArray>

#include <optional>

namespace server {

class Channel;
class User;
struct OutgoingMessage;

/// A channel as a message names it, or with prefixes those of its members who have the lowest of
/// those ranks or a higher one. https://modern.ircdocs.horse/#statusmsg-parameter
struct ChannelTarget
{
    QByteArrayView name;
    std::optional<RankEntry> least;
};

/// Nothing when @p target does not name a channel.
std::optional<ChannelTarget> parseChannelTarget(QByteArrayView target);

/// Why the modes of @p channel do not let @p user say this: the text of ERR_CANNOTSENDTOCHAN.
/// Empty: nothing is against it. https://modern.ircdocs.horse/#channel-modes
QByteArray speakingError(const Channel &channel, const User &user, const OutgoingMessage &speech);

} // namespace server
