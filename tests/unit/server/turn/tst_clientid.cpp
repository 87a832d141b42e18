// SPDX-License-Identifier: MIT
#include "server/turn/clientid.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <limits>

using server::clientIdOf;

class tst_ClientId : public QObject
{
    Q_OBJECT

private slots:
    void carriesItsNode_data();
    void carriesItsNode();
    void hasTheSameWorkerOnEachNode();
    void equalsItsNumberOnNodeZero();
};

void tst_ClientId::carriesItsNode_data()
{
    QTest::addColumn<server::NodeId>("node");
    QTest::addColumn<quint64>("number");

    constexpr quint64 maxNumber = (quint64(1) << 48) - 1;
    constexpr server::NodeId maxNode = std::numeric_limits<server::NodeId>::max();
    QTest::newRow("first client, node 0") << server::NodeId(0) << quint64(1);
    QTest::newRow("last client, node 0") << server::NodeId(0) << maxNumber;
    QTest::newRow("first client, last node") << maxNode << quint64(1);
    QTest::newRow("last client, last node") << maxNode << maxNumber;
}

void tst_ClientId::carriesItsNode()
{
    QFETCH(server::NodeId, node);
    QFETCH(quint64, number);
    const server::ClientId client = clientIdOf(node, number);
    QVERIFY(client != 0);
    QCOMPARE(server::nodeOf(client), node);
    QCOMPARE(server::workerOf(client, 7), int(number % 7));
}

void tst_ClientId::hasTheSameWorkerOnEachNode()
{
    for (quint64 number = 1; number <= 6; ++number) {
        for (server::NodeId node = 0; node < 3; ++node)
            QCOMPARE(server::workerOf(clientIdOf(node, number), 3), int(number % 3));
    }
}

void tst_ClientId::equalsItsNumberOnNodeZero()
{
    QCOMPARE(clientIdOf(0, 17), server::ClientId(17));
    QVERIFY(clientIdOf(1, 17) != clientIdOf(2, 17));
}

HEARTH_TEST(tst_ClientId)
#include "tst_clientid.moc"
