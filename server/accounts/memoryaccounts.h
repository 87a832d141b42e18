// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/accounts.h"
#include "server/turn/record.h"

#include <QHash>
#include <QList>

namespace server {

/// Accounts in memory.
class MemoryAccounts : public Accounts
{
public:
    /// Replaces the accounts of the configuration, which hide registered ones of the same name.
    void setConfigured(const QList<LoginEntry> &accounts);
    /// Replaces an account of the configuration with the same name.
    void add(const LoginEntry &account);
    /// Adds or replaces a registered account. One that waits for its code is left out.
    void setRegistered(const AccountRecord &account);
    void removeRegistered(const QByteArray &name);
    /// Refuses all log-ins to the account from now on.
    void lock(const QByteArray &name);

    std::optional<LoginEntry> find(const QByteArray &name) const override;
    /// The registered account that lists the certificate; nullopt when there is none.
    std::optional<LoginEntry> findCertificate(const QByteArray &fingerprint) const;
    bool isEmpty() const { return m_configured.isEmpty() && m_registered.isEmpty(); }
    /// Cost of checking the most expensive password; see roundsToCheck().
    int rounds() const noexcept { return m_rounds; }

private:
    QHash<QByteArray, LoginEntry> m_configured;    ///< By folded name.
    QHash<QByteArray, AccountRecord> m_registered; ///< By folded name.
    QHash<QByteArray, QByteArray> m_nicks;         ///< Folded names by folded nick.
    QHash<QByteArray, QByteArray> m_certificates;  ///< Folded names by fingerprint.
    int m_rounds = 0;
};

} // namespace server
