// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/message.h"

namespace server {

class Channel;
class CommandContext;

/// With which rights modes are changed.
enum class ModeAuthority : quint8 {
    Member, ///< Those of the user's rank in the channel.
    Server, ///< All rights (SAMODE).
};

/// Replies to `MODE <channel>` with the modes and the creation time.
void showChannelModes(CommandContext &context, const Channel &channel);

/// Applies the allowed changes of `MODE <channel> <changes> ...` and announces them in the channel.
/// Replies with an error to each refused change, and with the list to each list query.
/// https://modern.ircdocs.horse/#mode-message
void changeChannelModes(CommandContext &context, Channel &channel, const QList<QByteArray> &params,
                        ModeAuthority authority);

} // namespace server
