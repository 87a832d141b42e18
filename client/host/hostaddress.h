#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace client {

/// One way into a running server.
struct HostAddress
{
    QString scheme; ///< irc, ircs, text
    QString host;   ///< Name or address, without brackets.
    quint16 port = 0;

    bool isWildcard() const;
    bool isLoopback() const;
    /// `ircs://192.168.1.7:6697`; an IPv6 address in brackets.
    QString url() const;
    /// What a person types: `telnet 192.168.1.7 3990` for a text listener, else the URL.
    QString text() const;

    friend bool operator==(const HostAddress &, const HostAddress &) = default;
};

/// Reads what the server says it listens on: `ircs://*:6697`, `irc://[::1]:6667`.
std::optional<HostAddress> parseHostAddress(const QString &url);

/// This machine's addresses as its neighbours see them: those that are up, private IPv4 first,
/// without loopback and link-local ones.
QList<QHostAddress> lanAddresses();

/// The ways in, best for a neighbour first: a wildcard stands for every address of @p lan (and
/// for localhost when there is none).
QList<HostAddress> reachableAddresses(const QStringList &listening, const QList<QHostAddress> &lan);

/// The link that brings a neighbour into @p room without a question: address, room and the
/// certificate's fingerprint. Empty when no listener speaks IRC.
QString inviteText(const QList<HostAddress> &addresses, const QString &room,
                   const QString &fingerprint);

/// The URL by which a window on this machine reaches its own server: without TLS on loopback
/// where there is such a listener, else with the fingerprint to trust. Empty when no listener
/// speaks IRC.
QString ownUrl(const QStringList &listening, const QString &fingerprint);

} // namespace client
