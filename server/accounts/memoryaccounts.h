#pragma once

#include "server/accounts/accounts.h"

#include <QHash>

namespace server {

/// Accounts for as long as the process lives.
class MemoryAccounts : public Accounts
{
public:
    /// Replaces the account that has the name already.
    void add(const Account &account);
    /// From now on nobody gets in to the account.
    void lock(const QByteArray &name);

    std::optional<Account> find(const QByteArray &name) const override;

private:
    QHash<QByteArray, Account> m_accounts; ///< By folded name.
};

} // namespace server
