#include "server/accounts/accounts.h"

#include "server/accounts/scramverifier.h"

namespace server {

SaslAnswer Accounts::check(const QByteArray &name, const QByteArray &password) const
{
    const auto account = find(name);
    if (!isKeptPassword(account ? account->password : QByteArray(), password))
        return {};
    if (account->isLocked)
        return {SaslOutcome::Locked, {}, {}};
    return {SaslOutcome::Success, {}, account->name};
}

} // namespace server
