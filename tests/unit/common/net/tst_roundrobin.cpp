// SPDX-License-Identifier: MIT
#include "common/net/roundrobin.h"
#include "tests/support/testprogram.h"

#include <QList>
#include <QTest>

class tst_RoundRobin : public QObject
{
    Q_OBJECT

private slots:
    void servesTheGroupsInTurn();
    void continuesAfterARemovedGroup();
    void returnsNulloptWhenNoGroupIsServed();
};

namespace {

using Queues = net::RoundRobin<QList<int>>;

std::optional<int> takeFirst(QList<int> &items)
{
    return items.isEmpty() ? std::nullopt : std::optional(items.takeFirst());
}

} // namespace

void tst_RoundRobin::servesTheGroupsInTurn()
{
    Queues queues;
    queues.groups() = {{"a", {1, 2, 3}}, {"b", {4}}, {"c", {5, 6}}};
    QList<int> served;
    while (const auto item = queues.serveNext(takeFirst))
        served.append(*item);
    QCOMPARE(served, (QList<int>{1, 4, 5, 2, 6, 3}));
}

void tst_RoundRobin::continuesAfterARemovedGroup()
{
    Queues queues;
    queues.groups() = {{"a", {1, 2}}, {"b", {3}}, {"c", {4}}};
    QCOMPARE(queues.serveNext(takeFirst), 1);
    QCOMPARE(queues.serveNext(takeFirst), 3);
    queues.groups().erase("b");
    QCOMPARE(queues.serveNext(takeFirst), 4);
}

void tst_RoundRobin::returnsNulloptWhenNoGroupIsServed()
{
    Queues queues;
    QCOMPARE(queues.serveNext(takeFirst), std::nullopt);
    queues.groups() = {{"a", {}}, {"b", {1}}};
    QCOMPARE(queues.serveNext([](QList<int> &) -> std::optional<int> { return std::nullopt; }),
             std::nullopt);
    QCOMPARE(queues.serveNext(takeFirst), 1);
}

HEARTH_TEST(tst_RoundRobin)
#include "tst_roundrobin.moc"
