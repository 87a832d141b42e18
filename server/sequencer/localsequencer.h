// SPDX-License-Identifier: MIT
#pragma once

#include "server/sequencer/sequencer.h"
#include "server/sequencer/turnclock.h"

#include <QTimer>

#include <deque>

namespace server {

/// The sequencer of a server that runs alone: order is the order of arrival. Everything proposed
/// before the event loop comes round again becomes one turn, up to the bounds below. The rest
/// follows in the next round, so that other work is done between two turns.
class LocalSequencer : public Sequencer
{
    Q_OBJECT

public:
    static constexpr qsizetype maxTurnInputs = 64;
    /// Of memory, roughly; a single input may have more.
    static constexpr qsizetype maxTurnBytes = 32 * 1024;

    /// The machine's clock, and one that goes on whatever happens to that; see TurnClock.
    static qint64 systemTimeMs();
    static qint64 steadyTimeMs();

    /// @p lastSequence and @p lastTimeMs are those of the last turn that is stored; 0: none.
    explicit LocalSequencer(TurnClock::Clock clock, quint64 lastSequence = 0, qint64 lastTimeMs = 0,
                            TurnClock::Clock steadyClock = &LocalSequencer::steadyTimeMs,
                            QObject *parent = nullptr);

    void propose(const InputList &inputs) override;
    void wakeAt(std::optional<qint64> timeMs) override;
    void setHeld(bool held) override;

signals:
    /// The machine's clock was set back: turns are now @p aheadMs ahead of it. Emitted once until
    /// the clock has caught up.
    void clockSteppedBack(qint64 aheadMs);

private:
    qint64 turnTimeMs();
    InputList takeInputs();
    void postTurn();
    void takeTurn();
    void takeDueTurn();
    void startTimer();

    TurnClock m_clock;
    bool m_isAhead = false;     ///< As clockSteppedBack() has told.
    std::deque<Input> m_inputs; ///< Not in a turn yet.
    bool m_turnPosted = false;
    bool m_held = false;
    std::optional<qint64> m_wakeMs;
    QTimer m_timer;
    quint64 m_sequence;
};

} // namespace server
