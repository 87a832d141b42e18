// SPDX-License-Identifier: MIT
#include "server/net/workerloop.h"

#include "server/dialect/linecache.h"

#include <algorithm>
#include <utility>

namespace server {

namespace {

constexpr qint64 maxThrottleMs = 60'000;
/// Each pass of checkTimeouts() checks the silence of one part of the open connections: with 8,000,
/// most of what an idle server does.
constexpr size_t parts = 8;

} // namespace

WorkerLoop::WorkerLoop(int index, WorkerSettings settings, std::shared_ptr<WorkerInbox> inbox)
    : m_index(index)
    , m_settings(std::move(settings))
    , m_inbox(std::move(inbox))
    , m_arrivals(m_settings.limits.arrivals, m_settings.monotonicMs())
    , m_handshakes(m_settings.limits.handshakes)
    , m_handshakeBucket(m_settings.limits.handshakesPerSecond, m_settings.limits.handshakeBurst,
                        m_settings.monotonicMs())
    , m_timeoutTimer(this)
    , m_throttleTimer(this)
    , m_arrivalTimer(this)
    , m_handshakeTimer(this)
{
    m_timeoutTimer.setInterval(m_settings.limits.checkIntervalMs);
    connect(&m_timeoutTimer, &QTimer::timeout, this, &WorkerLoop::checkTimeouts);
    m_throttleTimer.setSingleShot(true);
    connect(&m_throttleTimer, &QTimer::timeout, this, &WorkerLoop::resumeThrottled);
    m_arrivalTimer.setSingleShot(true);
    connect(&m_arrivalTimer, &QTimer::timeout, this, &WorkerLoop::startArrivals);
    m_handshakeTimer.setSingleShot(true);
    m_handshakeTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_handshakeTimer, &QTimer::timeout, this, &WorkerLoop::startHandshakes);
}

WorkerLoop::~WorkerLoop() = default;

void WorkerLoop::handleInbox()
{
    WorkerInbox::Contents contents = m_inbox->take();
    if (contents.limits)
        setLimits(*contents.limits);
    for (WorkerInbox::Arrival &arrival : contents.arrivals)
        add(std::move(arrival));
    for (const SharedOutbox &outbox : contents.outboxes)
        deliver(*outbox);
    flushAll();
    for (const WorkerInbox::DrainWatch &drainWatch : contents.drainWatches)
        watch(drainWatch);
    for (const WorkerInbox::CommandHold &hold : contents.commandHolds)
        holdCommands(hold);
    if (contents.closeAll)
        closeAll();
    if (contents.wasFull)
        emit caughtUp();
    if (contents.continueReading)
        continueReading();
}

void WorkerLoop::setLimits(const ConnectionLimits &limits)
{
    m_settings.limits = limits;
    m_timeoutTimer.setInterval(limits.checkIntervalMs);
    for (Connection *connection : connections()) {
        connection->applyLimits();
        endThrottle(connection->client());
        connection->resume();
    }
}

void WorkerLoop::add(WorkerInbox::Arrival arrival)
{
    const ClientId client = arrival.client;
    Owner &owner = *this; // The base is private, so std::make_unique() cannot convert to it.
    auto created =
        std::make_unique<Connection>(client, std::move(arrival.socket), owner, m_settings,
                                     m_inbox->budget(), m_settings.monotonicMs());
    Connection *connection = created.get();
    m_connections.emplace(client, std::move(created));
    m_shortLived.insert(client);
    connection->start();
    if (m_closing)
        connection->abandon();
    if (!m_connections.empty() && !m_timeoutTimer.isActive())
        m_timeoutTimer.start();
}

void WorkerLoop::deliver(const Outbox &outbox)
{
    LineCache lines(outbox);
    for (const Outbox::Delivery &delivery : outbox.deliveries(m_index)) {
        Connection *connection = find(delivery.client);
        if (!connection)
            continue;
        if (delivery.close) {
            connection->close();
            continue;
        }
        connection->setProfile(delivery.profile);
        if (!connection->hasUnflushed())
            m_unflushed.push_back(connection);
        connection->send(lines.bytes(delivery, connection->dialect()));
    }
}

void WorkerLoop::watch(const WorkerInbox::DrainWatch &watch)
{
    if (Connection *connection = find(watch.client)) {
        connection->notifyWhenDrained(watch.query);
        return;
    }
    m_inputs.append(QueryAnswered{watch.query, Drained{}});
    reportLater();
}

void WorkerLoop::holdCommands(const WorkerInbox::CommandHold &hold)
{
    if (Connection *connection = find(hold.client))
        connection->holdCommands(hold.hold);
}

void WorkerLoop::flushAll()
{
    // Nothing is delivered meanwhile. The list keeps its memory.
    for (Connection *connection : std::as_const(m_unflushed))
        connection->handleDelivered();
    m_unflushed.clear();
}

void WorkerLoop::closeAll()
{
    m_closing = true;
    for (Connection *connection : connections())
        connection->close();
    QTimer::singleShot(m_settings.limits.stopTimeoutMs, this, &WorkerLoop::abandonAll);
    reportLater();
}

void WorkerLoop::abandonAll()
{
    for (Connection *connection : connections())
        connection->abandon();
}

void WorkerLoop::receive(const Input &input)
{
    if (senderOf(input) != 0)
        m_inbox->budget().spend(roughBytes(input));
    m_inputs.append(input);
    reportLater();
}

void WorkerLoop::forget(Connection &connection)
{
    const ClientId client = connection.client();
    endThrottle(client);
    m_shortLived.erase(client);
    m_arrivals.forget(client);
    m_handshakes.forget(client);
    m_gone.append(client);
    const auto found = m_connections.find(client);
    m_over.push_back(std::move(found->second)); // One of its functions may be running.
    m_connections.erase(found);
    if (m_connections.empty())
        m_timeoutTimer.stop();
    if (!m_closing)
        startHandshakes();
    reportLater();
}

void WorkerLoop::queueArrival(Connection &connection)
{
    m_arrivals.add(connection.client(), connection.address());
    startArrivals();
    if (m_arrivals.isWaiting(connection.client()))
        connection.sendWaitNotice();
}

void WorkerLoop::startArrivals()
{
    const qint64 now = m_settings.monotonicMs();
    while (const std::optional<ClientId> client = m_arrivals.take(now))
        m_connections.at(*client)->arrive();
    if (const std::optional<qint64> readyAtMs = m_arrivals.readyAtMs())
        m_arrivalTimer.start(int(std::max<qint64>(*readyAtMs - now, 1)));
}

void WorkerLoop::queueHandshake(Connection &connection)
{
    const std::optional<ClientId> refused =
        m_handshakes.add(connection.client(), connection.address());
    if (refused)
        m_connections.at(*refused)->abandon();
    startHandshakes();
}

void WorkerLoop::endHandshake(Connection &connection)
{
    m_handshakes.forget(connection.client());
    startHandshakes();
}

void WorkerLoop::hold(Connection &connection)
{
    m_heldClients.push_back(connection.client());
}

void WorkerLoop::noteEnding(Connection &connection)
{
    m_shortLived.insert(connection.client());
}

void WorkerLoop::startHandshakes()
{
    if (m_handshakeTimer.isActive() || m_handshakes.waiting() == 0)
        return;
    const qint64 now = m_settings.monotonicMs();
    if (m_handshakeBucket.readyAtMs() > now) {
        m_handshakeTimer.start(int(m_handshakeBucket.fullAtMs() - now));
        return;
    }
    const std::optional<ClientId> client = m_handshakes.take();
    if (!client)
        return; // Called again when another handshake has ended.
    m_handshakeTimer.start(0);
    m_handshakeBucket.consume(now);
    m_connections.at(*client)->startHandshake();
}

void WorkerLoop::throttle(Connection &connection, qint64 readyAtMs)
{
    const ClientId client = connection.client();
    endThrottle(client);
    m_throttled.emplace(client, readyAtMs);
    m_resumptions.emplace(readyAtMs, client);
    startThrottleTimer();
}

void WorkerLoop::endThrottle(ClientId client)
{
    const auto found = m_throttled.find(client);
    if (found == m_throttled.end())
        return;
    m_resumptions.erase({found->second, client});
    m_throttled.erase(found);
}

void WorkerLoop::startThrottleTimer()
{
    if (m_resumptions.empty()) {
        m_throttleTimer.stop();
        return;
    }
    const qint64 waitMs = m_resumptions.begin()->first - m_settings.monotonicMs();
    m_throttleTimer.start(int(std::clamp<qint64>(waitMs, 1, maxThrottleMs)));
}

void WorkerLoop::resumeThrottled()
{
    std::vector<ClientId> due;
    const qint64 now = m_settings.monotonicMs();
    for (const auto &[timeMs, client] : m_resumptions) {
        if (timeMs > now)
            break;
        due.push_back(client);
    }
    for (ClientId client : due) {
        endThrottle(client);
        if (Connection *connection = find(client))
            connection->resume();
    }
    startThrottleTimer();
}

void WorkerLoop::continueReading()
{
    InputBudget &budget = m_inbox->budget();
    while (!m_heldClients.empty() && !(budget.isSpent() && budget.wait())) {
        Connection *connection = find(m_heldClients.front());
        m_heldClients.pop_front();
        if (connection)
            connection->continueReading();
    }
}

void WorkerLoop::checkTimeouts()
{
    checkShortLived();
    for (Connection *connection : nextPart()) {
        if (connection->isOpen())
            connection->checkTimeouts();
    }
}

void WorkerLoop::checkShortLived()
{
    const std::vector<ClientId> clients(m_shortLived.cbegin(), m_shortLived.cend());
    for (const ClientId client : clients) {
        Connection *connection = find(client);
        if (!connection || connection->isOpen())
            m_shortLived.erase(client);
        else
            connection->checkTimeouts();
    }
}

std::vector<Connection *> WorkerLoop::nextPart()
{
    std::vector<Connection *> part;
    const size_t buckets = m_connections.bucket_count();
    for (size_t i = buckets * m_part / parts; i < buckets * (m_part + 1) / parts; ++i) {
        for (auto it = m_connections.cbegin(i); it != m_connections.cend(i); ++it)
            part.push_back(it->second.get());
    }
    m_part = (m_part + 1) % parts;
    return part;
}

void WorkerLoop::reportLater()
{
    if (!std::exchange(m_willReport, true))
        QMetaObject::invokeMethod(this, &WorkerLoop::report, Qt::QueuedConnection);
}

void WorkerLoop::report()
{
    m_willReport = false;
    m_over.clear(); // None of their functions is running.
    if (!m_inputs.isEmpty())
        emit inputsReceived(std::exchange(m_inputs, {}));
    if (!m_gone.isEmpty())
        emit connectionsGone(std::exchange(m_gone, {}));
    if (m_closing && m_connections.empty() && !std::exchange(m_closed, true))
        emit closed();
}

Connection *WorkerLoop::find(ClientId client) const
{
    const auto found = m_connections.find(client);
    return found == m_connections.end() ? nullptr : found->second.get();
}

std::vector<Connection *> WorkerLoop::connections() const
{
    std::vector<Connection *> all;
    all.reserve(m_connections.size());
    for (const auto &[client, connection] : m_connections)
        all.push_back(connection.get());
    return all;
}

} // namespace server
