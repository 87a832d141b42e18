// SPDX-License-Identifier: MIT
#include "server/net/inputbudget.h"

namespace server {

bool InputBudget::wait() noexcept
{
    // Either this thread sees the released bytes, or release() sees m_isWaiting.
    m_isWaiting = true;
    if (m_spent > maxBytes / 2)
        return true;
    m_isWaiting = false;
    return false;
}

bool InputBudget::release(qsizetype bytes) noexcept
{
    m_spent -= bytes;
    return m_spent <= maxBytes / 2 && m_isWaiting.exchange(false);
}

} // namespace server
