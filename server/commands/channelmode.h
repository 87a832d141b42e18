// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/message.h"

namespace server {

class Channel;
class CommandContext;

/// Who gives a change of modes, and with which rights.
enum class ModeAuthority : quint8 {
    Member, ///< What the user's rank in the channel allows.
    Server, ///< Everything.
};

/// Answers `MODE <channel>`: modes and time of creation.
void showChannelModes(const CommandContext &context, const Channel &channel);

/// Makes the changes of `MODE <channel> <changes> ...` that are allowed, says why others are not,
/// shows the lists that are asked for, and tells the channel.
/// https://modern.ircdocs.horse/#mode-message
void changeChannelModes(const CommandContext &context, Channel &channel,
                        const QList<QByteArray> &params, ModeAuthority authority);

} // namespace server
