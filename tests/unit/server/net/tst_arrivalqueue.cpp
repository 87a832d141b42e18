// SPDX-License-Identifier: MIT
#include "server/net/arrivalqueue.h"
#include "tests/support/testprogram.h"
#include "tests/unit/server/net/samples.h"

#include <QTest>

using server::ArrivalQueue;
using server::ClientId;
using test::flat;
using test::home;

class tst_ArrivalQueue : public QObject
{
    Q_OBJECT

private slots:
    void letsABurstEnterAtOnce();
    void letsFurtherClientsOfAnAddressEnterOneByOne();
    void letsAddressesTakeTurns();
    void limitsAllAddressesTogether();
    void chargesNothingForLeavingWhileWaiting();
    void hasNoLimitAtZero();
};

namespace {

/// The clients that may enter at @p nowMs, in order.
QList<ClientId> arrivals(ArrivalQueue &queue, qint64 nowMs)
{
    QList<ClientId> arrived;
    while (const auto client = queue.take(nowMs))
        arrived.append(*client);
    return arrived;
}

} // namespace

void tst_ArrivalQueue::letsABurstEnterAtOnce()
{
    ArrivalQueue queue({.perSecond = 1, .burst = 3}, 0);
    for (ClientId client = 1; client <= 3; ++client)
        queue.add(client, home);
    QCOMPARE(arrivals(queue, 0), (QList<ClientId>{1, 2, 3}));
    QCOMPARE(queue.readyAtMs(), std::nullopt);
}

void tst_ArrivalQueue::letsFurtherClientsOfAnAddressEnterOneByOne()
{
    ArrivalQueue queue({.perSecond = 1, .burst = 2}, 0);
    for (ClientId client = 1; client <= 4; ++client)
        queue.add(client, home);
    queue.add(5, flat);
    QCOMPARE(arrivals(queue, 0), (QList<ClientId>{1, 5, 2}));
    QCOMPARE(queue.readyAtMs(), std::optional<qint64>(1000));
    QCOMPARE(arrivals(queue, 999), QList<ClientId>());
    QCOMPARE(arrivals(queue, 1000), QList<ClientId>{3});
    QVERIFY(queue.isWaiting(4));
    QCOMPARE(arrivals(queue, 2000), QList<ClientId>{4});
    QVERIFY(!queue.isWaiting(4));
}

void tst_ArrivalQueue::letsAddressesTakeTurns()
{
    ArrivalQueue queue({.perSecond = 1, .burst = 10}, 0);
    for (ClientId client = 1; client <= 3; ++client)
        queue.add(client, home);
    queue.add(4, flat);
    QCOMPARE(arrivals(queue, 0), (QList<ClientId>{1, 4, 2, 3}));
}

void tst_ArrivalQueue::limitsAllAddressesTogether()
{
    ArrivalQueue queue({.perSecond = 1, .burst = 10, .allPerSecond = 2, .allBurst = 2}, 0);
    for (ClientId client = 1; client <= 4; ++client)
        queue.add(client, "10.0.0." + QByteArray::number(client));
    QCOMPARE(arrivals(queue, 0), (QList<ClientId>{1, 2}));
    QCOMPARE(queue.readyAtMs(), std::optional<qint64>(500));
    QCOMPARE(arrivals(queue, 1000), (QList<ClientId>{3, 4}));
}

void tst_ArrivalQueue::chargesNothingForLeavingWhileWaiting()
{
    ArrivalQueue queue({.perSecond = 1, .burst = 1}, 0);
    for (ClientId client = 1; client <= 100; ++client)
        queue.add(client, home);
    QCOMPARE(arrivals(queue, 0), QList<ClientId>{1});
    for (ClientId client = 2; client <= 99; ++client)
        queue.forget(client);
    queue.forget(777); // Unknown client.
    QVERIFY(!queue.isWaiting(99));
    QCOMPARE(arrivals(queue, 1000), QList<ClientId>{100});
}

void tst_ArrivalQueue::hasNoLimitAtZero()
{
    ArrivalQueue queue({.perSecond = 0, .burst = 1, .allPerSecond = 1, .allBurst = 1}, 0);
    for (ClientId client = 1; client <= 100; ++client)
        queue.add(client, home);
    QCOMPARE(arrivals(queue, 0).size(), 100);
}

HEARTH_TEST(tst_ArrivalQueue)
#include "tst_arrivalqueue.moc"
