// SPDX-License-Identifier: MIT
#include "server/net/worker.h"

#include "common/crypto/threadcrypto.h"
#include "common/event/epolldispatcher.h"
#include "server/net/workerinbox.h"
#include "server/net/workerloop.h"

#include <QDeadlineTimer>

#include <utility>

namespace server {

namespace {

WorkerSettings withClock(WorkerSettings settings)
{
    if (!settings.monotonicMs)
        settings.monotonicMs = [] { return QDeadlineTimer::current(Qt::PreciseTimer).deadline(); };
    return settings;
}

} // namespace

Worker::Worker(int index, const WorkerSettings &settings, Thread thread)
    : m_inbox(std::make_shared<WorkerInbox>())
    , m_loop(std::make_unique<WorkerLoop>(index, withClock(settings), m_inbox))
{
    if (thread == Thread::Own)
        startThread(index);
    WorkerLoop *loop = m_loop.get();
    connect(loop, &WorkerLoop::inputsReceived, this, &Worker::inputsReceived);
    connect(loop, &WorkerLoop::connectionsGone, this, &Worker::connectionsGone);
    connect(loop, &WorkerLoop::caughtUp, this, [this] { setBehind(false); });
    connect(loop, &WorkerLoop::closed, this, &Worker::closed);
}

Worker::~Worker()
{
    if (!isOnOwnThread())
        return;
    m_loop.release()->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

void Worker::startThread(int index)
{
    m_loop->moveToThread(&m_thread);
    // Direct: on the thread of the loop, after its connections have ended.
    connect(m_loop.get(), &QObject::destroyed, &m_thread, &net::releaseThreadCrypto,
            Qt::DirectConnection);
    if (auto dispatcher = net::createEventDispatcher())
        m_thread.setEventDispatcher(dispatcher.release());
    m_thread.setObjectName(QStringLiteral("worker-%1").arg(index));
    m_thread.start();
}

void Worker::add(ClientId client, const AcceptedSocket &socket)
{
    wakeIf(m_inbox->add(WorkerInbox::Arrival{client, socket}));
}

qsizetype Worker::waitingArrivals() const
{
    return m_inbox->waitingArrivals();
}

void Worker::deliver(const SharedOutbox &outbox)
{
    const bool isAsleep = m_inbox->add(outbox);
    wakeIf(isAsleep && isOnOwnThread()); // Otherwise handleReleased() follows.
    if (m_inbox->isFull())
        setBehind(true);
}

void Worker::handleReleased()
{
    if (!isOnOwnThread())
        m_loop->handleInbox();
}

void Worker::releaseInput(qsizetype inputBytes)
{
    if (m_inbox->budget().release(inputBytes))
        wakeIf(m_inbox->addContinueReading());
}

void Worker::notifyWhenDrained(QueryId query, ClientId client)
{
    wakeIf(m_inbox->add(WorkerInbox::DrainWatch{client, query}));
}

void Worker::holdCommands(ClientId client, bool hold)
{
    wakeIf(m_inbox->add(WorkerInbox::CommandHold{client, hold}));
}

void Worker::setLimits(const ConnectionLimits &limits)
{
    wakeIf(m_inbox->addLimits(limits));
}

void Worker::closeAll()
{
    wakeIf(m_inbox->addCloseAll());
}

void Worker::wakeIf(bool asleep)
{
    if (asleep)
        QMetaObject::invokeMethod(m_loop.get(), &WorkerLoop::handleInbox, Qt::QueuedConnection);
}

void Worker::setBehind(bool behind)
{
    if (std::exchange(m_isBehind, behind) != behind)
        emit behindChanged();
}

} // namespace server
