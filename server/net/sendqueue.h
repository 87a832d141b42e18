// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace server {

/// Collects the bytes of one turn for a connection, so that they are sent with one write. A single
/// line is not copied: all recipients share its bytes.
class SendQueue
{
public:
    void append(const QByteArray &bytes);
    /// Removes and returns all bytes.
    QByteArray take();
    bool isEmpty() const noexcept { return m_bytes.isEmpty(); }
    qsizetype size() const noexcept { return m_bytes.size(); }

private:
    QByteArray m_bytes; ///< Shared while there is one line.
};

} // namespace server
