// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace test {

/// An HTTP server on a free port of 127.0.0.1 that gives every request the same answer.
class HttpStub : public QObject
{
    Q_OBJECT

public:
    HttpStub();
    ~HttpStub() override;

    /// A whole answer of HTTP with @p body.
    static QByteArray answer(const QByteArray &body,
                             const QByteArray &contentType = QByteArrayLiteral("image/png"));

    /// The answer to each request, after which the connection ends. Empty: there is none, and the
    /// connection stays open.
    void setAnswer(const QByteArray &bytes) { m_answer = bytes; }
    /// Gives answers of its own to the whole @p request instead.
    std::function<void(QTcpSocket &socket, const QByteArray &request)> answers;

    QString address(const QString &path = QStringLiteral("/icon.png")) const;
    /// All requests so far, with their headers.
    const QByteArrayList &requests() const { return m_requests; }
    int openConnections() const { return m_openConnections; }

signals:
    void requested();

private:
    void accept();

    std::unique_ptr<QTcpServer> m_server;
    QByteArray m_answer;
    QByteArrayList m_requests;
    int m_openConnections = 0;
};

} // namespace test
