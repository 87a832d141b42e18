// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace server {

class Channel;
class CommandContext;

/// Makes the user join channel @p name, creating it if necessary. Does not check modes and limits.
void joinChannel(CommandContext &context, const QByteArray &name);

/// Sends what follows a JOIN: topic, read marker and names.
void sendJoinReplies(CommandContext &context, const Channel &channel);

} // namespace server
