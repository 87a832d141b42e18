// SPDX-License-Identifier: MIT
#pragma once

#include "client/net/connection.h"

#include <QObject>

#include <unordered_map>

namespace client {

/// The connections of NetworkThread, on its thread.
class ConnectionPool : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionPool(const Clock &clock);
    ~ConnectionPool() override;

    void open(quint64 id, const ConnectionSettings &settings);
    Connection *find(quint64 id) const;
    void close(quint64 id, const QByteArray &farewell);
    /// Closes all; then ends the thread.
    void closeAll(const QByteArray &farewell);

signals:
    void stateChanged(quint64 connection, const client::NetworkState &state);
    void linkUp(quint64 connection, qint64 link);
    void messagesReceived(quint64 connection, qint64 link, const QList<irc::Message> &messages);
    void linkDown(quint64 connection, qint64 link, qint64 linesMaybeSent);
    void certificateSeen(quint64 connection, const QByteArray &fingerprint);
    void gaveUp(quint64 connection, const QString &reason);

private:
    void forget(quint64 id);

    Clock m_clock;
    std::unordered_map<quint64, std::unique_ptr<Connection>> m_connections;
    bool m_ending = false;
};

} // namespace client
