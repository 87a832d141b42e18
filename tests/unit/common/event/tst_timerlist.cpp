// SPDX-License-Identifier: MIT
#include "common/event/timerlist.h"
#include "tests/support/testprogram.h"

#include <QCoreApplication>
#include <QTest>
#include <QTimerEvent>

#include <functional>

namespace {

constexpr qint64 ms = 1'000'000;

class Receiver : public QObject
{
public:
    QList<int> fired;
    std::function<void(int)> handler;

protected:
    void timerEvent(QTimerEvent *event) override
    {
        fired.append(event->timerId());
        if (handler)
            handler(event->timerId());
    }
};

} // namespace

class tst_TimerList : public QObject
{
    Q_OBJECT

private slots:
    void firesDueTimersInOrder();
    void roundsTheRemainingTimeUp();
    void skipsMissedEvents();
    void keepsToItsIntervalWithoutDrift();
    void movesCoarseTimersTogether();
    void firesVeryCoarseTimersOnWholeSeconds();
    void toleratesRemovalInAHandler();
    void toleratesAReusedId();
    void doesNotFireAReplacementInTheSamePass();
    void doesNotCountRunningTimers();
    void removesAllTimersOfAnObject();
};

void tst_TimerList::firesDueTimersInOrder()
{
    net::TimerList timers;
    Receiver receiver;
    timers.add(1, 10, Qt::PreciseTimer, &receiver, 0);
    timers.add(2, 5, Qt::PreciseTimer, &receiver, 0);
    QCOMPARE(timers.nextNs(), 5 * ms);
    QCOMPARE(timers.fire(5 * ms - 1), 0);
    QCOMPARE(timers.fire(5 * ms), 1);
    QCOMPARE(timers.fire(10 * ms), 2);
    QCOMPARE(receiver.fired,
             (QList<int>{2, 1, 2})); // Timers of the same time fire in the order of their ids.
    QCOMPARE(timers.fire(17 * ms), 1);
    QCOMPARE(timers.fire(30 * ms), 2);
    QCOMPARE(receiver.fired, (QList<int>{2, 1, 2, 2, 1, 2}));
}

void tst_TimerList::roundsTheRemainingTimeUp()
{
    net::TimerList timers;
    Receiver receiver;
    timers.add(1, 20, Qt::PreciseTimer, &receiver, 0);
    QCOMPARE(timers.remainingMs(1, 12 * ms), 8);
    QCOMPARE(timers.remainingMs(1, 12 * ms + 1), 8);
    QCOMPARE(timers.remainingMs(1, 20 * ms - 1), 1); // With 0 the loop would spin until then.
    QCOMPARE(timers.remainingMs(1, 20 * ms), 0);
    QCOMPARE(timers.remainingMs(1, 30 * ms), 0);
    QCOMPARE(timers.remainingMs(3, 0), -1);
}

void tst_TimerList::skipsMissedEvents()
{
    net::TimerList timers;
    Receiver receiver;
    timers.add(1, 10, Qt::PreciseTimer, &receiver, 0);
    QCOMPARE(timers.fire(1000 * ms), 1);
    QCOMPARE(timers.fire(1000 * ms), 0);
    QCOMPARE(timers.nextNs(), 1010 * ms);
}

void tst_TimerList::keepsToItsIntervalWithoutDrift()
{
    net::TimerList timers;
    Receiver receiver;
    timers.add(1, 10, Qt::PreciseTimer, &receiver, 0);
    timers.fire(13 * ms);
    QCOMPARE(timers.nextNs(), 20 * ms);
}

void tst_TimerList::movesCoarseTimersTogether()
{
    net::TimerList timers;
    Receiver receiver;
    timers.add(1, 1000, Qt::CoarseTimer, &receiver, 0);
    timers.add(2, 1000, Qt::CoarseTimer, &receiver, 7 * ms);
    const qint64 next = timers.nextNs().value_or(0);
    QVERIFY(next >= 950 * ms && next <= 1050 * ms);
    QCOMPARE(timers.fire(next), 2);
}

void tst_TimerList::firesVeryCoarseTimersOnWholeSeconds()
{
    net::TimerList timers;
    Receiver receiver;
    timers.add(1, 2'000, Qt::VeryCoarseTimer, &receiver, 300 * ms);
    QCOMPARE(timers.nextNs(), 2'000 * ms);
    timers.add(2, 100, Qt::VeryCoarseTimer, &receiver, 300 * ms);
    QCOMPARE(timers.nextNs(), 1'000 * ms);
}

void tst_TimerList::toleratesRemovalInAHandler()
{
    net::TimerList timers;
    Receiver receiver;
    timers.add(1, 10, Qt::PreciseTimer, &receiver, 0);
    timers.add(2, 10, Qt::PreciseTimer, &receiver, 0);
    receiver.handler = [&](int) { timers.removeAll(&receiver); };
    QCOMPARE(timers.fire(10 * ms), 1);
    QVERIFY(timers.isEmpty());
    QVERIFY(!timers.nextNs());
}

void tst_TimerList::toleratesAReusedId()
{
    net::TimerList timers;
    Receiver receiver;
    timers.add(1, 10, Qt::PreciseTimer, &receiver, 0);
    receiver.handler = [&](int) {
        timers.remove(1);
        timers.add(1, 50, Qt::PreciseTimer, &receiver, 10 * ms);
    };
    QCOMPARE(timers.fire(10 * ms), 1);
    QCOMPARE(timers.nextNs(), 60 * ms);
    receiver.handler = {};
    QCOMPARE(timers.fire(60 * ms), 1);
    QCOMPARE(timers.fire(60 * ms), 0);
}

void tst_TimerList::doesNotFireAReplacementInTheSamePass()
{
    // Both are due. The handler of the first replaces the second by another timer that is due.
    net::TimerList timers;
    Receiver receiver;
    timers.add(1, 10, Qt::PreciseTimer, &receiver, 0);
    timers.add(2, 10, Qt::PreciseTimer, &receiver, 0);
    receiver.handler = [&](int id) {
        if (id == 1)
            timers.add(2, 0, Qt::PreciseTimer, &receiver, 10 * ms);
    };
    QCOMPARE(timers.fire(10 * ms), 1);
    QCOMPARE(receiver.fired, QList<int>{1});
    QCOMPARE(timers.fire(10 * ms), 1);
    QCOMPARE(receiver.fired, (QList<int>{1, 2}));
}

void tst_TimerList::doesNotCountRunningTimers()
{
    net::TimerList timers;
    Receiver receiver;
    timers.add(1, 0, Qt::PreciseTimer, &receiver, 0);
    int inner = -1;
    receiver.handler = [&](int) {
        QVERIFY(!timers.nextNs());
        inner = timers.fire(5 * ms);
    };
    QCOMPARE(timers.fire(0), 1);
    QCOMPARE(inner, 0);
    QVERIFY(timers.nextNs());
}

void tst_TimerList::removesAllTimersOfAnObject()
{
    net::TimerList timers;
    Receiver mine;
    Receiver other;
    timers.add(1, 10, Qt::PreciseTimer, &mine, 0);
    timers.add(2, 10, Qt::PreciseTimer, &other, 0);
    QVERIFY(timers.removeAll(&mine));
    QVERIFY(!timers.removeAll(&mine));
    QVERIFY(!timers.remove(1));
    QCOMPARE(timers.timersOf(&other).size(), 1);
}

HEARTH_LOOP_TEST(tst_TimerList)
#include "tst_timerlist.moc"
