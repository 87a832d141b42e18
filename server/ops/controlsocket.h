#pragma once

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

    explicit ControlSocket(QObject *parent = nullptr);

    void addCommand(const QString &name, const Handler &handler);
    /// Listens at @p path, in a folder that nobody else uses: what a crash left there is removed.
    /// Returns an empty string, or a sentence that says why it failed.
    QString listen(const QString &path);
    void close() { m_server.close(); }

private:
    void accept();
    void read(QLocalSocket *socket);
    QJsonObject answer(const QByteArray &line) const;

    QLocalServer m_server;
    QHash<QString, Handler> m_handlers;
    int m_connections = 0;
};

} // namespace server
