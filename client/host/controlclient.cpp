// SPDX-License-Identifier: MIT
#include "client/host/controlclient.h"

#include "client/host/serverprocess.h"

#include <QJsonDocument>

#include <utility>

namespace client {

namespace {

constexpr qint64 maxReplyBytes = 1024 * 1024;

} // namespace

ControlClient::ControlClient(QObject *parent)
    : QObject(parent)
{
    m_socket.setReadBufferSize(maxReplyBytes);
    connect(&m_socket, &QLocalSocket::connected, this, &ControlClient::opened);
    connect(&m_socket, &QLocalSocket::disconnected, this, &ControlClient::handleDisconnected);
    connect(&m_socket, &QLocalSocket::readyRead, this, &ControlClient::readReplies);
    // disconnected() is not emitted for a connection that was never open. Queued, because
    // connectToServer() may fail at once, and open() must not emit closed() synchronously.
    connect(
        &m_socket, &QLocalSocket::errorOccurred, this,
        [this] {
            if (m_socket.state() == QLocalSocket::UnconnectedState)
                handleDisconnected();
        },
        Qt::QueuedConnection);
}

ControlClient::~ControlClient()
{
    close();
}

void ControlClient::open(const QString &path)
{
    close();
    m_isOpened = true;
    m_socket.connectToServer(path, QIODevice::ReadWrite);
}

void ControlClient::close()
{
    const QSignalBlocker quiet(&m_socket);
    m_socket.abort();
    m_pendingCommands.clear();
    m_isOpened = false;
}

qint64 ControlClient::peerProcessId() const
{
    return ServerProcess::idOfPeer(m_socket.socketDescriptor());
}

void ControlClient::ask(const QString &command)
{
    if (!isOpen())
        return;
    const QJsonObject request{{QStringLiteral("command"), command}};
    m_pendingCommands.append(command);
    m_socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
}

void ControlClient::readReplies()
{
    while (m_socket.canReadLine()) {
        const QJsonDocument reply = QJsonDocument::fromJson(m_socket.readLine());
        if (!reply.isObject() || m_pendingCommands.isEmpty()) {
            m_socket.abort();
            return;
        }
        emit replied(m_pendingCommands.takeFirst(), reply.object());
    }
    if (m_socket.bytesAvailable() >= maxReplyBytes)
        m_socket.abort();
}

void ControlClient::handleDisconnected()
{
    m_pendingCommands.clear();
    if (!std::exchange(m_isOpened, false))
        return;
    emit closed();
}

} // namespace client
