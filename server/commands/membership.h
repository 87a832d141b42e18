// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace server {

class Channel;
class CommandContext;

/// The user comes into the channel called @p name, which need not be there yet; modes and limits
/// are not asked.
void joinChannel(const CommandContext &context, const QByteArray &name);

/// Says what a client is told after its JOIN: topic, read marker and names.
void sendJoinReplies(const CommandContext &context, const Channel &channel);

} // namespace server
