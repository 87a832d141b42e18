// SPDX-License-Identifier: MIT
#include "tests/support/httpstub.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <utility>

namespace test {

HttpStub::HttpStub()
    : m_server(std::make_unique<QTcpServer>())
{
    m_server->listen(QHostAddress::LocalHost);
    connect(m_server.get(), &QTcpServer::newConnection, this, &HttpStub::accept);
}

HttpStub::~HttpStub()
{
    // Its sockets would report their end to this object.
    for (QTcpSocket *socket : m_server->findChildren<QTcpSocket *>())
        socket->disconnect(this);
}

QByteArray HttpStub::answer(const QByteArray &body, const QByteArray &contentType)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: " + contentType + "\r\nContent-Length: "
           + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

QString HttpStub::address(const QString &path) const
{
    return QStringLiteral("http://127.0.0.1:%1%2").arg(m_server->serverPort()).arg(path);
}

void HttpStub::accept()
{
    QTcpSocket *socket = m_server->nextPendingConnection();
    ++m_openConnections;
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        --m_openConnections;
        socket->deleteLater();
    });
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, request = QByteArray()]() mutable {
        request += socket->readAll();
        if (!request.contains("\r\n\r\n"))
            return;
        const QByteArray whole = std::exchange(request, {});
        m_requests.append(whole);
        emit requested();
        if (answers)
            return answers(*socket, whole);
        if (m_answer.isEmpty())
            return;
        socket->write(m_answer);
        socket->disconnectFromHost();
    });
}

} // namespace test
