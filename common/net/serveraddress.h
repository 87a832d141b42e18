// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace net {

/// The part before the `@` of an address.
struct UserInfo
{
    QString user;
    QString password;
};

/// Removes `user:password@` from the address @p text and returns it. The remaining text can be
/// shown.
UserInfo takeUserInfo(QString &text);

/// The address of a chat server, as users type it or as an invite contains it.
struct ServerAddress
{
    /// Whether to use TLS.
    enum class Security : quint8 {
        Tls,   ///< `ircs://`, or port 6697.
        Plain, ///< `irc://`, or port 6667.
        /// A bare name: tries TLS first, and plain only if that port is refused and the server is
        /// on this machine or in a private network.
        Automatic,
    };

    QString host;     ///< Name, IPv4, or IPv6 without brackets; in its ASCII form (IDNA).
    quint16 port = 0; ///< 0: the default, 6697 with TLS, 6667 without.
    Security security = Security::Automatic;
    QStringList rooms;      ///< With their prefix.
    QByteArray fingerprint; ///< SHA-256 of the certificate in lower-case hex; empty: unknown.

    /// Parses `host`, `host:port`, `[v6]:port`, `irc://host:port/#room`,
    /// `ircs://host/#a,#b?fp=HEX`. Returns nullopt for anything else. Ignores a part before an `@`;
    /// see takeUserInfo().
    static std::optional<ServerAddress> parse(const QString &text);

    /// The port to connect to with, or without, TLS.
    quint16 portFor(bool tls) const;
    /// The port that is tried first.
    quint16 firstPort() const { return portFor(security != Security::Plain); }
    /// `host:firstPort`, with brackets around IPv6.
    QString hostAndPort() const;
    /// Whether host and port are the same; rooms, fingerprint and encryption may differ.
    bool isSameServer(const ServerAddress &other) const;
    /// `ircs://host:port`, without rooms and fingerprint. Without a port when it is 0, and without
    /// a scheme when the security is Automatic. parse() accepts the result.
    QString toString() const;
    /// toString() with rooms and fingerprint; parse() turns it into an equal value.
    QString toInvite() const;

    friend bool operator==(const ServerAddress &, const ServerAddress &) = default;
};

} // namespace net
