// SPDX-License-Identifier: MIT
#include "server/accounts/memoryaccounts.h"

#include "common/irc/casemapping.h"
#include "server/accounts/scramverifier.h"

#include <algorithm>

namespace server {

void MemoryAccounts::setConfigured(const QList<LoginEntry> &accounts)
{
    m_configured.clear();
    m_rounds = m_registered.isEmpty() ? 0 : ScramVerifier::defaultIterations;
    for (const LoginEntry &account : accounts)
        add(account);
}

void MemoryAccounts::add(const LoginEntry &account)
{
    m_configured.insert(irc::folded(account.name), account);
    m_rounds = std::max(m_rounds, roundsToCheck(account.password));
}

void MemoryAccounts::setRegistered(const AccountRecord &account)
{
    removeRegistered(account.name);
    if (!account.isVerified())
        return;
    const QByteArray key = irc::folded(account.name);
    m_registered.insert(key, account);
    for (const QByteArray &nick : account.nicks)
        m_nicks.insert(irc::folded(nick), key);
    for (const QByteArray &fingerprint : account.certificates)
        m_certificates.insert(fingerprint, key);
    m_rounds = std::max(m_rounds, roundsToCheck(account.verifier));
}

void MemoryAccounts::removeRegistered(const QByteArray &name)
{
    const AccountRecord account = m_registered.take(irc::folded(name));
    for (const QByteArray &nick : account.nicks)
        m_nicks.remove(irc::folded(nick));
    for (const QByteArray &fingerprint : account.certificates)
        m_certificates.remove(fingerprint);
}

void MemoryAccounts::lock(const QByteArray &name)
{
    const auto it = m_configured.find(irc::folded(name));
    if (it != m_configured.end())
        it->isLocked = true;
}

std::optional<LoginEntry> MemoryAccounts::find(const QByteArray &name) const
{
    const QByteArray key = irc::folded(name);
    const auto configured = m_configured.constFind(key);
    if (configured != m_configured.cend())
        return *configured;
    auto registered = m_registered.constFind(key);
    if (registered == m_registered.cend())
        registered = m_registered.constFind(m_nicks.value(key));
    if (registered == m_registered.cend())
        return std::nullopt;
    return LoginEntry{registered->name, registered->verifier};
}

std::optional<LoginEntry> MemoryAccounts::findCertificate(const QByteArray &fingerprint) const
{
    const auto name = m_certificates.constFind(fingerprint);
    return name == m_certificates.cend() ? std::nullopt : find(*name);
}

} // namespace server
