// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/server/net/serverfixture.h"

using server::ClientConnected;
using server::ClientDisconnected;
using server::QueryAnswered;

/// The limits on unsent bytes, tested on connections of a WorkerPool.
class tst_SendQueue : public QObject
{
    Q_OBJECT

private slots:
    void closesAClientWhoseSendQueueIsFull();
    void closesSlowClientsWhenMemoryIsShort();
    void handlesLeavingCommandsDespiteAFullSendQueue();
    void reportsWhenASendQueueHasRoomAgain();
    void answersTheQueryOfADisconnectedClient();
};

void tst_SendQueue::closesAClientWhoseSendQueueIsFull()
{
    ServerFixture server;
    const auto slow = server.connectedClient();
    slow->setReadBufferSize(1);
    QTRY_COMPARE(server.all<ClientConnected>().size(), 1);
    const auto other = server.connectedClient();
    QTRY_COMPARE(server.all<ClientConnected>().size(), 2);
    for (int i = 0; i < 40 && server.all<ClientDisconnected>().isEmpty(); ++i) {
        server.say(1, QByteArray(400, 'y'), 1000);
        server.say(2, "still here");
        QTRY_VERIFY(other->canReadLine());
        QCOMPARE(other->readLine(), QByteArray(":srv NOTICE you :still here\r\n"));
    }
    QTRY_COMPARE(server.all<ClientDisconnected>().size(), 1);
    QCOMPARE(server.all<ClientDisconnected>().first().reason, QByteArray("Send queue exceeded"));
    QCOMPARE(other->state(), QAbstractSocket::ConnectedState);
}

void tst_SendQueue::closesSlowClientsWhenMemoryIsShort()
{
    server::ConnectionLimits limits = ServerFixture::patient();
    limits.sendMemoryBytes = 8 * 1024 * 1024;
    ServerFixture server(limits);
    const auto slow = server.connectedClient();
    slow->setReadBufferSize(1);
    QTRY_COMPARE(server.all<ClientConnected>().size(), 1);
    const auto other = server.connectedClient();
    QTRY_COMPARE(server.all<ClientConnected>().size(), 2);
    server.say(1, QByteArray(400, 'y'), 40'000);
    server.say(2, "still here");
    QTRY_COMPARE(server.all<ClientDisconnected>().size(), 1);
    QCOMPARE(server.all<ClientDisconnected>().first().client, server::ClientId(1));
    QCOMPARE(server.all<ClientDisconnected>().first().reason, QByteArray("Send queue exceeded"));
    QTRY_VERIFY(other->canReadLine());
    QCOMPARE(other->state(), QAbstractSocket::ConnectedState);
}

void tst_SendQueue::handlesLeavingCommandsDespiteAFullSendQueue()
{
    ServerFixture server(ServerFixture::patient());
    const auto client = server.connectedClient();
    client->setReadBufferSize(1);
    QTRY_COMPARE(server.all<ClientConnected>().size(), 1);
    server.say(1, QByteArray(400, 'y'), 40'000);
    QTRY_VERIFY(client->bytesAvailable() > 0); // From here on the queue is full.
    client->write("PRIVMSG #a :waits\r\nPART #a\r\nPONG x\r\n");
    const QByteArrayList overtaking = {"PART #a", "PONG x"};
    QTRY_COMPARE(server.messages(), overtaking);
    client->setReadBufferSize(0);
    client->readAll();
    const QByteArrayList all = {"PART #a", "PONG x", "PRIVMSG waits"};
    QTRY_COMPARE(server.messages(), all);
}

void tst_SendQueue::reportsWhenASendQueueHasRoomAgain()
{
    ServerFixture server(ServerFixture::patient());
    const auto client = server.connectedClient();
    client->setReadBufferSize(1);
    QTRY_COMPARE(server.all<ClientConnected>().size(), 1);
    server.pool.notifyWhenDrained(7, 1);
    QTRY_COMPARE(server.all<QueryAnswered>().size(), 1);
    QCOMPARE(server.all<QueryAnswered>().first().query, server::QueryId(7));

    server.say(1, QByteArray(400, 'y'), 40'000);
    server.pool.notifyWhenDrained(8, 1);
    client->write("PONG x\r\n"); // Handled despite the full queue, and after the query.
    QTRY_COMPARE(server.messages(), QByteArrayList{"PONG x"});
    QCOMPARE(server.all<QueryAnswered>().size(), 1);
    client->setReadBufferSize(0);
    client->readAll();
    QTRY_COMPARE(server.all<QueryAnswered>().size(), 2);
    QCOMPARE(server.all<QueryAnswered>().last().query, server::QueryId(8));
}

void tst_SendQueue::answersTheQueryOfADisconnectedClient()
{
    ServerFixture server(ServerFixture::patient());
    auto client = server.connectedClient();
    client->setReadBufferSize(1);
    QTRY_COMPARE(server.all<ClientConnected>().size(), 1);
    server.say(1, QByteArray(400, 'y'), 40'000);
    server.pool.notifyWhenDrained(7, 1);
    client->write("PONG x\r\n");
    QTRY_COMPARE(server.messages(), QByteArrayList{"PONG x"});
    client.reset();
    QTRY_COMPARE(server.all<ClientDisconnected>().size(), 1);
    QCOMPARE(server.all<QueryAnswered>().size(), 1);
    QVERIFY(std::holds_alternative<ClientDisconnected>(server.inputs.constLast()));
    server.pool.notifyWhenDrained(8, 1);
    QTRY_COMPARE(server.all<QueryAnswered>().size(), 2);
}

HEARTH_LOOP_TEST(tst_SendQueue)
#include "tst_sendqueue.moc"
