// SPDX-License-Identifier: MIT
#include "server/net/tokenbucket.h"

#include <algorithm>
#include <cmath>

namespace server {

TokenBucket::TokenBucket(double perSecond, int burst, qint64 nowMs) noexcept
    : m_perMs(std::max(perSecond, 0.0) / 1000)
    , m_capacity(std::max(burst, 1))
    , m_tokens(m_capacity)
    , m_countedMs(nowMs)
{}

void TokenBucket::setRate(double perSecond, int burst, qint64 nowMs) noexcept
{
    count(nowMs);
    m_perMs = std::max(perSecond, 0.0) / 1000;
    m_capacity = std::max(burst, 1);
    m_tokens = std::min(m_tokens, m_capacity);
}

bool TokenBucket::consume(qint64 nowMs, double cost) noexcept
{
    if (m_perMs == 0)
        return true;
    count(nowMs);
    if (m_tokens < cost)
        return false;
    m_tokens -= cost;
    return true;
}

qint64 TokenBucket::readyAtMs(double tokens) const noexcept
{
    if (m_perMs == 0 || m_tokens >= tokens)
        return m_countedMs;
    return m_countedMs + qint64(std::ceil((tokens - m_tokens) / m_perMs));
}

bool TokenBucket::isFull(qint64 nowMs) const noexcept
{
    return fullAtMs() <= std::max(nowMs, m_countedMs);
}

void TokenBucket::count(qint64 nowMs) noexcept
{
    const double gained = double(std::max<qint64>(nowMs - m_countedMs, 0)) * m_perMs;
    m_tokens = std::min(m_tokens + gained, m_capacity);
    m_countedMs = std::max(nowMs, m_countedMs);
}

} // namespace server
