// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/connectionpolicy.h"
#include "server/net/listener.h"
#include "server/net/workersettings.h"
#include "server/turn/input.h"
#include "server/turn/outbox.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <vector>

namespace server {

class SendBudget;
class Worker;

/// All workers. Lives on the main thread. Assigns the ClientIds and distributes the connections:
/// see workerOf().
///
/// Each ClientConnected is followed by exactly one ClientDisconnected, even if the hub has closed
/// the connection.
class WorkerPool : public QObject
{
    Q_OBJECT

public:
    /// @p workers: at least 1. A single worker shares the main thread; several have a thread each.
    /// @p policy must outlive the pool.
    WorkerPool(int workers, const WorkerSettings &settings, ConnectionPolicy &policy,
               QObject *parent = nullptr);
    /// Drops all connections and ends the threads of the workers.
    ~WorkerPool() override;

    int workerCount() const noexcept { return int(m_workers.size()); }
    /// The number of open connections, including those whose handshake has not finished.
    int connectionCount() const noexcept { return int(m_peers.size()); }

    /// Whether a worker still has to handle many added connections; for Listener::setBusyCheck().
    bool isBusy() const;

    /// Takes ownership of a connection; for Listener::accepted.
    void add(const server::AcceptedSocket &socket);
    /// Sends the lines of @p outbox and closes its connections. Its workerCount() must be that of
    /// the pool. handleReleased() must follow in the same pass of the event loop.
    void deliver(const server::SharedOutbox &outbox);
    /// All outboxes that can be sent now were delivered. A worker on the main thread sends them
    /// before this returns, so that no pass of the event loop lies between; the others do so on
    /// their own.
    void handleReleased();
    /// The hub has handled input of these sizes, so the workers may read as much again. A negative
    /// size: the input has grown.
    void releaseInput(const server::InputBytes &bytes);
    /// Answers @p query with Drained once the send queue of @p client is no longer full, counting
    /// the outboxes delivered before this call. Answers at once when there is no such client.
    void notifyWhenDrained(server::QueryId query, server::ClientId client);
    /// Holds the commands of @p client back, or handles them again.
    void holdCommands(server::ClientId client, bool hold);
    /// Applies to existing and new connections.
    void setLimits(const ConnectionLimits &limits);
    /// Writes all queued bytes and closes all connections. Always emits closed(), after
    /// ConnectionLimits::stopTimeoutMs at the latest. Call this after the last deliver().
    void closeAll();

signals:
    /// The inputs of one turn of a worker's event loop. Those of one client are in order.
    void inputsReceived(const server::InputList &inputs);
    /// @p count connections have come or gone.
    void connectionsChanged(int count);
    /// Whether too many outboxes wait for a worker.
    void behindChanged(bool behind);
    void closed();

private:
    Worker &workerFor(ClientId client) const;
    void forget(const QList<ClientId> &clients);
    void noteBehind();
    void noteClosed();

    ConnectionPolicy &m_policy;
    const NodeId m_node;
    const std::shared_ptr<SendBudget> m_sendBudget;
    QHash<ClientId, QHostAddress> m_peers;
    quint64 m_lastNumber = 0; ///< Of clientIdOf().
    int m_workersToClose = 0;
    bool m_isBehind = false;
    std::vector<std::unique_ptr<Worker>> m_workers;
};

} // namespace server
