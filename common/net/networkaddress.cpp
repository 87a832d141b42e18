// SPDX-License-Identifier: MIT
#include "common/net/networkaddress.h"

#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QUdpSocket>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace net {

namespace {

/// The local address for connections to @p target; null without a route. Connecting a datagram
/// socket only looks up the route and sends nothing.
QHostAddress outgoingAddress(const QHostAddress &target)
{
    QUdpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(target, 9);
    return socket.localAddress();
}

} // namespace

bool isPrivateAddress(const QHostAddress &address)
{
    static const QList<QPair<QHostAddress, int>> networks = {
        QHostAddress::parseSubnet(QStringLiteral("127.0.0.0/8")),
        QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8")),
        QHostAddress::parseSubnet(QStringLiteral("172.16.0.0/12")),
        QHostAddress::parseSubnet(QStringLiteral("192.168.0.0/16")),
        QHostAddress::parseSubnet(QStringLiteral("169.254.0.0/16")),
        QHostAddress::parseSubnet(QStringLiteral("::1/128")),
        QHostAddress::parseSubnet(QStringLiteral("fe80::/10")),
        QHostAddress::parseSubnet(QStringLiteral("fc00::/7")),
    };
    QHostAddress plain = unmapped(address);
    plain.setScopeId(QString());
    return std::any_of(networks.begin(), networks.end(),
                       [&plain](const auto &network) { return plain.isInSubnet(network); });
}

bool isLocalName(const QString &host)
{
    // From RFC 6761, 6762 (including appendix G) and 8375; ICANN reserved "internal".
    static constexpr std::array suffixes{
        u".localhost", u".local",    u".lan",  u".home",    u".home.arpa",
        u".internal",  u".intranet", u".corp", u".private", u".localdomain",
    };
    if (const QHostAddress literal(host); !literal.isNull())
        return isPrivateAddress(literal);
    QStringView name(host);
    if (name.endsWith(u'.'))
        name.chop(1);
    return !name.isEmpty()
           && (!name.contains(u'.')
               || std::any_of(suffixes.begin(), suffixes.end(), [name](const char16_t *suffix) {
                      return name.endsWith(suffix, Qt::CaseInsensitive);
                  }));
}

QHostAddress unmapped(const QHostAddress &address)
{
    bool isMapped = false;
    const quint32 ipv4 = address.toIPv4Address(&isMapped);
    // Qt converts unspecified addresses (:: and "any") to 0.0.0.0 as well.
    return isMapped && ipv4 != 0 ? QHostAddress(ipv4) : address;
}

QByteArray addressText(QHostAddress address)
{
    address.setScopeId(QString());
    const QByteArray text = address.toString().toLatin1();
    return text.startsWith(':') ? QByteArray('0' + text) : text;
}

QList<QHostAddress> bestFirst(QList<LocalAddress> addresses)
{
    const auto rank = [](const LocalAddress &local) {
        const bool isIPv6 = local.address.protocol() == QAbstractSocket::IPv6Protocol;
        return std::tuple(isIPv6, !isPrivateAddress(local.address), local.isTunnel,
                          local.isTemporary, !local.isOutgoing);
    };
    std::stable_sort(addresses.begin(), addresses.end(),
                     [rank](const auto &a, const auto &b) { return rank(a) < rank(b); });
    QList<QHostAddress> sorted;
    for (const LocalAddress &local : std::as_const(addresses))
        sorted.append(local.address);
    return sorted;
}

QList<Subnet> neighbourNetworks()
{
    QList<Subnet> networks;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        const auto flags = interface.flags();
        if (!(flags & QNetworkInterface::IsRunning) || (flags & QNetworkInterface::IsLoopBack)
            || (flags & QNetworkInterface::IsPointToPoint))
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries()) {
            QHostAddress address = entry.ip();
            address.setScopeId(QString());
            const bool isGlobal =
                address.protocol() == QAbstractSocket::IPv6Protocol && !isPrivateAddress(address);
            const Subnet network(address, entry.prefixLength());
            if (isGlobal && entry.prefixLength() > 0 && !networks.contains(network))
                networks.append(network);
        }
    }
    return networks;
}

QList<QHostAddress> localAddresses()
{
    // Documentation addresses: no machine has them, so the default route is used.
    const QHostAddress outgoing[] = {
        outgoingAddress(QHostAddress(QStringLiteral("198.51.100.1"))),
        outgoingAddress(QHostAddress(QStringLiteral("2001:db8::1"))),
    };
    QList<LocalAddress> addresses;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        const auto flags = interface.flags();
        if (!(flags & QNetworkInterface::IsRunning) || (flags & QNetworkInterface::IsLoopBack))
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries()) {
            if (entry.ip().isLinkLocal() || entry.ip().isLoopback())
                continue;
            LocalAddress local;
            local.address = entry.ip();
            local.isOutgoing = entry.ip() == outgoing[0] || entry.ip() == outgoing[1];
            local.isTunnel = flags & QNetworkInterface::IsPointToPoint;
            local.isTemporary = entry.isTemporary();
            addresses.append(local);
        }
    }
    return bestFirst(addresses);
}

} // namespace net
