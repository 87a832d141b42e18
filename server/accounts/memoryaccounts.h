#pragma once

#include "server/wire/query.h"

#include <QByteArray>
#include <QHash>

namespace server {

/// Accounts for as long as the process lives.
class MemoryAccounts
{
public:
    /// Replaces the account that has @p name already.
    void add(const QByteArray &name, const QByteArray &password);
    /// From now on nobody gets in to the account.
    void lock(const QByteArray &name);
    /// Success with the name as it was added, Failure, or Locked. Names are compared as nicks are.
    SaslAnswer check(const QByteArray &name, const QByteArray &password) const;

private:
    struct Account
    {
        QByteArray name;
        QByteArray password;
        bool isLocked = false;
    };

    QHash<QByteArray, Account> m_accounts; ///< By folded name.
};

} // namespace server
