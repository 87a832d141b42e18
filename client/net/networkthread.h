// SPDX-License-Identifier: MIT
#pragma once

#include "client/net/connection.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <deque>

namespace client {

class ConnectionPool;

/// The facade of the one thread on which the sockets of all networks live. GUI thread: every call
/// is queued to that thread, and every event is queued back. Events are reported in order, with a
/// pause for other events of the GUI thread after every maxMessagesPerPass messages.
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

    /// The messages that are reported in one pass of the event loop. The rest waits, so that a
    /// server that floods this client does not delay the user's input.
    static constexpr qsizetype maxMessagesPerPass = 250;

signals:
    void happened(quint64 handle, const client::ConnectionEvent &event);

private:
    struct Waiting
    {
        quint64 handle = 0;
        ConnectionEvent event;
        qsizetype reported = 0; ///< How many of its messages, if it is MessagesReceived.
    };

    void enqueue(quint64 handle, const ConnectionEvent &event);
    void report();
    void report(quint64 handle, const ConnectionEvent &event);
    ConnectionEvent takeNext(qsizetype maxMessages);

    QThread m_thread;
    ConnectionPool *m_pool; ///< Lives on m_thread, which deletes it.
    quint64 m_lastHandle = 0;
    std::deque<Waiting> m_waiting; ///< Bounded by the ReadWindow of each connection.
    QTimer m_nextPass;
};

} // namespace client
