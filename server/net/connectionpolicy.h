// SPDX-License-Identifier: MIT
#pragma once

#include "common/net/networkaddress.h"
#include "server/turn/limits.h"

#include <QHash>
#include <QHostAddress>
#include <QList>

#include <functional>

namespace server {

/// Decides whether a peer may connect, and counts the connections. Shared by all listeners. Main
/// thread only. Times are monotonic milliseconds from any origin.
class ConnectionPolicy
{
public:
    struct Rules
    {
        AccessPolicy access = AccessPolicy::Lan;
        int perAddress = 0;          ///< At the same time; 0: no limit.
        int perAddressPerWindow = 0; ///< New connections in windowMs; 0: no limit.
        qint64 windowMs = 600'000;
        bool limitsLoopback = false; ///< Whether the limits apply to this machine as well.
    };

    enum class Decision : quint8 { Allowed, NotPrivate, TooManyAtOnce, TooManyNew, ServerIsFull };
    /// A peer on this machine may have a public address as well.
    enum class Origin : quint8 { ThisMachine, Elsewhere };

    /// Returns the local networks; see net::neighbourNetworks().
    using Networks = std::function<QList<net::Subnet>()>;

    ConnectionPolicy() = default;
    /// @p neighbours is called again every few seconds, since networks change; empty: no networks.
    explicit ConnectionPolicy(const Rules &rules, Networks neighbours = {})
        : m_rules(rules)
        , m_neighbours(std::move(neighbours))
    {}

    void setRules(const Rules &rules) { m_rules = rules; }
    /// Counts the peer if the decision is Allowed; call release() when it has disconnected.
    Decision admit(const QHostAddress &peer, qint64 nowMs, Origin origin = Origin::Elsewhere);
    void release(const QHostAddress &peer);
    /// The number of connected peers.
    int count() const noexcept { return m_count; }

private:
    struct Visits
    {
        int open = 0;
        QList<qint64> startsMs; ///< Within the window; only used when it is limited.
    };

    bool isLocal(const QHostAddress &peer, qint64 nowMs);
    void forgetOld(qint64 nowMs);

    Rules m_rules;
    Networks m_neighbours;
    QList<net::Subnet> m_networks;      ///< The last result of m_neighbours.
    qint64 m_networksMs = -1;           ///< Time of that result; -1: none yet.
    QHash<QByteArray, Visits> m_visits; ///< By address group, see addressGroupOf().
    int m_count = 0;
    qint64 m_lastCleanupMs = 0;
};

} // namespace server
