// SPDX-License-Identifier: MIT
#include "server/control/controlsocket.h"

#include "common/net/descriptor.h"

#include <QJsonDocument>
#include <QLocalSocket>
#include <QPointer>
#include <QTimer>

#include <utility>

namespace server {

namespace {

constexpr int maxConnections = 32;
constexpr qint64 maxRequestBytes = 4096;
constexpr qint64 maxUnsentBytes = 4 * 1024 * 1024;

QJsonObject refusal(const QString &sentence)
{
    return {{QStringLiteral("ok"), false}, {QStringLiteral("error"), sentence}};
}

} // namespace

ControlSocket::ControlSocket(QObject *parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &ControlSocket::accept);
}

void ControlSocket::addCommand(const QString &name, const Handler &handler)
{
    m_handlers.insert(name, [handler](const QJsonObject &request, const Reply &reply) {
        reply(handler(request));
    });
}

void ControlSocket::addSlowCommand(const QString &name, const SlowHandler &handler)
{
    m_handlers.insert(name, handler);
}

QString ControlSocket::listen(const QString &path)
{
    QLocalServer::removeServer(path);
    if (m_server.listen(path))
        return {};
    return QStringLiteral("The control socket %1 cannot be opened: %2.")
        .arg(path, m_server.errorString());
}

void ControlSocket::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        if (m_connections.size() >= maxConnections)
            closeIdleConnection();
        m_connections[socket].lastActive = ++m_activity;
        socket->setReadBufferSize(maxRequestBytes);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            m_connections.remove(socket);
            socket->deleteLater();
        });
        QTimer::singleShot(m_requestTimeoutMs, socket, [this, socket] {
            if (!m_connections.value(socket).hasSentRequest)
                socket->abort();
        });
        read(socket);
    }
}

void ControlSocket::closeIdleConnection()
{
    // Prefer connections that have sent no request, then the one that has been idle for longest.
    const auto rank = [](const Connection &connection) {
        return std::pair(connection.hasSentRequest, connection.lastActive);
    };
    QLocalSocket *last = nullptr;
    for (auto it = m_connections.cbegin(); it != m_connections.cend(); ++it) {
        if (!last || rank(*it) < rank(m_connections.value(last)))
            last = it.key();
    }
    if (last)
        last->abort();
}

void ControlSocket::read(QLocalSocket *socket)
{
    const auto isBusy = [this, socket] { return m_connections.value(socket).isWaiting; };
    while (m_connections.contains(socket) && !isBusy() && socket->canReadLine())
        run(socket, socket->readLine());
    if (m_connections.contains(socket) && !isBusy() && socket->bytesAvailable() >= maxRequestBytes)
        socket->abort();
}

void ControlSocket::run(QLocalSocket *socket, const QByteArray &line)
{
    Connection &connection = m_connections[socket];
    connection.hasSentRequest = true;
    connection.lastActive = ++m_activity;
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject()) {
        write(socket, refusal(QStringLiteral("A request must be one JSON object in one line.")));
        return;
    }
    const QString command = document.object().value(QStringLiteral("command")).toString();
    const auto handler = m_handlers.constFind(command);
    if (handler == m_handlers.cend()) {
        write(socket, refusal(QStringLiteral("There is no command \"%1\".").arg(command)));
        return;
    }
    connection.isWaiting = true;
    const net::PeerProcess peer = net::peerProcess(socket->socketDescriptor());
    emit commandReceived(command, peer.user, peer.process);
    const QPointer<QLocalSocket> guard(socket);
    (*handler)(document.object(), [this, guard](const QJsonObject &answer) {
        if (!guard || !m_connections.value(guard.data()).isWaiting)
            return;
        m_connections[guard.data()].isWaiting = false;
        QJsonObject reply = answer;
        reply.insert(QStringLiteral("ok"), !reply.contains(QStringLiteral("error")));
        write(guard, reply);
        // readyRead() is not emitted again for requests that have already arrived.
        QMetaObject::invokeMethod(
            guard, [this, guard] { read(guard); }, Qt::QueuedConnection);
    });
}

void ControlSocket::write(QLocalSocket *socket, const QJsonObject &reply)
{
    socket->write(QJsonDocument(reply).toJson(QJsonDocument::Compact) + '\n');
    if (socket->bytesToWrite() > maxUnsentBytes)
        socket->abort();
}

} // namespace server
