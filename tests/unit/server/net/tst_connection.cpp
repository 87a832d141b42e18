// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/server/net/serverfixture.h"

#include <QMutex>

#include <sys/socket.h>

using server::ClientConnected;
using server::ClientDisconnected;
using server::LineRefused;
using server::RefusalReason;

/// One connection of a WorkerPool, from the first byte to its end.
class tst_Connection : public QObject
{
    Q_OBJECT

private slots:
    void writesEverythingBeforeClosing();
    void closesAPeerThatDoesNotRead();
    void reportsAPeerThatDisconnects();
    void handlesLinesSentBeforeThePeerDisconnected();
    void refusesLinesThatAreTooLongOrNotUtf8();
    void survivesAnEndlessLine();
    void dropsNulBytes();
    void pingsASilentClientAndClosesIt();
    void pingsEachOfManySilentClients();
    void doesNotPingASilentTerminal();
    void keepsLinesTypedBeforeTheWelcome();
    void releasesAPeerThatSentMuchAndClosed_data();
    void releasesAPeerThatSentMuchAndClosed();
    void handlesNoLineOfAWebPage_data();
    void handlesNoLineOfAWebPage();
    void rejectsATlsClientOnAPlainPort();
    void logsNothingWhenManyPeersReset();
};

namespace {

QList<QByteArray> warnings; // NOLINT: a message handler can only reach globals.
QMutex warningsMutex;

void noteWarning(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    const QMutexLocker lock(&warningsMutex);
    if (type == QtWarningMsg)
        warnings.append(text.toUtf8());
}

/// Makes the next close of @p client reset the connection instead of closing it in order.
void resetOnClose(const QTcpSocket &client)
{
    const linger reset = {1, 0};
    setsockopt(int(client.socketDescriptor()), SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
}

} // namespace

void tst_Connection::writesEverythingBeforeClosing()
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

void tst_Connection::closesAPeerThatDoesNotRead()
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

void tst_Connection::reportsAPeerThatDisconnects()
{
    ServerFixture server;
    auto client = server.connectedClient();
    QTRY_COMPARE(server.all<ClientConnected>().size(), 1);
    client->disconnectFromHost();
    QTRY_COMPARE(server.all<ClientDisconnected>().size(), 1);
    QCOMPARE(server.all<ClientDisconnected>().first().reason, QByteArray("Connection closed"));
    QTRY_COMPARE(server.policy.count(), 0);
}

void tst_Connection::handlesLinesSentBeforeThePeerDisconnected()
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

void tst_Connection::refusesLinesThatAreTooLongOrNotUtf8()
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

void tst_Connection::survivesAnEndlessLine()
{
    ServerFixture server;
    const auto client = server.connectedClient();
    client->write("PING first\r\n" + QByteArray(1024 * 1024, 'x'));
    client->write("\r\nPING ok\r\n");
    QTRY_COMPARE(server.messages(), (QByteArrayList{"PING first", "PING ok"}));
    QCOMPARE(server.all<LineRefused>().size(), 1);
}

void tst_Connection::dropsNulBytes()
{
    ServerFixture server;
    const auto client = server.connectedClient();
    client->write(QByteArrayLiteral("PI\0NG o\0k\r\n"));
    QTRY_COMPARE(server.messages(), QByteArrayList{"PING ok"});
}

void tst_Connection::pingsASilentClientAndClosesIt()
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

void tst_Connection::pingsEachOfManySilentClients()
{
    server::ConnectionLimits limits = ServerFixture::unlimited();
    limits.pingAfterMs = 1;
    ServerFixture server(limits);
    std::vector<std::unique_ptr<QTcpSocket>> clients;
    for (int i = 0; i < 50; ++i)
        clients.push_back(server.connectedClient());
    for (const auto &client : clients) {
        QTRY_VERIFY(client->canReadLine());
        QCOMPARE(client->readLine(), QByteArray("PING :hearth.test\r\n"));
    }
}

void tst_Connection::doesNotPingASilentTerminal()
{
    server::ConnectionLimits limits = ServerFixture::unlimited();
    limits.pingAfterMs = 1;
    limits.pingTimeoutMs = 10'000;
    ServerFixture server(limits, QStringLiteral("text://127.0.0.1:0"));
    const auto user = server.connectedClient();
    QTRY_COMPARE(server.all<ClientConnected>().size(), 1);
    server.welcome(1);
    QTRY_VERIFY(user->canReadLine());
    user->readAll();
    user->write("/help\r\n");
    QTRY_VERIFY(user->canReadLine());
    QVERIFY(user->readAll().contains("/nick"));
    user->write("/nick ana\r\n");
    QTRY_COMPARE(server.messages(), QByteArrayList{"NICK ana"});
    QCOMPARE(user->bytesAvailable(), 0);
    QVERIFY(server.all<ClientDisconnected>().isEmpty());
}

void tst_Connection::keepsLinesTypedBeforeTheWelcome()
{
    ServerFixture server(ServerFixture::unlimited(), QStringLiteral("text://127.0.0.1:0"));
    const auto user = server.connectedClient();
    user->write("hello\nbye\n");
    user->disconnectFromHost();
    QTRY_COMPARE(user->state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(server.all<ClientConnected>().size(), 1);
    QVERIFY(server.messages().isEmpty());
    server.welcome(1);
    QTRY_COMPARE(server.all<ClientDisconnected>().size(), 1);
    QCOMPARE(server.messages(), (QByteArrayList{"PRIVMSG hello", "PRIVMSG bye"}));
    QCOMPARE(server.all<server::MessageReceived>().first().message.param(0),
             QByteArrayView("#lobby"));
}

void tst_Connection::releasesAPeerThatSentMuchAndClosed_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("resets");

    QTest::newRow("some lines") << 1'000 << false;
    QTest::newRow("more lines than the server reads ahead") << 110'000 << false;
    QTest::newRow("more lines than the server reads ahead, and a reset") << 110'000 << true;
}

void tst_Connection::releasesAPeerThatSentMuchAndClosed()
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
    if (resets)
        resetOnClose(*client);
    client.reset();
    QTRY_COMPARE(server.all<ClientDisconnected>().size(), 1);
    QCOMPARE(server.messages().size(), 3);
    QTRY_COMPARE(server.pool.connectionCount(), 0);
}

void tst_Connection::handlesNoLineOfAWebPage_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("rest");

    const QByteArray body =
        "\r\n\r\nNICK evil\r\nUSER e 0 * :e\r\nPRIVMSG #lobby :spam\r\nspam\r\n";
    const QByteArray longPath(17'000, 'a');
    for (const char *scheme : {"irc", "text"}) {
        const QString url = QLatin1String(scheme) + QStringLiteral("://127.0.0.1:0");
        QTest::addRow("%s, at once", scheme)
            << url << QByteArray("POST / HTTP/1.1" + body) << QByteArray();
        QTest::addRow("%s, cut in the method", scheme)
            << url << QByteArray("PO") << QByteArray("ST / HTTP/1.1" + body);
        QTest::addRow("%s, cut in the path", scheme)
            << url << QByteArray("POST /" + longPath.first(1448))
            << QByteArray(longPath + " HTTP/1.1" + body);
        QTest::addRow("%s, a long path", scheme)
            << url << QByteArray("POST /" + longPath + " HTTP/1.1" + body) << QByteArray();
    }
}

void tst_Connection::handlesNoLineOfAWebPage()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, rest);
    ServerFixture server(ServerFixture::unlimited(), url);
    const auto client = server.connectedClient();
    QTRY_COMPARE(server.all<ClientConnected>().size(), 1);
    server.welcome(1);
    client->write(first);
    client->flush();
    client->write(rest);
    QTRY_COMPARE(client->state(), QTcpSocket::UnconnectedState);
    QVERIFY(client->readAll().contains("This is a chat server, not a web site."));
    QTRY_COMPARE(server.all<ClientDisconnected>().size(), 1);
    QCOMPARE(server.messages(), QByteArrayList());
    QTRY_COMPARE(server.pool.connectionCount(), 0);
}

void tst_Connection::rejectsATlsClientOnAPlainPort()
{
    ServerFixture server;
    const auto client = server.connectedClient();
    client->write(QByteArray::fromHex("16030100f1010000ed0303")); // The start of a ClientHello.
    QTRY_COMPARE(client->state(), QTcpSocket::UnconnectedState);
    QCOMPARE(client->readAll(), QByteArray("ERROR :This port does not use TLS.\r\n"));
    QTRY_COMPARE(server.pool.connectionCount(), 0);
}

void tst_Connection::logsNothingWhenManyPeersReset()
{
    ServerFixture server;
    constexpr int count = 200;
    std::vector<std::unique_ptr<QTcpSocket>> clients;
    for (int i = 0; i < count; ++i)
        clients.push_back(server.connectedClient());
    QTRY_COMPARE(server.all<ClientConnected>().size(), count);

    warnings.clear();
    const auto before = qInstallMessageHandler(noteWarning);
    for (const auto &client : clients) {
        resetOnClose(*client);
        client->abort();
        for (const auto &connected : server.all<ClientConnected>())
            server.say(connected.client, "a user left");
    }
    QTRY_COMPARE(server.pool.connectionCount(), 0);
    qInstallMessageHandler(before);
    QCOMPARE(warnings, QList<QByteArray>());
}

HEARTH_LOOP_TEST(tst_Connection)
#include "tst_connection.moc"
