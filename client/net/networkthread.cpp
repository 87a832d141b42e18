// SPDX-License-Identifier: MIT
#include "client/net/networkthread.h"

#include "client/net/connectionpool.h"

namespace client {

NetworkThread::NetworkThread(const QByteArray &quitLine, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_pool(new ConnectionPool(quitLine, clock))
{
    m_thread.setObjectName(QStringLiteral("network"));
    m_pool->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_pool, &QObject::deleteLater);
    connect(m_pool, &ConnectionPool::happened, this, &NetworkThread::handle);
    m_thread.start();
}

NetworkThread::~NetworkThread()
{
    m_pool->disconnect(this);
    QMetaObject::invokeMethod(m_pool, &ConnectionPool::closeAll);
    m_thread.wait();
}

quint64 NetworkThread::open(const ConnectionSettings &settings)
{
    const quint64 handle = ++m_lastHandle;
    QMetaObject::invokeMethod(m_pool,
                              [pool = m_pool, handle, settings] { pool->open(handle, settings); });
    return handle;
}

void NetworkThread::send(quint64 handle, qint64 connectionId, const QList<QByteArray> &lines)
{
    QMetaObject::invokeMethod(m_pool, [pool = m_pool, handle, connectionId, lines] {
        if (Connection *opened = pool->find(handle))
            opened->send(connectionId, lines);
    });
}

void NetworkThread::setCertificate(quint64 handle, const ClientCertificate &certificate)
{
    QMetaObject::invokeMethod(m_pool, [pool = m_pool, handle, certificate] {
        if (Connection *opened = pool->find(handle))
            opened->setCertificate(certificate);
    });
}

void NetworkThread::reconnectNow(quint64 handle)
{
    QMetaObject::invokeMethod(m_pool, [pool = m_pool, handle] {
        if (Connection *opened = pool->find(handle))
            opened->reconnectNow();
    });
}

void NetworkThread::close(quint64 handle)
{
    QMetaObject::invokeMethod(m_pool, [pool = m_pool, handle] { pool->close(handle); });
}

void NetworkThread::handle(quint64 handle, const ConnectionEvent &event)
{
    emit happened(handle, event);
    const auto *received = std::get_if<MessagesReceived>(&event);
    if (!received)
        return;
    QMetaObject::invokeMethod(m_pool, [pool = m_pool, handle, done = received->messages.size()] {
        if (Connection *opened = pool->find(handle))
            opened->confirm(done);
    });
}

} // namespace client
