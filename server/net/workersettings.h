// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/connectionlimits.h"
#include "server/net/sendbudget.h"
#include "server/turn/clientid.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace server {

/// The settings of all workers.
struct WorkerSettings
{
    QByteArray serverName; ///< Sent in PINGs to silent clients.
    ConnectionLimits limits;
    /// Returns monotonic milliseconds from any origin. Must be thread-safe. Empty: the system
    /// clock.
    std::function<qint64()> monotonicMs = {};
    std::shared_ptr<SendBudget> sendBudget = {}; ///< Shared by all workers; created by WorkerPool.
    NodeId node = 0;                             ///< Of the ids of all clients.
};

} // namespace server
