// SPDX-License-Identifier: MIT
#pragma once

namespace server {

class Channel;
class CommandContext;

/// Sends the topic of @p channel, if it has one: RPL_TOPIC and RPL_TOPICWHOTIME.
void sendTopic(CommandContext &context, const Channel &channel);

} // namespace server
