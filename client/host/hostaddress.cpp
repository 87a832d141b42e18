#include "client/host/hostaddress.h"

#include <QNetworkInterface>
#include <QUrl>

#include <algorithm>

namespace client {

namespace {

int rankOfScheme(const QString &scheme)
{
    if (scheme == QLatin1String("ircs"))
        return 0;
    if (scheme == QLatin1String("irc"))
        return 1;
    return 2;
}

bool speaksIrc(const HostAddress &address)
{
    return rankOfScheme(address.scheme) < 2;
}

bool isShareable(const QNetworkInterface &interface)
{
    const QNetworkInterface::InterfaceFlags flags = interface.flags();
    return flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning)
           && !flags.testFlag(QNetworkInterface::IsLoopBack);
}

bool isPrivate(const QHostAddress &address)
{
    return address.isUniqueLocalUnicast() || address.isInSubnet(QHostAddress(0x0A000000u), 8)
           || address.isInSubnet(QHostAddress(0xAC100000u), 12)
           || address.isInSubnet(QHostAddress(0xC0A80000u), 16);
}

int rankOfAddress(const QHostAddress &address)
{
    const bool four = address.protocol() == QAbstractSocket::IPv4Protocol;
    return (four ? 0 : 2) + (isPrivate(address) ? 0 : 1);
}

QString withFingerprint(const HostAddress &address, const QString &room, const QString &fingerprint)
{
    QString text = address.url();
    if (!room.isEmpty())
        text += QLatin1Char('/') + room;
    if (!fingerprint.isEmpty() && address.scheme == QLatin1String("ircs"))
        text += QLatin1String(room.isEmpty() ? "/?fp=" : "?fp=") + fingerprint;
    return text;
}

} // namespace

bool HostAddress::isWildcard() const
{
    return host == QLatin1String("*") || host == QLatin1String("0.0.0.0")
           || host == QLatin1String("::");
}

bool HostAddress::isLoopback() const
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

QString HostAddress::url() const
{
    const bool six = host.contains(QLatin1Char(':'));
    const QString name = six ? QString(QLatin1Char('[') + host + QLatin1Char(']')) : host;
    return scheme + QLatin1String("://") + name + QLatin1Char(':') + QString::number(port);
}

QString HostAddress::text() const
{
    if (scheme == QLatin1String("text"))
        return QLatin1String("telnet ") + host + QLatin1Char(' ') + QString::number(port);
    return url();
}

std::optional<HostAddress> parseHostAddress(const QString &url)
{
    const qsizetype scheme = url.indexOf(QLatin1String("://"));
    const qsizetype colon = url.lastIndexOf(QLatin1Char(':'));
    if (scheme <= 0 || colon <= scheme)
        return std::nullopt;
    HostAddress address;
    address.scheme = url.first(scheme);
    address.host = url.sliced(scheme + 3, colon - scheme - 3);
    if (address.host.startsWith(QLatin1Char('[')) && address.host.endsWith(QLatin1Char(']')))
        address.host = address.host.sliced(1, address.host.size() - 2);
    bool isNumber = false;
    address.port = url.sliced(colon + 1).toUShort(&isNumber);
    if (!isNumber || address.port == 0 || address.host.isEmpty())
        return std::nullopt;
    return address;
}

QList<QHostAddress> lanAddresses()
{
    QList<QHostAddress> found;
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        if (!isShareable(interface))
            continue;
        const QList<QNetworkAddressEntry> entries = interface.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            if (!entry.ip().isLinkLocal() && !entry.ip().isLoopback())
                found.append(entry.ip());
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const QHostAddress &a, const QHostAddress &b) {
        return rankOfAddress(a) < rankOfAddress(b);
    });
    return found;
}

QList<HostAddress> reachableAddresses(const QStringList &listening, const QList<QHostAddress> &lan)
{
    QList<HostAddress> found;
    const auto add = [&found](const HostAddress &address) {
        if (!found.contains(address))
            found.append(address);
    };
    for (const QString &url : listening) {
        const std::optional<HostAddress> address = parseHostAddress(url);
        if (!address)
            continue;
        if (!address->isWildcard()) {
            add(*address);
            continue;
        }
        for (const QHostAddress &local : lan)
            add({address->scheme, local.toString(), address->port});
        if (lan.isEmpty())
            add({address->scheme, QStringLiteral("localhost"), address->port});
    }
    std::stable_sort(found.begin(), found.end(), [](const HostAddress &a, const HostAddress &b) {
        if (a.isLoopback() != b.isLoopback())
            return b.isLoopback();
        return rankOfScheme(a.scheme) < rankOfScheme(b.scheme);
    });
    return found;
}

QString inviteText(const QList<HostAddress> &addresses, const QString &room,
                   const QString &fingerprint)
{
    const auto best = std::find_if(addresses.begin(), addresses.end(), speaksIrc);
    return best == addresses.end() ? QString() : withFingerprint(*best, room, fingerprint);
}

QString ownUrl(const QStringList &listening, const QString &fingerprint)
{
    std::optional<HostAddress> best;
    for (const QString &url : listening) {
        std::optional<HostAddress> address = parseHostAddress(url);
        if (!address || !speaksIrc(*address))
            continue;
        if (address->isWildcard())
            address->host = QStringLiteral("localhost");
        if (!best || (best->scheme == QLatin1String("ircs") && address->isLoopback()))
            best = address;
    }
    return best ? withFingerprint(*best, QString(), fingerprint) : QString();
}

} // namespace client
