// SPDX-License-Identifier: MIT
#pragma once

namespace server {

class Channel;
class CommandContext;

/// Says the topic of @p channel: RPL_TOPIC and RPL_TOPICWHOTIME; nothing when there is none.
void sendTopic(const CommandContext &context, const Channel &channel);

} // namespace server
