// SPDX-License-Identifier: MIT
#pragma once

#include "common/net/networkaddress.h"

#include <QHash>
#include <QHostAddress>
#include <QList>

#include <functional>

namespace server {

/// From where people may connect.
enum class Access : quint8 {
    Lan,    ///< This machine, private addresses, and neighbours with an IPv6 address.
    Public, ///< Everywhere.
};

/// Decides at accept whether a peer may come in, and counts those who did. Shared by all
/// listeners; main thread. Times are monotonic milliseconds from any origin.
class ConnectionPolicy
{
public:
    struct Rules
    {
        Access access = Access::Lan;
        int perAddress = 0;          ///< At once; 0: no limit.
        int perAddressPerWindow = 0; ///< New ones in windowMs; 0: no limit.
        qint64 windowMs = 600'000;
        bool limitsLoopback = false; ///< Whether the two limits hold for this machine as well.
    };

    enum class Decision : quint8 { Allowed, NotPrivate, TooManyAtOnce, TooManyNew, ServerIsFull };
    /// Somebody on this machine may also come by the address that others know it by.
    enum class Origin : quint8 { ThisMachine, Elsewhere };

    /// The networks whose addresses are neighbours; see net::neighbourNetworks().
    using Networks = std::function<QList<net::Subnet>()>;

    ConnectionPolicy() = default;
    /// @p neighbours is asked now and then, since networks come and go; empty: there are none.
    explicit ConnectionPolicy(const Rules &rules, Networks neighbours = {})
        : m_rules(rules)
        , m_neighbours(std::move(neighbours))
    {}

    void setRules(const Rules &rules) { m_rules = rules; }
    /// Counts the peer when the decision is Allowed; to be followed by release().
    Decision admit(const QHostAddress &peer, qint64 nowMs, Origin origin = Origin::Elsewhere);
    void release(const QHostAddress &peer);
    /// Peers inside now.
    int count() const noexcept { return m_count; }

private:
    struct Visits
    {
        int open = 0;
        QList<qint64> startsMs; ///< Within the window; kept only when it is limited.
    };

    bool isLocal(const QHostAddress &peer, qint64 nowMs);
    void forgetOld(qint64 nowMs);

    Rules m_rules;
    Networks m_neighbours;
    QList<net::Subnet> m_networks;      ///< What m_neighbours answered last.
    qint64 m_networksMs = -1;           ///< When; -1: never.
    QHash<QByteArray, Visits> m_visits; ///< By private address, IPv4 address or IPv6 /64 network.
    int m_count = 0;
    qint64 m_lastCleanupMs = 0;
};

} // namespace server
