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

struct SchemeRow
{
    ListeningUrl::Scheme scheme;
    const char *name;
    quint16 port;
};

constexpr std::array schemeRows = {
    SchemeRow{ListeningUrl::Scheme::Text, "text", 399},
    SchemeRow{ListeningUrl::Scheme::Irc, "irc", 6667},
    SchemeRow{ListeningUrl::Scheme::Ircs, "ircs", 6697},
};

const SchemeRow &schemeRow(ListeningUrl::Scheme scheme) noexcept
{
    return *std::find_if(schemeRows.begin(), schemeRows.end(),
                         [scheme](const SchemeRow &row) { return row.scheme == scheme; });
}

const SchemeRow *findScheme(QStringView name)
{
    const auto row = std::find_if(schemeRows.begin(), schemeRows.end(), [name](const auto &row) {
        return name.compare(QLatin1StringView(row.name), Qt::CaseInsensitive) == 0;
    });
    return row == schemeRows.end() ? nullptr : &*row;
}

std::optional<quint16> parsePort(QStringView text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.isEmpty() || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    bool fits = false;
    const ushort port = text.toUShort(&fits);
    return fits ? std::optional<quint16>(port) : std::nullopt;
}

/// Splits `host[:port]`; the brackets of an IPv6 address go. Nothing when they do not match.
struct HostAndPort
{
    QStringView host;
    QStringView port;
    bool hasPort = false;
};

std::optional<HostAndPort> splitHost(QStringView text)
{
    QStringView host;
    QStringView rest;
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        if (end < 0)
            return std::nullopt;
        host = text.sliced(1, end - 1);
        rest = text.sliced(end + 1);
        if (!host.contains(u':'))
            return std::nullopt;
    } else {
        const qsizetype colon = text.indexOf(u':');
        host = colon < 0 ? text : text.first(colon);
        rest = colon < 0 ? QStringView() : text.sliced(colon);
    }
    if (rest.isEmpty())
        return HostAndPort{host, {}, false};
    if (!rest.startsWith(u':'))
        return std::nullopt;
    return HostAndPort{host, rest.sliced(1), true};
}

/// The address from which @p target would be reached; null without a route. Connecting a datagram
/// socket looks the route up and sends nothing.
QHostAddress outgoingAddress(const QHostAddress &target)
{
    QUdpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(target, 9);
    return socket.localAddress();
}

bool isListeningHost(const QString &host)
{
    return host == u"*" || host == u"localhost" || !QHostAddress(host).isNull();
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
    // RFC 6761, 6762 (with its appendix G) and 8375, and "internal", which ICANN set aside.
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
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return address;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    const bool zeros = std::all_of(bytes.c, bytes.c + 10, [](quint8 byte) { return byte == 0; });
    if (!zeros || bytes[10] != 0xff || bytes[11] != 0xff)
        return address;
    return QHostAddress(quint32(bytes[12]) << 24 | quint32(bytes[13]) << 16
                        | quint32(bytes[14]) << 8 | quint32(bytes[15]));
}

std::optional<ListeningUrl> ListeningUrl::parse(const QString &text)
{
    const QStringView trimmed = QStringView(text).trimmed();
    const qsizetype mark = trimmed.indexOf(u"://");
    const SchemeRow *row = mark < 0 ? nullptr : findScheme(trimmed.first(mark));
    if (!row)
        return std::nullopt;
    QStringView rest = trimmed.sliced(mark + 3);
    if (rest.endsWith(u'/'))
        rest.chop(1);
    const auto parts = splitHost(rest);
    if (!parts)
        return std::nullopt;
    const QString host = parts->host.toString().toLower();
    const std::optional<quint16> port = parts->hasPort ? parsePort(parts->port) : row->port;
    if (!port || !isListeningHost(host))
        return std::nullopt;
    return ListeningUrl{row->scheme, host, *port};
}

QString ListeningUrl::toString() const
{
    const QString shown = host.contains(u':') ? QString(u'[' + host + u']') : host;
    return schemeName(scheme) + u"://" + shown + u':' + QString::number(port);
}

QList<QHostAddress> ListeningUrl::addresses() const
{
    if (host == u"*")
        return {QHostAddress(QHostAddress::Any)};
    if (host == u"localhost")
        return {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
    return {QHostAddress(host)};
}

quint16 defaultPort(ListeningUrl::Scheme scheme) noexcept
{
    return schemeRow(scheme).port;
}

QString schemeName(ListeningUrl::Scheme scheme)
{
    return QString::fromLatin1(schemeRow(scheme).name);
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
    // Addresses for documentation: no machine has them, so the default route leads there.
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
