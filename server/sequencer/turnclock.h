// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <functional>

namespace server {

/// The time of turns. It follows the system clock but never decreases: while the system clock is
/// behind, turn time advances at half speed until the clock has caught up.
class TurnClock
{
public:
    using Clock = std::function<qint64()>; ///< Milliseconds.

    /// @p clock is UTC since 1970 and may step back. @p steady is monotonic and may start at any
    /// value. @p lastTimeMs is the time of the last turn.
    TurnClock(Clock clock, Clock steady, qint64 lastTimeMs);

    /// The time for a turn that starts now.
    qint64 nowMs();
    /// How long to wait until nowMs() reaches @p timeMs if the clock is not changed.
    qint64 waitMs(qint64 timeMs);
    /// How far turn time was ahead of the system clock at the last nowMs().
    qint64 aheadMs() const noexcept { return m_aheadMs; }

private:
    Clock m_clock;
    Clock m_steady;
    qint64 m_timeMs;
    qint64 m_steadyMs; ///< The steady clock at m_timeMs.
    qint64 m_aheadMs = 0;
};

/// Turn time at the start of the server.
struct StartTime
{
    enum class Problem {
        None,
        ClockIsWrong,  ///< The system clock is earlier than the release of this program.
        StoredIsAhead, ///< The stored time is far ahead of the clock and is ignored.
    };

    qint64 timeMs = 0; ///< UTC in milliseconds since 1970.
    Problem problem = Problem::None;
};

/// Chooses the start time from the time of the last stored turn and the system clock. If the server
/// once ran with a wrong date, the stored time may be years ahead; turn time would stay ahead for
/// years.
StartTime startTimeOf(qint64 storedMs, qint64 clockMs);

} // namespace server
