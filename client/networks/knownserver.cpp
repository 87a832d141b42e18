// SPDX-License-Identifier: MIT
#include "client/networks/knownserver.h"

#include "client/model/network.h"

#include <utility>

namespace client {

KnownServer::KnownServer(Network &network, TlsPolicies &policies, const net::ServerAddress &address,
                         const QByteArray &pin)
    : m_network(network)
    , m_policies(policies)
    , m_address(address)
    , m_pin(pin)
{
    showAddress();
}

TrustChange KnownServer::trustChange(const net::ServerAddress &address) const
{
    using Security = net::ServerAddress::Security;
    TrustChange change;
    change.server = m_network.name();
    if (!address.fingerprint.isEmpty() && address.fingerprint != m_pin) {
        change.key.shown = address.fingerprint;
        change.key.known = m_pin;
    }
    const Security known = knownSecurity();
    const bool raises = known == Security::Automatic && address.security == Security::Tls;
    change.changesSecurity =
        address.security != Security::Automatic && address.security != known && !raises;
    change.isEncrypted = address.security == Security::Tls;
    return change;
}

bool KnownServer::isKnownAs(const net::ServerAddress &address) const
{
    const bool isSameSecurity = address.security == net::ServerAddress::Security::Automatic
                                || address.security == knownSecurity();
    return isSameSecurity && trustChange(address).isEmpty();
}

void KnownServer::adopt(const net::ServerAddress &address)
{
    if (!address.fingerprint.isEmpty()) {
        m_pin = address.fingerprint;
        m_address.fingerprint = address.fingerprint;
    }
    if (address.security != net::ServerAddress::Security::Automatic) {
        m_address.security = address.security;
        m_address.port = address.port;
    }
    showAddress();
}

void KnownServer::trust(const UntrustedKey &key)
{
    // An authority also vouches for the server's next certificate, so no pin is needed.
    m_pin = key.isVouchedFor ? QByteArray() : key.shown;
    m_address.fingerprint.clear();
}

void KnownServer::requireTls()
{
    m_address.security = net::ServerAddress::Security::Tls;
    showAddress();
}

bool KnownServer::handlePolicy(qint64 seconds, qint64 nowMs)
{
    m_hasPolicy = seconds > 0;
    const QByteArray &pin = m_pin.isEmpty() ? m_address.fingerprint : m_pin;
    return m_policies.set({m_address.host, m_dialled.portFor(true), seconds, 0, pin}, nowMs);
}

bool KnownServer::renewPolicy(qint64 nowMs)
{
    if (!std::exchange(m_hasPolicy, false))
        return false;
    m_policies.renew(m_address.host, nowMs);
    return true;
}

bool KnownServer::needsUpgrade(qint64 nowMs) const
{
    return policy(nowMs) && m_dialled.security != net::ServerAddress::Security::Tls;
}

ConnectionSettings KnownServer::prepareConnection(qint64 nowMs)
{
    const TlsPolicy *known = policy(nowMs);
    if (known && m_pin.isEmpty() && m_address.fingerprint.isEmpty())
        m_pin = known->pin;
    m_dialled = dialledAddress(nowMs);
    ConnectionSettings settings;
    settings.address = m_dialled;
    settings.pin = m_pin;
    settings.isStrict = known != nullptr;
    return settings;
}

net::ServerAddress KnownServer::dialledAddress(qint64 nowMs) const
{
    net::ServerAddress address = m_address;
    const TlsPolicy *known = policy(nowMs);
    if (address.security == net::ServerAddress::Security::Tls || (!known && m_tlsPort == 0))
        return address;
    address.security = net::ServerAddress::Security::Tls;
    address.port = known ? known->port : m_tlsPort;
    return address;
}

net::ServerAddress::Security KnownServer::knownSecurity() const
{
    using Security = net::ServerAddress::Security;
    if (m_address.security != Security::Automatic)
        return m_address.security;
    if (!m_pin.isEmpty())
        return Security::Tls; // a pinned server is never connected to without TLS
    if (m_network.state().phase == NetworkState::Phase::Online)
        return m_network.state().secure ? Security::Tls : Security::Plain;
    return Security::Automatic;
}

void KnownServer::showAddress()
{
    m_network.setAddress(m_address.toString(), m_address.hostAndPort().toUtf8());
}

} // namespace client
