// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QLocalServer>
#include <QObject>

#include <functional>

class QLocalSocket;

namespace server {

/// Serves commands from programs of the same user. Requests and answers are JSON objects, one per
/// line: `{"command":"status"}`, `{"ok":true,...}` or `{"ok":false,"error":"sentence"}`.
/// resources/doc/protocol.md documents the commands.
class ControlSocket : public QObject
{
    Q_OBJECT

public:
    /// Returns the answer without "ok", which is added: false if there is an "error".
    using Handler = std::function<QJsonObject(const QJsonObject &request)>;

    /// Sends an answer such as a Handler returns, now or later. Only the first call has an effect.
    using Reply = std::function<void(const QJsonObject &answer)>;
    /// Calls @p reply with the answer. Until then the next requests of the connection wait.
    using SlowHandler = std::function<void(const QJsonObject &request, const Reply &reply)>;

    explicit ControlSocket(QObject *parent = nullptr);

    void addCommand(const QString &name, const Handler &handler);
    void addSlowCommand(const QString &name, const SlowHandler &handler);
    /// Time that a connection has for its first request. 10 s unless set.
    void setRequestTimeoutMs(int timeoutMs) { m_requestTimeoutMs = timeoutMs; }
    /// Listens at @p path, which must be in a locked folder: removes the socket that a crash may
    /// have left there. Returns an empty string, or a sentence with the error.
    QString listen(const QString &path);
    void close() { m_server.close(); }

signals:
    /// Emitted before a known command runs. @p user and @p process identify the client; -1 if
    /// unknown.
    void commandReceived(const QString &command, qint64 user, qint64 process);

private:
    struct Connection
    {
        bool hasSentRequest = false;
        bool isWaiting = false; ///< For the answer to a slow command.
        /// The value of m_activity at the last request, or else when it connected.
        quint64 lastActive = 0;
    };

    void accept();
    void closeIdleConnection();
    void read(QLocalSocket *socket);
    void run(QLocalSocket *socket, const QByteArray &line);
    static void write(QLocalSocket *socket, const QJsonObject &reply);

    QHash<QString, SlowHandler> m_handlers;
    QHash<QLocalSocket *, Connection> m_connections;
    quint64 m_activity = 0; ///< Connections and requests so far.
    int m_requestTimeoutMs = 10'000;
    QLocalServer m_server; ///< Last: its sockets emit disconnected() when destroyed.
};

} // namespace server
