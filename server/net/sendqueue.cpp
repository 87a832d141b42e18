// SPDX-License-Identifier: MIT
#include "server/net/sendqueue.h"

#include <utility>

namespace server {

void SendQueue::append(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    m_pieces.append(bytes);
    m_size += bytes.size();
}

QByteArray SendQueue::take()
{
    const qsizetype size = std::exchange(m_size, 0);
    QList<QByteArray> pieces = std::exchange(m_pieces, {});
    if (pieces.size() == 1)
        return std::move(pieces.first());
    QByteArray joined;
    joined.reserve(size);
    for (const QByteArray &piece : std::as_const(pieces))
        joined += piece;
    return joined;
}

} // namespace server
