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

/// A share of the connections. This facade lives on the main thread, the sockets on the same thread
/// or on one of their own. Calls in both directions carry batches.
class Worker : public QObject
{
    Q_OBJECT

public:
    /// Where the sockets live. On the main thread, they cost no switches between threads, but they
    /// and the hub share one core.
    enum class Thread : quint8 { Main, Own };

    /// @p index selects the deliveries of an outbox that are for this worker.
    Worker(int index, const WorkerSettings &settings, Thread thread);
    /// Drops all connections and ends the thread, if there is one.
    ~Worker() override;

    /// Takes ownership of the descriptor.
    void add(ClientId client, const AcceptedSocket &socket);
    /// The number of connections that the worker has not handled yet.
    qsizetype waitingArrivals() const;
    /// See WorkerPool.
    void deliver(const SharedOutbox &outbox);
    void handleReleased();
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
    bool isOnOwnThread() const { return m_thread.isRunning(); }
    void wakeIf(bool asleep);
    void setBehind(bool behind);

    void startThread(int index);

    QThread m_thread; ///< Not running when the sockets live on the main thread.
    std::shared_ptr<WorkerInbox> m_inbox;
    std::unique_ptr<WorkerLoop> m_loop; ///< Deleted on the thread of the sockets.
    bool m_isBehind = false;
};

} // namespace server
