// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <atomic>

namespace server {

/// The memory that the unsent bytes of all connections share. Any thread.
///
/// The fuller it is, the less each connection may have unsent: an eighth of what is free. So a few
/// clients that do not read are closed only at their own limit, many of them earlier, those with
/// the most unsent first; whoever reads is never closed.
class SendBudget
{
public:
    /// @p bytes 0: no limit.
    explicit SendBudget(qint64 bytes) noexcept
        : m_bytes(bytes)
    {}

    void setBytes(qint64 bytes) noexcept { m_bytes = bytes; }
    qint64 usedBytes() const noexcept { return m_used; }
    /// What one connection may have unsent now, at most @p most.
    qsizetype allowance(qsizetype maxBytes) const noexcept;

    /// What one connection uses of a budget; gives it back at the end.
    class Share
    {
    public:
        /// @p budget must outlive the share.
        explicit Share(SendBudget &budget) noexcept
            : m_budget(budget)
        {}
        ~Share() { set(0); }
        Q_DISABLE_COPY_MOVE(Share)

        void set(qsizetype bytes) noexcept;

    private:
        SendBudget &m_budget;
        qsizetype m_bytes = 0;
    };

private:
    std::atomic<qint64> m_bytes;
    std::atomic<qint64> m_used = 0;
};

} // namespace server
