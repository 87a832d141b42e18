// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/arrivalqueue.h"
#include "server/net/handshakequeue.h"

#include <QtGlobal>

namespace server {

/// The resources and times of one connection.
struct ConnectionLimits
{
    qsizetype receiveQueueBytes = 64 * 1024; ///< With more unread bytes the server stops reading.
    /// With more unsent bytes the client's commands wait, except PART, QUIT and PONG.
    qsizetype sendQueueSoftBytes = 64 * 1024;
    qsizetype sendQueueHardBytes = 1024 * 1024; ///< With more unsent bytes it is closed.
    qint64 sendMemoryBytes =
        256 * 1024 * 1024; ///< Of all connections, see SendBudget; 0: no limit.

    double commandsPerSecond = 4; ///< 0: no limit.
    int commandBurst = 10;

    /// TLS handshakes that one worker starts; the others wait. Each one blocks the worker for about
    /// a millisecond.
    double handshakesPerSecond = 250; ///< 0: no limit.
    int handshakeBurst = 8;
    HandshakeQueue::Limits handshakes;
    /// For the text dialect. WorkerPool divides these limits among its workers.
    ArrivalQueue::Limits arrivals;

    int handshakeTimeoutMs = 30'000; ///< Of the TLS handshake.
    int pingAfterMs = 90'000;        ///< After this silence the server sends a PING.
    int pingTimeoutMs = 150'000;     ///< After this silence the connection is closed.
    int closeTimeoutMs = 5'000;      ///< For the last bytes to a peer that does not read.
    int drainTimeoutMs = 4'000;      ///< For the lines of a peer that has already closed.
    int stopTimeoutMs = 400;         ///< For all connections together when the server stops.
    int checkIntervalMs = 1'000;     ///< How often the times above are checked.
};

} // namespace server
