// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace client {

/// A server has asked for TLS on all connections until a time.
/// IRCv3 sts: https://ircv3.net/specs/extensions/sts
struct TlsPolicy
{
    QString host;       ///< As in net::ServerAddress.
    quint16 port = 0;   ///< Takes connections with TLS.
    qint64 seconds = 0; ///< How long the policy lasts after a connection.
    qint64 endMs = 0;   ///< UTC, ms since 1970.
    QByteArray
        pin; ///< SHA-256 of the certificate in hex; empty: a system authority vouched for it.

    friend bool operator==(const TlsPolicy &, const TlsPolicy &) = default;
};

/// The policies of all servers, at most one for each host. Times are passed in.
class TlsPolicies
{
public:
    static constexpr qsizetype maxPolicies = 200;
    static constexpr qint64 maxSeconds = 315'360'000; ///< Ten years.

    /// The policy in effect for @p host, or null.
    const TlsPolicy *find(const QString &host, qint64 nowMs) const;
    /// Replaces the policy of the host by @p policy, which ends `seconds` after @p nowMs; zero
    /// seconds remove it. IP addresses have no policy, because other servers may get them. Returns
    /// whether there is a change.
    bool set(TlsPolicy policy, qint64 nowMs);
    /// Returns whether there was a policy for @p host.
    bool remove(const QString &host);
    /// A connection has ended: the policy of @p host, if there is one, lasts as long again.
    void renew(const QString &host, qint64 nowMs);

    const QList<TlsPolicy> &list() const { return m_policies; }
    /// Restores the list of an earlier run, which may have any contents.
    void setList(const QList<TlsPolicy> &policies, qint64 nowMs);

private:
    void prune(qint64 nowMs);

    QList<TlsPolicy> m_policies;
};

} // namespace client
