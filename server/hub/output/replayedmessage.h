// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/message.h"

#include <optional>

namespace server {

class Client;
struct MessageRecord;

/// @p record of the history as a message for @p client. A multiline message has its whole text as a
/// parameter. Nullopt when the client does not know the command.
std::optional<irc::Message> replayedMessage(const Client &client, const MessageRecord &record);

} // namespace server
