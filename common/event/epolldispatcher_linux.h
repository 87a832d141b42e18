// SPDX-License-Identifier: MIT
#pragma once

#include "common/event/epollset_linux.h"
#include "common/event/timerlist.h"

#include <QAbstractEventDispatcher>

#include <atomic>

namespace net {

/// An event dispatcher over epoll and eventfd. Lives on the thread whose events it dispatches;
/// wakeUp() and interrupt() may be called from any thread.
class EpollDispatcher : public QAbstractEventDispatcher
{
    Q_OBJECT

public:
    explicit EpollDispatcher(QObject *parent = nullptr);
    ~EpollDispatcher() override;

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;

    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;

    void registerTimer(int timerId, qint64 interval, Qt::TimerType timerType,
                       QObject *object) override;
    bool unregisterTimer(int timerId) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int timerId) override;

    void wakeUp() override;
    void interrupt() override;

    /// The number of system calls to wait for events, and to change the set of watched sockets.
    quint64 waitCount() const noexcept { return m_sockets.waitCount() + m_plainWaits; }
    quint64 changeCount() const noexcept { return m_sockets.changeCount(); }

private:
    int waitMs(bool mayBlock, bool withTimers) const;
    void waitForWakeUp(int timeoutMs);

    const int m_eventDescriptor;
    EpollSet m_sockets;
    TimerList m_timers;
    quint64 m_plainWaits = 0;
    std::atomic<bool> m_wokenUp = false;
    std::atomic<bool> m_interrupted = false;
};

} // namespace net
