// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/connectionlimits.h"
#include "server/net/inputbudget.h"
#include "server/net/listener.h"
#include "server/turn/outbox.h"

#include <QMutex>

#include <optional>
#include <vector>

namespace server {

/// What the main thread has for a worker. Everything that comes before the worker looks is
/// taken at once, so it costs one wake-up and each socket one write. Any thread.
class WorkerInbox
{
public:
    struct Arrival
    {
        ClientId client = 0;
        AcceptedSocket socket;
    };

    /// Somebody wants to know when the client's send queue is no longer full.
    struct DrainWatch
    {
        ClientId client = 0;
        QueryId query = 0;
    };

    /// The hub has enough commands of the client, or wants more again.
    struct CommandHold
    {
        ClientId client = 0;
        bool hold = false;
    };

    struct Contents
    {
        std::optional<ConnectionLimits> limits; ///< Before the arrivals.
        std::vector<Arrival> arrivals;
        std::vector<SharedOutbox> outboxes;
        std::vector<DrainWatch> drainWatches; ///< After the outboxes.
        std::vector<CommandHold> commandHolds;
        bool closeAll = false;        ///< After all of it.
        bool continueReading = false; ///< The input budget has room again.
        qsizetype outboxBytes = 0;
        bool wasFull = false; ///< The main thread waits until this was taken.
    };

    WorkerInbox() = default;
    /// Closes descriptors that nobody took.
    ~WorkerInbox();
    Q_DISABLE_COPY_MOVE(WorkerInbox)

    /// These return whether the worker has to be woken; it was already when they return false.
    bool add(Arrival arrival);
    bool add(SharedOutbox outbox);
    bool add(const DrainWatch &watch);
    bool add(const CommandHold &hold);
    bool addLimits(const ConnectionLimits &limits);
    bool addCloseAll();
    bool addContinueReading();
    /// Whether more outboxes wait than may; the next take() says so too.
    bool isFull();

    Contents take();
    /// Arrivals that the worker has not taken yet.
    qsizetype waitingArrivals() const;

    InputBudget &budget() noexcept { return m_budget; }

private:
    static constexpr qsizetype maxOutboxBytes = 16 * 1024 * 1024;

    InputBudget m_budget;
    mutable QMutex m_mutex;
    Contents m_contents;
    bool m_woken = false;
};

} // namespace server
