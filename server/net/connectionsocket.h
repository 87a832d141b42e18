// SPDX-License-Identifier: MIT
#pragma once

#include "common/crypto/tlschannel.h"
#include "server/net/connectionlimits.h"
#include "server/net/listener.h"

#include <QByteArray>
#include <QTcpSocket>

#include <memory>
#include <optional>

namespace server {

/// The socket of one connection, with its TLS if it has any. The QTcpSocket owns the descriptor;
/// encrypted bytes pass through a net::TlsChannel on their way.
class ConnectionSocket
{
public:
    using TlsState = net::TlsChannel::State;

    ConnectionSocket() = default;
    ~ConnectionSocket() = default;
    Q_DISABLE_COPY_MOVE(ConnectionSocket)

    /// The socket, for its signals and its state.
    const QTcpSocket &tcp() const noexcept { return m_tcp; }

    /// Takes ownership of the descriptor. Returns false, and closes it, when it cannot be used.
    bool open(const AcceptedSocket &accepted, const ConnectionLimits &limits);
    /// The first bytes that the peer has sent, at most @p size; they stay unread.
    QByteArray peek(qint64 size) { return m_tcp.peek(size); }
    /// Starts the TLS handshake; the bytes that the peer sent before are its first message.
    void startTls(const net::TlsContext &context, const ConnectionLimits &limits);
    /// Continues the handshake with the bytes that have come. Returns the state of TLS afterwards.
    TlsState continueHandshake();

    bool isConnected() const;
    /// Whether the TLS handshake has started.
    bool isEncrypted() const noexcept { return m_tls != nullptr; }
    /// The state of TLS; Open for a plain connection.
    TlsState tlsState() const noexcept { return m_tls ? m_tls->state() : TlsState::Open; }
    QByteArray peerFingerprint() const { return m_tls ? m_tls->peerFingerprint() : QByteArray(); }

    /// The result of read().
    struct Chunk
    {
        QByteArray bytes;        ///< May be empty: not every TLS record carries data.
        qsizetype receivedBytes; ///< How many bytes the peer sent for them.
    };
    /// The next bytes, at most a chunk; nullopt when there are none now.
    std::optional<Chunk> read();
    void discardInput();
    /// Whether so much is unread that Qt has stopped reading. Qt then does not notice that the
    /// peer has closed; see hasPeerClosed().
    bool isReadingPaused() const;
    /// Asks the system whether the peer has closed the connection.
    bool hasPeerClosed() const;

    /// Writes as much as the system accepts now and keeps the rest. Does nothing unless connected.
    /// The socket emits no bytesWritten() for bytes that the system accepts at once.
    void write(const QByteArray &bytes);
    /// Bytes that wait for the system, as they are sent: with TLS, encrypted.
    qsizetype unsentBytes() const { return m_tcp.bytesToWrite(); }
    /// Ends the sending direction; the peer sees the end of the stream. Reading is still possible.
    /// With unsent bytes, call it again when they have been sent.
    void finishWriting();
    /// Closes the socket once all bytes are sent.
    void close();
    /// Closes the socket at once.
    void abort();

private:
    void endTls();
    void send(const QByteArray &bytes);

    QTcpSocket m_tcp;
    std::unique_ptr<net::TlsChannel> m_tls; ///< Null for a plain connection and before startTls().
    bool m_finishedWriting = false;
};

} // namespace server
