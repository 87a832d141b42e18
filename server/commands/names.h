#pragma once

namespace server {

class Channel;
class CommandContext;

/// Says who is in @p channel: RPL_NAMREPLY as often as it takes, then RPL_ENDOFNAMES.
void sayNames(const CommandContext &context, const Channel &channel);

} // namespace server
