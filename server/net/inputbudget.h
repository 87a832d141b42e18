// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <atomic>

namespace server {

/// Bounds the input of one worker that the hub has not handled yet, in roughBytes(). A worker that
/// has spent the budget stops reading until half of it has been released. The worker's thread calls
/// spend() and wait(), the main thread calls release().
class InputBudget
{
public:
    static constexpr qsizetype maxBytes = 256 * 1024;

    void spend(qsizetype bytes) noexcept { m_spent += bytes; }
    bool isSpent() const noexcept { return m_spent >= maxBytes; }
    /// Requests a wake-up: release() will return true once half of the budget is available. Returns
    /// false when it already is.
    bool wait() noexcept;
    /// Returns whether the worker is waiting and has to be woken.
    bool release(qsizetype bytes) noexcept;

private:
    std::atomic<qsizetype> m_spent = 0;
    std::atomic<bool> m_isWaiting = false;
};

} // namespace server
