// SPDX-License-Identifier: MIT
#include "tests/support/scriptedserver.h"

#include <QDateTime>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

namespace test {

namespace {

class DescriptorServer : public QTcpServer
{
public:
    using QTcpServer::QTcpServer;
    std::function<void(qintptr)> accepted;

protected:
    void incomingConnection(qintptr descriptor) override { accepted(descriptor); }
};

} // namespace

ScriptedServer::ScriptedServer(QObject *parent)
    : QObject(parent)
{
    auto server = std::make_unique<DescriptorServer>();
    server->accepted = [this](qintptr descriptor) { accept(descriptor); };
    server->listen(QHostAddress::LocalHost);
    m_server = std::move(server);
}

ScriptedServer::~ScriptedServer()
{
    for (QSslSocket *socket : findChildren<QSslSocket *>())
        socket->disconnect(this);
}

void ScriptedServer::useNewCertificate()
{
    const QStringList names{QStringLiteral("localhost"), QStringLiteral("127.0.0.1")};
    const auto pair =
        net::makeSelfSigned({.commonName = QStringLiteral("scripted"), .names = names},
                            QDateTime::currentDateTimeUtc());
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls.setLocalCertificate(QSslCertificate(pair->certificatePem, QSsl::Pem));
    m_tls.setPrivateKey(QSslKey(pair->keyPem, QSsl::Ec, QSsl::Pem));
    m_tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_usesTls = true;
}

quint16 ScriptedServer::port() const
{
    return m_server->serverPort();
}

void ScriptedServer::send(const QByteArray &bytes)
{
    m_newest->write(bytes);
    m_newest->flush();
}

void ScriptedServer::hangUp()
{
    m_newest->disconnectFromHost();
}

void ScriptedServer::accept(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QObject::destroyed, this, [this](const QObject *gone) {
        if (gone == m_newest)
            m_newest = nullptr;
    });
    if (m_usesTls) {
        socket->setSslConfiguration(m_tls);
        connect(socket, &QSslSocket::encrypted, this, [this, socket] { begin(socket); });
        socket->startServerEncryption();
    } else {
        begin(socket);
    }
}

void ScriptedServer::begin(QSslSocket *socket)
{
    ++m_connections;
    m_newest = socket;
    if (!reads) {
        socket->setReadBufferSize(1);
    } else {
        connect(socket, &QSslSocket::readyRead, this, [this, socket] { readLines(socket); });
    }
    if (onConnected)
        onConnected(*socket);
    if (reads && socket->bytesAvailable() > 0)
        readLines(socket);
}

void ScriptedServer::readLines(QSslSocket *socket)
{
    while (socket->canReadLine()) {
        const QByteArray line = socket->readLine().trimmed();
        m_lines.append(line);
        answer(socket, line);
        emit lineReceived(line);
    }
}

void ScriptedServer::answer(QSslSocket *socket, const QByteArray &line)
{
    if (welcomes && line.startsWith("USER "))
        socket->write(":scripted 001 ana :Welcome\r\n:scripted 422 ana :No MOTD\r\n");
    if (answersPings && line.startsWith("PING "))
        socket->write(":scripted PONG scripted " + line.mid(5) + "\r\n");
}

} // namespace test
