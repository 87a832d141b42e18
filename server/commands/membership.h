// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace server {

class Channel;
class CommandContext;
class UserContext;

/// Makes the user join channel @p name, creating it if necessary. Does not check modes and limits.
void joinChannel(UserContext &context, const QByteArray &name);

/// Sends the client a JOIN of its own user, as if the user had joined @p channel now, and
/// sendJoinReplies().
void sendOwnJoin(CommandContext &context, const Channel &channel);

/// Sends the client what follows a JOIN: topic, read marker and names.
void sendJoinReplies(CommandContext &context, const Channel &channel);

} // namespace server
