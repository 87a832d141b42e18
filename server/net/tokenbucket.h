// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace server {

/// Allows a burst and then a steady rate. Times are monotonic milliseconds from any origin.
class TokenBucket
{
public:
    /// @p perSecond 0: no limit.
    TokenBucket(double perSecond, int burst, qint64 nowMs) noexcept;

    /// Applies from now on. Tokens beyond the new burst are lost.
    void setRate(double perSecond, int burst, qint64 nowMs) noexcept;
    /// Consumes @p cost tokens, at most 1. Returns false when there are too few.
    bool consume(qint64 nowMs, double cost = 1) noexcept;
    /// When the next whole token will be available.
    qint64 readyAtMs() const noexcept { return readyAtMs(1); }
    /// When a whole burst will be available.
    qint64 fullAtMs() const noexcept { return readyAtMs(m_capacity); }
    /// Whether a whole burst is available.
    bool isFull(qint64 nowMs) const noexcept;

private:
    void count(qint64 nowMs) noexcept;
    qint64 readyAtMs(double tokens) const noexcept;

    double m_perMs;
    double m_capacity;
    double m_tokens;
    qint64 m_countedMs;
};

} // namespace server
