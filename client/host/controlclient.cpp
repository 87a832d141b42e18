// SPDX-License-Identifier: MIT
#include "client/host/controlclient.h"

#include <QJsonDocument>

#include <utility>

#include <sys/socket.h>

namespace client {

namespace {

constexpr qint64 longestReply = 1024 * 1024;

} // namespace

ControlClient::ControlClient(QObject *parent)
    : QObject(parent)
{
    m_socket.setReadBufferSize(longestReply);
    connect(&m_socket, &QLocalSocket::connected, this, &ControlClient::opened);
    connect(&m_socket, &QLocalSocket::disconnected, this, &ControlClient::onLost);
    connect(&m_socket, &QLocalSocket::readyRead, this, &ControlClient::onReadyRead);
    // Refused before it was open: disconnected() does not come then. Queued, because
    // connectToServer() may fail at once and callers of open() expect no signal from inside.
    connect(
        &m_socket, &QLocalSocket::errorOccurred, this,
        [this] {
            if (m_socket.state() == QLocalSocket::UnconnectedState)
                onLost();
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
    m_wanted = true;
    m_socket.connectToServer(path, QIODevice::ReadWrite);
}

void ControlClient::close()
{
    const QSignalBlocker quiet(&m_socket);
    m_socket.abort();
    m_asked.clear();
    m_wanted = false;
}

qint64 ControlClient::peerProcessId() const
{
    ucred peer{};
    socklen_t size = sizeof(peer);
    const int handle = int(m_socket.socketDescriptor());
    if (handle < 0 || getsockopt(handle, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return 0;
    return peer.pid;
}

void ControlClient::ask(const QString &command)
{
    if (!isOpen())
        return;
    const QJsonObject question{{QStringLiteral("command"), command}};
    m_asked.append(command);
    m_socket.write(QJsonDocument(question).toJson(QJsonDocument::Compact) + '\n');
}

void ControlClient::onReadyRead()
{
    while (m_socket.canReadLine()) {
        const QJsonDocument reply = QJsonDocument::fromJson(m_socket.readLine());
        if (!reply.isObject() || m_asked.isEmpty()) {
            m_socket.abort();
            return;
        }
        emit replied(m_asked.takeFirst(), reply.object());
    }
    if (m_socket.bytesAvailable() >= longestReply)
        m_socket.abort();
}

void ControlClient::onLost()
{
    m_asked.clear();
    if (!std::exchange(m_wanted, false))
        return;
    emit closed();
}

} // namespace client
