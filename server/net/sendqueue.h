// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace server {

/// Gathers what one turn has for a connection, so that it goes out in one write. A single line
/// is not copied: everybody in a room shares its bytes.
class SendQueue
{
public:
    void append(const QByteArray &bytes);
    /// Everything gathered; empties the queue.
    QByteArray take();
    bool isEmpty() const noexcept { return m_size == 0; }
    qsizetype size() const noexcept { return m_size; }

private:
    QList<QByteArray> m_pieces;
    qsizetype m_size = 0;
};

} // namespace server
