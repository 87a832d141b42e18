// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace server {

class Channel;
class CommandContext;

/// Replies with ERR_NOSUCHCHANNEL and returns false when @p name is not a valid channel name.
bool isChannelNameOrReply(CommandContext &context, const QByteArray &name);

/// Whether the modes of @p channel let the user join with @p key; replies with an error if not.
/// https://modern.ircdocs.horse/#join-message
bool mayJoinOrReply(CommandContext &context, const Channel &channel, QByteArrayView key);

} // namespace server
