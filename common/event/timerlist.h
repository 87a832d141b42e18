// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractEventDispatcher>

#include <optional>
#include <set>
#include <unordered_map>
#include <utility>

namespace net {

/// The timers of an event dispatcher. Times are monotonic nanoseconds from any origin.
///
/// Precise timers fire at the exact nanosecond. Coarse ones may be moved by a twentieth of their
/// interval so that several fire together. Very coarse ones fire at whole seconds.
class TimerList
{
public:
    void add(int id, qint64 intervalMs, Qt::TimerType type, QObject *object, qint64 nowNs);
    bool remove(int id);
    bool removeAll(QObject *object);
    QList<QAbstractEventDispatcher::TimerInfo> timersOf(QObject *object) const;
    /// Milliseconds until the timer fires; 0 when it is due, -1 when there is no such timer.
    int remainingMs(int id, qint64 nowNs) const;
    bool isEmpty() const noexcept { return m_timers.empty(); }

    /// When the next timer is due; nullopt when there is none. Ignores timers whose handlers are
    /// running.
    std::optional<qint64> nextNs() const;
    /// Sends one QTimerEvent for each timer that is due at @p nowNs. Handlers may add and remove
    /// timers and run event loops. Returns how many events were sent.
    int fire(qint64 nowNs);

private:
    struct Timer
    {
        qint64 intervalMs;
        Qt::TimerType type;
        QObject *object;
        qint64 idealNs; ///< When it would fire as a precise timer.
        qint64 fireNs;
        quint64 serial; ///< Distinguishes timers that reuse an id.
        bool isRunning; ///< Its handler is running; until it returns, the timer is not in m_order.
    };

    void fireOne(int id, qint64 nowNs);
    static void schedule(Timer &timer, qint64 nowNs);

    std::unordered_map<int, Timer> m_timers;
    std::set<std::pair<qint64, int>> m_order; ///< By time.
    quint64 m_lastSerial = 0;
};

} // namespace net
