// SPDX-License-Identifier: MIT
#include "server/accounts/memoryaccounts.h"

#include "common/irc/casemapping.h"
#include "server/accounts/scramverifier.h"

#include <algorithm>

namespace server {

void MemoryAccounts::add(const LoginEntry &account)
{
    m_accounts.insert(irc::folded(account.name), account);
    m_rounds = std::max(m_rounds, roundsToCheck(account.password));
}

void MemoryAccounts::lock(const QByteArray &name)
{
    const auto it = m_accounts.find(irc::folded(name));
    if (it != m_accounts.end())
        it->isLocked = true;
}

std::optional<LoginEntry> MemoryAccounts::find(const QByteArray &name) const
{
    const auto it = m_accounts.constFind(irc::folded(name));
    return it == m_accounts.cend() ? std::nullopt : std::optional(*it);
}

} // namespace server
