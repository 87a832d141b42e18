// SPDX-License-Identifier: MIT
#include "common/event/timerlist.h"

#include <QCoreApplication>
#include <QTimerEvent>

#include <algorithm>
#include <limits>
#include <vector>

namespace net {

namespace {

constexpr qint64 nsPerMs = 1'000'000;
constexpr qint64 nsPerSecond = 1'000 * nsPerMs;
constexpr qint64 shortestCoarseMs = 20;
constexpr qint64 maxCoarseMs = 20'000;
constexpr int coarsePart = 20; ///< Coarse timers may be off by 1/coarsePart of their interval.

/// The time within @p toleranceNs of @p idealNs that is on the coarsest grid, so that many timers
/// choose the same one.
qint64 alignedNs(qint64 idealNs, qint64 toleranceNs)
{
    qint64 grid = nsPerMs;
    while (grid * 2 <= toleranceNs)
        grid *= 2;
    return (idealNs + grid / 2) / grid * grid;
}

Qt::TimerType effectiveType(Qt::TimerType type, qint64 intervalMs)
{
    if (type == Qt::CoarseTimer && intervalMs >= maxCoarseMs)
        return Qt::VeryCoarseTimer;
    if (type == Qt::CoarseTimer && intervalMs < shortestCoarseMs)
        return Qt::PreciseTimer;
    return type;
}

} // namespace

void TimerList::add(int id, qint64 intervalMs, Qt::TimerType type, QObject *object, qint64 nowNs)
{
    remove(id);
    const qint64 maxMs = std::numeric_limits<qint64>::max() / nsPerMs / 4;
    Timer timer = {.intervalMs = std::clamp<qint64>(intervalMs, 0, maxMs),
                   .type = type,
                   .object = object,
                   .idealNs = nowNs,
                   .fireNs = 0,
                   .serial = ++m_lastSerial,
                   .isRunning = false};
    schedule(timer, nowNs);
    m_order.emplace(timer.fireNs, id);
    m_timers.emplace(id, timer);
}

bool TimerList::remove(int id)
{
    const auto timer = m_timers.find(id);
    if (timer == m_timers.end())
        return false;
    m_order.erase({timer->second.fireNs, id});
    m_timers.erase(timer);
    return true;
}

bool TimerList::removeAll(QObject *object)
{
    std::vector<int> ids;
    for (const auto &[id, timer] : m_timers) {
        if (timer.object == object)
            ids.push_back(id);
    }
    for (int id : ids)
        remove(id);
    return !ids.empty();
}

QList<QAbstractEventDispatcher::TimerInfo> TimerList::timersOf(QObject *object) const
{
    QList<QAbstractEventDispatcher::TimerInfo> infos;
    for (const auto &[id, timer] : m_timers) {
        if (timer.object == object)
            infos.append(
                QAbstractEventDispatcher::TimerInfo(id, int(timer.intervalMs), timer.type));
    }
    return infos;
}

int TimerList::remainingMs(int id, qint64 nowNs) const
{
    const auto timer = m_timers.find(id);
    if (timer == m_timers.end())
        return -1;
    const qint64 remainingNs = std::max<qint64>(timer->second.fireNs - nowNs, 0);
    const qint64 remaining = (remainingNs + nsPerMs - 1) / nsPerMs;
    return int(std::min<qint64>(remaining, std::numeric_limits<int>::max()));
}

std::optional<qint64> TimerList::nextNs() const
{
    return m_order.empty() ? std::nullopt : std::optional<qint64>(m_order.begin()->first);
}

int TimerList::fire(qint64 nowNs)
{
    std::vector<std::pair<int, quint64>> due;
    for (const auto &[fireNs, id] : m_order) {
        if (fireNs > nowNs)
            break;
        due.emplace_back(id, m_timers.at(id).serial);
    }
    int fired = 0;
    for (const auto &[id, serial] : due) {
        const auto timer = m_timers.find(id);
        const bool isStillDue = timer != m_timers.end() && timer->second.serial == serial
                                && !timer->second.isRunning && timer->second.fireNs <= nowNs;
        if (!isStillDue)
            continue;
        ++fired;
        fireOne(id, nowNs);
    }
    return fired;
}

void TimerList::fireOne(int id, qint64 nowNs)
{
    Timer &timer = m_timers.at(id);
    m_order.erase({timer.fireNs, id});
    schedule(timer, nowNs);
    timer.isRunning = true;
    const quint64 serial = timer.serial;

    QTimerEvent event(id);
    QCoreApplication::sendEvent(timer.object, &event);

    const auto after = m_timers.find(id); // The handler may have removed or replaced it.
    if (after == m_timers.end() || after->second.serial != serial)
        return;
    after->second.isRunning = false;
    m_order.emplace(after->second.fireNs, id);
}

void TimerList::schedule(Timer &timer, qint64 nowNs)
{
    const qint64 intervalNs = timer.intervalMs * nsPerMs;
    timer.idealNs += intervalNs;
    if (timer.idealNs < nowNs) // Late by more than an interval: skip the missed events.
        timer.idealNs = nowNs + intervalNs;
    switch (effectiveType(timer.type, timer.intervalMs)) {
    case Qt::PreciseTimer:
        timer.fireNs = timer.idealNs;
        break;
    case Qt::CoarseTimer:
        timer.fireNs = alignedNs(timer.idealNs, intervalNs / coarsePart);
        break;
    case Qt::VeryCoarseTimer:
        timer.fireNs =
            std::max((timer.idealNs + nsPerSecond / 2) / nsPerSecond, nowNs / nsPerSecond + 1)
            * nsPerSecond;
        break;
    }
}

} // namespace net
