// SPDX-License-Identifier: MIT
#include "common/net/descriptor.h"
#include "server/net/connection.h"

#include <utility>

namespace server {

void Connection::close(CloseMode mode)
{
    if (m_state != State::Open && m_state != State::Closing) {
        finish("Connection closed");
        return;
    }
    if (m_state != State::Open)
        return;
    flush();
    if (m_state == State::Open)
        beginClosing(mode);
}

void Connection::abandon()
{
    finish("Connection closed");
}

void Connection::rejectPeer(ProtocolMismatch mismatch)
{
    if (m_socket->state() != QAbstractSocket::ConnectedState) {
        finish("Connection closed");
        return;
    }
    m_socket->skip(m_socket->bytesAvailable());
    m_socket->write(mismatchReply(mismatch, m_accepted.dialect));
    reportEnd("Connection closed");
    beginClosing(CloseMode::WaitForPeer);
}

void Connection::beginClosing(CloseMode mode)
{
    m_state = State::Closing;
    m_closeMode = mode;
    m_deadlineMs = nowMs() + m_settings.limits.closeTimeoutMs;
    continueClosing();
}

void Connection::continueClosing()
{
    if (unsentBytes() > 0)
        return;
    if (m_closeMode == CloseMode::Leave || isEncrypted()) {
        m_socket->disconnectFromHost();
    } else if (!m_finishedWriting) {
        m_finishedWriting = true;
        net::shutdownWriting(m_socket->socketDescriptor());
    }
}

void Connection::checkTimeouts()
{
    const ConnectionLimits &limits = m_settings.limits;
    const qint64 now = nowMs();
    const qint64 silentMs = now - m_heardMs;
    if (m_held && m_state != State::Closing)
        return; // It waits for the hub.
    switch (m_state) {
    case State::Arriving:
    case State::Handshaking:
        if (silentMs >= limits.handshakeTimeoutMs)
            finish({});
        break;
    case State::Open:
        if (isReadingPaused() && net::hasPeerClosed(m_socket->socketDescriptor()))
            drain();
        else if (m_accepted.dialect == DialectKind::Irc)
            checkSilence(silentMs);
        break;
    case State::Draining:
    case State::Closing:
        if (now >= m_deadlineMs)
            finish("Connection closed");
        break;
    case State::Over:
        break;
    }
}

/// While reading is paused, Qt does not ask the system whether the peer is still there.
bool Connection::isReadingPaused() const
{
    return m_socket->bytesAvailable() >= m_settings.limits.receiveQueueBytes;
}

void Connection::checkSilence(qint64 silentMs)
{
    const ConnectionLimits &limits = m_settings.limits;
    if (silentMs >= limits.pingTimeoutMs) {
        const QByteArray reason =
            "Ping timeout: " + QByteArray::number(limits.pingTimeoutMs / 1000) + " seconds";
        send("ERROR :" + reason + "\r\n");
        reportEnd(reason);
        close(CloseMode::Leave);
    } else if (silentMs >= limits.pingAfterMs && !m_pinged) {
        m_pinged = true;
        send("PING :" + m_settings.serverName + "\r\n");
        flush();
    }
}

void Connection::endOnError(QAbstractSocket::SocketError error)
{
    const bool closedByPeer = error == QAbstractSocket::RemoteHostClosedError;
    // QSslSocket reports a failed record or a close_notify, but keeps the TCP connection and
    // stores everything that arrives afterwards.
    if (!closedByPeer)
        finish("Connection lost");
    else if (isEncrypted() && m_socket->state() == QAbstractSocket::ConnectedState)
        peerClosed();
}

void Connection::peerClosed()
{
    const bool mayHaveLeftLines =
        m_state == State::Open && m_socket->error() == QAbstractSocket::RemoteHostClosedError;
    if (mayHaveLeftLines)
        drain();
    else
        finish(m_state == State::Open ? "Connection lost" : "Connection closed");
}

/// Processes what the peer sent before it closed. Nothing more is read or written.
void Connection::drain()
{
    while (m_state == State::Open && readChunk()) {
    }
    if (m_state != State::Open)
        return;
    m_state = State::Draining;
    m_deadlineMs = nowMs() + m_settings.limits.drainTimeoutMs;
    m_socket->disconnect(this);
    m_socket->abort();
    process();
}

void Connection::reportEnd(const QByteArray &reason)
{
    answerDrained();
    if (std::exchange(m_announced, false))
        emit inputReceived(ClientDisconnected{m_client, reason});
}

void Connection::finish(const QByteArray &reason)
{
    if (m_state == State::Over)
        return;
    m_state = State::Over;
    reportEnd(reason);
    m_socket->disconnect(this);
    m_socket->abort();
    m_sendShare.set(0);
    emit gone();
}

} // namespace server
