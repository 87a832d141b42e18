// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QPair>
#include <QString>

namespace net {

/// Whether @p address is of this machine or a private network: loopback, RFC 1918, link-local,
/// unique local (RFC 4193), and their IPv4-mapped forms. Addresses for carrier-grade NAT (RFC 6598)
/// are not private, since unrelated users share them.
bool isPrivateAddress(const QHostAddress &address);

/// Whether @p host can only be a machine of the local network: a private IP address, a name without
/// a dot, or a name with a suffix that the public DNS does not serve (`lan`, `local`, `home.arpa`,
/// ...). Any other name counts as a server on the Internet, even if it resolves to a private
/// address.
bool isLocalName(const QString &host);

/// The IPv4 address of an IPv4-mapped one: `::ffff:192.0.2.1` becomes `192.0.2.1`. Other addresses
/// are returned unchanged.
QHostAddress unmapped(const QHostAddress &address);

/// The address as text without a scope id. Never starts with a colon, so that it can be a parameter
/// of an IRC line.
QByteArray addressText(QHostAddress address);

/// One address of this machine, and whether it is a good one to give to other users.
struct LocalAddress
{
    QHostAddress address;
    bool isOutgoing = false;  ///< The current routes use it for connections to other machines.
    bool isTunnel = false;    ///< Of a point-to-point interface, so only reachable through a VPN.
    bool isTemporary = false; ///< Of IPv6's privacy extensions, so it soon changes.
};

/// Sorts addresses that users give to each other, best first: IPv4, private, no tunnel, not
/// temporary, outgoing.
QList<QHostAddress> bestFirst(QList<LocalAddress> addresses);

/// An address and its prefix length in bits.
using Subnet = QPair<QHostAddress, int>;

/// The global IPv6 networks of this machine's interfaces, without tunnels. Machines of the local
/// network have addresses in them. There are no IPv4 networks here: local machines have private
/// IPv4 addresses, and a network of public ones is not a local one. Sends nothing.
QList<Subnet> neighbourNetworks();

/// This machine's addresses that others can reach, sorted by bestFirst(), without loopback and
/// link-local addresses. Sends nothing.
QList<QHostAddress> localAddresses();

} // namespace net
