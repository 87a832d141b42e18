// SPDX-License-Identifier: MIT
#include "client/ui/composer/typingreporter.h"

namespace client {

TypingReporter::TypingReporter(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(6'000);
    connect(&m_pause, &QTimer::timeout, this, [this] { report(TypingState::Paused); });
}

void TypingReporter::setTimes(int intervalMs, int pauseMs)
{
    m_intervalMs = intervalMs;
    m_pause.setInterval(pauseMs);
}

void TypingReporter::handleChange(bool hasText)
{
    if (!hasText)
        return stop();
    m_pause.start();
    if (!m_next.hasExpired())
        return;
    m_next.setRemainingTime(m_intervalMs);
    report(TypingState::Active);
}

void TypingReporter::reset()
{
    m_pause.stop();
    m_state = TypingState::Done;
}

void TypingReporter::stop()
{
    m_pause.stop();
    if (m_state != TypingState::Done)
        report(TypingState::Done);
}

void TypingReporter::report(TypingState state)
{
    m_state = state;
    emit changed(state);
}

} // namespace client
