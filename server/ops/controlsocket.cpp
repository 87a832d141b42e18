#include "server/ops/controlsocket.h"

#include <QJsonDocument>
#include <QLocalSocket>

namespace server {

namespace {

constexpr int mostConnections = 32;
constexpr qint64 longestRequestBytes = 4096;
constexpr qint64 mostUnsentBytes = 4 * 1024 * 1024;

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
        if (m_connections >= mostConnections) {
            socket->deleteLater();
            continue;
        }
        ++m_connections;
        socket->setReadBufferSize(longestRequestBytes);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            --m_connections;
            socket->deleteLater();
        });
        read(socket);
    }
}

void ControlSocket::read(QLocalSocket *socket)
{
    while (socket->canReadLine()) {
        const QJsonDocument reply(answer(socket->readLine()));
        socket->write(reply.toJson(QJsonDocument::Compact) + '\n');
        if (socket->bytesToWrite() > mostUnsentBytes) {
            socket->abort();
            return;
        }
    }
    if (socket->bytesAvailable() >= longestRequestBytes)
        socket->abort();
}

QJsonObject ControlSocket::answer(const QByteArray &line) const
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return refusal(QStringLiteral("A request is one JSON object in one line."));
    const QJsonObject request = document.object();
    const QString command = request.value(QStringLiteral("command")).toString();
    const auto handler = m_handlers.constFind(command);
    if (handler == m_handlers.cend())
        return refusal(QStringLiteral("There is no command \"%1\".").arg(command));
    QJsonObject reply = (*handler)(request);
    reply.insert(QStringLiteral("ok"), !reply.contains(QStringLiteral("error")));
    return reply;
}

} // namespace server
