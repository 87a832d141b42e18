// SPDX-License-Identifier: MIT
#include "client/net/pingmonitor.h"

#include <algorithm>

namespace client {

QByteArray PingMonitor::ping(qint64 nowMs, bool afterSleep)
{
    const qint64 deadline = nowMs + (afterSleep ? m_times.wakeAnswerMs : m_times.answerMs);
    m_deadlineMs = m_deadlineMs ? std::min(*m_deadlineMs, deadline) : deadline;
    m_sentMs = nowMs;
    m_sinceMs = nowMs;
    m_heardMs = std::min(m_heardMs, nowMs - 1);
    return QByteArray("lag-").append(QByteArray::number(++m_token));
}

bool PingMonitor::pong(QByteArrayView token, qint64 nowMs)
{
    if (!token.startsWith("lag-"))
        return false;
    if (token.sliced(4) == QByteArray::number(m_token)) {
        m_lagMs = int(nowMs - m_sentMs);
        m_deadlineMs.reset();
    }
    return true;
}

PingMonitor::Verdict PingMonitor::verdict(qint64 nowMs)
{
    if (!m_deadlineMs || nowMs < *m_deadlineMs)
        return Verdict::Alive;
    if (m_heardMs < m_sinceMs)
        return Verdict::Dead;
    m_deadlineMs = nowMs + m_times.answerMs;
    m_sinceMs = nowMs;
    return Verdict::Slow;
}

} // namespace client
