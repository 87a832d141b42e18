// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace net {

/// Growing, jittered delays between attempts, so that clients that lost the same server do not all
/// reconnect at the same moment.
class Backoff
{
public:
    struct Range
    {
        int firstMs = 1'000;
        int maxMs = 60'000;
    };

    Backoff() = default;
    explicit Backoff(Range range) noexcept
        : m_range(range)
    {}

    /// The delay before the next attempt in ms. It doubles with each call up to maxMs; the result
    /// varies by up to a quarter in both directions. @p random: any random number.
    int next(quint32 random) noexcept;
    /// Call this when an attempt has succeeded.
    void reset() noexcept { m_attempts = 0; }

private:
    Range m_range;
    int m_attempts = 0;
};

} // namespace net
