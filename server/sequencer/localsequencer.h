// SPDX-License-Identifier: MIT
#pragma once

#include "server/sequencer/sequencer.h"
#include "server/sequencer/turnclock.h"

#include <QTimer>

namespace server {

/// The sequencer of a single server: inputs keep their order of arrival. All inputs proposed in one
/// iteration of the event loop form one turn, within the bounds below. The rest waits for the next
/// iteration, so that the event loop can do other work between two turns.
class LocalSequencer : public Sequencer
{
    Q_OBJECT

public:
    static constexpr qsizetype maxTurnInputs = 64;
    /// Approximate memory of the inputs of a turn; a single input may exceed it.
    static constexpr qsizetype maxTurnBytes = 32 * 1024;

    /// The default clocks for TurnClock: the system clock, and a monotonic clock.
    static qint64 systemTimeMs();
    static qint64 steadyTimeMs();

    /// @p lastSequence and @p lastTimeMs are those of the last stored turn; 0: none.
    explicit LocalSequencer(TurnClock::Clock clock, quint64 lastSequence = 0, qint64 lastTimeMs = 0,
                            TurnClock::Clock steadyClock = &LocalSequencer::steadyTimeMs,
                            QObject *parent = nullptr);

    void propose(const InputList &inputs) override;
    /// Emits the turn before it returns, unless one is under way or already waits.
    void proposeAtOnce(const InputList &inputs) override;
    void wakeAt(std::optional<qint64> timeMs) override;
    void setHeld(bool held) override;

signals:
    /// The system clock was set back by a minute or more: turn time is now @p aheadMs ahead of it.
    /// Not emitted again until the clock has caught up.
    void clockSteppedBack(qint64 aheadMs);

private:
    qint64 turnTimeMs();
    void add(const InputList &inputs);
    InputList takeInputs();
    void postTurn();
    void takeTurn();
    void takeDueTurn();
    void startTimer();

    TurnClock m_clock;
    bool m_isAhead = false; ///< clockSteppedBack() was emitted; the clock has not caught up yet.
    InputList m_inputs;     ///< Not in a turn yet.
    bool m_turnPosted = false;
    bool m_isTaking = false; ///< turnReady() is being emitted.
    bool m_held = false;
    std::optional<qint64> m_wakeMs;
    QTimer m_timer;
    quint64 m_sequence;
};

} // namespace server
