// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/arrivalqueue.h"
#include "server/net/handshakequeue.h"

#include <QtGlobal>

namespace server {

/// What one connection may use, and how long it may be silent.
struct ConnectionLimits
{
    qsizetype receiveQueueBytes = 64 * 1024; ///< Unread beyond this: TCP pushes back.
    /// Unsent beyond this: the client's commands wait, but for those that leave or answer.
    qsizetype sendQueueSoftBytes = 64 * 1024;
    qsizetype sendQueueHardBytes = 1024 * 1024; ///< Unsent beyond this: the connection is closed.
    qint64 sendMemoryBytes = 256 * 1024 * 1024; ///< All unsent bytes, see SendBudget; 0: no limit.

    double commandsPerSecond = 4; ///< 0: no limit.
    int commandBurst = 10;

    /// TLS handshakes that one worker starts; the others wait for their turn. Each takes about a
    /// millisecond, during which the worker does nothing else.
    double handshakesPerSecond = 250; ///< 0: no limit.
    int handshakeBurst = 8;
    HandshakeQueue::Limits handshakes;
    /// Of the text dialect. The WorkerPool divides them among its workers.
    ArrivalQueue::Limits arrivals;

    int handshakeTimeoutMs = 30'000; ///< For TLS.
    int pingAfterMs = 90'000;        ///< Silent for so long: the server asks.
    int pingTimeoutMs = 150'000;     ///< Silent for so long: closed.
    int closeTimeoutMs = 5'000;      ///< For a closing connection whose peer does not read.
    int drainTimeoutMs = 4'000;      ///< For the lines of a peer that has already closed.
    int stopTimeoutMs = 400;         ///< For all peers together when the server stops.
    int checkIntervalMs = 1'000;     ///< How often the times above are looked at.
};

} // namespace server
