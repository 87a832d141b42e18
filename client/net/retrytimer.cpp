// SPDX-License-Identifier: MIT
#include "client/net/retrytimer.h"

#include <algorithm>

namespace client {

namespace {

constexpr int maxQuickRetries = 5;

} // namespace

RetryTimer::RetryTimer(const Times &times, const Clock &clock)
    : m_times(times)
    , m_clock(clock)
    , m_backoff(times.backoff)
{
    connect(&m_timer, &QTimer::timeout, this, &RetryTimer::count);
}

void RetryTimer::start(const Failure &failure)
{
    m_dueMs = m_clock.steadyMs() + delayMs(failure);
    count();
}

int RetryTimer::delayMs(const Failure &failure)
{
    if (failure.kind == Failure::Kind::Rejected)
        return std::max(m_backoff.next(m_clock.random()), m_times.minRejectedMs);
    if (failure.kind == Failure::Kind::Restarting) {
        m_backoff.reset();
        m_quickRetries = maxQuickRetries;
    }
    if (m_quickRetries == 0)
        return m_backoff.next(m_clock.random());
    --m_quickRetries;
    const int spread = std::max(1, m_times.restartSpreadMs);
    return m_times.restartMs + int(m_clock.random() % quint32(spread));
}

void RetryTimer::count()
{
    const qint64 left = m_dueMs - m_clock.steadyMs();
    if (left <= 0) {
        stop();
        emit due();
        return;
    }
    m_timer.start(int(std::min<qint64>(left, 1'000)));
    emit counted(int((left + 999) / 1'000));
}

} // namespace client
