// SPDX-License-Identifier: MIT
#pragma once

#include "server/dialect/dialect.h"
#include "server/dialect/protocolmismatch.h"
#include "server/net/commandqueue.h"
#include "server/net/connectionlimits.h"
#include "server/net/inputbudget.h"
#include "server/net/linecost.h"
#include "server/net/tokenbucket.h"

#include <memory>
#include <optional>

namespace server {

/// Turns the bytes of one connection into lines, no faster than its limits allow. Times are
/// monotonic milliseconds from any origin.
class CommandReader
{
public:
    /// Why next() and nextUrgent() returned nullopt.
    enum class Pause : quint8 {
        NeedsBytes,
        Throttled,    ///< Until readyAtMs().
        QueueFull,    ///< Lines that have to wait use all the memory allowed.
        CommandsHeld, ///< See holdCommands().
        BudgetSpent,  ///< Until the hub has caught up.
    };

    /// @p dialect and @p budget must outlive the reader.
    CommandReader(Dialect &dialect, DialectKind kind, InputBudget &budget,
                  const ConnectionLimits &limits, qint64 nowMs);

    /// Adds bytes from the socket, for which the peer sent @p receivedBytes: more with TLS. Returns
    /// whether the peer speaks another protocol; once it does, no more bytes may be added.
    ProtocolMismatch append(QByteArray bytes, qsizetype receivedBytes);
    /// The next line that the limits allow; nullopt: see pause().
    std::optional<Dialect::Received> next(qint64 nowMs);
    /// The next line that is handled although the send queue is full. Other lines are kept for
    /// next(), up to about ConnectionLimits::receiveQueueBytes. nullopt: see pause().
    std::optional<Dialect::Received> nextUrgent(qint64 nowMs);
    Pause pause() const noexcept { return m_pause; }
    /// When the rate limit allows the next line.
    qint64 readyAtMs() const noexcept { return m_bucket.readyAtMs(); }

    /// While commands are held, next() returns none.
    void holdCommands(bool hold) noexcept { m_commandsHeld = hold; }
    void setLimits(const ConnectionLimits &limits, qint64 nowMs) noexcept;
    /// The profile of the hub's last message to the client; it shows the client's capabilities.
    void setProfile(TagProfile profile) noexcept { m_cost.setProfile(profile); }

private:
    std::optional<Dialect::Received> paused(Pause pause) noexcept;
    bool isBudgetSpent() noexcept { return m_budget.isSpent() && m_budget.wait(); }
    Pause pauseBeforeReading(qint64 nowMs) noexcept;
    void noteAccepted(const Dialect::Received &line);

    Dialect &m_dialect;
    InputBudget &m_budget;
    std::unique_ptr<MismatchFilter> m_filter; ///< Null once the peer's protocol is known.
    CommandQueue m_waiting;
    TokenBucket m_bucket;
    LineCost m_cost;
    qsizetype m_maxWaitingBytes;
    qsizetype m_bytesSinceLine = 0; ///< Read since the last line; see pauseBeforeReading().
    Pause m_pause = Pause::NeedsBytes;
    bool m_commandsHeld = false;
};

} // namespace server
