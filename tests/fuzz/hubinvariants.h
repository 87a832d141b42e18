// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/hub.h"

namespace fuzz {

/// Ends the process unless the state of @p hub between two turns is consistent.
void requireConsistent(const server::Hub &hub);

/// Ends the process unless @p message can be sent to a client with @p profile: the line is not too
/// long, is valid UTF-8, and parses to the same message.
void requireSendable(const irc::Message &message, server::TagProfile profile,
                     const server::Limits &limits);

} // namespace fuzz
