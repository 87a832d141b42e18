// SPDX-License-Identifier: MIT
#include "tests/unit/server/net/serverfixture.h"

using server::ClientConnected;

/// The rate limit, tested on connections of a WorkerPool.
class tst_CommandReader : public QObject
{
    Q_OBJECT

private slots:
    void holdsBackExcessCommandsAndLosesNone();
    void stopsReadingAPeerThatExceedsItsRate();
    void countsBytesThatNeverBecomeALine_data();
    void countsBytesThatNeverBecomeALine();
    void chargesLessForTheLinesOfAMultilineMessage();
    void holdsCommandsUntilTheHubAcceptsThem();
};

void tst_CommandReader::holdsBackExcessCommandsAndLosesNone()
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

void tst_CommandReader::stopsReadingAPeerThatExceedsItsRate()
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

void tst_CommandReader::countsBytesThatNeverBecomeALine_data()
{
    QTest::addColumn<QByteArray>("garbage");

    QTest::newRow("blank lines") << QByteArray("\r\n").repeated(1'000'000);
    QTest::newRow("lines without a command") << QByteArray(":\r\n").repeated(700'000);
    QTest::newRow("an endless line") << QByteArray(2'000'000, 'x');
}

void tst_CommandReader::countsBytesThatNeverBecomeALine()
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

void tst_CommandReader::chargesLessForTheLinesOfAMultilineMessage()
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

void tst_CommandReader::holdsCommandsUntilTheHubAcceptsThem()
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

QTEST_GUILESS_MAIN(tst_CommandReader)
#include "tst_commandreader.moc"
