#pragma once

#include <QHostAddress>

namespace net {

/// The other end of a connected socket, never IPv4-mapped; a null address when the peer has
/// gone already.
QHostAddress peerAddress(qintptr descriptor);
void closeDescriptor(qintptr descriptor);
/// Says to the peer that nothing more will come; reading goes on.
void shutdownWriting(qintptr descriptor);

/// Asks the kernel to notice a peer that vanished: probes an idle connection after
/// @p idleSeconds and gives up after @p timeoutMs without an answer, probe or data.
void setKeepalive(qintptr descriptor, int idleSeconds, int timeoutMs);

} // namespace net
