// SPDX-License-Identifier: MIT
#include "server/net/sendbudget.h"

#include <algorithm>

namespace server {

qsizetype SendBudget::allowance(qsizetype maxBytes) const noexcept
{
    const qint64 bytes = m_bytes;
    if (bytes == 0)
        return maxBytes;
    const qint64 free = std::max<qint64>(bytes - m_used, 0);
    return std::min<qsizetype>(maxBytes, free / 8);
}

void SendBudget::Share::set(qsizetype bytes) noexcept
{
    if (bytes == m_bytes)
        return;
    m_budget.m_used += bytes - m_bytes;
    m_bytes = bytes;
}

} // namespace server
