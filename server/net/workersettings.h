// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/connectionlimits.h"
#include "server/net/sendbudget.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace server {

/// What every worker needs to know.
struct WorkerSettings
{
    QByteArray serverName; ///< In the PINGs that ask silent clients.
    ConnectionLimits limits;
    /// Monotonic milliseconds from any origin, callable from any thread; empty: the system's.
    std::function<qint64()> monotonicMs = {};
    std::shared_ptr<SendBudget> sendBudget = {}; ///< Of all workers; made by the WorkerPool.
};

} // namespace server
