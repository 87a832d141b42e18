// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace server {

class Channel;
class CommandContext;

/// Whether @p name may name a channel; says so when not.
bool isChannelNameOrReply(const CommandContext &context, const QByteArray &name);

/// Whether the modes of @p channel let the user in with @p key; says why not. Who was invited
/// comes in whatever the modes are. https://modern.ircdocs.horse/#join-message
bool mayJoinOrReply(const CommandContext &context, const Channel &channel, QByteArrayView key);

} // namespace server
