#pragma once

#include "server/sequencer/sequencer.h"

#include <QTimer>

#include <functional>

namespace server {

/// The sequencer of a server that runs alone: order is the order of arrival. Everything proposed
/// before the event loop comes round again becomes one turn.
class LocalSequencer : public Sequencer
{
    Q_OBJECT

public:
    /// UTC in milliseconds since 1970; may step back, turns do not.
    using Clock = std::function<qint64()>;

    /// The machine's clock.
    static qint64 systemTimeMs();

    /// @p lastSequence and @p lastTimeMs are those of the last turn that is stored; 0: none.
    explicit LocalSequencer(Clock clock, quint64 lastSequence = 0, qint64 lastTimeMs = 0,
                            QObject *parent = nullptr);

    void propose(const InputList &inputs) override;
    void wakeAt(std::optional<qint64> timeMs) override;

private:
    qint64 turnTimeMs();
    void takeTurn();
    void takeDueTurn();
    void startTimer();

    Clock m_clock;
    InputList m_inputs;
    bool m_turnPosted = false;
    std::optional<qint64> m_wakeMs;
    QTimer m_timer;
    quint64 m_sequence;
    qint64 m_timeMs;
};

} // namespace server
