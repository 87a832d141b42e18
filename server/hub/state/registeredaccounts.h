// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/fields.h"
#include "server/turn/record.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QList>

#include <map>
#include <set>

namespace server {

/// The accounts of the server: those that users have registered, and the names of those in the
/// configuration. Knows which nicks and certificates belong to them.
class RegisteredAccounts
{
public:
    using Accounts = std::map<QByteArray, AccountRecord>; ///< By folded name.

    /// Adds @p account, or replaces the one of the same name.
    void set(const AccountRecord &account);
    void remove(const QByteArray &name);
    /// Replaces the accounts of the configuration; @p alwaysOn are some of @p names.
    void setConfigured(const QList<QByteArray> &names, const QList<QByteArray> &alwaysOn);

    /// The registered account called @p name, or null. A registration may wait for its code.
    const AccountRecord *find(QByteArrayView name) const;
    bool isConfigured(QByteArrayView name) const;
    /// Whether the user of the account @p name stays when the last client leaves.
    bool isAlwaysOn(QByteArrayView name) const;
    /// The account that @p nick belongs to, in its own spelling; empty when there is none. A
    /// registration that waits for its code has no nick yet.
    QByteArray ownerOf(QByteArrayView nick) const;
    /// The account with a nick that looks like @p nick; empty when there is none but @p except.
    QByteArray lookalikeOwnerOf(QByteArrayView nick, QByteArrayView except = {}) const;
    /// The registered account that lists the certificate @p fingerprint, or null.
    const AccountRecord *findCertificate(const QByteArray &fingerprint) const;
    const Accounts &all() const noexcept { return m_accounts; }
    /// The number of registrations that wait for their code.
    int pendingCount() const noexcept { return m_pendingCount; }

    static auto fieldsOf(auto &value)
    {
        auto &[accounts, nicks, skeletons, certificates, configured, configuredAlwaysOn,
               pendingCount] = value;
        Q_UNUSED(nicks); // Indexes of the accounts.
        Q_UNUSED(skeletons);
        Q_UNUSED(certificates);
        Q_UNUSED(configured); // These two are part of the settings.
        Q_UNUSED(configuredAlwaysOn);
        Q_UNUSED(pendingCount);
        return std::tie(accounts);
    }
    bool completeRead();

private:
    void addToIndex(const AccountRecord &account);
    void removeFromIndex(const AccountRecord &account);

    Accounts m_accounts;
    QHash<QByteArray, QByteArray> m_nicks;         ///< Account by folded nick; never iterated.
    QHash<QByteArray, QByteArray> m_skeletons;     ///< Account by nickSkeletons(); never iterated.
    QHash<QByteArray, QByteArray> m_certificates;  ///< Account by fingerprint; never iterated.
    std::map<QByteArray, QByteArray> m_configured; ///< Spelling by folded name.
    std::set<QByteArray> m_configuredAlwaysOn;     ///< Folded names, some of m_configured.
    int m_pendingCount = 0;
};

} // namespace server
