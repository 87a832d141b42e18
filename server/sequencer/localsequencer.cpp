#include "server/sequencer/localsequencer.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace server {

namespace {

/// Timers count in int milliseconds; a longer wait is made of several.
constexpr qint64 longestWaitMs = 24 * 60 * 60 * 1000;

} // namespace

qint64 LocalSequencer::systemTimeMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

LocalSequencer::LocalSequencer(Clock clock, quint64 lastSequence, qint64 lastTimeMs,
                               QObject *parent)
    : Sequencer(parent)
    , m_clock(std::move(clock))
    , m_sequence(lastSequence)
    , m_timeMs(lastTimeMs)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LocalSequencer::takeDueTurn);
}

void LocalSequencer::propose(const InputList &inputs)
{
    if (inputs.isEmpty())
        return;
    m_inputs += inputs;
    if (std::exchange(m_turnPosted, true))
        return;
    // Behind the batches that already wait in the queue, so that they share the turn.
    QMetaObject::invokeMethod(this, &LocalSequencer::takeTurn, Qt::QueuedConnection);
}

void LocalSequencer::wakeAt(std::optional<qint64> timeMs)
{
    if (timeMs == m_wakeMs && (m_timer.isActive() || !timeMs))
        return;
    m_wakeMs = timeMs;
    startTimer();
}

qint64 LocalSequencer::turnTimeMs()
{
    m_timeMs = std::max(m_timeMs, m_clock());
    return m_timeMs;
}

void LocalSequencer::takeTurn()
{
    m_turnPosted = false;
    const Turn next{++m_sequence, turnTimeMs(), std::exchange(m_inputs, {})};
    emit turnReady(next);
}

void LocalSequencer::takeDueTurn()
{
    if (!m_wakeMs)
        return;
    if (turnTimeMs() < *m_wakeMs) {
        startTimer();
        return;
    }
    m_wakeMs.reset();
    if (!m_turnPosted)
        takeTurn();
}

void LocalSequencer::startTimer()
{
    m_timer.stop();
    if (m_wakeMs)
        m_timer.start(int(std::clamp<qint64>(*m_wakeMs - m_clock(), 0, longestWaitMs)));
}

} // namespace server
