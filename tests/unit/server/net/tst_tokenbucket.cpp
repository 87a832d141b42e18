// SPDX-License-Identifier: MIT
#include "server/net/tokenbucket.h"
#include "tests/support/testprogram.h"

#include <QTest>

class tst_TokenBucket : public QObject
{
    Q_OBJECT

private slots:
    void isFullAgainAfterARest();
    void allowsABurstAndThenTheRate();
    void consumesFractionsOfTokens();
    void neverHoldsMoreThanTheBurst();
    void reportsWhenTheNextTokenIsAvailable();
    void reportsWhenAWholeBurstIsAvailable();
    void hasNoLimitAtZero();
    void appliesANewRate();
    void toleratesAClockThatStepsBack();
};

namespace {

int consumed(server::TokenBucket &bucket, qint64 nowMs)
{
    int count = 0;
    while (count < 1000 && bucket.consume(nowMs))
        ++count;
    return count;
}

} // namespace

void tst_TokenBucket::appliesANewRate()
{
    server::TokenBucket bucket(4, 10, 0);
    bucket.setRate(1, 2, 0);
    QCOMPARE(consumed(bucket, 0), 2);
    QCOMPARE(consumed(bucket, 1000), 1);
    // The second before the change uses the old rate, the second after it the new one.
    bucket.setRate(4, 10, 2000);
    QCOMPARE(consumed(bucket, 2000), 1);
    QCOMPARE(consumed(bucket, 3000), 4);
    bucket.setRate(1, 10, 4000);
    QCOMPARE(consumed(bucket, 4000), 4);
}

void tst_TokenBucket::allowsABurstAndThenTheRate()
{
    server::TokenBucket bucket(4, 10, 0);
    QCOMPARE(consumed(bucket, 0), 10);
    QCOMPARE(consumed(bucket, 249), 0);
    QCOMPARE(consumed(bucket, 250), 1);
    QCOMPARE(consumed(bucket, 1000), 3);
}

void tst_TokenBucket::consumesFractionsOfTokens()
{
    server::TokenBucket bucket(4, 1, 0);
    for (int i = 0; i < 4; ++i)
        QVERIFY(bucket.consume(0, 0.25));
    QVERIFY(!bucket.consume(0, 0.25));
    QVERIFY(bucket.consume(bucket.readyAtMs()));
    QVERIFY(!bucket.consume(bucket.readyAtMs() - 1));
}

void tst_TokenBucket::neverHoldsMoreThanTheBurst()
{
    server::TokenBucket bucket(4, 10, 0);
    consumed(bucket, 0);
    QCOMPARE(consumed(bucket, 1'000'000), 10);
}

void tst_TokenBucket::reportsWhenTheNextTokenIsAvailable()
{
    server::TokenBucket bucket(4, 1, 0);
    QVERIFY(bucket.consume(100));
    QVERIFY(!bucket.consume(100));
    QCOMPARE(bucket.readyAtMs(), 350);
    QVERIFY(bucket.consume(bucket.readyAtMs()));

    server::TokenBucket thirds(3, 1, 0); // One token per 333 1/3 ms.
    QVERIFY(thirds.consume(0));
    QCOMPARE(thirds.readyAtMs(), 334);
    QVERIFY(!thirds.consume(333));
    QCOMPARE(thirds.readyAtMs(), 334);
    QVERIFY(thirds.consume(334));
}

void tst_TokenBucket::reportsWhenAWholeBurstIsAvailable()
{
    server::TokenBucket bucket(4, 3, 0);
    QCOMPARE(bucket.fullAtMs(), 0);
    QCOMPARE(consumed(bucket, 100), 3);
    QCOMPARE(bucket.fullAtMs(), 850);
    QVERIFY(!bucket.isFull(849));
    QVERIFY(bucket.isFull(850));
}

void tst_TokenBucket::hasNoLimitAtZero()
{
    server::TokenBucket bucket(0, 1, 0);
    QCOMPARE(consumed(bucket, 0), 1000);
}

void tst_TokenBucket::toleratesAClockThatStepsBack()
{
    server::TokenBucket bucket(1, 1, 5000);
    QVERIFY(bucket.consume(5000));
    QVERIFY(!bucket.consume(0));
    QVERIFY(!bucket.consume(5999));
    QVERIFY(bucket.consume(6000));
}

void tst_TokenBucket::isFullAgainAfterARest()
{
    server::TokenBucket bucket(1, 2, 0);
    QVERIFY(bucket.isFull(0));
    bucket.consume(0);
    QVERIFY(!bucket.isFull(999));
    QVERIFY(bucket.isFull(1000));
    QVERIFY(!bucket.isFull(0)); // The call alone has no effect.
}

HEARTH_TEST(tst_TokenBucket)
#include "tst_tokenbucket.moc"
