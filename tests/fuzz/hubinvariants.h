// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/hub.h"

namespace fuzz {

/// Ends the process unless everything fits together that @p hub holds between two turns.
void requireConsistent(const server::Hub &hub);

/// Ends the process unless @p message can go to a client that sees it as @p profile says: within
/// the lengths, valid UTF-8, and read as it was meant.
void requireSendable(const irc::Message &message, server::TagProfile profile,
                     const server::Limits &limits);

} // namespace fuzz
