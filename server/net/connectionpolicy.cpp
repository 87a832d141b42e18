// SPDX-License-Identifier: MIT
#include "server/net/connectionpolicy.h"

#include <algorithm>

namespace server {

namespace {

constexpr qint64 networksMaxAgeMs = 10'000;

/// An address group is one IPv4 address or one IPv6 /64 network, which one user controls as a
/// whole. Each private address is a group of its own, since the machines of a local network share a
/// /64.
QByteArray addressGroupOf(const QHostAddress &peer)
{
    const QHostAddress address = net::unmapped(peer);
    if (address.protocol() != QAbstractSocket::IPv6Protocol || net::isPrivateAddress(address))
        return net::addressText(address);
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return QByteArray(reinterpret_cast<const char *>(bytes.c), 8);
}

} // namespace

ConnectionPolicy::Decision ConnectionPolicy::admit(const QHostAddress &peer, qint64 nowMs,
                                                   Origin origin)
{
    if (m_rules.access == AccessPolicy::Lan && origin != Origin::ThisMachine
        && !isLocal(peer, nowMs))
        return Decision::NotPrivate;
    if (!m_rules.limitsLoopback && net::unmapped(peer).isLoopback()) {
        ++m_count;
        return Decision::Allowed;
    }
    forgetOld(nowMs);
    Visits &visits = m_visits[addressGroupOf(peer)];
    if (m_rules.perAddress > 0 && visits.open >= m_rules.perAddress)
        return Decision::TooManyAtOnce;
    if (m_rules.perAddressPerWindow > 0) {
        const auto isOld = [this, nowMs](qint64 start) {
            return start <= nowMs - m_rules.windowMs;
        };
        visits.startsMs.removeIf(isOld);
        if (visits.startsMs.size() >= m_rules.perAddressPerWindow)
            return Decision::TooManyNew;
        visits.startsMs.append(nowMs);
    }
    ++visits.open;
    ++m_count;
    return Decision::Allowed;
}

void ConnectionPolicy::release(const QHostAddress &peer)
{
    --m_count;
    const auto visits = m_visits.find(addressGroupOf(peer));
    if (visits == m_visits.end())
        return;
    --visits->open;
    if (visits->open <= 0 && visits->startsMs.isEmpty())
        m_visits.erase(visits);
}

bool ConnectionPolicy::isLocal(const QHostAddress &peer, qint64 nowMs)
{
    if (net::isPrivateAddress(peer))
        return true;
    if (!m_neighbours)
        return false;
    if (m_networksMs < 0 || nowMs - m_networksMs >= networksMaxAgeMs) {
        m_networks = m_neighbours();
        m_networksMs = nowMs;
    }
    QHostAddress plain = peer;
    plain.setScopeId(QString());
    return std::any_of(m_networks.cbegin(), m_networks.cend(),
                       [&plain](const net::Subnet &network) { return plain.isInSubnet(network); });
}

void ConnectionPolicy::forgetOld(qint64 nowMs)
{
    if (nowMs < m_lastCleanupMs + m_rules.windowMs)
        return;
    m_lastCleanupMs = nowMs;
    m_visits.removeIf([this, nowMs](const auto &entry) {
        const Visits &visits = entry.value();
        return visits.open == 0
               && std::all_of(
                   visits.startsMs.begin(), visits.startsMs.end(),
                   [this, nowMs](qint64 start) { return start <= nowMs - m_rules.windowMs; });
    });
}

} // namespace server
