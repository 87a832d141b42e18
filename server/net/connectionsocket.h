// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/connectionlimits.h"
#include "server/net/listener.h"

#include <QByteArray>

#include <memory>

class QSslSocket;
class QTcpSocket;

namespace server {

/// The plain or TLS socket of one connection.
class ConnectionSocket
{
public:
    /// @p secure: for TLS.
    explicit ConnectionSocket(bool secure);
    ~ConnectionSocket();
    Q_DISABLE_COPY_MOVE(ConnectionSocket)

    /// The sockets, for their signals. tls() is null for a plain connection.
    QTcpSocket &tcp() const noexcept { return *m_tcp; }
    QSslSocket *tls() const noexcept { return m_tls; }

    /// Takes ownership of the descriptor. Returns false, and closes it, when it cannot be used.
    bool open(const AcceptedSocket &accepted, const ConnectionLimits &limits);
    /// Starts the TLS handshake.
    void startHandshake(const ConnectionLimits &limits);

    bool isConnected() const;
    /// Whether the TLS handshake has at least started.
    bool isEncrypted() const;
    /// The next bytes, at most a chunk; empty when there are none now.
    QByteArray read();
    void discardInput();
    /// Whether so much is unread that Qt has stopped reading. Qt then does not notice that the
    /// peer has closed; see hasPeerClosed().
    bool isReadingPaused() const;
    /// Asks the system whether the peer has closed the connection.
    bool hasPeerClosed() const;
    /// Writes as much as the system accepts now and keeps the rest. Does nothing unless connected.
    /// The socket emits no bytesWritten() for bytes that the system accepts at once.
    void write(const QByteArray &bytes);
    qsizetype unsentBytes() const;
    /// Ends the sending direction; the peer sees the end of the stream. A plain connection can
    /// still be read; a TLS connection is closed.
    void finishWriting();

private:
    std::unique_ptr<QTcpSocket> m_tcp;
    QSslSocket *m_tls; ///< The same socket as m_tcp, or null.
    bool m_finishedWriting = false;
};

} // namespace server
