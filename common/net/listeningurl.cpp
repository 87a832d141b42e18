// SPDX-License-Identifier: MIT
#include "common/net/listeningurl.h"

#include <algorithm>
#include <array>

namespace net {

namespace {

struct SchemeRow
{
    ListeningUrl::Scheme scheme;
    const char *name;
    quint16 port;
    bool isSecure = false;
    bool isText = false;
};

constexpr std::array schemeRows = {
    SchemeRow{.scheme = ListeningUrl::Scheme::Text, .name = "text", .port = 399, .isText = true},
    SchemeRow{.scheme = ListeningUrl::Scheme::Irc, .name = "irc", .port = 6667},
    SchemeRow{.scheme = ListeningUrl::Scheme::Ircs, .name = "ircs", .port = 6697, .isSecure = true},
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

struct HostAndPort
{
    QStringView host;
    QStringView port;
    bool hasPort = false;
};

/// Splits `host[:port]` and removes the brackets of an IPv6 address. Returns nullopt when they do
/// not match.
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

bool isListeningHost(const QString &host)
{
    return host == u"*" || host == u"localhost" || !QHostAddress(host).isNull();
}

} // namespace

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
    return QLatin1StringView(schemeRow(scheme).name) + u"://" + shown + u':'
           + QString::number(port);
}

bool ListeningUrl::isSecure() const noexcept
{
    return schemeRow(scheme).isSecure;
}

bool ListeningUrl::isText() const noexcept
{
    return schemeRow(scheme).isText;
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

} // namespace net
