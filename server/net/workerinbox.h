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

/// The calls of the main thread to a worker. The worker takes all waiting calls together, so they
/// cost one wake-up, and one write per socket. Thread-safe.
class WorkerInbox
{
public:
    struct Arrival
    {
        ClientId client = 0;
        AcceptedSocket socket;
    };

    /// Request to report when the client's send queue is no longer full.
    struct DrainWatch
    {
        ClientId client = 0;
        QueryId query = 0;
    };

    /// Request to hold the client's commands back, or to handle them again.
    struct CommandHold
    {
        ClientId client = 0;
        bool hold = false;
    };

    struct Contents
    {
        std::optional<ConnectionLimits> limits; ///< Applied before the arrivals.
        std::vector<Arrival> arrivals;
        std::vector<SharedOutbox> outboxes;
        std::vector<DrainWatch> drainWatches; ///< Handled after the outboxes.
        std::vector<CommandHold> commandHolds;
        bool closeAll = false;        ///< Handled last.
        bool continueReading = false; ///< The input budget is available again.
        qsizetype outboxBytes = 0;
        bool wasFull = false; ///< isFull() has returned true since the last take().
    };

    WorkerInbox() = default;
    /// Closes the descriptors of remaining arrivals.
    ~WorkerInbox();
    Q_DISABLE_COPY_MOVE(WorkerInbox)

    /// These return whether the worker has to be woken. False: it has been woken already.
    bool add(Arrival arrival);
    bool add(SharedOutbox outbox);
    bool add(const DrainWatch &watch);
    bool add(const CommandHold &hold);
    bool addLimits(const ConnectionLimits &limits);
    bool addCloseAll();
    bool addContinueReading();
    /// Whether too many outboxes wait. If so, the next take() returns `wasFull`.
    bool isFull();

    Contents take();
    /// The number of arrivals that the worker has not taken yet.
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
