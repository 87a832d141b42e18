// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <atomic>

namespace server {

/// Bounds the input of one worker that the hub has not handled yet, in roughBytes(). When it is
/// spent the worker reads no more, so that TCP pushes back, until half of it is there again. The
/// worker's thread spends, the main thread gives back.
class InputBudget
{
public:
    static constexpr qsizetype maxBytes = 256 * 1024;

    void spend(qsizetype bytes) noexcept { m_spent += bytes; }
    bool isSpent() const noexcept { return m_spent >= maxBytes; }
    /// Asks for a wake-up once half of the budget is there: release() will return true. False
    /// when it is there already.
    bool wait() noexcept;
    /// Returns whether the worker waits for it and has to be woken.
    bool release(qsizetype bytes) noexcept;

private:
    std::atomic<qsizetype> m_spent = 0;
    std::atomic<bool> m_isWaiting = false;
};

} // namespace server
