// SPDX-License-Identifier: MIT
#include "client/net/networkthread.h"

#include "client/net/connectionpool.h"

#include <iterator>
#include <utility>

namespace client {

NetworkThread::NetworkThread(const QByteArray &quitLine, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_pool(new ConnectionPool(quitLine, clock))
{
    m_thread.setObjectName(QStringLiteral("network"));
    m_pool->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_pool, &QObject::deleteLater);
    connect(m_pool, &ConnectionPool::happened, this, &NetworkThread::enqueue);
    m_nextPass.setSingleShot(true);
    connect(&m_nextPass, &QTimer::timeout, this, [this] { report(); });
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

void NetworkThread::enqueue(quint64 handle, const ConnectionEvent &event)
{
    m_waiting.push_back({handle, event});
    if (!m_nextPass.isActive())
        m_nextPass.start(0);
}

void NetworkThread::report()
{
    m_nextPass.start(0); // Also for the passes of an event loop that a receiver runs.
    for (qsizetype room = maxMessagesPerPass; room > 0 && !m_waiting.empty();) {
        const quint64 handle = m_waiting.front().handle;
        const ConnectionEvent event = takeNext(room);
        const auto *received = std::get_if<MessagesReceived>(&event);
        room -= received ? received->messages.size() : 1;
        report(handle, event);
    }
    if (m_waiting.empty())
        m_nextPass.stop();
}

/// Removes the next event, or at most @p maxMessages of its messages.
ConnectionEvent NetworkThread::takeNext(qsizetype maxMessages)
{
    Waiting &next = m_waiting.front();
    auto *received = std::get_if<MessagesReceived>(&next.event);
    if (!received) {
        ConnectionEvent event = std::move(next.event);
        m_waiting.pop_front();
        return event;
    }
    const qsizetype count = qMin(maxMessages, received->messages.size() - next.reported);
    const auto first = received->messages.begin() + next.reported;
    MessagesReceived part{received->connectionId,
                          {std::make_move_iterator(first), std::make_move_iterator(first + count)}};
    next.reported += count;
    if (next.reported == received->messages.size())
        m_waiting.pop_front();
    return part;
}

void NetworkThread::report(quint64 handle, const ConnectionEvent &event)
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
