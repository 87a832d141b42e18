// SPDX-License-Identifier: MIT
#include "server/net/workerinbox.h"
#include "tests/unit/server/net/serverfixture.h"

#include <sys/socket.h>

using server::ClientConnected;
using server::ClientDisconnected;
using server::LineRefused;
using server::QueryAnswered;
using server::RefusalReason;

class tst_WorkerPool : public QObject
{
    Q_OBJECT

private slots:
    void receivesLinesInOrder();
    void gathersOneTurnInOneBatch();
    void spreadsClientsOverWorkers();
    void deliversToThoseNamed();
    void writesEverythingBeforeClosing();
    void closesAPeerThatDoesNotRead();
    void reportsAPeerThatLeaves();
    void processesWhatAPeerSentBeforeItLeft();
    void refusesLinesThatAreTooLongOrNotUtf8();
    void survivesAnEndlessLine();
    void leavesNulsOut();
    void closesAClientWhoseSendQueueIsFull();
    void closesSlowClientsWhenMemoryIsShort();
    void letsALeavingCommandPassAFullSendQueue();
    void tellsWhenASendQueueHasRoomAgain();
    void tellsOfAClientThatLeavesBeforeItHasRead();
    void holdsBackExcessCommandsAndLosesNone();
    void stopsReadingAPeerThatIsAheadOfItsRate();
    void chargesForBytesThatNeverBecomeALine_data();
    void chargesForBytesThatNeverBecomeALine();
    void sellsOnlyTheLinesOfAMultilineMessageForLess();
    void pingsASilentClientAndClosesIt();
    void staysQuietTowardsASilentPersonAtATerminal();
    void keepsWhatWasTypedBeforeTheWelcome();
    void letsACrowdFromTelnetWait();
    void takesABurstOfConnections();
    void closesEverybodyAtTheEnd();
    void closesPeersAtTheEndThatKeepTheirSideOpen();
    void letsGoOfAPeerThatSentMuchAndClosed_data();
    void letsGoOfAPeerThatSentMuchAndClosed();
    void holdsCommandsBackUntilTheHubWantsThem();
    void stopsReadingWhileTheHubIsBehind();
    void sharesTheHubBetweenThoseWhoWaitForIt();
    void endsAPeerThatLeftWhileTheHubWasBehind();
    void doesNotBlameClientsForASilenceOfTheHub();
    void countsTheOutboxesThatWaitForAWorker();
    void tellsWhenAWorkerIsBehindAndWhenNoLonger();
};

namespace {

/// `PRIVMSG #a :0 xxx`, `PRIVMSG #a :1 xxx` and so on.
QByteArray manyLines(int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += "PRIVMSG #a :" + QByteArray::number(i) + ' ' + QByteArray(400, 'x') + "\r\n";
    return lines;
}

/// What came in so far.
qsizetype inputBytes(const ServerFixture &server)
{
    return server::inputBytes(server.inputs, 1).value(0);
}

/// More than a megabyte for a client that is not there.
server::SharedOutbox bigOutbox()
{
    static const QByteArray text(1024 * 1024, 'x');
    auto outbox = std::make_shared<server::Outbox>(1);
    outbox->send(outbox->addLine({{}, "srv", "NOTICE", {"you", text}}), 77, {});
    return outbox;
}

} // namespace

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

void tst_WorkerPool::gathersOneTurnInOneBatch()
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

void tst_WorkerPool::deliversToThoseNamed()
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
    outbox->send(line, 77, {}); // Nobody.
    server.pool.deliver(outbox);
    QTRY_VERIFY(second->canReadLine());
    QCOMPARE(second->readAll(), QByteArray("@time=T :srv NOTICE you hi\r\n"));
    QTRY_VERIFY(first->canReadLine());
    QCOMPARE(first->readAll(), QByteArray(":srv NOTICE you hi\r\n"));
}

void tst_WorkerPool::writesEverythingBeforeClosing()
{
    ServerFixture server;
    const auto client = server.connectedClient();
    QTRY_COMPARE(server.all<ClientConnected>().size(), 1);
    // Bytes on their way in would make TCP reset the connection if it were closed at once.
    client->write("PING x\r\n" + QByteArray(100'000, 'x'));
    server.say(1, QByteArray(400, 'y'), 500);
    server.close(1, "goodbye");
    QTRY_COMPARE(client->state(), QAbstractSocket::UnconnectedState);
    const QByteArray all = client->readAll();
    QVERIFY(all.endsWith("ERROR goodbye\r\n"));
    QCOMPARE(all.count('\n'), 501);
    QTRY_COMPARE(server.all<ClientDisconnected>().size(), 1);
    QTRY_COMPARE(server.pool.connectionCount(), 0);
}

void tst_WorkerPool::closesAPeerThatDoesNotRead()
{
    server::ConnectionLimits limits = ServerFixture::unlimited();
    limits.sendQueueHardBytes = 64 * 1024 * 1024;
    limits.closeTimeoutMs = 50;
    ServerFixture server(limits);
    const auto client = server.connectedClient();
    client->setReadBufferSize(1);
    QTRY_COMPARE(server.all<ClientConnected>().size(), 1);
    server.say(1, QByteArray(400, 'y'), 40'000);
    server.close(1, "goodbye");
    QTRY_COMPARE(server.pool.connectionCount(), 0);
}

void tst_WorkerPool::reportsAPeerThatLeaves()
{
    ServerFixture server;
    auto client = server.connectedClient();
    QTRY_COMPARE(server.all<ClientConnected>().size(), 1);
    client->disconnectFromHost();
    QTRY_COMPARE(server.all<ClientDisconnected>().size(), 1);
    QCOMPARE(server.all<ClientDisconnected>().first().reason, QByteArray("Connection closed"));
    QTRY_COMPARE(server.policy.count(), 0);
}

void tst_WorkerPool::processesWhatAPeerSentBeforeItLeft()
{
    server::ConnectionLimits limits = ServerFixture::unlimited();
    limits.commandsPerSecond = 1000;
    limits.commandBurst = 1;
    ServerFixture server(limits);
    auto client = server.connectedClient();
    for (int i = 0; i < 50; ++i)
        client->write("PING x\r\n");
    QTRY_COMPARE(client->state(), QAbstractSocket::ConnectedState);
    client->disconnectFromHost();
    QTRY_COMPARE(server.all<ClientDisconnected>().size(), 1);
    QCOMPARE(server.messages().size(), 50);
    QVERIFY(std::holds_alternative<ClientDisconnected>(server.inputs.last()));
}

void tst_WorkerPool::refusesLinesThatAreTooLongOrNotUtf8()
{
    ServerFixture server;
    const auto client = server.connectedClient();
    client->write("PING first\r\nPRIVMSG #a :" + QByteArray(600, 'x') + "\r\n");
    client->write("NOTICE #a :\xff\r\n@a=" + QByteArray(5000, 'x') + " JOIN #b\r\nPING ok\r\n");
    QTRY_COMPARE(server.messages(), (QByteArrayList{"PING first", "PING ok"}));
    const auto refused = server.all<LineRefused>();
    QCOMPARE(refused.size(), 3);
    QCOMPARE(refused.at(0).reason, RefusalReason::LineTooLong);
    QCOMPARE(refused.at(0).command, QByteArray("PRIVMSG"));
    QCOMPARE(refused.at(1).reason, RefusalReason::NotUtf8);
    QCOMPARE(refused.at(1).command, QByteArray("NOTICE"));
    QCOMPARE(refused.at(2).reason, RefusalReason::TagsTooLong);
}

void tst_WorkerPool::survivesAnEndlessLine()
{
    ServerFixture server;
    const auto client = server.connectedClient();
    client->write("PING first\r\n" + QByteArray(1024 * 1024, 'x'));
    client->write("\r\nPING ok\r\n");
    QTRY_COMPARE(server.messages(), (QByteArrayList{"PING first", "PING ok"}));
    QCOMPARE(server.all<LineRefused>().size(), 1);
}

void tst_WorkerPool::leavesNulsOut()
{
    ServerFixture server;
    const auto client = server.connectedClient();
    client->write(QByteArrayLiteral("PI\0NG o\0k\r\n"));
    QTRY_COMPARE(server.messages(), QByteArrayList{"PING ok"});
}

void tst_WorkerPool::closesAClientWhoseSendQueueIsFull()
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

void tst_WorkerPool::closesSlowClientsWhenMemoryIsShort()
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

void tst_WorkerPool::letsALeavingCommandPassAFullSendQueue()
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

void tst_WorkerPool::tellsWhenASendQueueHasRoomAgain()
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
    client->write("PONG x\r\n"); // Passes a full queue, and comes after the question.
    QTRY_COMPARE(server.messages(), QByteArrayList{"PONG x"});
    QCOMPARE(server.all<QueryAnswered>().size(), 1);
    client->setReadBufferSize(0);
    client->readAll();
    QTRY_COMPARE(server.all<QueryAnswered>().size(), 2);
    QCOMPARE(server.all<QueryAnswered>().last().query, server::QueryId(8));
}

void tst_WorkerPool::tellsOfAClientThatLeavesBeforeItHasRead()
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

void tst_WorkerPool::holdsBackExcessCommandsAndLosesNone()
{
    server::ConnectionLimits limits = ServerFixture::unlimited();
    limits.commandsPerSecond = 200;
    limits.commandBurst = 5;
    ServerFixture server(limits);
    const auto client = server.connectedClient();
    QByteArrayList expected;
    for (int i = 0; i < 40; ++i) {
        client->write("PING " + QByteArray::number(i) + "\r\n");
        expected.append("PING " + QByteArray::number(i));
    }
    QTRY_COMPARE(server.messages(), expected);
    QVERIFY(server.batches > 2);
}

void tst_WorkerPool::stopsReadingAPeerThatIsAheadOfItsRate()
{
    server::ConnectionLimits limits = ServerFixture::unlimited();
    limits.commandsPerSecond = 0.001;
    limits.commandBurst = 3;
    ServerFixture server(limits);
    const auto client = server.connectedClient();
    const QByteArray lines = QByteArray("PING x\r\n").repeated(100'000);
    for (int i = 0; i < 40; ++i)
        client->write(lines);
    QTRY_COMPARE(server.messages().size(), 3);
    // The kernel's buffers fill up, and then nothing moves any more.
    qint64 left = -1;
    QVERIFY(QTest::qWaitFor([&] { return std::exchange(left, client->bytesToWrite()) == left; }));
    QVERIFY(client->bytesToWrite() > 0);
    QCOMPARE(server.messages().size(), 3);
}

void tst_WorkerPool::chargesForBytesThatNeverBecomeALine_data()
{
    QTest::addColumn<QByteArray>("garbage");

    QTest::newRow("blank lines") << QByteArray("\r\n").repeated(1'000'000);
    QTest::newRow("lines without a command") << QByteArray(":\r\n").repeated(700'000);
    QTest::newRow("an endless line") << QByteArray(2'000'000, 'x');
}

void tst_WorkerPool::chargesForBytesThatNeverBecomeALine()
{
    QFETCH(QByteArray, garbage);
    server::ConnectionLimits limits = ServerFixture::unlimited();
    limits.commandsPerSecond = 0.001;
    limits.commandBurst = 3;
    ServerFixture server(limits);
    const auto client = server.connectedClient();
    client->write("PING first\r\n");
    for (int i = 0; i < 10; ++i)
        client->write(garbage);
    QTRY_COMPARE(server.messages().size(), 1);
    qint64 left = -1;
    QVERIFY(QTest::qWaitFor([&] { return std::exchange(left, client->bytesToWrite()) == left; }));
    QVERIFY(left > 0);
}

void tst_WorkerPool::sellsOnlyTheLinesOfAMultilineMessageForLess()
{
    server::ConnectionLimits limits = ServerFixture::unlimited();
    limits.commandsPerSecond = 0.001;
    limits.commandBurst = 5;
    ServerFixture server(limits);
    const auto stranger = server.connectedClient();
    stranger->write("BATCH +x draft/multiline #a\r\n"
                    + QByteArray("@batch=x PRIVMSG #a :hi\r\n").repeated(20));
    QTRY_COMPARE(server.messages().size(), 5);

    const auto client = server.connectedClient();
    QTRY_COMPARE(server.all<ClientConnected>().size(), 2);
    auto outbox = std::make_shared<server::Outbox>(1);
    outbox->send(outbox->addLine({{}, "srv", "NOTICE", {"you", "hi"}}), 2,
                 {server::TagProfile::Batch | server::TagProfile::Concat});
    server.pool.deliver(outbox);
    QTRY_VERIFY(client->canReadLine());
    client->write("BATCH +x draft/multiline #a\r\n"
                  + QByteArray("@batch=x PRIVMSG #a :hi\r\n").repeated(20) + "BATCH -x\r\n");
    QTRY_COMPARE(server.messages().size(), 5 + 22);
}

void tst_WorkerPool::pingsASilentClientAndClosesIt()
{
    server::ConnectionLimits limits = ServerFixture::unlimited();
    limits.pingAfterMs = 50;
    limits.pingTimeoutMs = 1000;
    ServerFixture server(limits);
    const auto client = server.connectedClient();
    QTRY_VERIFY(client->canReadLine());
    QCOMPARE(client->readLine(), QByteArray("PING :hearth.test\r\n"));
    QTRY_COMPARE(server.all<ClientDisconnected>().size(), 1);
    QCOMPARE(server.all<ClientDisconnected>().first().reason,
             QByteArray("Ping timeout: 1 seconds"));
    QTRY_COMPARE(client->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(client->readAll(), QByteArray("ERROR :Ping timeout: 1 seconds\r\n"));
}

void tst_WorkerPool::staysQuietTowardsASilentPersonAtATerminal()
{
    server::ConnectionLimits limits = ServerFixture::unlimited();
    limits.pingAfterMs = 1;
    limits.pingTimeoutMs = 10'000;
    ServerFixture server(limits, QStringLiteral("text://127.0.0.1:0"));
    const auto person = server.connectedClient();
    QTRY_COMPARE(server.all<ClientConnected>().size(), 1);
    server.welcome(1);
    QTRY_VERIFY(person->canReadLine());
    person->readAll();
    person->write("/help\r\n");
    QTRY_VERIFY(person->canReadLine());
    QVERIFY(person->readAll().contains("/nick"));
    person->write("/nick ana\r\n");
    QTRY_COMPARE(server.messages(), QByteArrayList{"NICK ana"});
    QCOMPARE(person->bytesAvailable(), 0);
    QVERIFY(server.all<ClientDisconnected>().isEmpty());
}

void tst_WorkerPool::keepsWhatWasTypedBeforeTheWelcome()
{
    ServerFixture server(ServerFixture::unlimited(), QStringLiteral("text://127.0.0.1:0"));
    const auto person = server.connectedClient();
    person->write("hello\nbye\n");
    person->disconnectFromHost();
    QTRY_COMPARE(person->state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(server.all<ClientConnected>().size(), 1);
    QVERIFY(server.messages().isEmpty());
    server.welcome(1);
    QTRY_COMPARE(server.all<ClientDisconnected>().size(), 1);
    QCOMPARE(server.messages(), (QByteArrayList{"PRIVMSG hello", "PRIVMSG bye"}));
    QCOMPARE(server.all<server::MessageReceived>().first().message.param(0),
             QByteArrayView("#lobby"));
}

void tst_WorkerPool::letsACrowdFromTelnetWait()
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
    QVERIFY(third->readAll().startsWith("Many people come from your network"));
    third->disconnectFromHost();
    QTRY_COMPARE(server.pool.connectionCount(), 2);
    // The hub never knew of it.
    QCOMPARE(server.all<ClientConnected>().size(), 2);
    QVERIFY(server.all<ClientDisconnected>().isEmpty());
}

void tst_WorkerPool::takesABurstOfConnections()
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

void tst_WorkerPool::closesEverybodyAtTheEnd()
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

void tst_WorkerPool::closesPeersAtTheEndThatKeepTheirSideOpen()
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

void tst_WorkerPool::letsGoOfAPeerThatSentMuchAndClosed_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("resets");

    QTest::newRow("some lines") << 1'000 << false;
    QTest::newRow("more lines than the server reads ahead") << 110'000 << false;
    QTest::newRow("more lines than the server reads ahead, and a reset") << 110'000 << true;
}

void tst_WorkerPool::letsGoOfAPeerThatSentMuchAndClosed()
{
    QFETCH(int, bytes);
    QFETCH(bool, resets);
    server::ConnectionLimits limits = ServerFixture::unlimited();
    limits.commandsPerSecond = 0.001;
    limits.commandBurst = 3;
    limits.drainTimeoutMs = 50;
    ServerFixture server(limits);
    auto client = server.connectedClient();
    client->write(QByteArray("PING x\r\n").repeated(bytes / 8));
    QTRY_COMPARE(server.messages().size(), 3);
    QTRY_COMPARE(client->bytesToWrite(), 0);
    if (resets) {
        const linger atOnce = {1, 0};
        setsockopt(int(client->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    }
    client.reset();
    QTRY_COMPARE(server.all<ClientDisconnected>().size(), 1);
    QCOMPARE(server.messages().size(), 3);
    QTRY_COMPARE(server.pool.connectionCount(), 0);
}

void tst_WorkerPool::holdsCommandsBackUntilTheHubWantsThem()
{
    ServerFixture server;
    const auto held = server.connectedClient();
    QTRY_COMPARE(server.all<ClientConnected>().size(), 1);
    const auto other = server.connectedClient();
    QTRY_COMPARE(server.all<ClientConnected>().size(), 2);
    server.pool.holdCommands(1, true);
    server.say(1, "held");
    QTRY_VERIFY(held->canReadLine());
    held->write("PRIVMSG #a one\r\nPART #a\r\nQUIT off\r\n");
    held->flush();
    other->write("PRIVMSG #a other\r\n");
    QTRY_COMPARE(server.messages(), QByteArrayList{"PRIVMSG other"});
    server.pool.holdCommands(1, false);
    const QByteArrayList expected = {"PRIVMSG other", "PRIVMSG one", "PART #a", "QUIT off"};
    QTRY_COMPARE(server.messages(), expected);
}

void tst_WorkerPool::stopsReadingWhileTheHubIsBehind()
{
    ServerFixture server;
    server.handlesInputs = false;
    const auto client = server.connectedClient();
    QTRY_COMPARE(server.all<ClientConnected>().size(), 1);
    constexpr int lines = 5'000;
    client->write(manyLines(lines));
    QTRY_VERIFY(inputBytes(server) >= server::InputBudget::maxBytes);
    // The worker goes on with everything else, and would read if it could.
    for (int round = 0; round < 5; ++round) {
        server.say(1, "still here");
        QTRY_VERIFY(client->canReadLine());
        client->readAll();
    }
    const qsizetype most = server::InputBudget::maxBytes + server::roughBytes(server.inputs.last());
    QVERIFY(inputBytes(server) <= most);

    server.handlesInputs = true;
    server.handle(server.inputs);
    QTRY_COMPARE(server.messages().size(), lines);
    const QByteArrayList messages = server.messages();
    for (int i = 0; i < lines; ++i)
        QVERIFY(messages.at(i).startsWith(QByteArray("PRIVMSG " + QByteArray::number(i) + ' ')));
}

void tst_WorkerPool::sharesTheHubBetweenThoseWhoWaitForIt()
{
    ServerFixture server;
    server.handlesInputs = false;
    const auto greedy = server.connectedClient();
    QTRY_COMPARE(server.all<ClientConnected>().size(), 1);
    const auto modest = server.connectedClient();
    QTRY_COMPARE(server.all<ClientConnected>().size(), 2);
    constexpr int lines = 5'000;
    greedy->write(manyLines(lines));
    QTRY_VERIFY(inputBytes(server) >= server::InputBudget::maxBytes);
    modest->write("PRIVMSG #a :me too\r\n");
    modest->flush();
    server.handlesInputs = true;
    server.handle(server.inputs);
    QTRY_VERIFY(server.messages().contains("PRIVMSG me too"));
    QTRY_COMPARE(server.messages().size(), lines + 1);
}

void tst_WorkerPool::endsAPeerThatLeftWhileTheHubWasBehind()
{
    ServerFixture server;
    server.handlesInputs = false;
    const auto client = server.connectedClient();
    QTRY_COMPARE(server.all<ClientConnected>().size(), 1);
    constexpr int lines = 1'000;
    client->write(manyLines(lines));
    client->disconnectFromHost();
    QTRY_VERIFY(inputBytes(server) >= server::InputBudget::maxBytes);
    server.handlesInputs = true;
    server.handle(server.inputs);
    QTRY_COMPARE(server.all<ClientDisconnected>().size(), 1);
    QCOMPARE(server.messages().size(), lines);
    QTRY_COMPARE(server.pool.connectionCount(), 0);
}

void tst_WorkerPool::doesNotBlameClientsForASilenceOfTheHub()
{
    server::ConnectionLimits limits = ServerFixture::unlimited();
    limits.pingAfterMs = 200;
    limits.pingTimeoutMs = 400;
    ServerFixture server(limits);
    server.handlesInputs = false;
    const auto client = server.connectedClient();
    QTRY_COMPARE(server.all<ClientConnected>().size(), 1);
    constexpr int lines = 1'000;
    client->write(manyLines(lines));
    QTRY_VERIFY(inputBytes(server) >= server::InputBudget::maxBytes);
    // A silent client beside it is closed; the one that the hub keeps waiting is not.
    const auto silent = server.connectedClient();
    QTRY_COMPARE(server.all<ClientDisconnected>().size(), 1);
    QCOMPARE(server.all<ClientDisconnected>().first().client, server::ClientId(2));
    server.handlesInputs = true;
    server.handle(server.inputs);
    QTRY_COMPARE(server.messages().size(), lines);
}

void tst_WorkerPool::countsTheOutboxesThatWaitForAWorker()
{
    server::WorkerInbox inbox;
    for (int i = 0; i < 16; ++i)
        inbox.add(bigOutbox());
    QVERIFY(inbox.isFull());
    server::WorkerInbox::Contents contents = inbox.take();
    QVERIFY(contents.wasFull);
    QCOMPARE(contents.outboxes.size(), 16U);
    inbox.add(bigOutbox());
    QVERIFY(!inbox.isFull());
    QVERIFY(!inbox.take().wasFull);
}

void tst_WorkerPool::tellsWhenAWorkerIsBehindAndWhenNoLonger()
{
    ServerFixture server;
    QSignalSpy behind(&server.pool, &server::WorkerPool::behindChanged);
    // The worker takes outboxes away meanwhile, so their number has to outrun it.
    const server::SharedOutbox outbox = bigOutbox();
    for (int i = 0; i < 100'000 && behind.isEmpty(); ++i)
        server.pool.deliver(outbox);
    QVERIFY(!behind.isEmpty());
    QCOMPARE(behind.constFirst().first().toBool(), true);
    QTRY_COMPARE(behind.constLast().first().toBool(), false);
}

QTEST_GUILESS_MAIN(tst_WorkerPool)
#include "tst_workerpool.moc"
