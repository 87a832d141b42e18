// SPDX-License-Identifier: MIT
#include "common/net/backoff.h"

#include <algorithm>

namespace net {

int Backoff::next(quint32 random) noexcept
{
    qint64 delay = m_range.firstMs;
    for (int i = 0; i < m_attempts && delay < m_range.maxMs; ++i)
        delay *= 2;
    ++m_attempts;
    delay = std::min<qint64>(delay, m_range.maxMs);
    const qint64 spread = delay / 4;
    const qint64 shift = spread > 0 ? qint64(random % quint32(2 * spread + 1)) - spread : 0;
    return int(delay + shift);
}

} // namespace net
