// SPDX-License-Identifier: MIT
#include "common/net/serveraddress.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

namespace net {

namespace {

constexpr quint16 plainPort = 6667;
constexpr quint16 tlsPort = 6697;
constexpr qsizetype maxAddressLength = 2048;
constexpr qsizetype maxHostLength = 253;
constexpr qsizetype maxRooms = 50;
constexpr qsizetype fingerprintDigits = 64;
/// Equal to irc::channelPrefixes, which this folder may not include.
constexpr char channelPrefixes[] = "#&+!";

/// Removes and returns the text before @p separator, and removes the separator as well. Without a
/// separator this is the whole text.
QString takeUntil(QString &text, QChar separator)
{
    const qsizetype at = text.indexOf(separator);
    QString before = at < 0 ? text : text.left(at);
    text = at < 0 ? QString() : text.mid(at + 1);
    return before;
}

std::optional<quint16> portOf(const QString &text)
{
    bool isNumber = false;
    const uint port = text.toUInt(&isNumber);
    if (!isNumber || port < 1 || port > 65535)
        return {};
    return quint16(port);
}

/// @p text as a host name in ASCII form or an IP address; empty when it is neither.
QString hostOf(const QString &text)
{
    if (!QHostAddress(text).isNull() && (text.contains(u':') || text.count(u'.') == 3))
        return text.toLower();
    const auto isPlain = [](QChar character) {
        return character.unicode() < 0x80
               && (character.isLetterOrNumber() || character == u'-' || character == u'.'
                   || character == u'_');
    };
    if (text.size() > maxHostLength || text.startsWith(u'.') || text.startsWith(u'-'))
        return {};
    return std::all_of(text.cbegin(), text.cend(), isPlain)
               ? text.toLower()
               : QString::fromLatin1(QUrl::toAce(text));
}

/// Parses `host`, `host:port`, `[v6]:port` or a bare IPv6 address.
bool readAuthority(const QString &text, ServerAddress &address)
{
    // QHostAddress ignores line ends inside an address.
    const auto isUnfit = [](QChar c) { return c.unicode() <= u' ' || c.unicode() == 0x7f; };
    if (std::any_of(text.cbegin(), text.cend(), isUnfit))
        return false;
    QString host = text;
    QString port;
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        if (end < 0 || (end + 1 < text.size() && text.at(end + 1) != u':'))
            return false;
        host = text.mid(1, end - 1);
        port = text.mid(end + 2);
        if (QHostAddress(host).protocol() != QAbstractSocket::IPv6Protocol)
            return false;
        if (end + 1 < text.size() && port.isEmpty())
            return false;
    } else if (text.count(u':') == 1) {
        host = text.section(u':', 0, 0);
        port = text.section(u':', 1);
        if (port.isEmpty())
            return false;
    }
    address.host = hostOf(host);
    if (address.host.isEmpty())
        return false;
    if (port.isEmpty())
        return true;
    const std::optional<quint16> number = portOf(port);
    address.port = number.value_or(0);
    return number.has_value();
}

QStringList readRooms(const QString &path)
{
    QStringList rooms;
    for (const QString &item : path.split(u',', Qt::SkipEmptyParts)) {
        QString room = QUrl::fromPercentEncoding(item.toUtf8());
        if (room == u"isnick" || room == u"isuser")
            return {}; // The path is the name of a user.
        if (room == u"needkey" || room == u"needpass")
            continue;
        if (room.isEmpty() || !QLatin1StringView(channelPrefixes).contains(room.front()))
            room.prepend(u'#');
        const bool isClean = std::none_of(room.cbegin(), room.cend(), [](QChar character) {
            return character.unicode() <= 0x20 || character == u',';
        });
        if (isClean && rooms.size() < maxRooms && !rooms.contains(room))
            rooms.append(room);
    }
    return rooms;
}

bool readQuery(const QString &query, ServerAddress &address)
{
    for (const QString &item : query.split(u'&', Qt::SkipEmptyParts)) {
        if (item.section(u'=', 0, 0) != u"fp")
            continue;
        const QByteArray digits = item.section(u'=', 1).remove(u':').toLower().toLatin1();
        if (digits.size() != fingerprintDigits || QByteArray::fromHex(digits).toHex() != digits)
            return false;
        address.fingerprint = digits;
    }
    return true;
}

} // namespace

UserInfo takeUserInfo(QString &text)
{
    const qsizetype scheme = text.indexOf(QLatin1String("://"));
    const qsizetype begin = scheme < 0 ? 0 : scheme + 3;
    const qsizetype slash = text.indexOf(u'/', begin);
    const qsizetype end = slash < 0 ? text.size() : slash;
    const qsizetype at = QStringView(text).left(end).lastIndexOf(u'@');
    if (at < begin)
        return {};
    QString password = text.mid(begin, at - begin);
    const QString user = takeUntil(password, u':');
    text.remove(begin, at + 1 - begin);
    const auto decoded = [](const QString &part) {
        return QUrl::fromPercentEncoding(part.toUtf8());
    };
    return {decoded(user), decoded(password)};
}

std::optional<ServerAddress> ServerAddress::parse(const QString &text)
{
    QString rest = text.trimmed();
    takeUserInfo(rest);
    if (rest.size() > maxAddressLength)
        return {};
    ServerAddress address;
    bool hasScheme = false;
    if (const qsizetype end = rest.indexOf(QLatin1String("://")); end >= 0) {
        const QString scheme = rest.left(end).toLower();
        if (scheme != u"irc" && scheme != u"ircs")
            return {};
        hasScheme = true;
        address.security = scheme == u"ircs" ? Security::Tls : Security::Plain;
        rest = rest.mid(end + 3);
    }
    const QString authority = takeUntil(rest, u'/');
    if (!readAuthority(authority, address))
        return {};
    if (!hasScheme && address.port == plainPort)
        address.security = Security::Plain;
    if (!hasScheme && address.port == tlsPort)
        address.security = Security::Tls;
    address.rooms = readRooms(takeUntil(rest, u'?'));
    if (!readQuery(rest, address))
        return {};
    // Encoded rooms are longer, but the result of toInvite() has to be accepted as well.
    if (address.toInvite().size() > maxAddressLength)
        return {};
    return address;
}

quint16 ServerAddress::portFor(bool tls) const
{
    if (port != 0)
        return port;
    return tls ? tlsPort : plainPort;
}

QString ServerAddress::hostAndPort() const
{
    const QString shown = host.contains(u':') ? QString(u'[' % host % u']') : host;
    return shown % u':' % QString::number(firstPort());
}

bool ServerAddress::isSameServer(const ServerAddress &other) const
{
    return host == other.host && firstPort() == other.firstPort();
}

QString ServerAddress::toString() const
{
    QString text;
    switch (security) {
    case Security::Tls:
        text = QStringLiteral("ircs://");
        break;
    case Security::Plain:
        text = QStringLiteral("irc://");
        break;
    case Security::Automatic:
        break;
    }
    text += host.contains(u':') ? QString(u'[' % host % u']') : host;
    if (port != 0)
        text += u':' % QString::number(port);
    return text;
}

QString ServerAddress::toInvite() const
{
    QString text = toString();
    if (rooms.isEmpty() && fingerprint.isEmpty())
        return text;
    QStringList names;
    for (const QString &room : rooms)
        names.append(QString::fromLatin1(QUrl::toPercentEncoding(room, channelPrefixes)));
    text += u'/' % names.join(u',');
    if (!fingerprint.isEmpty())
        text += QLatin1String("?fp=") % QString::fromLatin1(fingerprint);
    return text;
}

} // namespace net
