// SPDX-License-Identifier: MIT
#include "server/accounts/guessqueue.h"

#include <QTest>

using server::GuessQueue;
using server::PasswordKind;
using server::QueryId;

class tst_GuessQueue : public QObject
{
    Q_OBJECT

private slots:
    void householdsTakeTurns();
    void knownClientsGoFirst();
    void passesOverWhatMayNotGo();
    void isBoundedForEachHouseholdAndInAll();
    void letsGoOfAClient();
};

namespace {

GuessQueue::Entry entry(QueryId query, const QByteArray &household, server::ClientId client = 1)
{
    return {query, {PasswordKind::Account, client, household, "name", "password"}, false};
}

bool any(const GuessQueue::Entry &)
{
    return true;
}

/// The queries in the order in which they are taken.
QList<QueryId> drained(GuessQueue &queue)
{
    QList<QueryId> queries;
    while (const auto next = queue.takeNext(any))
        queries.append(next->query);
    return queries;
}

} // namespace

void tst_GuessQueue::householdsTakeTurns()
{
    GuessQueue queue;
    for (QueryId query = 1; query <= 4; ++query)
        QVERIFY(queue.append(entry(query, "a")));
    QVERIFY(queue.append(entry(5, "b")));
    QVERIFY(queue.append(entry(6, "c")));
    QVERIFY(queue.append(entry(7, "b")));
    QCOMPARE(drained(queue), (QList<QueryId>{1, 5, 6, 2, 7, 3, 4}));
    QVERIFY(!queue.takeNext(any));
}

void tst_GuessQueue::knownClientsGoFirst()
{
    GuessQueue queue;
    for (QueryId query = 1; query <= 4; ++query) {
        GuessQueue::Entry next = entry(query, "a");
        next.isKnown = query > 2;
        QVERIFY(queue.append(next));
    }
    QCOMPARE(drained(queue), (QList<QueryId>{3, 4, 1, 2}));
}

void tst_GuessQueue::passesOverWhatMayNotGo()
{
    GuessQueue queue;
    for (QueryId query = 1; query <= 3; ++query)
        QVERIFY(queue.append(entry(query, "a")));
    QVERIFY(queue.append(entry(4, "b")));
    const auto isEven = [](const GuessQueue::Entry &entry) { return entry.query % 2 == 0; };
    QCOMPARE(queue.takeNext(isEven)->query, QueryId(2));
    QCOMPARE(queue.takeNext(isEven)->query, QueryId(4));
    QVERIFY(!queue.takeNext(isEven));
    QCOMPARE(queue.size(), size_t(2));
    QCOMPARE(drained(queue), (QList<QueryId>{1, 3}));
}

void tst_GuessQueue::isBoundedForEachHouseholdAndInAll()
{
    GuessQueue queue;
    for (size_t i = 0; i < GuessQueue::mostOfHousehold; ++i)
        QVERIFY(queue.append(entry(1, "a")));
    QVERIFY(!queue.append(entry(1, "a")));
    for (size_t i = queue.size(); i < GuessQueue::mostInAll; ++i)
        QVERIFY(queue.append(entry(1, QByteArray::number(qulonglong(i)))));
    QVERIFY(!queue.append(entry(1, "new")));
    QVERIFY(queue.takeNext(any));
    QVERIFY(queue.append(entry(1, "new")));
}

void tst_GuessQueue::letsGoOfAClient()
{
    GuessQueue queue;
    QVERIFY(queue.append(entry(1, "a", 7)));
    QVERIFY(queue.append(entry(2, "a", 8)));
    QVERIFY(queue.append(entry(3, "b", 7)));
    const auto taken =
        queue.takeAll([](const GuessQueue::Entry &entry) { return entry.guess.client == 7; });
    QCOMPARE(taken.size(), size_t(2));
    QCOMPARE(taken.at(0).query, QueryId(1));
    QCOMPARE(taken.at(0).guess.password, QByteArray("password"));
    QCOMPARE(taken.at(1).query, QueryId(3));
    QCOMPARE(queue.size(), size_t(1));
    QCOMPARE(drained(queue), (QList<QueryId>{2}));
}

QTEST_APPLESS_MAIN(tst_GuessQueue)
#include "tst_guessqueue.moc"
