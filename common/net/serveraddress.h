// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace net {

/// What stands before the `@` of an address.
struct UserInfo
{
    QString user;
    QString password;
};

/// Takes `user:password@` out of the address @p text, so that what is left may be shown.
UserInfo takeUserInfo(QString &text);

/// Where a chat server is, as people write it or as an invite carries it. A value.
struct ServerAddress
{
    /// What to do about TLS.
    enum class Security : quint8 {
        Tls,   ///< `ircs://`, or a port that is known for it.
        Plain, ///< `irc://`, or port 6667.
        /// A bare name: TLS first; plain only when the port is refused and the server is on this
        /// machine or in a private network.
        Automatic,
    };

    QString host;     ///< Name, IPv4, or IPv6 without brackets; in its ASCII form (IDNA).
    quint16 port = 0; ///< 0: the usual one, 6697 with TLS, 6667 without.
    Security security = Security::Automatic;
    QStringList rooms;      ///< With their prefix.
    QByteArray fingerprint; ///< SHA-256 of the certificate, lower-case hex; empty: not known.

    /// Reads `host`, `host:port`, `[v6]:port`, `irc://host:port/#room`, `ircs://host/#a,#b?fp=HEX`.
    /// Nothing when it is none of these. What stands before an `@` is left out: takeUserInfo().
    static std::optional<ServerAddress> parse(const QString &text);

    /// The port to dial with, or without, TLS.
    quint16 portFor(bool tls) const;
    /// `host:port` with the port that is dialed first, and brackets around IPv6.
    QString hostAndPort() const;
    /// The same host and port, whatever is said of rooms, key and encryption.
    bool isSameServer(const ServerAddress &other) const;
    /// `ircs://host:port`, without rooms and fingerprint; the port only when it was given, no
    /// scheme when Automatic. parse() reads it back.
    QString toString() const;
    /// With rooms and fingerprint: what parse() reads back as an equal value.
    QString toInvite() const;

    friend bool operator==(const ServerAddress &, const ServerAddress &) = default;
};

} // namespace net
