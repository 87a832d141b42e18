// SPDX-License-Identifier: MIT
#pragma once

#include "common/crypto/certificate.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSslConfiguration>

#include <functional>
#include <memory>

class QTcpServer;
class QSslSocket;

namespace test {

/// A server on a free port whose behaviour a test defines. By default it welcomes every client that
/// sends USER, and answers PING.
class ScriptedServer : public QObject
{
    Q_OBJECT

public:
    explicit ScriptedServer(QObject *parent = nullptr);
    ~ScriptedServer() override;

    /// Makes every further connection use TLS, with a new certificate.
    void useNewCertificate();
    /// The certificate, which is for localhost and 127.0.0.1, and its fingerprint.
    QSslCertificate certificate() const { return m_tls.localCertificate(); }
    QByteArray fingerprint() const { return net::fingerprint(certificate()); }
    quint16 port() const;

    /// Called for each new connection once it can be written to.
    std::function<void(QSslSocket &)> onConnected;
    bool welcomes = true;
    bool answersPings = true;
    bool reads = true;

    const QList<QByteArray> &lines() const
    {
        return m_lines;
    } ///< All lines received, without line ends.
    int connections() const { return m_connections; }
    QSslSocket *newest() const { return m_newest; }
    void send(const QByteArray &bytes);
    void hangUp();

signals:
    void lineReceived(const QByteArray &line);

private:
    void accept(qintptr descriptor);
    void begin(QSslSocket *socket);
    void readLines(QSslSocket *socket);
    void answer(QSslSocket *socket, const QByteArray &line);

    std::unique_ptr<QTcpServer> m_server;
    QSslConfiguration m_tls;
    bool m_usesTls = false;
    QList<QByteArray> m_lines;
    int m_connections = 0;
    QSslSocket *m_newest = nullptr;
};

} // namespace test
