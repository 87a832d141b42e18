// SPDX-License-Identifier: MIT
#pragma once

#include "common/net/listeningurl.h"
#include "common/net/serveraddress.h"

#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

namespace client {

/// What a person types to come in: `telnet 192.168.1.7 3990` for a text listener, else the URL.
QString addressText(const net::ListeningUrl &address);

/// The ways into a server that says it listens at @p listening, best for a neighbour first: a
/// wildcard stands for every address of @p local (and for localhost when there is none).
QList<net::ListeningUrl> reachableAddresses(const QStringList &listening,
                                            const QList<QHostAddress> &local);

/// The link that brings a neighbour into @p room without a question: address, room and the
/// certificate's fingerprint (SHA-256 in hex). Without a room the server chooses one. Empty when
/// no listener speaks IRC.
QString inviteText(const QList<net::ListeningUrl> &addresses, const QString &room,
                   const QString &fingerprint);

/// The address by which a window on this machine reaches its own server: without TLS on loopback
/// where there is such a listener, else with the fingerprint to trust. Empty when no listener
/// speaks IRC.
QString ownAddress(const QStringList &listening, const QString &fingerprint);

/// Whether @p address leads to a server that says it listens at @p listening on the machine with
/// the addresses @p local: by one of them, or by a name of the loopback.
bool leadsTo(const QStringList &listening, const QList<QHostAddress> &local,
             const net::ServerAddress &address);

} // namespace client
