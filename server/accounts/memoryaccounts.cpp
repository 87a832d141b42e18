#include "server/accounts/memoryaccounts.h"

#include "common/irc/casemapping.h"

namespace server {

void MemoryAccounts::add(const QByteArray &name, const QByteArray &password)
{
    m_accounts.insert(irc::folded(name), {name, password, false});
}

void MemoryAccounts::lock(const QByteArray &name)
{
    const auto it = m_accounts.find(irc::folded(name));
    if (it != m_accounts.end())
        it->isLocked = true;
}

SaslAnswer MemoryAccounts::check(const QByteArray &name, const QByteArray &password) const
{
    const auto it = m_accounts.constFind(irc::folded(name));
    if (it == m_accounts.cend() || it->password != password)
        return {};
    if (it->isLocked)
        return {SaslOutcome::Locked, {}, {}};
    return {SaslOutcome::Success, {}, it->name};
}

} // namespace server
