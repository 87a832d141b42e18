// SPDX-License-Identifier: MIT
#include "server/net/handshakequeue.h"
#include "tests/support/testprogram.h"
#include "tests/unit/server/net/samples.h"

#include <QTest>

using server::ClientId;
using server::HandshakeQueue;
using test::flat;
using test::home;

class tst_HandshakeQueue : public QObject
{
    Q_OBJECT

private slots:
    void servesInOrder();
    void letsAddressesTakeTurns();
    void limitsRunningHandshakes();
    void limitsRunningHandshakesOfOneAddress();
    void rejectsTheNewestOfTheLongestQueue();
    void forgetsClientsThatLeaveWhileWaiting();
};

namespace {

/// The clients that may start now, in order.
QList<ClientId> startedBy(HandshakeQueue &queue)
{
    QList<ClientId> started;
    while (const auto client = queue.take())
        started.append(*client);
    return started;
}

} // namespace

void tst_HandshakeQueue::servesInOrder()
{
    HandshakeQueue queue({});
    for (ClientId client = 1; client <= 3; ++client)
        QVERIFY(!queue.add(client, home));
    QCOMPARE(startedBy(queue), (QList<ClientId>{1, 2, 3}));
    QCOMPARE(queue.running(), 3);
    QCOMPARE(queue.waiting(), 0);
}

void tst_HandshakeQueue::letsAddressesTakeTurns()
{
    HandshakeQueue queue({});
    for (ClientId client = 1; client <= 4; ++client)
        queue.add(client, home);
    queue.add(5, flat);
    queue.add(6, flat);
    QCOMPARE(startedBy(queue), (QList<ClientId>{1, 5, 2, 6, 3, 4}));
}

void tst_HandshakeQueue::limitsRunningHandshakes()
{
    HandshakeQueue queue({.running = 2});
    for (ClientId client = 1; client <= 4; ++client)
        queue.add(client, home);
    QCOMPARE(startedBy(queue), (QList<ClientId>{1, 2}));
    queue.forget(1);
    QCOMPARE(startedBy(queue), QList<ClientId>{3});
    queue.forget(77); // Unknown client.
    QCOMPARE(startedBy(queue), QList<ClientId>{});
}

void tst_HandshakeQueue::limitsRunningHandshakesOfOneAddress()
{
    HandshakeQueue queue({.running = 10, .runningPerAddress = 2});
    for (ClientId client = 1; client <= 4; ++client)
        queue.add(client, home);
    queue.add(5, flat);
    QCOMPARE(startedBy(queue), (QList<ClientId>{1, 5, 2}));
    queue.forget(2);
    QCOMPARE(startedBy(queue), QList<ClientId>{3});
}

void tst_HandshakeQueue::rejectsTheNewestOfTheLongestQueue()
{
    HandshakeQueue queue({.waiting = 3});
    for (ClientId client = 1; client <= 3; ++client)
        QVERIFY(!queue.add(client, home));
    QCOMPARE(queue.add(4, home), ClientId(4));
    QCOMPARE(queue.add(5, flat), ClientId(3));
    QCOMPARE(queue.waiting(), 3);
    QCOMPARE(startedBy(queue), (QList<ClientId>{1, 5, 2}));
}

void tst_HandshakeQueue::forgetsClientsThatLeaveWhileWaiting()
{
    HandshakeQueue queue({});
    queue.add(1, home);
    queue.add(2, home);
    queue.forget(1);
    QCOMPARE(queue.waiting(), 1);
    QCOMPARE(startedBy(queue), QList<ClientId>{2});
    queue.forget(2);
    QCOMPARE(queue.running(), 0);
}

HEARTH_TEST(tst_HandshakeQueue)
#include "tst_handshakequeue.moc"
