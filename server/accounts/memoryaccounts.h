// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/accounts.h"

#include <QHash>

namespace server {

/// Accounts in memory.
class MemoryAccounts : public Accounts
{
public:
    /// Replaces an account with the same name.
    void add(const LoginEntry &account);
    /// Refuses all log-ins to the account from now on.
    void lock(const QByteArray &name);

    std::optional<LoginEntry> find(const QByteArray &name) const override;
    bool isEmpty() const { return m_accounts.isEmpty(); }
    /// Cost of checking the most expensive password; see roundsToCheck().
    int rounds() const noexcept { return m_rounds; }

private:
    QHash<QByteArray, LoginEntry> m_accounts; ///< By folded name.
    int m_rounds = 0;
};

} // namespace server
