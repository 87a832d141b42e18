// SPDX-License-Identifier: MIT
#include "server/net/connectionsocket.h"

#include "common/net/descriptor.h"

#include <algorithm>
#include <utility>

namespace server {

namespace {

/// Read from a peer before its TLS handshake may start.
constexpr qsizetype clientHelloBytes = 4 * 1024;
constexpr qint64 readChunkBytes = 16 * 1024;

} // namespace

bool ConnectionSocket::open(const AcceptedSocket &accepted, const ConnectionLimits &limits)
{
    if (!m_tcp.setSocketDescriptor(accepted.descriptor)) {
        net::closeDescriptor(accepted.descriptor);
        return false;
    }
    m_tcp.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_tcp.setReadBufferSize(accepted.secure ? clientHelloBytes : limits.receiveQueueBytes);
    if (accepted.dialect == DialectKind::Text)
        net::setKeepalive(accepted.descriptor, limits.pingAfterMs / 1000, limits.pingTimeoutMs);
    return true;
}

void ConnectionSocket::startTls(const net::TlsContext &context, const ConnectionLimits &limits)
{
    m_tcp.setReadBufferSize(limits.receiveQueueBytes);
    m_tls = std::make_unique<net::TlsChannel>(context);
}

ConnectionSocket::TlsState ConnectionSocket::continueHandshake()
{
    while (m_tls->state() == TlsState::Handshaking && m_tcp.bytesAvailable() > 0) {
        m_tls->receive(m_tcp.read(std::min(m_tcp.bytesAvailable(), readChunkBytes)));
        send(m_tls->takeOutput());
    }
    return m_tls->state();
}

bool ConnectionSocket::isConnected() const
{
    return m_tcp.state() == QAbstractSocket::ConnectedState;
}

std::optional<ConnectionSocket::Chunk> ConnectionSocket::read()
{
    // The socket is closed when the peer has reset the connection; unread bytes are lost then. For
    // more than there is, Qt would reserve memory.
    const qint64 size = m_tcp.isOpen() ? std::min(m_tcp.bytesAvailable(), readChunkBytes) : 0;
    const QByteArray bytes = size > 0 ? m_tcp.read(size) : QByteArray();
    if (!m_tls)
        return bytes.isEmpty() ? std::nullopt : std::optional(Chunk{bytes, bytes.size()});
    m_tls->receive(bytes);
    Chunk chunk{m_tls->read(), bytes.size()};
    send(m_tls->takeOutput());
    return bytes.isEmpty() && chunk.bytes.isEmpty() ? std::nullopt
                                                    : std::optional(std::move(chunk));
}

void ConnectionSocket::discardInput()
{
    m_tcp.skip(m_tcp.bytesAvailable());
}

bool ConnectionSocket::isReadingPaused() const
{
    return m_tcp.bytesAvailable() >= m_tcp.readBufferSize();
}

bool ConnectionSocket::hasPeerClosed() const
{
    return net::hasPeerClosed(m_tcp.socketDescriptor());
}

void ConnectionSocket::write(const QByteArray &bytes)
{
    if (!m_tls) {
        send(bytes);
        return;
    }
    m_tls->write(bytes);
    send(m_tls->takeOutput());
}

void ConnectionSocket::finishWriting()
{
    endTls();
    if (m_tcp.bytesToWrite() == 0 && !std::exchange(m_finishedWriting, true))
        net::shutdownWriting(m_tcp.socketDescriptor());
}

void ConnectionSocket::close()
{
    endTls();
    m_tcp.disconnectFromHost();
}

void ConnectionSocket::abort()
{
    endTls();
    m_tcp.abort();
}

/// Sends close_notify, so that the peer knows that no byte is missing.
void ConnectionSocket::endTls()
{
    if (!m_tls)
        return;
    m_tls->close();
    send(m_tls->takeOutput());
}

void ConnectionSocket::send(const QByteArray &bytes)
{
    if (bytes.isEmpty() || !isConnected())
        return;
    // Qt would copy the bytes to a buffer first, which it keeps.
    const bool isDirect = m_tcp.bytesToWrite() == 0;
    const qsizetype sent = isDirect ? net::sendNow(m_tcp.socketDescriptor(), bytes) : 0;
    if (sent == bytes.size())
        return;
    m_tcp.write(bytes.constData() + sent, bytes.size() - sent);
    m_tcp.flush();
}

} // namespace server
