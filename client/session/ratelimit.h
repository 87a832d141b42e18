// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace client {

/// Allows a number of actions in each period of time. Times are passed in, in ms.
class RateLimit
{
public:
    constexpr RateLimit(int most, qint64 periodMs)
        : m_most(most)
        , m_periodMs(periodMs)
    {}

    /// Whether the action is allowed at @p nowMs. If so, counts it.
    bool take(qint64 nowMs)
    {
        if (m_used == 0 || nowMs - m_sinceMs > m_periodMs || nowMs < m_sinceMs) {
            m_sinceMs = nowMs;
            m_used = 0;
        }
        if (m_used >= m_most)
            return false;
        ++m_used;
        return true;
    }
    void reset() { m_used = 0; }

private:
    int m_most;
    qint64 m_periodMs;
    qint64 m_sinceMs = 0; ///< Of the current period.
    int m_used = 0;       ///< In the current period.
};

} // namespace client
