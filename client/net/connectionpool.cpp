// SPDX-License-Identifier: MIT
#include "client/net/connectionpool.h"

#include "common/crypto/threadcrypto.h"

#include <QThread>

#include <vector>

namespace client {

ConnectionPool::ConnectionPool(const Clock &clock)
    : m_clock(clock)
{}

ConnectionPool::~ConnectionPool()
{
    m_connections.clear();
    net::releaseThreadCrypto();
}

void ConnectionPool::open(quint64 id, const ConnectionSettings &settings)
{
    auto connection = std::make_unique<Connection>(settings, m_clock);
    Connection *opened = connection.get();
    connect(opened, &Connection::stateChanged, this,
            [this, id](const NetworkState &state) { emit stateChanged(id, state); });
    connect(opened, &Connection::linkUp, this, [this, id](qint64 link) { emit linkUp(id, link); });
    connect(opened, &Connection::messagesReceived, this,
            [this, id](qint64 link, const QList<irc::Message> &messages) {
                emit messagesReceived(id, link, messages);
            });
    connect(opened, &Connection::linkDown, this,
            [this, id](qint64 link, qint64 maybeSent) { emit linkDown(id, link, maybeSent); });
    connect(opened, &Connection::certificateSeen, this,
            [this, id](const QByteArray &fingerprint) { emit certificateSeen(id, fingerprint); });
    connect(opened, &Connection::gaveUp, this,
            [this, id](const QString &reason) { emit gaveUp(id, reason); });
    connect(opened, &Connection::closed, this, [this, id] { forget(id); });
    m_connections.emplace(id, std::move(connection));
    opened->open();
}

Connection *ConnectionPool::find(quint64 id) const
{
    const auto it = m_connections.find(id);
    return it == m_connections.end() ? nullptr : it->second.get();
}

void ConnectionPool::close(quint64 id, const QByteArray &farewell)
{
    if (Connection *connection = find(id))
        connection->close(farewell);
}

void ConnectionPool::closeAll(const QByteArray &farewell)
{
    m_ending = true;
    std::vector<quint64> ids;
    for (const auto &[id, connection] : m_connections)
        ids.push_back(id);
    for (const quint64 id : ids)
        close(id, farewell);
    if (m_connections.empty())
        thread()->quit();
}

void ConnectionPool::forget(quint64 id)
{
    const auto it = m_connections.find(id);
    if (it == m_connections.end())
        return;
    // It is the sender of the signal that led here.
    it->second.release()->deleteLater();
    m_connections.erase(it);
    if (m_ending && m_connections.empty())
        thread()->quit();
}

} // namespace client
