// SPDX-License-Identifier: MIT
#include "server/hub/state/registeredaccounts.h"

#include "common/irc/casemapping.h"
#include "common/irc/confusables.h"

namespace server {

namespace {

/// The nicks that belong to @p account: its name and those that were added.
QList<QByteArray> nicksOf(const AccountRecord &account)
{
    return QList<QByteArray>{account.name} + account.nicks;
}

} // namespace

void RegisteredAccounts::set(const AccountRecord &account)
{
    remove(account.name);
    m_accounts.insert_or_assign(irc::folded(account.name), account);
    addToIndex(account);
}

void RegisteredAccounts::remove(const QByteArray &name)
{
    const auto it = m_accounts.find(irc::folded(name));
    if (it == m_accounts.end())
        return;
    removeFromIndex(it->second);
    m_accounts.erase(it);
}

void RegisteredAccounts::setConfigured(const QList<QByteArray> &names,
                                       const QList<QByteArray> &alwaysOn)
{
    m_configuredAlwaysOn.clear();
    for (const QByteArray &name : alwaysOn)
        m_configuredAlwaysOn.insert(irc::folded(name));

    m_configured.clear();
    for (const QByteArray &name : names)
        m_configured.emplace(irc::folded(name), name);
}

const AccountRecord *RegisteredAccounts::find(QByteArrayView name) const
{
    const auto it = m_accounts.find(irc::folded(name));
    return it == m_accounts.end() ? nullptr : &it->second;
}

bool RegisteredAccounts::isConfigured(QByteArrayView name) const
{
    return m_configured.count(irc::folded(name)) > 0;
}

bool RegisteredAccounts::isAlwaysOn(QByteArrayView name) const
{
    if (isConfigured(name))
        return m_configuredAlwaysOn.contains(irc::folded(name));
    const AccountRecord *account = find(name);
    return account && account->isAlwaysOn && account->isVerified();
}

QByteArray RegisteredAccounts::ownerOf(QByteArrayView nick) const
{
    const QByteArray key = irc::folded(nick);
    const auto configured = m_configured.find(key);
    return configured == m_configured.end() ? m_nicks.value(key) : configured->second;
}

QByteArray RegisteredAccounts::lookalikeOwnerOf(QByteArrayView nick, QByteArrayView except) const
{
    for (const QByteArray &skeleton : irc::nickSkeletons(nick)) {
        const auto owner = m_skeletons.constFind(skeleton);
        if (owner != m_skeletons.cend() && !irc::equalNames(*owner, except))
            return *owner;
    }
    return {};
}

const AccountRecord *RegisteredAccounts::findCertificate(const QByteArray &fingerprint) const
{
    const auto owner = m_certificates.constFind(fingerprint);
    return owner == m_certificates.cend() ? nullptr : find(*owner);
}

bool RegisteredAccounts::completeRead()
{
    m_nicks.clear();
    m_skeletons.clear();
    m_certificates.clear();
    m_pendingCount = 0;
    for (const auto &[key, account] : m_accounts) {
        if (key != irc::folded(account.name))
            return false;
        addToIndex(account);
    }
    return true;
}

void RegisteredAccounts::addToIndex(const AccountRecord &account)
{
    if (!account.isVerified()) {
        ++m_pendingCount;
        return; // Its nick is not protected: the user could not connect with it.
    }
    for (const QByteArray &nick : nicksOf(account)) {
        m_nicks.insert(irc::folded(nick), account.name);
        for (const QByteArray &skeleton : irc::nickSkeletons(nick))
            m_skeletons.insert(skeleton, account.name);
    }
    for (const QByteArray &fingerprint : account.certificates)
        m_certificates.insert(fingerprint, account.name);
}

void RegisteredAccounts::removeFromIndex(const AccountRecord &account)
{
    if (!account.isVerified()) {
        --m_pendingCount;
        return;
    }
    for (const QByteArray &nick : nicksOf(account)) {
        m_nicks.remove(irc::folded(nick));
        for (const QByteArray &skeleton : irc::nickSkeletons(nick))
            m_skeletons.remove(skeleton);
    }
    for (const QByteArray &fingerprint : account.certificates)
        m_certificates.remove(fingerprint);
}

} // namespace server
