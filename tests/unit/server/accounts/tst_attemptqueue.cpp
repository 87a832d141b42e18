// SPDX-License-Identifier: MIT
#include "server/accounts/attemptqueue.h"
#include "tests/support/testprogram.h"

#include <QTest>

using server::AttemptQueue;
using server::PasswordKind;
using server::QueryId;

class tst_AttemptQueue : public QObject
{
    Q_OBJECT

private slots:
    void addressGroupsTakeTurns();
    void knownClientsComeFirst();
    void skipsEntriesThatMayNotStart();
    void limitsEachAddressGroupAndTheTotal();
    void removesTheEntriesOfAClient();
};

namespace {

AttemptQueue::Entry entry(QueryId query, const QByteArray &addressGroup,
                          server::ClientId client = 1)
{
    return {query, {PasswordKind::Account, client, addressGroup, "name", "password"}, false};
}

bool any(const AttemptQueue::Entry &)
{
    return true;
}

/// The queries in the order of takeNext().
QList<QueryId> drained(AttemptQueue &queue)
{
    QList<QueryId> queries;
    while (const auto next = queue.takeNext(any))
        queries.append(next->query);
    return queries;
}

} // namespace

void tst_AttemptQueue::addressGroupsTakeTurns()
{
    AttemptQueue queue;
    for (QueryId query = 1; query <= 4; ++query)
        QVERIFY(queue.append(entry(query, "a")));
    QVERIFY(queue.append(entry(5, "b")));
    QVERIFY(queue.append(entry(6, "c")));
    QVERIFY(queue.append(entry(7, "b")));
    QCOMPARE(drained(queue), (QList<QueryId>{1, 5, 6, 2, 7, 3, 4}));
    QVERIFY(!queue.takeNext(any));
}

void tst_AttemptQueue::knownClientsComeFirst()
{
    AttemptQueue queue;
    for (QueryId query = 1; query <= 4; ++query) {
        AttemptQueue::Entry next = entry(query, "a");
        next.isKnown = query > 2;
        QVERIFY(queue.append(next));
    }
    QCOMPARE(drained(queue), (QList<QueryId>{3, 4, 1, 2}));
}

void tst_AttemptQueue::skipsEntriesThatMayNotStart()
{
    AttemptQueue queue;
    for (QueryId query = 1; query <= 3; ++query)
        QVERIFY(queue.append(entry(query, "a")));
    QVERIFY(queue.append(entry(4, "b")));
    const auto isEven = [](const AttemptQueue::Entry &entry) { return entry.query % 2 == 0; };
    QCOMPARE(queue.takeNext(isEven)->query, QueryId(2));
    QCOMPARE(queue.takeNext(isEven)->query, QueryId(4));
    QVERIFY(!queue.takeNext(isEven));
    QCOMPARE(queue.size(), size_t(2));
    QCOMPARE(drained(queue), (QList<QueryId>{1, 3}));
}

void tst_AttemptQueue::limitsEachAddressGroupAndTheTotal()
{
    AttemptQueue queue;
    for (size_t i = 0; i < AttemptQueue::maxPerAddressGroup; ++i)
        QVERIFY(queue.append(entry(1, "a")));
    QVERIFY(!queue.append(entry(1, "a")));
    for (size_t i = queue.size(); i < AttemptQueue::maxTotal; ++i)
        QVERIFY(queue.append(entry(1, QByteArray::number(qulonglong(i)))));
    QVERIFY(!queue.append(entry(1, "new")));
    QVERIFY(queue.takeNext(any));
    QVERIFY(queue.append(entry(1, "new")));
}

void tst_AttemptQueue::removesTheEntriesOfAClient()
{
    AttemptQueue queue;
    QVERIFY(queue.append(entry(1, "a", 7)));
    QVERIFY(queue.append(entry(2, "a", 8)));
    QVERIFY(queue.append(entry(3, "b", 7)));
    const auto taken =
        queue.takeAll([](const AttemptQueue::Entry &entry) { return entry.attempt.client == 7; });
    QCOMPARE(taken.size(), size_t(2));
    QCOMPARE(taken.at(0).query, QueryId(1));
    QCOMPARE(taken.at(0).attempt.password, QByteArray("password"));
    QCOMPARE(taken.at(1).query, QueryId(3));
    QCOMPARE(queue.size(), size_t(1));
    QCOMPARE(drained(queue), (QList<QueryId>{2}));
}

HEARTH_TEST(tst_AttemptQueue)
#include "tst_attemptqueue.moc"
