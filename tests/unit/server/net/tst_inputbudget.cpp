// SPDX-License-Identifier: MIT
#include "server/net/inputbudget.h"
#include "tests/support/testprogram.h"
#include "tests/unit/server/net/serverfixture.h"

using server::ClientConnected;
using server::ClientDisconnected;

/// The bound on inputs that the hub has not handled yet, tested on a WorkerPool.
class tst_InputBudget : public QObject
{
    Q_OBJECT

private slots:
    void stopsReadingWhileTheHubIsBehind();
    void servesWaitingClientsInTurn();
    void reportsAPeerThatDisconnectedWhileTheHubWasBehind();
    void doesNotCountDelaysOfTheHubAsSilence();
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

/// Size of the inputs received so far.
qsizetype inputBytes(const ServerFixture &server)
{
    return server::inputBytes(server.inputs, 1).value(0);
}

} // namespace

void tst_InputBudget::stopsReadingWhileTheHubIsBehind()
{
    ServerFixture server;
    server.handlesInputs = false;
    const auto client = server.connectedClient();
    QTRY_COMPARE(server.all<ClientConnected>().size(), 1);
    constexpr int lines = 5'000;
    client->write(manyLines(lines));
    QTRY_VERIFY(inputBytes(server) >= server::InputBudget::maxBytes);
    // The worker handles other events meanwhile, so it would read if the budget allowed it.
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

void tst_InputBudget::servesWaitingClientsInTurn()
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

void tst_InputBudget::reportsAPeerThatDisconnectedWhileTheHubWasBehind()
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

void tst_InputBudget::doesNotCountDelaysOfTheHubAsSilence()
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
    // A silent client is closed, but not the one that waits for the hub.
    const auto silent = server.connectedClient();
    QTRY_COMPARE(server.all<ClientDisconnected>().size(), 1);
    QCOMPARE(server.all<ClientDisconnected>().first().client, server::ClientId(2));
    server.handlesInputs = true;
    server.handle(server.inputs);
    QTRY_COMPARE(server.messages().size(), lines);
}

HEARTH_LOOP_TEST(tst_InputBudget)
#include "tst_inputbudget.moc"
