// SPDX-License-Identifier: MIT
#include "server/sequencer/turnclock.h"
#include "tests/support/testprogram.h"

#include <QTest>

using server::StartTime;
using server::TurnClock;

Q_DECLARE_METATYPE(server::StartTime::Problem)

class tst_TurnClock : public QObject
{
    Q_OBJECT

private slots:
    void followsTheClock();
    void goesOnAtHalfSpeedUntilTheClockHasCaughtUp();
    void losesNoHalfMilliseconds();
    void waitsLongerWhileTheClockIsBehind();
    void choosesWhereToBegin_data();
    void choosesWhereToBegin();

private:
    qint64 m_clockMs = 0;
    qint64 m_steadyMs = 0;

    TurnClock clockFrom(qint64 lastTimeMs)
    {
        return TurnClock([this] { return m_clockMs; }, [this] { return m_steadyMs; }, lastTimeMs);
    }
    void pass(qint64 ms)
    {
        m_clockMs += ms;
        m_steadyMs += ms;
    }
};

void tst_TurnClock::followsTheClock()
{
    m_clockMs = 1000;
    TurnClock clock = clockFrom(0);
    QCOMPARE(clock.nowMs(), 1000);
    m_clockMs = 5000; // Set forward.
    QCOMPARE(clock.nowMs(), 5000);
    pass(7);
    QCOMPARE(clock.nowMs(), 5007);
    QCOMPARE(clock.aheadMs(), 0);
}

void tst_TurnClock::goesOnAtHalfSpeedUntilTheClockHasCaughtUp()
{
    m_clockMs = 10'000;
    TurnClock clock = clockFrom(0);
    QCOMPARE(clock.nowMs(), 10'000);
    m_clockMs = 9'000;
    QCOMPARE(clock.nowMs(), 10'000);
    QCOMPARE(clock.aheadMs(), 1'000);
    pass(1'000);
    QCOMPARE(clock.nowMs(), 10'500);
    QCOMPARE(clock.aheadMs(), 500);
    pass(1'000);
    QCOMPARE(clock.nowMs(), 11'000);
    QCOMPARE(clock.aheadMs(), 0);
    pass(10);
    QCOMPARE(clock.nowMs(), 11'010);
}

void tst_TurnClock::losesNoHalfMilliseconds()
{
    m_clockMs = 1'000;
    TurnClock clock = clockFrom(50'000);
    for (int i = 0; i < 100; ++i) {
        pass(1);
        clock.nowMs();
    }
    QCOMPARE(clock.nowMs(), 50'050);
}

void tst_TurnClock::waitsLongerWhileTheClockIsBehind()
{
    m_clockMs = 1'000;
    TurnClock inTime = clockFrom(0);
    QCOMPARE(inTime.waitMs(1'030), 30);
    QCOMPARE(inTime.waitMs(900), 0);
    TurnClock ahead = clockFrom(1'010);
    const qint64 waitMs = ahead.waitMs(1'040);
    pass(waitMs);
    QCOMPARE(ahead.nowMs(), 1'040);
    TurnClock farAhead = clockFrom(9'000'000);
    QCOMPARE(farAhead.waitMs(9'000'030), 60);
}

void tst_TurnClock::choosesWhereToBegin_data()
{
    QTest::addColumn<qint64>("storedMs");
    QTest::addColumn<qint64>("clockMs");
    QTest::addColumn<qint64>("timeMs");
    QTest::addColumn<StartTime::Problem>("problem");

    constexpr qint64 now = 1'800'000'000'000; // 2027
    constexpr qint64 dayMs = 24 * 60 * 60 * 1000;
    using Problem = StartTime::Problem;
    QTest::newRow("nothing stored") << qint64(0) << now << qint64(0) << Problem::None;
    QTest::newRow("stored yesterday") << now - dayMs << now << now - dayMs << Problem::None;
    QTest::newRow("a little ahead") << now + dayMs << now << now + dayMs << Problem::None;
    QTest::newRow("far ahead") << now + dayMs + 1 << now << now << Problem::StoredIsAhead;
    QTest::newRow("a clock without a battery")
        << now << qint64(86'400'000) << now << Problem::ClockIsWrong;
}

void tst_TurnClock::choosesWhereToBegin()
{
    QFETCH(qint64, storedMs);
    QFETCH(qint64, clockMs);
    const StartTime start = server::startTimeOf(storedMs, clockMs);
    QTEST(start.timeMs, "timeMs");
    QTEST(start.problem, "problem");
}

HEARTH_TEST(tst_TurnClock)
#include "tst_turnclock.moc"
