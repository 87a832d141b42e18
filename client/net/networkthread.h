// SPDX-License-Identifier: MIT
#pragma once

#include "client/net/connection.h"

#include <QObject>
#include <QThread>

namespace client {

class ConnectionPool;

/// The one thread on which the sockets of all networks live, seen from the GUI thread: every
/// call is queued to it, every signal comes back queued and in batches.
class NetworkThread : public QObject
{
    Q_OBJECT

public:
    explicit NetworkThread(const Clock &clock = Clock::system(), QObject *parent = nullptr);
    /// Says goodbye on every connection and waits for it, at most about a second.
    ~NetworkThread() override;

    /// Opens a connection; returns its number, never 0.
    quint64 open(const ConnectionSettings &settings);
    void send(quint64 connection, qint64 link, const QList<QByteArray> &lines);
    void reconnectNow(quint64 connection);
    /// Closes for good; nothing more is heard of @p connection.
    void close(quint64 connection, const QByteArray &farewell);

    /// What is said to every server when the program ends; a whole line.
    void setFarewell(const QByteArray &line) { m_farewell = line; }

signals:
    void stateChanged(quint64 connection, const client::NetworkState &state);
    void linkUp(quint64 connection, qint64 link);
    void messagesReceived(quint64 connection, qint64 link, const QList<irc::Message> &messages);
    void linkDown(quint64 connection, qint64 link, qint64 linesMaybeSent);
    void certificateSeen(quint64 connection, const QByteArray &fingerprint);
    void gaveUp(quint64 connection, const QString &reason);

private:
    QThread m_thread;
    ConnectionPool *m_pool; ///< Lives on m_thread, which deletes it.
    QByteArray m_farewell = "QUIT\r\n";
    quint64 m_lastId = 0;
};

} // namespace client
