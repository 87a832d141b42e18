// SPDX-License-Identifier: MIT
#include "server/net/workerinbox.h"

#include "common/net/descriptor.h"

#include <QMutexLocker>

#include <utility>

namespace server {

WorkerInbox::~WorkerInbox()
{
    for (const Arrival &arrival : m_contents.arrivals)
        net::closeDescriptor(arrival.socket.descriptor);
}

bool WorkerInbox::add(Arrival arrival)
{
    const QMutexLocker lock(&m_mutex);
    m_contents.arrivals.push_back(std::move(arrival));
    return !std::exchange(m_woken, true);
}

bool WorkerInbox::add(SharedOutbox outbox)
{
    const QMutexLocker lock(&m_mutex);
    m_contents.outboxBytes += outbox->bytes();
    m_contents.outboxes.push_back(std::move(outbox));
    return !std::exchange(m_woken, true);
}

bool WorkerInbox::add(const DrainWatch &watch)
{
    const QMutexLocker lock(&m_mutex);
    m_contents.drainWatches.push_back(watch);
    return !std::exchange(m_woken, true);
}

bool WorkerInbox::add(const CommandHold &hold)
{
    const QMutexLocker lock(&m_mutex);
    m_contents.commandHolds.push_back(hold);
    return !std::exchange(m_woken, true);
}

bool WorkerInbox::addLimits(const ConnectionLimits &limits)
{
    const QMutexLocker lock(&m_mutex);
    m_contents.limits = limits;
    return !std::exchange(m_woken, true);
}

bool WorkerInbox::addCloseAll()
{
    const QMutexLocker lock(&m_mutex);
    m_contents.closeAll = true;
    return !std::exchange(m_woken, true);
}

bool WorkerInbox::addContinueReading()
{
    const QMutexLocker lock(&m_mutex);
    m_contents.continueReading = true;
    return !std::exchange(m_woken, true);
}

bool WorkerInbox::isFull()
{
    const QMutexLocker lock(&m_mutex);
    if (m_contents.outboxBytes > maxOutboxBytes)
        m_contents.wasFull = true;
    return m_contents.wasFull;
}

WorkerInbox::Contents WorkerInbox::take()
{
    const QMutexLocker lock(&m_mutex);
    m_woken = false;
    return std::exchange(m_contents, {});
}

qsizetype WorkerInbox::waitingArrivals() const
{
    const QMutexLocker lock(&m_mutex);
    return qsizetype(m_contents.arrivals.size());
}

} // namespace server
