// SPDX-License-Identifier: MIT
#include "tests/unit/common/event/epolldispatcherfixture.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <csignal>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include <pthread.h>

using net::EpollDispatcher;

/// Waiting, waking up, interrupting and nesting.
class tst_EpollDispatcherLoop : public EpollDispatcherFixture
{
    Q_OBJECT

private slots:
    void init() { makePair(); }
    void cleanup() { closePair(); }

    void excludesSocketsAndTimersWhenAsked();
    void waitsWithoutSocketsUntilWokenUp();
    void wakesUpFromOtherThreads();
    void interruptsFromOtherThreads();
    void emitsAboutToBlockAndAwake();
    void doesNotSpinWhenIdle();
    void runsOtherEventsInNestedLoops();
    void combinesWakeUps();
    void doesNotWaitWhenAboutToBlockIsInterrupted();
    void deliversEventsPostedInAboutToBlock();
    void ignoresAnEarlierInterruption();
    void continuesAfterSignals();
    void endsNestedLoopsFromTheInside();
    void servesShortLivedThreads();
};

void tst_EpollDispatcherLoop::excludesSocketsAndTimersWhenAsked()
{
    QSocketNotifier notifier(m_here, QSocketNotifier::Write);
    QSignalSpy activated(&notifier, &QSocketNotifier::activated);
    QTimer timer;
    QSignalSpy timeout(&timer, &QTimer::timeout);
    timer.start(0);
    turn(QEventLoop::ExcludeSocketNotifiers);
    QCOMPARE(activated.size(), 0);
    QCOMPARE(timeout.size(), 1);
    turn(QEventLoop::X11ExcludeTimers);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(timeout.size(), 1);
}

void tst_EpollDispatcherLoop::waitsWithoutSocketsUntilWokenUp()
{
    QSocketNotifier notifier(m_here, QSocketNotifier::Write);
    QSignalSpy activated(&notifier, &QSocketNotifier::activated);
    bool woken = false;
    const std::unique_ptr<QThread> thread(QThread::create([this, &woken] {
        QMetaObject::invokeMethod(
            this, [&woken] { woken = true; }, Qt::QueuedConnection);
    }));
    thread->start();
    while (!woken)
        turn(QEventLoop::ExcludeSocketNotifiers | QEventLoop::WaitForMoreEvents);
    QVERIFY(thread->wait());
    QCOMPARE(activated.size(), 0);
}

void tst_EpollDispatcherLoop::wakesUpFromOtherThreads()
{
    constexpr int perThread = 2000;
    int received = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 3; ++i) {
        threads.emplace_back(QThread::create([this, &received] {
            for (int j = 0; j < perThread; ++j)
                QMetaObject::invokeMethod(
                    this, [&received] { ++received; }, Qt::QueuedConnection);
        }));
        threads.back()->start();
    }
    while (received < 3 * perThread)
        turn(QEventLoop::WaitForMoreEvents); // After a lost wake-up this would block until the test
                                             // times out.
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
}

void tst_EpollDispatcherLoop::interruptsFromOtherThreads()
{
    QEventLoop loop;
    EpollDispatcher *const target = dispatcher();
    const std::unique_ptr<QThread> thread(QThread::create([target, &loop] {
        target->interrupt();
        loop.exit(7);
    }));
    QTimer::singleShot(0, this, [&thread] { thread->start(); });
    QCOMPARE(loop.exec(), 7);
    QVERIFY(thread->wait());
}

void tst_EpollDispatcherLoop::emitsAboutToBlockAndAwake()
{
    turn();
    QSignalSpy blocking(dispatcher(), &QAbstractEventDispatcher::aboutToBlock);
    QSignalSpy awake(dispatcher(), &QAbstractEventDispatcher::awake);
    turn();
    QCOMPARE(blocking.size(), 0);
    QTimer timer;
    timer.start(1);
    turn(QEventLoop::WaitForMoreEvents);
    QCOMPARE(blocking.size(), 1);
    QVERIFY(awake.size() >= 2);
    QMetaObject::invokeMethod(
        this, [] {}, Qt::QueuedConnection);
    turn(QEventLoop::WaitForMoreEvents); // The posted event ends the wait.
    QCOMPARE(blocking.size(), 1);
    QMetaObject::invokeMethod(
        this, [] {}, Qt::QueuedConnection);
    turn(QEventLoop::WaitForMoreEvents | QEventLoop::EventLoopExec);
    QCOMPARE(blocking.size(), 2);
}

void tst_EpollDispatcherLoop::doesNotSpinWhenIdle()
{
    QSocketNotifier notifier(m_here, QSocketNotifier::Read);
    QTimer timer;
    timer.setSingleShot(true);
    QEventLoop loop;
    connect(&timer, &QTimer::timeout, &loop, &QEventLoop::quit);
    const quint64 before = dispatcher()->waitCount();
    timer.start(100);
    loop.exec();
    QVERIFY(dispatcher()->waitCount() - before <= 4);
}

void tst_EpollDispatcherLoop::runsOtherEventsInNestedLoops()
{
    QSocketNotifier notifier(m_here, QSocketNotifier::Read);
    int activated = 0;
    bool posted = false;
    bool deletedInside = false;
    auto *object = new QObject;
    connect(&notifier, &QSocketNotifier::activated, this, [&] {
        if (++activated > 1) {
            char byte = 0;
            QCOMPARE(::read(m_here, &byte, 1), 1);
            return;
        }
        QEventLoop inner;
        QMetaObject::invokeMethod(
            &inner,
            [&] {
                posted = true;
                inner.quit();
            },
            Qt::QueuedConnection);
        connect(object, &QObject::destroyed, this, [&] { deletedInside = true; });
        object->deleteLater();
        inner.exec();
    });
    QCOMPARE(::write(m_there, "x", 1), 1);
    turn();
    QVERIFY(posted);
    QTRY_COMPARE(activated, 2);
    QTRY_VERIFY(deletedInside);
}

void tst_EpollDispatcherLoop::combinesWakeUps()
{
    turn();
    EpollDispatcher *const target = dispatcher();
    const std::unique_ptr<QThread> thread(QThread::create([target] {
        for (int i = 0; i < 1000; ++i)
            target->wakeUp();
    }));
    thread->start();
    QVERIFY(thread->wait());
    const quint64 before = target->waitCount();
    QVERIFY(turn(QEventLoop::WaitForMoreEvents)); // Does not wait after a wake-up.
    QVERIFY(!turn());
    QCOMPARE(target->waitCount() - before, 2);
}

void tst_EpollDispatcherLoop::doesNotWaitWhenAboutToBlockIsInterrupted()
{
    turn();
    EpollDispatcher *const target = dispatcher();
    const quint64 before = target->waitCount();
    QObject context;
    connect(target, &QAbstractEventDispatcher::aboutToBlock, &context,
            [target] { target->interrupt(); });
    QVERIFY(!turn(QEventLoop::WaitForMoreEvents));
    QCOMPARE(target->waitCount(), before);
}

void tst_EpollDispatcherLoop::deliversEventsPostedInAboutToBlock()
{
    turn();
    bool received = false;
    bool posted = false;
    QObject context;
    connect(dispatcher(), &QAbstractEventDispatcher::aboutToBlock, &context, [&] {
        if (!std::exchange(posted, true))
            QMetaObject::invokeMethod(
                &context, [&] { received = true; }, Qt::QueuedConnection);
    });
    turn(QEventLoop::WaitForMoreEvents); // Must not wait forever.
    turn();
    QVERIFY(received);
}

void tst_EpollDispatcherLoop::ignoresAnEarlierInterruption()
{
    dispatcher()->interrupt();
    QTimer timer;
    QSignalSpy timeout(&timer, &QTimer::timeout);
    timer.start(0);
    turn();
    QCOMPARE(timeout.size(), 1);
}

void tst_EpollDispatcherLoop::continuesAfterSignals()
{
    struct sigaction action = {};
    struct sigaction before = {};
    action.sa_handler = [](int) {};
    QCOMPARE(sigaction(SIGUSR1, &action, &before), 0);
    std::atomic<bool> isOver = false;
    const pthread_t waiting = pthread_self();
    const std::unique_ptr<QThread> thread(QThread::create([waiting, &isOver] {
        while (!isOver) {
            pthread_kill(waiting, SIGUSR1);
            QThread::yieldCurrentThread();
        }
    }));
    thread->start();
    QEventLoop loop;
    QElapsedTimer elapsed;
    elapsed.start();
    QTimer::singleShot(50, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
    QVERIFY(elapsed.elapsed() >= 50);
    isOver = true;
    QVERIFY(thread->wait());
    QCOMPARE(sigaction(SIGUSR1, &before, nullptr), 0);
}

void tst_EpollDispatcherLoop::endsNestedLoopsFromTheInside()
{
    QStringList order;
    std::function<void(int)> enter = [&](int depth) {
        if (depth > 3)
            return;
        QEventLoop loop;
        QTimer::singleShot(0, &loop, [&, depth] {
            enter(depth + 1);
            loop.quit();
        });
        loop.exec();
        order.append(QString::number(depth));
    };
    enter(1);
    QCOMPARE(order.join(u' '), QStringLiteral("3 2 1"));
}

void tst_EpollDispatcherLoop::servesShortLivedThreads()
{
    for (int i = 0; i < 50; ++i) {
        QThread thread;
        thread.setEventDispatcher(new EpollDispatcher);
        QObject object;
        object.moveToThread(&thread);
        thread.start();
        bool ran = false;
        QMetaObject::invokeMethod(
            &object, [&ran] { ran = true; }, Qt::BlockingQueuedConnection);
        QVERIFY(ran);
        thread.quit(); // May happen before or during the wait.
        QVERIFY(thread.wait());
    }
}

int main(int argc, char **argv)
{
    return runOverEpollDispatcher<tst_EpollDispatcherLoop>(argc, argv);
}

#include "tst_epolldispatcherloop.moc"
