// SPDX-License-Identifier: MIT
#pragma once

#include "server/dialect/dialect.h"

#include <deque>
#include <optional>

namespace server {

/// Received lines whose turn has not come: the rate limit or a full send queue holds them back.
class CommandQueue
{
public:
    void append(Dialect::Received received);
    /// Puts back what take() gave.
    void putBack(Dialect::Received received);
    std::optional<Dialect::Received> take();
    bool isEmpty() const noexcept { return m_waiting.empty(); }
    /// Memory held, roughly.
    qsizetype bytes() const noexcept { return m_bytes; }

private:
    std::deque<Dialect::Received> m_waiting;
    qsizetype m_bytes = 0;
};

/// Whether a command gets past a full send queue: it leaves or answers, so it helps to empty it.
bool passesFullSendQueue(const Dialect::Received &received) noexcept;

} // namespace server
