// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QHostAddress>

namespace net {

/// The peer's address of a connected socket, never IPv4-mapped. Null when the peer has already
/// disconnected.
QHostAddress peerAddress(qintptr descriptor);

/// The local address of a connected socket, never IPv4-mapped.
QHostAddress localAddress(qintptr descriptor);

/// The result of acceptConnection().
enum class Acceptance {
    Connected,
    NobodyWaits,
    NotPossible, ///< Out of descriptors or memory, for example; the peers keep waiting.
};
struct Accepted
{
    Acceptance outcome = Acceptance::NobodyWaits;
    qintptr descriptor = -1;
};
/// Accepts the next connection on @p listening, which must be non-blocking.
Accepted acceptConnection(qintptr listening);
/// How many descriptors the process can still open. @p newest: one that was just opened; the system
/// always uses the lowest free number.
int descriptorsLeft(qintptr newest);

void closeDescriptor(qintptr descriptor);
/// Ends the sending direction; the peer sees the end of the stream. Reading is still possible.
void shutdownWriting(qintptr descriptor);

/// Sends as many of @p bytes as the system accepts now, and returns their number. Returns 0 after
/// an error, which sending again reports.
qsizetype sendNow(qintptr descriptor, QByteArrayView bytes);

/// Whether the peer has closed or reset the connection, even if there is unread data.
bool hasPeerClosed(qintptr descriptor);

/// User and process id of the peer of a local socket, at the time it connected. -1: unknown.
struct PeerProcess
{
    qint64 user = -1;
    qint64 process = -1;
};
PeerProcess peerProcess(qintptr descriptor);

/// Makes the kernel detect a peer that vanished: it probes the connection after @p idleSeconds of
/// silence and closes it after @p timeoutMs without an acknowledgement.
void setKeepalive(qintptr descriptor, int idleSeconds, int timeoutMs);

} // namespace net
