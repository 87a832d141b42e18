// SPDX-License-Identifier: MIT
#include "common/net/backoff.h"
#include "tests/support/testprogram.h"

#include <QSet>
#include <QTest>

class tst_Backoff : public QObject
{
    Q_OBJECT

private slots:
    void doublesUpToTheMaximum();
    void variesByUpToAQuarter();
    void startsAgainAfterASuccess();
    void staysWithinItsBounds_data();
    void staysWithinItsBounds();
};

namespace {

/// The random number that does not change a delay.
quint32 middle(int delayMs)
{
    return quint32(delayMs / 4);
}

} // namespace

void tst_Backoff::doublesUpToTheMaximum()
{
    net::Backoff backoff({.firstMs = 1'000, .maxMs = 6'000});
    for (int delayMs : {1'000, 2'000, 4'000, 6'000, 6'000})
        QCOMPARE(backoff.next(middle(delayMs)), delayMs);
}

void tst_Backoff::variesByUpToAQuarter()
{
    QSet<int> delays;
    for (quint32 random = 0; random < 100'000; random += 7) {
        net::Backoff backoff({.firstMs = 1'000, .maxMs = 60'000});
        const int delayMs = backoff.next(random);
        QVERIFY(delayMs >= 750 && delayMs <= 1'250);
        delays.insert(delayMs);
    }
    QCOMPARE(delays.size(), 501);
}

void tst_Backoff::startsAgainAfterASuccess()
{
    net::Backoff backoff;
    for (int i = 0; i < 10; ++i)
        backoff.next(0);
    backoff.reset();
    QCOMPARE(backoff.next(middle(1'000)), 1'000);
}

void tst_Backoff::staysWithinItsBounds_data()
{
    QTest::addColumn<int>("firstMs");
    QTest::addColumn<int>("maxMs");

    QTest::newRow("the defaults") << 1'000 << 60'000;
    QTest::newRow("the largest maximum") << 1 << std::numeric_limits<int>::max() / 2;
    QTest::newRow("the first above the maximum") << 9'000 << 5'000;
    QTest::newRow("no delay") << 0 << 0;
}

void tst_Backoff::staysWithinItsBounds()
{
    QFETCH(int, firstMs);
    QFETCH(int, maxMs);
    net::Backoff backoff({.firstMs = firstMs, .maxMs = maxMs});
    for (int i = 0; i < 1'000; ++i) {
        const int delayMs = backoff.next(std::numeric_limits<quint32>::max() - quint32(i) * 977);
        QVERIFY(delayMs >= 0);
        QVERIFY(delayMs <= maxMs + maxMs / 4);
    }
}

HEARTH_TEST(tst_Backoff)
#include "tst_backoff.moc"
