// SPDX-License-Identifier: MIT
#include "client/host/hostaddress.h"

#include <algorithm>
#include <tuple>

namespace client {

namespace {

using net::ListeningUrl;

bool isWildcard(const ListeningUrl &url)
{
    return url.host == QLatin1String("*") || url.host == QLatin1String("0.0.0.0")
           || url.host == QLatin1String("::");
}

bool isLoopback(const ListeningUrl &url)
{
    return url.host == QLatin1String("localhost") || QHostAddress(url.host).isLoopback();
}

QString inviteTo(const ListeningUrl &url, const QStringList &rooms, const QString &fingerprint)
{
    net::ServerAddress address;
    address.host = url.host;
    address.port = url.port;
    address.security = net::ServerAddress::Security::Plain;
    address.rooms = rooms;
    if (url.isSecure()) {
        address.security = net::ServerAddress::Security::Tls;
        address.fingerprint = fingerprint.toLatin1();
    }
    return address.toInvite();
}

} // namespace

QString addressText(const net::ListeningUrl &address)
{
    if (address.isText())
        return QLatin1String("telnet ") + address.host + QLatin1Char(' ')
               + QString::number(address.port);
    return address.toString();
}

QList<net::ListeningUrl> reachableAddresses(const QStringList &listening,
                                            const QList<QHostAddress> &local)
{
    QList<ListeningUrl> found;
    const auto add = [&found](ListeningUrl url, const QString &host) {
        url.host = host;
        if (!found.contains(url))
            found.append(url);
    };
    for (const QString &text : listening) {
        const std::optional<ListeningUrl> url = ListeningUrl::parse(text);
        if (!url)
            continue;
        if (!isWildcard(*url))
            add(*url, url->host);
        else if (local.isEmpty())
            add(*url, QStringLiteral("localhost"));
        else
            for (const QHostAddress &address : local)
                add(*url, address.toString());
    }
    std::stable_sort(found.begin(), found.end(), [](const ListeningUrl &a, const ListeningUrl &b) {
        const auto rank = [](const ListeningUrl &url) {
            return std::tuple(isLoopback(url), url.isText(), !url.isSecure());
        };
        return rank(a) < rank(b);
    });
    return found;
}

QString inviteText(const QList<net::ListeningUrl> &addresses, const QString &room,
                   const QString &fingerprint)
{
    const auto best = std::find_if(addresses.begin(), addresses.end(),
                                   [](const auto &address) { return !address.isText(); });
    const QStringList rooms = room.isEmpty() ? QStringList() : QStringList(room);
    return best == addresses.end() ? QString() : inviteTo(*best, rooms, fingerprint);
}

QString ownAddress(const QStringList &listening, const QString &fingerprint)
{
    std::optional<ListeningUrl> best;
    for (const QString &text : listening) {
        std::optional<ListeningUrl> url = ListeningUrl::parse(text);
        if (!url || url->isText())
            continue;
        if (isWildcard(*url))
            url->host = QStringLiteral("localhost");
        if (!best || (best->isSecure() && isLoopback(*url)))
            best = url;
    }
    return best ? inviteTo(*best, {}, fingerprint) : QString();
}

bool leadsTo(const QStringList &listening, const QList<QHostAddress> &local,
             const net::ServerAddress &address)
{
    const quint16 port = address.firstPort();
    const QHostAddress literal(address.host);
    const bool isLoopbackHost = address.host == QLatin1String("localhost") || literal.isLoopback();
    return std::any_of(listening.begin(), listening.end(), [&](const QString &text) {
        const std::optional<ListeningUrl> url = ListeningUrl::parse(text);
        if (!url || url->isText() || url->port != port)
            return false;
        if (isWildcard(*url))
            return isLoopbackHost || (!literal.isNull() && local.contains(literal));
        return url->host == address.host || (isLoopbackHost && isLoopback(*url));
    });
}

} // namespace client
