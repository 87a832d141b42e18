// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <atomic>

namespace server {

/// The memory that the unsent bytes of all connections share. Thread-safe.
///
/// Each connection may use an eighth of the free memory. A few clients that do not read only reach
/// their own limit. If there are many, they are closed earlier, starting with those that have the
/// most unsent bytes. Clients that do read are not affected.
class SendBudget
{
public:
    /// @p bytes 0: no limit.
    explicit SendBudget(qint64 bytes) noexcept
        : m_bytes(bytes)
    {}

    void setBytes(qint64 bytes) noexcept { m_bytes = bytes; }
    qint64 usedBytes() const noexcept { return m_used; }
    /// How many unsent bytes one connection may have now, at most @p maxBytes.
    qsizetype allowance(qsizetype maxBytes) const noexcept;

    /// The part of a budget that one connection uses; the destructor releases it.
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
