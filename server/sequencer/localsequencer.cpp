// SPDX-License-Identifier: MIT
#include "server/sequencer/localsequencer.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

namespace server {

namespace {

/// QTimer's interval is an int in milliseconds; a longer wait needs several timeouts.
constexpr qint64 longestWaitMs = 24 * 60 * 60 * 1000;

/// Smaller steps back are routine clock corrections and are not reported.
constexpr qint64 noticedStepMs = 60'000;

} // namespace

qint64 LocalSequencer::systemTimeMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

qint64 LocalSequencer::steadyTimeMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

LocalSequencer::LocalSequencer(TurnClock::Clock clock, quint64 lastSequence, qint64 lastTimeMs,
                               TurnClock::Clock steadyClock, QObject *parent)
    : Sequencer(parent)
    , m_clock(std::move(clock), std::move(steadyClock), lastTimeMs)
    , m_sequence(lastSequence)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LocalSequencer::takeDueTurn);
}

void LocalSequencer::propose(const InputList &inputs)
{
    if (inputs.isEmpty())
        return;
    add(inputs);
    postTurn();
}

void LocalSequencer::proposeAtOnce(const InputList &inputs)
{
    if (inputs.isEmpty())
        return;
    add(inputs);
    if (m_turnPosted || m_isTaking)
        postTurn();
    else
        takeTurn();
}

void LocalSequencer::add(const InputList &inputs)
{
    if (m_inputs.isEmpty())
        m_inputs = inputs; // Usually the whole list becomes the turn, without a copy.
    else
        m_inputs.append(inputs);
}

void LocalSequencer::wakeAt(std::optional<qint64> timeMs)
{
    if (timeMs == m_wakeMs && (m_timer.isActive() || !timeMs))
        return;
    m_wakeMs = timeMs;
    startTimer();
}

void LocalSequencer::setHeld(bool held)
{
    m_held = held;
    if (m_held)
        return;
    if (!m_inputs.isEmpty())
        postTurn();
    startTimer();
}

qint64 LocalSequencer::turnTimeMs()
{
    const qint64 timeMs = m_clock.nowMs();
    if (m_clock.aheadMs() == 0)
        m_isAhead = false;
    else if (m_clock.aheadMs() >= noticedStepMs && !std::exchange(m_isAhead, true))
        emit clockSteppedBack(m_clock.aheadMs());
    return timeMs;
}

InputList LocalSequencer::takeInputs()
{
    qsizetype count = 0;
    qsizetype bytes = 0;
    while (count < std::min(m_inputs.size(), maxTurnInputs)) {
        bytes += roughBytes(m_inputs.at(count));
        if (bytes > maxTurnBytes && count > 0)
            break;
        ++count;
    }
    if (count == m_inputs.size())
        return std::exchange(m_inputs, {});
    InputList inputs(std::make_move_iterator(m_inputs.begin()),
                     std::make_move_iterator(m_inputs.begin() + count));
    m_inputs.remove(0, count);
    return inputs;
}

void LocalSequencer::postTurn()
{
    // Queued behind the batches that already wait in the event queue, so that they share the turn.
    if (!m_held && !std::exchange(m_turnPosted, true))
        QMetaObject::invokeMethod(this, &LocalSequencer::takeTurn, Qt::QueuedConnection);
}

void LocalSequencer::takeTurn()
{
    m_turnPosted = false;
    if (m_held)
        return;
    const Turn next{++m_sequence, turnTimeMs(), takeInputs()};
    m_isTaking = true;
    emit turnReady(next);
    m_isTaking = false;
    if (!m_inputs.isEmpty())
        postTurn();
}

void LocalSequencer::takeDueTurn()
{
    if (!m_wakeMs || m_held)
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
        m_timer.start(int(std::clamp<qint64>(m_clock.waitMs(*m_wakeMs), 0, longestWaitMs)));
}

} // namespace server
