// SPDX-License-Identifier: MIT
#include "tests/unit/common/event/epolldispatcherfixture.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <array>
#include <atomic>
#include <memory>

/// Timers.
class tst_EpollDispatcherTimers : public EpollDispatcherFixture
{
    Q_OBJECT

private slots:
    void init() { makePair(); }
    void cleanup() { closePair(); }

    void firesTimersInTheOrderOfTheirTimes();
    void neverFiresEarly();
    void firesAZeroTimerInEveryTurn();
    void doesNotFireATimerInsideItsOwnHandler();
    void knowsItsTimers();
    void reportsTheRequestedTypes();
    void doesNotFireATimerThatAHandlerStopped();
    void allowsAnObjectToBeDeletedInItsOwnHandler();
    void restartsATimerInItsOwnHandler();
    void removesTheTimersOfADeletedObject();
    void reportsAnOverdueTimer();
    void leavesTimeForSocketsBesidesAZeroTimer();
    void firesOtherTimersInANestedLoop();
    void movesTimersToAnotherThread();
};

void tst_EpollDispatcherTimers::firesTimersInTheOrderOfTheirTimes()
{
    QStringList order;
    QEventLoop loop;
    QList<QTimer *> timers;
    const auto add = [&](const QString &name, int intervalMs) {
        auto *timer = new QTimer(&loop);
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
        connect(timer, &QTimer::timeout, &loop, [&order, &loop, name] {
            order.append(name);
            if (order.size() == 3)
                loop.quit();
        });
        timer->start(intervalMs);
    };
    add(QStringLiteral("last"), 30);
    add(QStringLiteral("first"), 5);
    add(QStringLiteral("middle"), 15);
    loop.exec();
    const QStringList expected = {QStringLiteral("first"), QStringLiteral("middle"),
                                  QStringLiteral("last")};
    QCOMPARE(order, expected);
}

void tst_EpollDispatcherTimers::neverFiresEarly()
{
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QSignalSpy timeout(&timer, &QTimer::timeout);
    QElapsedTimer elapsed;
    elapsed.start();
    timer.start(3);
    for (int i = 1; i <= 5; ++i) {
        QTRY_VERIFY(timeout.size() >= i);
        QVERIFY(elapsed.nsecsElapsed() >= qint64(i) * 3'000'000);
    }
}

void tst_EpollDispatcherTimers::firesAZeroTimerInEveryTurn()
{
    QTimer timer;
    QSignalSpy timeout(&timer, &QTimer::timeout);
    timer.start(0);
    for (int i = 1; i <= 3; ++i) {
        turn(QEventLoop::WaitForMoreEvents);
        QCOMPARE(timeout.size(), i);
    }
}

void tst_EpollDispatcherTimers::doesNotFireATimerInsideItsOwnHandler()
{
    QTimer timer;
    int depth = 0;
    int deepest = 0;
    connect(&timer, &QTimer::timeout, this, [&] {
        deepest = std::max(deepest, ++depth);
        turn();
        turn();
        --depth;
    });
    timer.start(0);
    turn();
    QCOMPARE(deepest, 1);
}

void tst_EpollDispatcherTimers::knowsItsTimers()
{
    QObject object;
    const int id = object.startTimer(1000, Qt::PreciseTimer);
    const auto timers = dispatcher()->registeredTimers(&object);
    QCOMPARE(timers.size(), 1);
    QCOMPARE(timers.first().timerId, id);
    QCOMPARE(timers.first().interval, 1000);
    QCOMPARE(timers.first().timerType, Qt::PreciseTimer);
    const int remaining = dispatcher()->remainingTime(id);
    QVERIFY(remaining > 0 && remaining <= 1000);
    object.killTimer(id);
    QVERIFY(dispatcher()->registeredTimers(&object).isEmpty());
    QCOMPARE(dispatcher()->remainingTime(id), -1);
}

void tst_EpollDispatcherTimers::reportsTheRequestedTypes()
{
    QObject object;
    for (const Qt::TimerType type : {Qt::PreciseTimer, Qt::CoarseTimer, Qt::VeryCoarseTimer}) {
        const int id = object.startTimer(30'000, type);
        const auto timers = dispatcher()->registeredTimers(&object);
        QCOMPARE(timers.size(), 1);
        QCOMPARE(timers.first().timerType, type);
        const int remaining = dispatcher()->remainingTime(id);
        QVERIFY2(remaining > 28'000 && remaining < 32'000, qPrintable(QString::number(remaining)));
        object.killTimer(id);
    }
}

void tst_EpollDispatcherTimers::doesNotFireATimerThatAHandlerStopped()
{
    std::array<QTimer, 3> timers;
    int fired = 0;
    for (QTimer &timer : timers) {
        timer.setTimerType(Qt::PreciseTimer);
        connect(&timer, &QTimer::timeout, this, [&] {
            ++fired;
            for (QTimer &other : timers)
                other.stop();
        });
        timer.start(0);
    }
    turn();
    turn();
    QCOMPARE(fired, 1);
}

void tst_EpollDispatcherTimers::allowsAnObjectToBeDeletedInItsOwnHandler()
{
    auto *timer = new QTimer;
    int fired = 0;
    connect(timer, &QTimer::timeout, this, [&] {
        ++fired;
        delete timer;
    });
    timer->start(0);
    turn();
    turn();
    QCOMPARE(fired, 1);
}

void tst_EpollDispatcherTimers::restartsATimerInItsOwnHandler()
{
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    int fired = 0;
    connect(&timer, &QTimer::timeout, this, [&] {
        if (++fired == 1)
            timer.start(20);
    });
    timer.start(0);
    turn();
    QCOMPARE(fired, 1);
    QTRY_VERIFY(fired >= 2);
    QCOMPARE(dispatcher()->registeredTimers(&timer).size(), 1);
    QCOMPARE(dispatcher()->registeredTimers(&timer).first().interval, 20);
}

void tst_EpollDispatcherTimers::removesTheTimersOfADeletedObject()
{
    auto object = std::make_unique<QObject>();
    const int first = object->startTimer(1000);
    const int second = object->startTimer(0);
    object.reset();
    QCOMPARE(dispatcher()->remainingTime(first), -1);
    QCOMPARE(dispatcher()->remainingTime(second), -1);
    QVERIFY(!dispatcher()->unregisterTimer(first));
    turn();
}

void tst_EpollDispatcherTimers::reportsAnOverdueTimer()
{
    QObject object;
    const int id = object.startTimer(1, Qt::PreciseTimer);
    while (dispatcher()->remainingTime(id) > 0)
        QThread::yieldCurrentThread();
    QCOMPARE(dispatcher()->remainingTime(id), 0);
}

void tst_EpollDispatcherTimers::leavesTimeForSocketsBesidesAZeroTimer()
{
    QTimer timer;
    QSignalSpy timeout(&timer, &QTimer::timeout);
    timer.start(0);
    QSocketNotifier notifier(m_here, QSocketNotifier::Write);
    QSignalSpy activated(&notifier, &QSocketNotifier::activated);
    for (int i = 1; i <= 5; ++i) {
        turn(QEventLoop::WaitForMoreEvents);
        QCOMPARE(timeout.size(), i);
        QCOMPARE(activated.size(), i);
    }
}

void tst_EpollDispatcherTimers::firesOtherTimersInANestedLoop()
{
    QTimer outer;
    QTimer inner;
    int innerFired = 0;
    connect(&inner, &QTimer::timeout, this, [&] { ++innerFired; });
    connect(&outer, &QTimer::timeout, this, [&] {
        outer.stop();
        inner.start(1);
        QTRY_VERIFY(innerFired >= 3);
    });
    outer.start(0);
    turn();
    QVERIFY(innerFired >= 3);
}

void tst_EpollDispatcherTimers::movesTimersToAnotherThread()
{
    QThread thread;
    thread.setEventDispatcher(new net::EpollDispatcher);
    auto *object = new QTimer;
    std::atomic<QThread *> firedIn = nullptr;
    connect(
        object, &QTimer::timeout, object, [&firedIn] { firedIn = QThread::currentThread(); },
        Qt::DirectConnection);
    object->start(1);
    object->moveToThread(&thread);
    QVERIFY(dispatcher()->registeredTimers(object).isEmpty());
    thread.start();
    QTRY_COMPARE(firedIn.load(), &thread);
    connect(&thread, &QThread::finished, object, &QObject::deleteLater);
    thread.quit();
    QVERIFY(thread.wait());
}

int main(int argc, char **argv)
{
    return runOverEpollDispatcher<tst_EpollDispatcherTimers>(argc, argv);
}

#include "tst_epolldispatchertimers.moc"
