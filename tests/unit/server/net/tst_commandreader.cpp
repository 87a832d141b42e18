// SPDX-License-Identifier: MIT
#include "server/dialect/ircdialect.h"
#include "server/net/commandreader.h"
#include "tests/support/testprogram.h"
#include "tests/unit/server/net/serverfixture.h"

using server::ClientConnected;

/// The rate limit, alone and on connections of a WorkerPool.
class tst_CommandReader : public QObject
{
    Q_OBJECT

private slots:
    void pausesAtTheRateLimit();
    void returnsUrgentLinesFirst();
    void pausesWhenTooManyLinesWait();
    void pausesWhileCommandsAreHeld();
    void pausesUntilTheHubHasCaughtUp();
    void reportsAnotherProtocol();
    void holdsBackExcessCommandsAndLosesNone();
    void stopsReadingAPeerThatExceedsItsRate();
    void countsBytesThatNeverBecomeALine_data();
    void countsBytesThatNeverBecomeALine();
    void chargesLessForTheLinesOfAMultilineMessage();
    void holdsCommandsUntilTheHubAcceptsThem();
};

namespace {

using Pause = server::CommandReader::Pause;

/// A CommandReader for IRC whose lines are shown as their first parameter.
class Reader
{
public:
    explicit Reader(const server::ConnectionLimits &limits = ServerFixture::unlimited())
        : m_reader(m_dialect, server::DialectKind::Irc, m_budget, limits, 0)
    {}

    server::CommandReader *operator->() { return &m_reader; }
    server::ProtocolMismatch append(const QByteArray &bytes)
    {
        return m_reader.append(bytes, bytes.size());
    }
    QByteArray next(qint64 nowMs) { return shown(m_reader.next(nowMs)); }
    QByteArray nextUrgent() { return shown(m_reader.nextUrgent(0)); }
    server::InputBudget &budget() { return m_budget; }

private:
    static QByteArray shown(const std::optional<server::Dialect::Received> &line)
    {
        return line ? std::get<irc::Message>(*line).param(0).toByteArray() : QByteArray();
    }

    server::IrcDialect m_dialect;
    server::InputBudget m_budget;
    server::CommandReader m_reader;
};

} // namespace

void tst_CommandReader::pausesAtTheRateLimit()
{
    server::ConnectionLimits limits;
    limits.commandsPerSecond = 1;
    limits.commandBurst = 2;
    Reader reader(limits);
    reader.append("PING 1\r\nPING 2\r\nPING 3\r\nPI");
    QCOMPARE(reader.next(0), QByteArray("1"));
    QCOMPARE(reader.next(0), QByteArray("2"));
    QCOMPARE(reader.next(0), QByteArray());
    QCOMPARE(reader->pause(), Pause::Throttled);
    QCOMPARE(reader->readyAtMs(), qint64(1000));
    QCOMPARE(reader.next(1000), QByteArray("3"));
    QCOMPARE(reader.next(1000), QByteArray());
    QCOMPARE(reader->pause(), Pause::NeedsBytes);
}

void tst_CommandReader::returnsUrgentLinesFirst()
{
    Reader reader;
    reader.append("PING 1\r\nPONG 2\r\nPING 3\r\nPART 4\r\n");
    QCOMPARE(reader.nextUrgent(), QByteArray("2"));
    QCOMPARE(reader.nextUrgent(), QByteArray("4"));
    QCOMPARE(reader.nextUrgent(), QByteArray());
    QCOMPARE(reader->pause(), Pause::NeedsBytes);
    QCOMPARE(reader.next(0), QByteArray("1"));
    QCOMPARE(reader.next(0), QByteArray("3"));
}

void tst_CommandReader::pausesWhenTooManyLinesWait()
{
    server::ConnectionLimits limits = ServerFixture::unlimited();
    limits.receiveQueueBytes = 1;
    Reader reader(limits);
    reader.append("PING 1\r\nPING 2\r\nPONG 3\r\n");
    QCOMPARE(reader.nextUrgent(), QByteArray());
    QCOMPARE(reader->pause(), Pause::QueueFull);
    QCOMPARE(reader.next(0), QByteArray("1"));
    QCOMPARE(reader.nextUrgent(), QByteArray());
    QCOMPARE(reader.next(0), QByteArray("2"));
    QCOMPARE(reader.nextUrgent(), QByteArray("3"));
}

void tst_CommandReader::pausesWhileCommandsAreHeld()
{
    Reader reader;
    reader.append("PING 1\r\n");
    reader->holdCommands(true);
    QCOMPARE(reader.next(0), QByteArray());
    QCOMPARE(reader->pause(), Pause::CommandsHeld);
    reader->holdCommands(false);
    QCOMPARE(reader.next(0), QByteArray("1"));
}

void tst_CommandReader::pausesUntilTheHubHasCaughtUp()
{
    Reader reader;
    reader.append("PONG 1\r\nPONG 2\r\n");
    reader.budget().spend(server::InputBudget::maxBytes);
    QCOMPARE(reader.next(0), QByteArray());
    QCOMPARE(reader->pause(), Pause::BudgetSpent);
    QCOMPARE(reader.nextUrgent(), QByteArray());
    QCOMPARE(reader->pause(), Pause::BudgetSpent);
    reader.budget().release(server::InputBudget::maxBytes);
    QCOMPARE(reader.next(0), QByteArray("1"));
    QCOMPARE(reader.nextUrgent(), QByteArray("2"));
}

void tst_CommandReader::reportsAnotherProtocol()
{
    Reader reader;
    QCOMPARE(reader.append("GET / HT"), server::ProtocolMismatch::WebBrowser);
    QCOMPARE(reader.next(0), QByteArray());
}

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
    // Once the kernel's buffers are full, the client cannot send more bytes.
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
    const auto other = server.connectedClient();
    other->write("BATCH +x draft/multiline #a\r\n"
                 + QByteArray("@batch=x PRIVMSG #a :hi\r\n").repeated(20));
    QTRY_COMPARE(server.messages().size(), 5);

    const auto client = server.connectedClient();
    QTRY_COMPARE(server.all<ClientConnected>().size(), 2);
    auto outbox = std::make_shared<server::Outbox>(1);
    outbox->send(outbox->addLine({{}, "srv", "NOTICE", {"you", "hi"}}), 2,
                 {server::TagProfile::Batch | server::TagProfile::Concat});
    server.deliver(outbox);
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

HEARTH_LOOP_TEST(tst_CommandReader)
#include "tst_commandreader.moc"
