#pragma once

#include "server/sequencer/sequencer.h"
#include "server/sequencer/turnclock.h"

#include <QTimer>

namespace server {

/// The sequencer of a server that runs alone: order is the order of arrival. Everything proposed
/// before the event loop comes round again becomes one turn.
class LocalSequencer : public Sequencer
{
    Q_OBJECT

public:
    /// The machine's clock, and one that goes on whatever happens to that; see TurnClock.
    static qint64 systemTimeMs();
    static qint64 steadyTimeMs();

    /// @p lastSequence and @p lastTimeMs are those of the last turn that is stored; 0: none.
    explicit LocalSequencer(TurnClock::Clock clock, quint64 lastSequence = 0, qint64 lastTimeMs = 0,
                            TurnClock::Clock steadyClock = &LocalSequencer::steadyTimeMs,
                            QObject *parent = nullptr);

    void propose(const InputList &inputs) override;
    void wakeAt(std::optional<qint64> timeMs) override;

signals:
    /// The machine's clock was set back: turns are now @p aheadMs ahead of it. Emitted once until
    /// the clock has caught up.
    void clockSteppedBack(qint64 aheadMs);

private:
    qint64 turnTimeMs();
    void takeTurn();
    void takeDueTurn();
    void startTimer();

    TurnClock m_clock;
    bool m_isAhead = false; ///< As clockSteppedBack() has told.
    InputList m_inputs;
    bool m_turnPosted = false;
    std::optional<qint64> m_wakeMs;
    QTimer m_timer;
    quint64 m_sequence;
};

} // namespace server
