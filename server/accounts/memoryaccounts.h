// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/accounts.h"

#include <QHash>

namespace server {

/// Accounts for as long as the process lives.
class MemoryAccounts : public Accounts
{
public:
    /// Replaces the account that has the name already.
    void add(const LoginEntry &account);
    /// From now on nobody gets in to the account.
    void lock(const QByteArray &name);

    std::optional<LoginEntry> find(const QByteArray &name) const override;
    bool isEmpty() const { return m_accounts.isEmpty(); }
    /// What a check of the most costly password costs; see roundsToCheck().
    int rounds() const noexcept { return m_rounds; }

private:
    QHash<QByteArray, LoginEntry> m_accounts; ///< By folded name.
    int m_rounds = 0;
};

} // namespace server
