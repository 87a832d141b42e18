// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/run.h"

#include <sys/types.h>

namespace bench {

/// A running server.
struct Target
{
    Server server;
    pid_t process = 0;
};

/// All that one measurement found out. Times are CPU times unless they say otherwise.
struct Report
{
    qint64 joinElapsedNs = 0;
    qint64 joinServerNs = 0;
    qint64 rejoinServerNs = 0; ///< The same with resumed TLS sessions.
    int resumed = 0;           ///< Connections that resumed a session.
    qint64 idleServerNs = 0;
    qint64 residentKibBefore = 0; ///< Memory of the server without clients.
    qint64 residentKib = 0;       ///< With all clients, before the first message.
    Figures figures;
    qint64 serverNs = 0; ///< For the messages.
    qint64 loadNs = 0;   ///< Of this process for the messages.
};

/// Connects the clients of @p load. With @p resumes, all connect twice. The times of handshakes
/// contain accepting the connections.
Report join(const Load &load, const Target &target, bool resumes, Swarm &swarm);

/// Waits and sends messages, as @p load says, and adds the figures to @p report.
void measure(const Load &load, pid_t process, Swarm &swarm, Report &report);

/// Connects @p count clients one after the other. Returns the times from connecting to the welcome.
Figures measureWelcome(const Server &server, int count);

/// Fills eight rooms with the clients of @p load, one of which then sends as much as the default
/// limits of hearthd permit until the time of @p load is over. Calls @p ready when all have joined.
void sendWithinLimits(const Load &load, const Server &server, void (*ready)());

} // namespace bench
