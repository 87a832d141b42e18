// SPDX-License-Identifier: MIT
#include "client/net/liveness.h"

#include <QTest>

using client::Liveness;
using Verdict = Liveness::Verdict;

class tst_Liveness : public QObject
{
    Q_OBJECT

private slots:
    void measuresTheRoundTrip();
    void silenceIsDeath();
    void otherDataIsASignOfLife();
    void asksForAQuickerAnswerAfterSleep();
    void oldAndForeignTokensDoNotCount();
};

namespace {

constexpr Liveness::Times times{30'000, 15'000, 5'000};

} // namespace

void tst_Liveness::measuresTheRoundTrip()
{
    Liveness liveness(times);
    QCOMPARE(liveness.lagMs(), -1);
    const QByteArray token = liveness.ping(1'000, false);
    QVERIFY(liveness.isWaiting());
    QCOMPARE(liveness.deadlineMs(), 16'000);
    QVERIFY(liveness.pong(token, 1'003));
    QCOMPARE(liveness.lagMs(), 3);
    QVERIFY(!liveness.isWaiting());
}

void tst_Liveness::silenceIsDeath()
{
    Liveness liveness(times);
    liveness.heard(1'000);
    liveness.ping(1'000, false);
    QCOMPARE(liveness.verdict(15'999), Verdict::Alive);
    QCOMPARE(liveness.verdict(16'000), Verdict::Dead);
}

void tst_Liveness::otherDataIsASignOfLife()
{
    Liveness liveness(times);
    const QByteArray token = liveness.ping(0, false);
    liveness.heard(14'000);
    QCOMPARE(liveness.verdict(15'000), Verdict::Slow);
    QCOMPARE(liveness.verdict(30'000), Verdict::Dead);
    liveness.heard(29'000);
    QVERIFY(liveness.pong(token, 29'000));
    QCOMPARE(liveness.lagMs(), 29'000);
}

void tst_Liveness::asksForAQuickerAnswerAfterSleep()
{
    Liveness liveness(times);
    liveness.ping(0, false);
    liveness.ping(100, true);
    QCOMPARE(liveness.deadlineMs(), 5'100);
    QCOMPARE(liveness.verdict(5'100), Verdict::Dead);
}

void tst_Liveness::oldAndForeignTokensDoNotCount()
{
    Liveness liveness(times);
    const QByteArray first = liveness.ping(0, false);
    liveness.ping(10, false);
    QVERIFY(liveness.pong(first, 20)); // ours, but not the newest
    QVERIFY(liveness.isWaiting());
    QVERIFY(!liveness.pong("sent-3", 20));
}

QTEST_APPLESS_MAIN(tst_Liveness)
#include "tst_liveness.moc"
