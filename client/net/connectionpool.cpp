// SPDX-License-Identifier: MIT
#include "client/net/connectionpool.h"

#include "common/crypto/threadcrypto.h"

#include <QThread>

#include <vector>

namespace client {

ConnectionPool::ConnectionPool(const QByteArray &quitLine, const Clock &clock)
    : m_quitLine(quitLine)
    , m_clock(clock)
    , m_clockJumps(this)
{
    connect(&m_clockJumps, &ClockJumps::mayHaveJumped, this, [this] {
        for (const auto &[handle, connection] : m_connections)
            connection->checkForSleep();
    });
}

ConnectionPool::~ConnectionPool()
{
    m_connections.clear();
    net::releaseThreadCrypto();
}

void ConnectionPool::open(quint64 handle, const ConnectionSettings &settings)
{
    auto connection = std::make_unique<Connection>(settings, m_clock);
    Connection *opened = connection.get();
    connect(opened, &Connection::happened, this,
            [this, handle](const ConnectionEvent &event) { emit happened(handle, event); });
    connect(opened, &Connection::closed, this, [this, handle] { remove(handle); });
    m_connections.emplace(handle, std::move(connection));
    opened->open();
}

Connection *ConnectionPool::find(quint64 handle) const
{
    const auto it = m_connections.find(handle);
    return it == m_connections.end() ? nullptr : it->second.get();
}

void ConnectionPool::close(quint64 handle)
{
    if (Connection *connection = find(handle))
        connection->close(m_quitLine);
}

void ConnectionPool::closeAll()
{
    m_ending = true;
    std::vector<quint64> handles;
    for (const auto &[handle, connection] : m_connections)
        handles.push_back(handle);
    for (const quint64 handle : handles)
        close(handle);
    if (m_connections.empty())
        thread()->quit();
}

void ConnectionPool::remove(quint64 handle)
{
    const auto it = m_connections.find(handle);
    if (it == m_connections.end())
        return;
    // The connection is the sender of the current signal.
    it->second.release()->deleteLater();
    m_connections.erase(it);
    if (m_ending && m_connections.empty())
        thread()->quit();
}

} // namespace client
