// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>

namespace net {

/// The other end of a connected socket, never IPv4-mapped; a null address when the peer has
/// gone already.
QHostAddress peerAddress(qintptr descriptor);

/// This end of a connected socket, in the same way.
QHostAddress localAddress(qintptr descriptor);

/// What accepting came to.
enum class Acceptance {
    Connected,
    NobodyWaits,
    NotPossible, ///< Descriptors or memory have run out, say; whoever waits goes on waiting.
};
struct Accepted
{
    Acceptance outcome = Acceptance::NobodyWaits;
    qintptr descriptor = -1;
};
/// Takes the next connection off @p listening, a socket that does not block.
Accepted acceptConnection(qintptr listening);
/// How many descriptors the process can still open. @p newest: one that was opened just now; the
/// system numbers them from the lowest that is free.
int descriptorsLeft(qintptr newest);

void closeDescriptor(qintptr descriptor);
/// Says to the peer that nothing more will come; reading goes on.
void shutdownWriting(qintptr descriptor);

/// Whether the peer has closed or reset the connection, even if data from before is unread.
bool hasPeerClosed(qintptr descriptor);

/// The other end of a local socket when it connected. -1: not known.
struct PeerProcess
{
    qint64 user = -1;
    qint64 process = -1;
};
PeerProcess peerProcess(qintptr descriptor);

/// Asks the kernel to notice a peer that vanished: probes an idle connection after
/// @p idleSeconds and gives up after @p timeoutMs without an answer, probe or data.
void setKeepalive(qintptr descriptor, int idleSeconds, int timeoutMs);

} // namespace net
