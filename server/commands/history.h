// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace server {

class Channel;
class CommandContext;

/// Sends the last messages of @p channel, which the user has just joined, if the client cannot ask
/// for them. The messages follow in a later turn.
void replayHistory(CommandContext &context, const Channel &channel);

/// Sends the newest direct messages since @p sinceMs to a client that cannot ask for them. They
/// follow in later turns.
void replayDirectMessages(CommandContext &context, qint64 sinceMs);

} // namespace server
