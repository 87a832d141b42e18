// SPDX-License-Identifier: MIT
#pragma once

#include "server/dialect/dialect.h"

#include <QList>

#include <optional>

namespace server {

/// Received lines that are held back by the rate limit or a full send queue.
class CommandQueue
{
public:
    void append(Dialect::Received received);
    /// Puts a line from take() back to the front.
    void putBack(Dialect::Received received);
    std::optional<Dialect::Received> take();
    /// Approximate memory use.
    qsizetype bytes() const noexcept { return m_bytes; }

private:
    QList<Dialect::Received> m_waiting; ///< An empty std::deque would take half a kilobyte.
    qsizetype m_bytes = 0;
};

/// Whether a command is handled although the send queue is full: PART, QUIT and PONG reduce the
/// traffic or keep the connection alive.
bool passesFullSendQueue(const Dialect::Received &received) noexcept;

} // namespace server
