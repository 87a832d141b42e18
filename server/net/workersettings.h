#pragma once

#include "server/net/connectionlimits.h"

#include <QByteArray>

#include <functional>

namespace server {

/// What every worker needs to know.
struct WorkerSettings
{
    QByteArray serverName; ///< In the PINGs that ask silent clients.
    ConnectionLimits limits;
    /// Monotonic milliseconds from any origin, callable from any thread; empty: the system's.
    std::function<qint64()> monotonicMs = {};
};

} // namespace server
