// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/arrivalqueue.h"
#include "server/net/connection.h"
#include "server/net/handshakequeue.h"
#include "server/net/tokenbucket.h"
#include "server/net/workerinbox.h"
#include "server/net/workersettings.h"
#include "server/turn/input.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

namespace server {

/// The connections of one worker and their timers. Lives on the thread of their sockets.
class WorkerLoop : public QObject, private Connection::Owner
{
    Q_OBJECT

public:
    WorkerLoop(int index, WorkerSettings settings, std::shared_ptr<WorkerInbox> inbox);
    ~WorkerLoop() override;

    /// Handles all waiting calls of the inbox.
    void handleInbox();

signals:
    void inputsReceived(const server::InputList &inputs);
    void connectionsGone(const QList<server::ClientId> &clients);
    /// The excess outboxes have been delivered; see WorkerInbox::isFull().
    void caughtUp();
    void closed();

private:
    void receive(const Input &input) override;
    void throttle(Connection &connection, qint64 readyAtMs) override;
    void queueArrival(Connection &connection) override;
    void queueHandshake(Connection &connection) override;
    void endHandshake(Connection &connection) override;
    void hold(Connection &connection) override;
    void noteEnding(Connection &connection) override;
    void forget(Connection &connection) override;
    void setLimits(const ConnectionLimits &limits);
    void add(WorkerInbox::Arrival arrival);
    void deliver(const Outbox &outbox);
    void watch(const WorkerInbox::DrainWatch &watch);
    void holdCommands(const WorkerInbox::CommandHold &hold);
    void flushAll();
    void closeAll();
    void abandonAll();
    void startArrivals();
    /// Starts one handshake, and further ones in later passes of the event loop: each blocks the
    /// other connections for about half a millisecond. Once a burst is spent, waits until the next
    /// one is complete: a handshake that soon follows another one takes a quarter less CPU time.
    void startHandshakes();
    void resumeThrottled();
    void endThrottle(ClientId client);
    void startThrottleTimer();
    void continueReading();
    void checkTimeouts();
    void checkShortLived();
    /// The next part of all connections.
    std::vector<Connection *> nextPart();
    void reportLater();
    void report();
    /// Null when the connection has ended.
    Connection *find(ClientId client) const;
    std::vector<Connection *> connections() const;

    const int m_index;
    WorkerSettings m_settings;
    const std::shared_ptr<WorkerInbox> m_inbox;
    std::unordered_map<ClientId, std::unique_ptr<Connection>> m_connections;
    std::vector<std::unique_ptr<Connection>> m_over; ///< Ended; deleted by report().
    std::vector<Connection *> m_unflushed;           ///< Valid until the event loop continues.
    std::unordered_map<ClientId, qint64>
        m_throttled; ///< Client and time at which the throttle ends.
    std::set<std::pair<qint64, ClientId>> m_resumptions; ///< The same, sorted by time.
    /// Clients that are connecting or leaving, and perhaps some that have meanwhile connected.
    std::set<ClientId> m_shortLived;
    size_t m_part = 0; ///< See nextPart().
    ArrivalQueue m_arrivals;
    HandshakeQueue m_handshakes;
    TokenBucket m_handshakeBucket;
    std::deque<ClientId> m_heldClients; ///< Clients that wait for the input budget, in order.
    InputList m_inputs;                 ///< Not reported yet.
    QList<ClientId> m_gone;
    bool m_willReport = false;
    bool m_closing = false;
    bool m_closed = false;
    QTimer m_timeoutTimer;
    QTimer m_throttleTimer;
    QTimer m_arrivalTimer;
    QTimer m_handshakeTimer;
};

} // namespace server
