// SPDX-License-Identifier: MIT
#pragma once

#include "client/net/clockjumps.h"
#include "client/net/connection.h"

#include <QObject>

#include <unordered_map>

namespace client {

/// The connections of NetworkThread. Lives on its thread.
class ConnectionPool : public QObject
{
    Q_OBJECT

public:
    ConnectionPool(const QByteArray &quitLine, const Clock &clock);
    ~ConnectionPool() override;

    void open(quint64 handle, const ConnectionSettings &settings);
    Connection *find(quint64 handle) const;
    void close(quint64 handle);
    /// Closes all connections and then ends the thread.
    void closeAll();

signals:
    void happened(quint64 handle, const client::ConnectionEvent &event);

private:
    void remove(quint64 handle);

    QByteArray m_quitLine;
    Clock m_clock;
    ClockJumps m_clockJumps;
    std::unordered_map<quint64, std::unique_ptr<Connection>> m_connections;
    bool m_ending = false;
};

} // namespace client
