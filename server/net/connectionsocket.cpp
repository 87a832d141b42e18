// SPDX-License-Identifier: MIT
#include "server/net/connectionsocket.h"

#include "common/net/descriptor.h"

#include <QSslSocket>

#include <algorithm>

namespace server {

namespace {

/// Read from a peer before its TLS handshake may start.
constexpr qsizetype clientHelloBytes = 4 * 1024;
constexpr qint64 readChunkBytes = 16 * 1024;

} // namespace

ConnectionSocket::ConnectionSocket(bool secure)
    : m_tcp(secure ? std::make_unique<QSslSocket>() : std::make_unique<QTcpSocket>())
    , m_tls(qobject_cast<QSslSocket *>(m_tcp.get()))
{}

ConnectionSocket::~ConnectionSocket() = default;

bool ConnectionSocket::open(const AcceptedSocket &accepted, const ConnectionLimits &limits)
{
    if (!m_tcp->setSocketDescriptor(accepted.descriptor)) {
        net::closeDescriptor(accepted.descriptor);
        return false;
    }
    m_tcp->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_tcp->setReadBufferSize(m_tls ? clientHelloBytes : limits.receiveQueueBytes);
    if (accepted.dialect == DialectKind::Text)
        net::setKeepalive(accepted.descriptor, limits.pingAfterMs / 1000, limits.pingTimeoutMs);
    if (m_tls)
        m_tls->setSslConfiguration(accepted.tls);
    return true;
}

void ConnectionSocket::startHandshake(const ConnectionLimits &limits)
{
    m_tcp->setReadBufferSize(limits.receiveQueueBytes);
    m_tls->startServerEncryption();
}

bool ConnectionSocket::isConnected() const
{
    return m_tcp->state() == QAbstractSocket::ConnectedState;
}

bool ConnectionSocket::isEncrypted() const
{
    return m_tls && m_tls->mode() != QSslSocket::UnencryptedMode;
}

QByteArray ConnectionSocket::read()
{
    // The socket is closed when the peer has reset the connection; unread bytes are lost then. For
    // more than there is, Qt would reserve memory.
    const qint64 bytes = m_tcp->isOpen() ? std::min(m_tcp->bytesAvailable(), readChunkBytes) : 0;
    return bytes > 0 ? m_tcp->read(bytes) : QByteArray();
}

void ConnectionSocket::discardInput()
{
    m_tcp->skip(m_tcp->bytesAvailable());
}

bool ConnectionSocket::isReadingPaused() const
{
    return m_tcp->bytesAvailable() >= m_tcp->readBufferSize();
}

bool ConnectionSocket::hasPeerClosed() const
{
    return net::hasPeerClosed(m_tcp->socketDescriptor());
}

void ConnectionSocket::write(const QByteArray &bytes)
{
    if (!isConnected())
        return;
    // Qt would copy the bytes to a buffer first, which it keeps.
    const bool isDirect = !m_tls && m_tcp->bytesToWrite() == 0;
    const qsizetype sent = isDirect ? net::sendNow(m_tcp->socketDescriptor(), bytes) : 0;
    if (sent == bytes.size())
        return;
    m_tcp->write(bytes.constData() + sent, bytes.size() - sent);
    m_tcp->flush();
}

qsizetype ConnectionSocket::unsentBytes() const
{
    return m_tcp->bytesToWrite() + (isEncrypted() ? m_tls->encryptedBytesToWrite() : 0);
}

void ConnectionSocket::finishWriting()
{
    if (isEncrypted()) {
        m_tcp->disconnectFromHost();
    } else if (!m_finishedWriting) {
        m_finishedWriting = true;
        net::shutdownWriting(m_tcp->socketDescriptor());
    }
}

} // namespace server
