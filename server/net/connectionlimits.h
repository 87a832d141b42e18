// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/arrivalqueue.h"
#include "server/net/handshakequeue.h"
#include "server/turn/limits.h"

#include <QtGlobal>

namespace server {

/// Limits of one connection: the configurable ones of the base, and fixed ones.
struct ConnectionLimits : TrafficLimits
{
    qsizetype receiveQueueBytes = 64 * 1024; ///< With more unread bytes the server stops reading.
    /// With more unsent bytes the client's commands wait, except PART, QUIT and PONG.
    qint64 sendQueueSoftBytes = 64 * 1024;

    /// TLS handshakes that one worker starts; the others wait. Each one blocks the worker for about
    /// half a millisecond.
    double handshakesPerSecond = 250; ///< 0: no limit.
    int handshakeBurst = 16;          ///< Started in consecutive passes of the event loop.
    HandshakeQueue::Limits handshakes;
    /// For the text dialect. WorkerPool divides these limits among its workers.
    ArrivalQueue::Limits arrivals;

    int handshakeTimeoutMs = Limits().registrationTimeoutMs; ///< Of the TLS handshake.
    int closeTimeoutMs = 5'000; ///< For the last bytes to a peer that does not read.
    int drainTimeoutMs = 4'000; ///< For the lines of a peer that has already closed.
    int stopTimeoutMs = 400;    ///< For all connections together when the server stops.
    /// How often the times above are checked. Silence is checked eight times less often.
    int checkIntervalMs = 1'000;
};

} // namespace server
