// SPDX-License-Identifier: MIT
#include "common/event/epolldispatcher_linux.h"

#include "common/event/epolldispatcher.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <limits>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace net {

namespace {

qint64 monotonicNs()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace

std::unique_ptr<QAbstractEventDispatcher> createEventDispatcher()
{
    return std::make_unique<EpollDispatcher>();
}

EpollDispatcher::EpollDispatcher(QObject *parent)
    : QAbstractEventDispatcher(parent)
    , m_eventDescriptor(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_sockets(m_eventDescriptor)
{}

EpollDispatcher::~EpollDispatcher()
{
    ::close(m_eventDescriptor);
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_interrupted = false;
    emit awake();
    const bool wasWokenUp = m_wokenUp.exchange(false);
    QCoreApplication::sendPostedEvents();

    const bool withTimers = !(flags & QEventLoop::X11ExcludeTimers);
    const bool withSockets = !(flags & QEventLoop::ExcludeSocketNotifiers);
    // Outside exec() the caller checks the effect of posted events before it waits again.
    const bool mayWait = (flags & QEventLoop::WaitForMoreEvents)
                         && (!wasWokenUp || (flags & QEventLoop::EventLoopExec));
    const bool mayBlock = mayWait && !m_wokenUp && !m_interrupted;
    if (mayBlock)
        emit aboutToBlock();
    if (m_interrupted)
        return false;

    if (withSockets)
        m_sockets.applyChanges(); // May log a warning, and a message handler may post events.
    const int timeoutMs = waitMs(mayBlock && !m_wokenUp, withTimers);
    int handled = wasWokenUp ? 1 : 0;
    if (withSockets) {
        m_sockets.wait(timeoutMs);
        if (mayBlock)
            emit awake();
        handled += m_sockets.activate();
    } else {
        waitForWakeUp(timeoutMs);
        if (mayBlock)
            emit awake();
    }
    if (withTimers)
        handled += m_timers.fire(monotonicNs());
    return handled > 0;
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    Q_ASSERT(notifier && QThread::currentThread() == thread());
    m_sockets.add(notifier);
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    Q_ASSERT(notifier && QThread::currentThread() == thread());
    m_sockets.remove(notifier);
}

void EpollDispatcher::registerTimer(int timerId, qint64 interval, Qt::TimerType timerType,
                                    QObject *object)
{
    Q_ASSERT(timerId > 0 && object && QThread::currentThread() == thread());
    m_timers.add(timerId, interval, timerType, object, monotonicNs());
}

bool EpollDispatcher::unregisterTimer(int timerId)
{
    return m_timers.remove(timerId);
}

bool EpollDispatcher::unregisterTimers(QObject *object)
{
    return m_timers.removeAll(object);
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject *object) const
{
    return m_timers.timersOf(object);
}

int EpollDispatcher::remainingTime(int timerId)
{
    return m_timers.remainingMs(timerId, monotonicNs());
}

void EpollDispatcher::wakeUp()
{
    const bool pending = m_wokenUp.exchange(true);
    // This thread checks the flag itself before it waits.
    if (pending || QThread::currentThread() == thread())
        return;
    const quint64 one = 1;
    // Only fails when the counter is full; then the descriptor is readable, as intended.
    [[maybe_unused]] const ssize_t written = ::write(m_eventDescriptor, &one, sizeof one);
}

void EpollDispatcher::interrupt()
{
    m_interrupted = true;
    wakeUp();
}

int EpollDispatcher::waitMs(bool mayBlock, bool withTimers) const
{
    if (!mayBlock)
        return 0;
    const auto nextNs = withTimers ? m_timers.nextNs() : std::nullopt;
    if (!nextNs)
        return -1;
    constexpr qint64 nsPerMs = 1'000'000;
    const qint64 remainingNs = std::max<qint64>(*nextNs - monotonicNs(), 0);
    return int(
        std::min<qint64>((remainingNs + nsPerMs - 1) / nsPerMs, std::numeric_limits<int>::max()));
}

void EpollDispatcher::waitForWakeUp(int timeoutMs)
{
    ++m_plainWaits;
    pollfd descriptor = {m_eventDescriptor, POLLIN, 0};
    if (::poll(&descriptor, 1, timeoutMs) > 0) {
        quint64 count = 0;
        [[maybe_unused]] const ssize_t read = ::read(m_eventDescriptor, &count, sizeof count);
    }
}

} // namespace net
