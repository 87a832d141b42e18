// SPDX-License-Identifier: MIT
#include "server/net/workerpool.h"

#include "server/net/worker.h"

#include <algorithm>
#include <utility>

namespace server {

namespace {

constexpr qsizetype maxWaitingArrivals = 64; // Per worker.

/// The share of one worker of @p workers.
ArrivalQueue::Limits divided(ArrivalQueue::Limits limits, int workers)
{
    limits.perSecond /= workers;
    limits.allPerSecond /= workers;
    limits.burst = std::max(limits.burst / workers, 1);
    limits.allBurst = std::max(limits.allBurst / workers, 1);
    return limits;
}

} // namespace

WorkerPool::WorkerPool(int workers, const WorkerSettings &settings, ConnectionPolicy &policy,
                       QObject *parent)
    : QObject(parent)
    , m_policy(policy)
    , m_node(settings.node)
    , m_sendBudget(std::make_shared<SendBudget>(settings.limits.sendMemoryBytes))
{
    WorkerSettings shared = settings;
    shared.sendBudget = m_sendBudget;
    shared.limits.arrivals = divided(settings.limits.arrivals, std::max(workers, 1));
    const auto thread = workers > 1 ? Worker::Thread::Own : Worker::Thread::Main;
    for (int index = 0; index < std::max(workers, 1); ++index) {
        auto worker = std::make_unique<Worker>(index, shared, thread);
        connect(worker.get(), &Worker::inputsReceived, this, &WorkerPool::inputsReceived);
        connect(worker.get(), &Worker::connectionsGone, this, &WorkerPool::forget);
        connect(worker.get(), &Worker::behindChanged, this, &WorkerPool::noteBehind);
        connect(worker.get(), &Worker::closed, this, &WorkerPool::noteClosed);
        m_workers.push_back(std::move(worker));
    }
}

WorkerPool::~WorkerPool() = default;

bool WorkerPool::isBusy() const
{
    return std::any_of(m_workers.cbegin(), m_workers.cend(), [](const auto &worker) {
        return worker->waitingArrivals() >= maxWaitingArrivals;
    });
}

void WorkerPool::add(const AcceptedSocket &socket)
{
    const ClientId client = clientIdOf(m_node, ++m_lastNumber);
    m_peers.insert(client, socket.peer);
    workerFor(client).add(client, socket);
    emit connectionsChanged(1);
}

void WorkerPool::deliver(const SharedOutbox &outbox)
{
    Q_ASSERT(outbox->workerCount() == workerCount());
    for (int index = 0; index < workerCount(); ++index) {
        if (!outbox->deliveries(index).isEmpty())
            m_workers[size_t(index)]->deliver(outbox);
    }
}

void WorkerPool::handleReleased()
{
    for (const auto &worker : m_workers)
        worker->handleReleased();
}

void WorkerPool::releaseInput(const InputBytes &bytes)
{
    Q_ASSERT(bytes.size() == workerCount());
    for (int index = 0; index < workerCount(); ++index) {
        if (bytes.at(index) != 0)
            m_workers[size_t(index)]->releaseInput(bytes.at(index));
    }
}

void WorkerPool::notifyWhenDrained(QueryId query, ClientId client)
{
    workerFor(client).notifyWhenDrained(query, client);
}

void WorkerPool::holdCommands(ClientId client, bool hold)
{
    workerFor(client).holdCommands(client, hold);
}

void WorkerPool::setLimits(const ConnectionLimits &limits)
{
    m_sendBudget->setBytes(limits.sendMemoryBytes);
    for (const auto &worker : m_workers)
        worker->setLimits(limits);
}

void WorkerPool::closeAll()
{
    m_workersToClose = workerCount();
    for (const auto &worker : m_workers)
        worker->closeAll();
}

Worker &WorkerPool::workerFor(ClientId client) const
{
    return *m_workers[size_t(workerOf(client, workerCount()))];
}

void WorkerPool::forget(const QList<ClientId> &clients)
{
    for (ClientId client : clients)
        m_policy.release(m_peers.take(client));
    emit connectionsChanged(int(clients.size()));
}

void WorkerPool::noteBehind()
{
    const bool isBehind =
        std::any_of(m_workers.cbegin(), m_workers.cend(),
                    [](const std::unique_ptr<Worker> &worker) { return worker->isBehind(); });
    if (std::exchange(m_isBehind, isBehind) != isBehind)
        emit behindChanged(isBehind);
}

void WorkerPool::noteClosed()
{
    if (m_workersToClose > 0 && --m_workersToClose == 0)
        emit closed();
}

} // namespace server
