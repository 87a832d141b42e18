// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>

#include <optional>

namespace net {

/// The scheme, host and port of a listener: `ircs://*:6697`.
struct ListeningUrl
{
    enum class Scheme : quint8 {
        Text, ///< The telnet room.
        Irc,
        Ircs, ///< IRC over TLS.
    };

    Scheme scheme = Scheme::Irc;
    QString host = QStringLiteral("*"); ///< "*", "localhost" or an IP address without brackets.
    quint16 port = 0;                   ///< 0: the system chooses.

    /// Parses `scheme://host[:port]`; an IPv6 address needs brackets. Returns nullopt when a part
    /// is missing or unknown.
    static std::optional<ListeningUrl> parse(const QString &text);
    /// `irc://127.0.0.1:6667`, with brackets around IPv6 addresses.
    QString toString() const;
    /// Whether connections use TLS.
    bool isSecure() const noexcept;
    /// Whether it is the telnet room, rather than IRC.
    bool isText() const noexcept;
    /// All addresses of the host; "*" is one dual-stack address.
    QList<QHostAddress> addresses() const;

    friend bool operator==(const ListeningUrl &, const ListeningUrl &) = default;
};

/// The port of a URL without one: 399 text, 6667 irc, 6697 ircs.
quint16 defaultPort(ListeningUrl::Scheme scheme) noexcept;

} // namespace net
