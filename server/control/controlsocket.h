// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QJsonObject>
#include <QLocalServer>
#include <QObject>

#include <functional>

class QLocalSocket;

namespace server {

/// Takes commands from programs of the same user: one JSON object a line each way, as
/// `{"command":"status"}` and `{"ok":true,...}` or `{"ok":false,"error":"sentence"}`.
class ControlSocket : public QObject
{
    Q_OBJECT

public:
    /// Gives the answer without "ok", which is added: false when there is an "error". Called in
    /// the socket's thread.
    using Handler = std::function<QJsonObject(const QJsonObject &request)>;

    /// Takes an answer, as a Handler returns it, now or later; calls after the first are ignored.
    using Reply = std::function<void(const QJsonObject &answer)>;
    /// Calls @p reply when the answer is there. Until then the connection's next requests wait.
    using SlowHandler = std::function<void(const QJsonObject &request, const Reply &reply)>;

    explicit ControlSocket(QObject *parent = nullptr);

    void addCommand(const QString &name, const Handler &handler);
    void addSlowCommand(const QString &name, const SlowHandler &handler);
    /// Connections that have asked for nothing by then are closed. 10 s unless set.
    void setSilenceLimitMs(int limitMs) { m_silenceLimitMs = limitMs; }
    /// Listens at @p path, in a folder that nobody else uses: what a crash left there is removed.
    /// Returns an empty string, or a sentence that says why it failed.
    QString listen(const QString &path);
    void close() { m_server.close(); }

signals:
    /// A command that exists is about to run; @p user and @p process of the other end, -1 when
    /// they are not known.
    void asked(const QString &command, qint64 user, qint64 process);

private:
    struct Connection
    {
        bool hasAsked = false;
        bool isWaiting = false;   ///< For the answer of a slow command.
        QElapsedTimer lastActive; ///< Since the last request, or the connection.
    };

    void accept();
    void makeRoom();
    void read(QLocalSocket *socket);
    void run(QLocalSocket *socket, const QByteArray &line);
    static void write(QLocalSocket *socket, const QJsonObject &reply);

    QHash<QString, SlowHandler> m_handlers;
    QHash<QLocalSocket *, Connection> m_connections;
    int m_silenceLimitMs = 10'000;
    QLocalServer m_server; ///< The last: its sockets still report that they are closed.
};

} // namespace server
