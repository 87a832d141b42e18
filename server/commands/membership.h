#pragma once

namespace server {

class Channel;
class CommandContext;

/// Says what a client is told after its JOIN: topic, read marker and names.
void sayArrival(const CommandContext &context, const Channel &channel);

} // namespace server
