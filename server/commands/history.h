// SPDX-License-Identifier: MIT
#pragma once

namespace server {

class Channel;
class CommandContext;

/// Sends the last messages of @p channel, which the user has just joined, if the client cannot ask
/// for them. The messages follow in a later turn.
void replayHistory(CommandContext &context, const Channel &channel);

} // namespace server
