// SPDX-License-Identifier: MIT
#include "client/net/networkthread.h"

#include "client/net/connectionpool.h"

namespace client {

NetworkThread::NetworkThread(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_pool(new ConnectionPool(clock))
{
    m_thread.setObjectName(QStringLiteral("network"));
    m_pool->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_pool, &QObject::deleteLater);
    connect(m_pool, &ConnectionPool::stateChanged, this, &NetworkThread::stateChanged);
    connect(m_pool, &ConnectionPool::linkUp, this, &NetworkThread::linkUp);
    connect(m_pool, &ConnectionPool::messagesReceived, this,
            [this](quint64 connection, qint64 link, const QList<irc::Message> &messages) {
                emit messagesReceived(connection, link, messages);
                const qsizetype done = messages.size();
                QMetaObject::invokeMethod(m_pool, [pool = m_pool, connection, done] {
                    if (Connection *opened = pool->find(connection))
                        opened->confirm(done);
                });
            });
    connect(m_pool, &ConnectionPool::linkDown, this, &NetworkThread::linkDown);
    connect(m_pool, &ConnectionPool::certificateSeen, this, &NetworkThread::certificateSeen);
    connect(m_pool, &ConnectionPool::gaveUp, this, &NetworkThread::gaveUp);
    m_thread.start();
}

NetworkThread::~NetworkThread()
{
    m_pool->disconnect(this);
    QMetaObject::invokeMethod(m_pool,
                              [pool = m_pool, farewell = m_farewell] { pool->closeAll(farewell); });
    m_thread.wait();
}

quint64 NetworkThread::open(const ConnectionSettings &settings)
{
    const quint64 id = ++m_lastId;
    QMetaObject::invokeMethod(m_pool, [pool = m_pool, id, settings] { pool->open(id, settings); });
    return id;
}

void NetworkThread::send(quint64 connection, qint64 link, const QList<QByteArray> &lines)
{
    QMetaObject::invokeMethod(m_pool, [pool = m_pool, connection, link, lines] {
        if (Connection *opened = pool->find(connection))
            opened->send(link, lines);
    });
}

void NetworkThread::reconnectNow(quint64 connection)
{
    QMetaObject::invokeMethod(m_pool, [pool = m_pool, connection] {
        if (Connection *opened = pool->find(connection))
            opened->reconnectNow();
    });
}

void NetworkThread::close(quint64 connection, const QByteArray &farewell)
{
    QMetaObject::invokeMethod(
        m_pool, [pool = m_pool, connection, farewell] { pool->close(connection, farewell); });
}

} // namespace client
