// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/listener.h"
#include "server/net/workersettings.h"
#include "server/turn/outbox.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace server {

class WorkerInbox;
class WorkerLoop;

/// One I/O thread with its share of the connections. This facade lives on the main thread, the
/// sockets live on the thread behind it. Calls in both directions carry batches.
class Worker : public QObject
{
    Q_OBJECT

public:
    /// @p index selects the deliveries of an outbox that are for this worker.
    Worker(int index, const WorkerSettings &settings);
    /// Drops all connections and ends the thread.
    ~Worker() override;

    /// Takes ownership of the descriptor.
    void add(ClientId client, const AcceptedSocket &socket);
    /// The number of connections that the worker has not handled yet.
    qsizetype waitingArrivals() const;
    void deliver(const SharedOutbox &outbox);
    /// See WorkerPool.
    void releaseInput(qsizetype inputBytes);
    /// Whether too many outboxes wait for the worker.
    bool isBehind() const noexcept { return m_isBehind; }
    /// See WorkerPool.
    void notifyWhenDrained(QueryId query, ClientId client);
    void holdCommands(ClientId client, bool hold);
    /// Applies to existing and new connections.
    void setLimits(const ConnectionLimits &limits);
    /// Writes all queued bytes and closes all connections. Emits closed() after
    /// ConnectionLimits::stopTimeoutMs at the latest.
    void closeAll();

signals:
    void inputsReceived(const server::InputList &inputs);
    /// Connections that have ended, including those that the hub never knew.
    void connectionsGone(const QList<server::ClientId> &clients);
    void behindChanged();
    void closed();

private:
    void wakeIf(bool asleep);
    void setBehind(bool behind);

    QThread m_thread;
    std::shared_ptr<WorkerInbox> m_inbox;
    WorkerLoop *m_loop; ///< On m_thread, which deletes it.
    bool m_isBehind = false;
};

} // namespace server
