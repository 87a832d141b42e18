// SPDX-License-Identifier: MIT
#pragma once

#include "client/net/connection.h"

#include <QObject>
#include <QThread>

namespace client {

class ConnectionPool;

/// The facade of the one thread on which the sockets of all networks live. GUI thread: every call
/// is queued to that thread, every event is queued back, and all messages of one read are one
/// event.
class NetworkThread : public QObject
{
    Q_OBJECT

public:
    /// @p quitLine, a whole line, is sent on each connection before it is closed.
    explicit NetworkThread(const QByteArray &quitLine, const Clock &clock = Clock::system(),
                           QObject *parent = nullptr);
    /// Closes every connection. Waits about a second at most for the servers to close too.
    ~NetworkThread() override;

    /// Opens a Connection and returns its handle, never 0.
    quint64 open(const ConnectionSettings &settings);
    /// For these functions see Connection.
    void send(quint64 handle, qint64 connectionId, const QList<QByteArray> &lines);
    void setCertificate(quint64 handle, const ClientCertificate &certificate);
    void reconnectNow(quint64 handle);
    /// Closes for good.
    void close(quint64 handle);

signals:
    void happened(quint64 handle, const client::ConnectionEvent &event);

private:
    void handle(quint64 handle, const ConnectionEvent &event);

    QThread m_thread;
    ConnectionPool *m_pool; ///< Lives on m_thread, which deletes it.
    quint64 m_lastHandle = 0;
};

} // namespace client
