// SPDX-License-Identifier: MIT
#include "client/net/pingmonitor.h"
#include "tests/support/testprogram.h"

#include <QTest>

using client::PingMonitor;
using Verdict = PingMonitor::Verdict;

class tst_PingMonitor : public QObject
{
    Q_OBJECT

private slots:
    void measuresTheRoundTrip();
    void reportsADeadServerAfterSilence();
    void reportsASlowServerWhileOtherDataArrives();
    void expectsAQuickerAnswerAfterSleep();
    void ignoresOldAndForeignTokens();
};

namespace {

constexpr PingMonitor::Times times{30'000, 15'000, 5'000};

} // namespace

void tst_PingMonitor::measuresTheRoundTrip()
{
    PingMonitor pings(times);
    QCOMPARE(pings.lagMs(), -1);
    const QByteArray token = pings.ping(1'000, false);
    QVERIFY(pings.isWaiting());
    QCOMPARE(pings.deadlineMs(), 16'000);
    QVERIFY(pings.pong(token, 1'003));
    QCOMPARE(pings.lagMs(), 3);
    QVERIFY(!pings.isWaiting());
}

void tst_PingMonitor::reportsADeadServerAfterSilence()
{
    PingMonitor pings(times);
    pings.heard(1'000);
    pings.ping(1'000, false);
    QCOMPARE(pings.verdict(15'999), Verdict::Alive);
    QCOMPARE(pings.verdict(16'000), Verdict::Dead);
}

void tst_PingMonitor::reportsASlowServerWhileOtherDataArrives()
{
    PingMonitor pings(times);
    const QByteArray token = pings.ping(0, false);
    pings.heard(14'000);
    QCOMPARE(pings.verdict(15'000), Verdict::Slow);
    QCOMPARE(pings.verdict(30'000), Verdict::Dead);
    pings.heard(29'000);
    QVERIFY(pings.pong(token, 29'000));
    QCOMPARE(pings.lagMs(), 29'000);
}

void tst_PingMonitor::expectsAQuickerAnswerAfterSleep()
{
    PingMonitor pings(times);
    pings.ping(0, false);
    pings.ping(100, true);
    QCOMPARE(pings.deadlineMs(), 5'100);
    QCOMPARE(pings.verdict(5'100), Verdict::Dead);
}

void tst_PingMonitor::ignoresOldAndForeignTokens()
{
    PingMonitor pings(times);
    const QByteArray first = pings.ping(0, false);
    pings.ping(10, false);
    QVERIFY(pings.pong(first, 20)); // ours, but not the newest
    QVERIFY(pings.isWaiting());
    QVERIFY(!pings.pong("sent-3", 20));
}

HEARTH_TEST(tst_PingMonitor)
#include "tst_pingmonitor.moc"
