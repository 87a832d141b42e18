// SPDX-License-Identifier: MIT
#include "server/net/sendqueue.h"

#include <algorithm>
#include <utility>

namespace server {

namespace {

/// Room for a few more lines.
constexpr qsizetype leastJoinedBytes = 1024;

} // namespace

void SendQueue::append(const QByteArray &bytes)
{
    if (m_bytes.isEmpty()) {
        m_bytes = bytes;
        return;
    }
    const qsizetype size = m_bytes.size() + bytes.size();
    if (size > m_bytes.capacity() || !m_bytes.isDetached())
        m_bytes.reserve(std::max(2 * size, leastJoinedBytes));
    m_bytes.append(bytes);
}

QByteArray SendQueue::take()
{
    return std::exchange(m_bytes, {});
}

} // namespace server
