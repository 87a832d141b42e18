// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/state/rank.h"

#include <QByteArray>

#include <optional>

namespace server {

class Channel;
class User;
struct OutgoingMessage;

/// A channel as the target of a message, optionally limited to its members of a rank or above by
/// prefixes such as `@`. Of several prefixes the lowest counts.
/// https://modern.ircdocs.horse/#statusmsg-parameter
struct ChannelTarget
{
    QByteArrayView name;
    std::optional<RankEntry> minRank;
};

/// Returns nullopt when @p target is not a channel.
std::optional<ChannelTarget> parseChannelTarget(QByteArrayView target);

/// The text of ERR_CANNOTSENDTOCHAN when the modes of @p channel do not let @p user send
/// @p outgoing; empty when they do. https://modern.ircdocs.horse/#channel-modes
QByteArray speakingError(const Channel &channel, const User &user, const OutgoingMessage &outgoing);

} // namespace server
