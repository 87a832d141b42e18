// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/tlspolicies.h"
#include "client/chat/trustchange.h"
#include "client/net/connection.h"
#include "common/net/serveraddress.h"

#include <QByteArray>

namespace client {

class Network;

/// The server of one network: its address, its trusted key, and whether connections need TLS. Times
/// are passed in. GUI thread.
class KnownServer
{
public:
    /// Shows @p address as that of @p network. @p network and @p policies must outlive this object.
    KnownServer(Network &network, TlsPolicies &policies, const net::ServerAddress &address,
                const QByteArray &pin);

    const net::ServerAddress &address() const { return m_address; }
    /// SHA-256 of the trusted certificate in hex; empty: none yet.
    QByteArray pin() const { return m_pin; }
    void setPin(const QByteArray &pin) { m_pin = pin; }

    /// How the key and encryption in @p address, which must name the same server, differ from those
    /// in use.
    TrustChange trustChange(const net::ServerAddress &address) const;
    /// Whether @p address names the same server with the same key and encryption.
    bool isKnownAs(const net::ServerAddress &address) const;
    /// Uses the key and encryption of @p address from the next connection on.
    void adopt(const net::ServerAddress &address);
    /// Trusts @p key from the next connection on.
    void trust(const UntrustedKey &key);

    /// Forbids connections without TLS, from the next connection on.
    void requireTls();
    /// The server requires TLS on @p port.
    void setTlsPort(quint16 port) { m_tlsPort = port; }
    /// Forgets that the server required TLS on an earlier connection.
    void forgetTlsPort() { m_tlsPort = 0; }
    /// The server has sent a policy that lasts @p seconds; 0 removes it. Returns whether the policy
    /// of this server has changed.
    bool handlePolicy(qint64 seconds, qint64 nowMs);
    /// A connection has ended: the policy that the server has sent on it lasts as long again.
    /// Returns whether there is one.
    bool renewPolicy(qint64 nowMs);
    /// Whether a policy requires TLS although the last connection was prepared without it.
    bool needsUpgrade(qint64 nowMs) const;

    /// Returns the address and the key for the next connection; the other settings have their
    /// defaults. The address has the port with TLS if the server requires it.
    ConnectionSettings prepareConnection(qint64 nowMs);

private:
    const TlsPolicy *policy(qint64 nowMs) const { return m_policies.find(m_address.host, nowMs); }
    net::ServerAddress dialledAddress(qint64 nowMs) const;
    net::ServerAddress::Security knownSecurity() const;
    void showAddress();

    Network &m_network;
    TlsPolicies &m_policies;
    net::ServerAddress m_address;
    QByteArray m_pin;
    net::ServerAddress m_dialled; ///< By the last connection.
    quint16 m_tlsPort = 0;        ///< The server requires TLS on this port; 0: not known.
    bool m_hasPolicy = false;     ///< The server has sent one on this connection.
};

} // namespace client
