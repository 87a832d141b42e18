// SPDX-License-Identifier: MIT
#include "client/net/networkthread.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testprogram.h"

#include <QEventLoop>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace client;
using test::ScriptedServer;

class tst_NetworkThread : public QObject
{
    Q_OBJECT

private slots:
    void reportsInTheThreadOfTheCaller();
    void keepsConnectionsApart();
    void pausesForOtherEvents();
    void reportsWhileAReceiverRunsAnEventLoop();
    void sendsQuitWhenDestroyed();
};

namespace {

ConnectionSettings to(const ScriptedServer &server)
{
    ConnectionSettings settings;
    settings.address.host = u"127.0.0.1"_s;
    settings.address.port = server.port();
    settings.address.security = net::ServerAddress::Security::Plain;
    return settings;
}

/// Lets @p server send numbered messages as soon as it has welcomed a client.
void sendNumbers(ScriptedServer &server, int count)
{
    QObject::connect(
        &server, &ScriptedServer::lineReceived, &server, [&server, count](const QByteArray &line) {
            for (int number = 0; line.startsWith("USER ") && number < count; ++number)
                server.newest()->write("NUMBER " + QByteArray::number(number) + "\r\n");
        });
}

void logIn(NetworkThread &thread, quint64 handle, const ConnectionEvent &event)
{
    if (const auto *opened = std::get_if<Connected>(&event))
        thread.send(handle, opened->connectionId, {"NICK ana\r\n", "USER ana 0 * ana\r\n"});
}

QList<QByteArray> numbersIn(const ConnectionEvent &event)
{
    QList<QByteArray> numbers;
    if (const auto *received = std::get_if<MessagesReceived>(&event)) {
        for (const irc::Message &message : received->messages) {
            if (message.command == "NUMBER")
                numbers.append(message.params.value(0));
        }
    }
    return numbers;
}

QList<QByteArray> numbersUpTo(int count)
{
    QList<QByteArray> numbers;
    for (int number = 0; number < count; ++number)
        numbers.append(QByteArray::number(number));
    return numbers;
}

} // namespace

void tst_NetworkThread::reportsInTheThreadOfTheCaller()
{
    ScriptedServer server;
    NetworkThread thread("QUIT :the end\r\n");
    QList<irc::Message> received;
    connect(&thread, &NetworkThread::happened, this,
            [&](quint64 handle, const ConnectionEvent &event) {
                QCOMPARE(QThread::currentThread(), this->thread());
                logIn(thread, handle, event);
                if (const auto *batch = std::get_if<MessagesReceived>(&event))
                    received += batch->messages;
            });
    thread.open(to(server));
    QTRY_COMPARE(received.size(), 2);
    QCOMPARE(received.first().command, "001");
}

void tst_NetworkThread::keepsConnectionsApart()
{
    ScriptedServer first;
    ScriptedServer second;
    NetworkThread thread("QUIT :the end\r\n");
    QHash<quint64, qint64> connectionIds;
    connect(&thread, &NetworkThread::happened, this,
            [&](quint64 handle, const ConnectionEvent &event) {
                if (const auto *opened = std::get_if<Connected>(&event))
                    connectionIds.insert(handle, opened->connectionId);
            });
    const quint64 a = thread.open(to(first));
    const quint64 b = thread.open(to(second));
    QVERIFY(a != b);
    QTRY_COMPARE(connectionIds.size(), 2);
    thread.send(b, connectionIds.value(b), {"HELLO b\r\n"});
    thread.send(a, connectionIds.value(a), {"HELLO a\r\n"});
    QTRY_COMPARE(first.lines(), (QList<QByteArray>{"HELLO a"}));
    QTRY_COMPARE(second.lines(), (QList<QByteArray>{"HELLO b"}));
    thread.close(a);
    QTRY_COMPARE(first.lines(), (QList<QByteArray>{"HELLO a", "QUIT :the end"}));
}

void tst_NetworkThread::pausesForOtherEvents()
{
    constexpr int count = 50'000; // more than are read before the first is confirmed
    ScriptedServer server;
    sendNumbers(server, count);
    NetworkThread thread("QUIT :the end\r\n");
    QList<QByteArray> numbers;
    qsizetype inThisPass = 0;
    qsizetype mostInAPass = 0;
    QTimer everyPass;
    connect(&everyPass, &QTimer::timeout, this, [&inThisPass] { inThisPass = 0; });
    everyPass.start(0);
    connect(&thread, &NetworkThread::happened, this,
            [&](quint64 handle, const ConnectionEvent &event) {
                logIn(thread, handle, event);
                const QList<QByteArray> received = numbersIn(event);
                numbers += received;
                inThisPass += received.size();
                mostInAPass = qMax(mostInAPass, inThisPass);
            });
    thread.open(to(server));
    QTRY_COMPARE_WITH_TIMEOUT(numbers.size(), count, 60'000);
    QCOMPARE(numbers, numbersUpTo(count));
    // Either of the two timers may be the first of a pass.
    QVERIFY(mostInAPass <= 2 * NetworkThread::maxMessagesPerPass);
}

void tst_NetworkThread::reportsWhileAReceiverRunsAnEventLoop()
{
    constexpr int count = 1'000;
    ScriptedServer server;
    sendNumbers(server, count);
    NetworkThread thread("QUIT :the end\r\n");
    QList<QByteArray> numbers;
    QEventLoop loop;
    connect(&thread, &NetworkThread::happened, this,
            [&](quint64 handle, const ConnectionEvent &event) {
                logIn(thread, handle, event);
                numbers += numbersIn(event);
                if (numbers.size() == count)
                    loop.quit();
                else if (!numbers.isEmpty() && !loop.isRunning())
                    loop.exec();
            });
    thread.open(to(server));
    QTRY_COMPARE(numbers.size(), count);
    QCOMPARE(numbers, numbersUpTo(count));
}

void tst_NetworkThread::sendsQuitWhenDestroyed()
{
    ScriptedServer server;
    {
        NetworkThread thread("QUIT :the end\r\n");
        bool isConnected = false;
        connect(&thread, &NetworkThread::happened, this,
                [&](quint64, const ConnectionEvent &event) {
                    isConnected |= std::holds_alternative<Connected>(event);
                });
        thread.open(to(server));
        QTRY_VERIFY(isConnected);
    }
    QTRY_COMPARE(server.lines(), (QList<QByteArray>{"QUIT :the end"}));
}

HEARTH_LOOP_TEST(tst_NetworkThread)
#include "tst_networkthread.moc"
