// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/messageparts.h"
#include "client/session/sessionstate.h"

namespace client {

/// How much text the server takes as one message, with the default for the bytes of a line. Before
/// the session is ready that is not known, and a text of any length waits as one message.
MessageLimits messageLimits(const SessionState &session);

/// Queues and shows the message @p item, split as the server requires.
void queueMessage(SessionState &session, const Outgoing::Item &item);

/// Writes waiting messages as far as the window of Outgoing permits.
void flushOutgoing(SessionState &session);

} // namespace client
