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

/// One I/O thread with its share of the connections. This facade lives with its caller, on the
/// main thread; the sockets live on the thread behind it. Calls in both directions carry
/// batches.
class Worker : public QObject
{
    Q_OBJECT

public:
    /// @p index: which deliveries of an outbox are for this worker.
    Worker(int index, const WorkerSettings &settings);
    /// Drops every connection and ends the thread.
    ~Worker() override;

    /// Takes over the descriptor.
    void add(ClientId client, const AcceptedSocket &socket);
    /// Connections that the worker has not looked at yet.
    qsizetype waitingArrivals() const;
    void deliver(const SharedOutbox &outbox);
    /// See WorkerPool.
    void releaseInput(qsizetype inputBytes);
    /// Whether more outboxes wait for the worker than may.
    bool isBehind() const noexcept { return m_isBehind; }
    /// See WorkerPool.
    void notifyWhenDrained(QueryId query, ClientId client);
    void holdCommands(ClientId client, bool hold);
    /// For the connections that there are and those to come.
    void setLimits(const ConnectionLimits &limits);
    /// Writes out what is queued and closes every connection; closed() follows, after
    /// ConnectionLimits::stopTimeoutMs at the latest.
    void closeAll();

signals:
    void inputsReceived(const server::InputList &inputs);
    /// Connections that are gone, greeted by the hub or not.
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
