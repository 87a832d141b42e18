// SPDX-License-Identifier: MIT
#pragma once

#include "common/net/listeningurl.h"
#include "common/net/serveraddress.h"

#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

namespace client {

/// The text that a user enters to connect: `telnet 192.168.1.7 3990` for a text listener, else the
/// URL.
QString addressText(const net::ListeningUrl &address);

/// The addresses of a server with the listeners @p listening, the best one for another machine
/// first. A wildcard becomes one address for each of @p local, or localhost if that is empty.
QList<net::ListeningUrl> reachableAddresses(const QStringList &listening,
                                            const QList<QHostAddress> &local);

/// A URL that lets another user join @p room without a question: it has address, room and the
/// certificate's @p fingerprint (SHA-256 in hex). If @p room is empty, the server chooses one.
/// Returns an empty string if no listener speaks IRC.
QString inviteText(const QList<net::ListeningUrl> &addresses, const QString &room,
                   const QString &fingerprint);

/// The address of the hosted server for the window on this machine: without TLS on loopback if
/// there is such a listener, else with the fingerprint to trust. Returns an empty string if no
/// listener speaks IRC.
QString ownAddress(const QStringList &listening, const QString &fingerprint);

/// Whether @p address leads to the server with the listeners @p listening on the machine with the
/// addresses @p local. The loopback's names and addresses count too.
bool leadsTo(const QStringList &listening, const QList<QHostAddress> &local,
             const net::ServerAddress &address);

} // namespace client
