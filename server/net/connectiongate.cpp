#include "server/net/connectiongate.h"

#include "common/net/address.h"

#include <algorithm>

namespace server {

namespace {

/// One household has one IPv4 address or one IPv6 /64 network.
QByteArray gateKey(const QHostAddress &peer)
{
    const QHostAddress address = net::unmapped(peer);
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return address.toString().toLatin1();
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return QByteArray(reinterpret_cast<const char *>(bytes.c), 8);
}

} // namespace

ConnectionGate::Verdict ConnectionGate::enter(const QHostAddress &peer, qint64 nowMs, Origin origin)
{
    const bool isNear = origin == Origin::ThisMachine || net::isPrivateAddress(peer);
    if (m_rules.access == Access::Lan && !isNear)
        return Verdict::NotPrivate;
    if (!m_rules.limitsLoopback && net::unmapped(peer).isLoopback()) {
        ++m_count;
        return Verdict::Welcome;
    }
    forgetOld(nowMs);
    Visits &visits = m_visits[gateKey(peer)];
    if (m_rules.perAddress > 0 && visits.open >= m_rules.perAddress)
        return Verdict::TooManyAtOnce;
    if (m_rules.perAddressPerWindow > 0) {
        const auto isOld = [this, nowMs](qint64 start) {
            return start <= nowMs - m_rules.windowMs;
        };
        visits.startsMs.removeIf(isOld);
        if (visits.startsMs.size() >= m_rules.perAddressPerWindow)
            return Verdict::TooManyNew;
        visits.startsMs.append(nowMs);
    }
    ++visits.open;
    ++m_count;
    return Verdict::Welcome;
}

void ConnectionGate::leave(const QHostAddress &peer)
{
    --m_count;
    const auto visits = m_visits.find(gateKey(peer));
    if (visits == m_visits.end())
        return;
    --visits->open;
    if (visits->open <= 0 && visits->startsMs.isEmpty())
        m_visits.erase(visits);
}

void ConnectionGate::forgetOld(qint64 nowMs)
{
    if (nowMs < m_forgottenMs + m_rules.windowMs)
        return;
    m_forgottenMs = nowMs;
    m_visits.removeIf([this, nowMs](const auto &entry) {
        const Visits &visits = entry.value();
        return visits.open == 0
               && std::all_of(
                   visits.startsMs.begin(), visits.startsMs.end(),
                   [this, nowMs](qint64 start) { return start <= nowMs - m_rules.windowMs; });
    });
}

} // namespace server
