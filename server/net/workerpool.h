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

/// All workers behind one face; lives on the main thread. Gives ClientIds and spreads the
/// connections: a client is on worker `id % workerCount()`.
///
/// To each ClientConnected belongs exactly one ClientDisconnected, also when the hub closed the
/// connection.
class WorkerPool : public QObject
{
    Q_OBJECT

public:
    /// Starts @p workers threads, at least 1. @p policy must outlive the pool.
    WorkerPool(int workers, const WorkerSettings &settings, ConnectionPolicy &policy,
               QObject *parent = nullptr);
    /// Drops every connection and ends the threads.
    ~WorkerPool() override;

    int workerCount() const noexcept { return int(m_workers.size()); }
    /// Open connections, also those that did not finish their handshake.
    int connectionCount() const noexcept { return int(m_peers.size()); }

    /// Whether the workers are behind with the connections added; for Listener::setBusyCheck().
    bool isBusy() const;

    /// Takes over a connection; for Listener::accepted.
    void add(const server::AcceptedSocket &socket);
    /// Sends and closes what @p outbox says. Its workerCount() must be that of the pool.
    void deliver(const server::SharedOutbox &outbox);
    /// Input of clients was handled: each worker may read so much more, once it had to stop.
    void releaseInput(const server::InputBytes &bytes);
    /// Answers @p query with Drained once the send queue of @p client is no longer full; at once
    /// when there is no such client. After the outboxes delivered before.
    void notifyWhenDrained(server::QueryId query, server::ClientId client);
    /// Whether the commands of @p client are held back for now.
    void holdCommands(server::ClientId client, bool hold);
    /// For the connections that there are and those to come.
    void setLimits(const ConnectionLimits &limits);
    /// Writes out what is queued and closes every connection; closed() follows, also when there
    /// were none, after ConnectionLimits::stopTimeoutMs at the latest. To be called after the
    /// last outbox.
    void closeAll();

signals:
    /// What one worker gathered in one turn of its event loop, in order for each client.
    void inputsReceived(const server::InputList &inputs);
    void connectionsGone(int count);
    /// Whether a worker has more outboxes than it may let wait.
    void behindChanged(bool behind);
    void closed();

private:
    void forget(const QList<ClientId> &clients);
    void noteBehind();
    void noteClosed();

    ConnectionPolicy &m_policy;
    const std::shared_ptr<SendBudget> m_sendBudget;
    QHash<ClientId, QHostAddress> m_peers;
    ClientId m_lastId = 0;
    int m_workersToClose = 0;
    bool m_isBehind = false;
    std::vector<std::unique_ptr<Worker>> m_workers;
};

} // namespace server
