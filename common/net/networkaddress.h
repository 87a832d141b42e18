// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QList>
#include <QPair>
#include <QString>

namespace net {

/// Whether @p address belongs to this machine or its own network: loopback, RFC 1918,
/// link-local, unique local (RFC 4193), and their IPv4-mapped forms. Shared carrier addresses
/// (RFC 6598) are not private: strangers stand behind them.
bool isPrivateAddress(const QHostAddress &address);

/// Whether @p host can only name a machine nearby: a private IP address, a name without a dot, or
/// one below a suffix that the public DNS does not serve (`lan`, `local`, `home.arpa` ...). Any
/// other name belongs to a server of the Internet, even where it resolves to a private address.
bool isLocalName(const QString &host);

/// The address without the disguise of a dual-stack socket: `::ffff:192.0.2.1` is `192.0.2.1`.
QHostAddress unmapped(const QHostAddress &address);

/// One address of this machine, with what tells whether it is a good one to pass on.
struct LocalAddress
{
    QHostAddress address;
    bool isOutgoing = false;  ///< This machine reaches others from it, as its routes stand.
    bool isTunnel = false;    ///< Of a point-to-point interface: a VPN reaches it, no neighbour.
    bool isTemporary = false; ///< Of IPv6's privacy extensions: another one tomorrow.
};

/// For people to read and pass on, best first: IPv4, private, no tunnel, not temporary, outgoing.
QList<QHostAddress> bestFirst(QList<LocalAddress> addresses);

/// An address and how many of its bits name the network.
using Subnet = QPair<QHostAddress, int>;

/// The IPv6 networks of this machine's interfaces, apart from loopback, link-local ones and
/// tunnels: a neighbour has a global address in one of them. IPv4 neighbours have private
/// addresses; where they do not, strangers share the network. Asks the system, not the network.
QList<Subnet> neighbourNetworks();

/// This machine's addresses that others can reach, bestFirst(). Loopback and link-local addresses
/// are left out. Asks the system, not the network.
QList<QHostAddress> localAddresses();

} // namespace net
