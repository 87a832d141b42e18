// SPDX-License-Identifier: MIT
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "tests/unit/server/net/samples.h"
#include "tests/unit/server/net/serverfixture.h"

#include <atomic>

using server::ClientConnected;
using server::ClientDisconnected;
using test::bigOutbox;

/// The pool as a whole: from sockets to inputs, and from outboxes to sockets.
class tst_WorkerPool : public QObject
{
    Q_OBJECT

private slots:
    void receivesLinesInOrder();
    void reportsOneEventLoopTurnAsOneBatch();
    void spreadsClientsOverWorkers();
    void givesClientsTheIdsOfItsNode();
    void deliversToTheNamedRecipients();
    void sendsAtOnceWhatIsReleased();
    void acceptsABurstOfConnections();
    void delaysManyTelnetUsersFromOneAddress();
    void notifiesAUserWhoWaitsWhileAnotherEnters();
    void closesAllConnectionsWhenStopping();
    void closesPeersThatKeepTheirSideOpenWhenStopping();
    void reportsWhetherAWorkerIsBehind();
};

void tst_WorkerPool::receivesLinesInOrder()
{
    ServerFixture server;
    QVERIFY2(server.isListening, qPrintable(server.listener.errorString()));
    const auto client = server.connectedClient();
    client->write("PRIVMSG #a one\r\nPRIVMSG #a ");
    QTRY_COMPARE(server.messages(), QByteArrayList{"PRIVMSG one"});
    client->write(":two words\nping x\r\n");
    const QByteArrayList expected = {"PRIVMSG one", "PRIVMSG two words", "PING x"};
    QTRY_COMPARE(server.messages(), expected);

    const auto connected = server.all<ClientConnected>();
    QCOMPARE(connected.size(), 1);
    QCOMPARE(connected.first().client, server::ClientId(1));
    QCOMPARE(connected.first().address, QByteArray("127.0.0.1"));
    QCOMPARE(connected.first().dialect, server::DialectKind::Irc);
    QVERIFY(!connected.first().secure);
    QVERIFY(std::holds_alternative<ClientConnected>(server.inputs.first()));
}

void tst_WorkerPool::reportsOneEventLoopTurnAsOneBatch()
{
    ServerFixture server;
    const auto client = server.connectedClient();
    QTRY_COMPARE(server.all<ClientConnected>().size(), 1);
    const int before = server.batches;
    QByteArray lines;
    for (int i = 0; i < 100; ++i)
        lines += "PRIVMSG #a :" + QByteArray::number(i) + "\r\n";
    client->write(lines);
    client->flush();
    QTRY_COMPARE(server.messages().size(), 100);
    QCOMPARE(server.batches, before + 1);
}

void tst_WorkerPool::spreadsClientsOverWorkers()
{
    ServerFixture server(ServerFixture::unlimited(), QStringLiteral("irc://127.0.0.1:0"), 3);
    std::vector<std::unique_ptr<QTcpSocket>> clients;
    for (int i = 0; i < 6; ++i)
        clients.push_back(server.connectedClient());
    QTRY_COMPARE(server.all<ClientConnected>().size(), 6);
    for (server::ClientId id = 1; id <= 6; ++id)
        server.say(id, "hello");
    for (const auto &client : clients)
        QTRY_COMPARE(client->bytesAvailable(), qint64(qstrlen(":srv NOTICE you hello\r\n")));
    QCOMPARE(server.pool.connectionCount(), 6);
}

void tst_WorkerPool::givesClientsTheIdsOfItsNode()
{
    ServerFixture server(ServerFixture::unlimited(), QStringLiteral("irc://127.0.0.1:0"), 2, {}, {},
                         3);
    const auto first = server.connectedClient();
    const auto second = server.connectedClient();
    QTRY_COMPARE(server.all<ClientConnected>().size(), 2);
    for (const quint64 number : {1, 2}) {
        server.say(server::clientIdOf(0, number), "for another client");
        server.say(server::clientIdOf(3, number), "hello");
    }
    for (const auto &client : {first.get(), second.get()})
        QTRY_COMPARE(client->bytesAvailable(), qint64(qstrlen(":srv NOTICE you hello\r\n")));
}

void tst_WorkerPool::deliversToTheNamedRecipients()
{
    ServerFixture server;
    const auto first = server.connectedClient();
    QTRY_COMPARE(server.all<ClientConnected>().size(), 1);
    const auto second = server.connectedClient();
    QTRY_COMPARE(server.all<ClientConnected>().size(), 2);

    auto outbox = std::make_shared<server::Outbox>(1);
    irc::Message message{{}, "srv", "NOTICE", {"you", "hi"}};
    message.tags.insert("time", "T");
    const quint32 line = outbox->addLine(message);
    outbox->send(line, 1, {});
    outbox->send(line, 2, {server::TagProfile::Time});
    outbox->send(line, 77, {}); // There is no such client.
    server.deliver(outbox);
    QTRY_VERIFY(second->canReadLine());
    QCOMPARE(second->readAll(), QByteArray("@time=T :srv NOTICE you hi\r\n"));
    QTRY_VERIFY(first->canReadLine());
    QCOMPARE(first->readAll(), QByteArray(":srv NOTICE you hi\r\n"));
}

void tst_WorkerPool::sendsAtOnceWhatIsReleased()
{
    ServerFixture server;
    const auto client = server.connectedClient();
    QTRY_COMPARE(server.all<ClientConnected>().size(), 1);
    server.say(1, "one");
    server.say(1, "two");
    // The event loop of the server does not run here.
    const QByteArray expected = ":srv NOTICE you one\r\n:srv NOTICE you two\r\n";
    while (client->bytesAvailable() < expected.size())
        QVERIFY(client->waitForReadyRead(support::patienceMs));
    QCOMPARE(client->readAll(), expected);
}

void tst_WorkerPool::acceptsABurstOfConnections()
{
    ServerFixture server(ServerFixture::unlimited(), QStringLiteral("irc://localhost:0"), 2);
    constexpr int count = 400;
    std::vector<std::unique_ptr<QTcpSocket>> clients;
    for (int i = 0; i < count; ++i) {
        clients.push_back(server.connectedClient());
        clients.back()->write("PING x\r\n");
    }
    QTRY_COMPARE(server.messages().size(), count);
    clients.clear();
    QTRY_COMPARE(server.pool.connectionCount(), 0);
    QCOMPARE(server.all<ClientDisconnected>().size(), count);
}

void tst_WorkerPool::delaysManyTelnetUsersFromOneAddress()
{
    server::ConnectionLimits limits = ServerFixture::unlimited();
    limits.arrivals = {.perSecond = 0.001, .burst = 2};
    ServerFixture server(limits, QStringLiteral("text://127.0.0.1:0"));
    const auto first = server.connectedClient();
    const auto second = server.connectedClient();
    QTRY_COMPARE(server.all<ClientConnected>().size(), 2);
    const auto third = server.connectedClient();
    third->write("hello\r\n");
    QTRY_VERIFY(third->canReadLine());
    QVERIFY(third->readAll().startsWith("Many users are connecting from your network"));
    third->disconnectFromHost();
    QTRY_COMPARE(server.pool.connectionCount(), 2);
    // The hub was never informed about this client.
    QCOMPARE(server.all<ClientConnected>().size(), 2);
    QVERIFY(server.all<ClientDisconnected>().isEmpty());
}

void tst_WorkerPool::notifiesAUserWhoWaitsWhileAnotherEnters()
{
    std::atomic<qint64> nowMs = 0;
    server::ConnectionLimits limits = ServerFixture::unlimited();
    limits.arrivals = {.perSecond = 1, .burst = 1};
    ServerFixture server(limits, QStringLiteral("text://127.0.0.1:0"), 1, {},
                         [&nowMs] { return nowMs.load(); });
    const auto first = server.connectedClient();
    QTRY_COMPARE(server.all<ClientConnected>().size(), 1);
    const auto second = server.connectedClient();
    QTRY_VERIFY(second->canReadLine());
    nowMs = 1'000;
    const auto third = server.connectedClient();
    QTRY_COMPARE(server.all<ClientConnected>().size(), 2);
    QTRY_VERIFY(third->canReadLine());
}

void tst_WorkerPool::closesAllConnectionsWhenStopping()
{
    ServerFixture server(ServerFixture::unlimited(), QStringLiteral("irc://127.0.0.1:0"), 2);
    const auto first = server.connectedClient();
    const auto second = server.connectedClient();
    QTRY_COMPARE(server.all<ClientConnected>().size(), 2);
    QSignalSpy closed(&server.pool, &server::WorkerPool::closed);
    server.say(1, "goodbye");
    server.pool.closeAll();
    QVERIFY(closed.wait());
    QTRY_COMPARE(first->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(first->readAll(), QByteArray(":srv NOTICE you goodbye\r\n"));
    QTRY_COMPARE(second->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(closed.size(), 1);
}

void tst_WorkerPool::closesPeersThatKeepTheirSideOpenWhenStopping()
{
    server::ConnectionLimits limits = ServerFixture::unlimited();
    limits.closeTimeoutMs = 3'600'000;
    limits.sendQueueHardBytes = 64 * 1024 * 1024;
    limits.stopTimeoutMs = 50;
    ServerFixture server(limits);
    const auto idle = server.connectedClient();
    QTRY_COMPARE(server.all<ClientConnected>().size(), 1);
    const auto deaf = server.connectedClient();
    QTRY_COMPARE(server.all<ClientConnected>().size(), 2);
    for (QTcpSocket *client : {idle.get(), deaf.get()})
        client->setReadBufferSize(1); // From the second byte on it does not see the end.
    server.say(2, QByteArray(400, 'y'), 40'000);
    server.close(1, "goodbye");
    server.close(2, "goodbye");
    QSignalSpy closed(&server.pool, &server::WorkerPool::closed);
    server.pool.closeAll();
    QVERIFY(closed.wait());
    QCOMPARE(server.all<ClientDisconnected>().size(), 2);
    idle->setReadBufferSize(0);
    QTRY_COMPARE(idle->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(idle->readAll(), QByteArray("ERROR goodbye\r\n"));
}

void tst_WorkerPool::reportsWhetherAWorkerIsBehind()
{
    ServerFixture server;
    QSignalSpy behind(&server.pool, &server::WorkerPool::behindChanged);
    // The worker empties its inbox meanwhile, so only many outboxes can fill it.
    const server::SharedOutbox outbox = bigOutbox();
    for (int i = 0; i < 100'000 && behind.isEmpty(); ++i)
        server.pool.deliver(outbox);
    QVERIFY(!behind.isEmpty());
    QCOMPARE(behind.constFirst().first().toBool(), true);
    server.pool.handleReleased();
    QTRY_COMPARE(behind.constLast().first().toBool(), false);
}

HEARTH_LOOP_TEST(tst_WorkerPool)
#include "tst_workerpool.moc"
