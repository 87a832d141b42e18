// SPDX-License-Identifier: MIT
#include "server/sequencer/turnclock.h"

#include <algorithm>
#include <utility>

namespace server {

namespace {

constexpr qint64 maxAheadMs = 24 * 60 * 60 * 1000;
constexpr qint64 earliestClockMs = 1'767'225'600'000; // 2026-01-01 00:00 UTC

} // namespace

TurnClock::TurnClock(Clock clock, Clock steady, qint64 lastTimeMs)
    : m_clock(std::move(clock))
    , m_steady(std::move(steady))
    , m_timeMs(lastTimeMs)
    , m_steadyMs(m_steady())
{}

qint64 TurnClock::nowMs()
{
    const qint64 clockMs = m_clock();
    const qint64 steadyMs = m_steady();
    const qint64 halfMs = (steadyMs - m_steadyMs) / 2;
    if (clockMs >= m_timeMs + halfMs) {
        m_timeMs = clockMs;
        m_steadyMs = steadyMs;
    } else {
        m_timeMs += halfMs;
        m_steadyMs += 2 * halfMs; // Carries an odd millisecond over to the next call.
    }
    m_aheadMs = std::max<qint64>(m_timeMs - clockMs, 0);
    return m_timeMs;
}

qint64 TurnClock::waitMs(qint64 timeMs)
{
    const qint64 leftMs = std::max<qint64>(timeMs - nowMs(), 0);
    return leftMs + std::min(leftMs, m_aheadMs);
}

StartTime startTimeOf(qint64 storedMs, qint64 clockMs)
{
    if (clockMs < earliestClockMs)
        return {storedMs, StartTime::Problem::ClockIsWrong};
    if (storedMs - clockMs > maxAheadMs)
        return {clockMs, StartTime::Problem::StoredIsAhead};
    return {storedMs, StartTime::Problem::None};
}

} // namespace server
