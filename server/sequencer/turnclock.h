// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <functional>

namespace server {

/// The time of turns: that of the system clock, but always increasing. While the system clock is
/// behind, turn time advances at half speed until the clock has caught up.
class TurnClock
{
public:
    using Clock = std::function<qint64()>; ///< Milliseconds.

    /// @p clock: UTC since 1970, may step back. @p steady: since any moment, goes on whatever
    /// happens to the clock. @p lastTimeMs: the time of the last turn.
    TurnClock(Clock clock, Clock steady, qint64 lastTimeMs);

    /// The time of a turn that is made now.
    qint64 nowMs();
    /// How long to wait until nowMs() reaches @p timeMs if the clock is not changed.
    qint64 waitMs(qint64 timeMs);
    /// How far the time of turns was ahead of the clock at the last nowMs().
    qint64 aheadMs() const noexcept { return m_aheadMs; }

private:
    Clock m_clock;
    Clock m_steady;
    qint64 m_timeMs;
    qint64 m_steadyMs; ///< The steady clock at m_timeMs.
    qint64 m_aheadMs = 0;
};

/// The time of turns after a start.
struct StartTime
{
    enum class Problem {
        None,
        ClockIsWrong,  ///< The clock is before this program was made.
        StoredIsAhead, ///< The stored time is far ahead of the clock; it is not used.
    };

    qint64 timeMs = 0; ///< UTC in milliseconds since 1970.
    Problem problem = Problem::None;
};

/// @p storedMs: the time of the last turn that is stored. A boot with a wrong date may have left
/// one of the far future behind, at which time would stay for years.
StartTime startTimeOf(qint64 storedMs, qint64 clockMs);

} // namespace server
