// SPDX-License-Identifier: MIT
#include "client/net/networkthread.h"
#include "tests/support/scriptedserver.h"

#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace client;
using test::ScriptedServer;

class tst_NetworkThread : public QObject
{
    Q_OBJECT

private slots:
    void reportsInTheThreadOfTheCaller();
    void keepsConnectionsApart();
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

} // namespace

void tst_NetworkThread::reportsInTheThreadOfTheCaller()
{
    ScriptedServer server;
    NetworkThread thread("QUIT :the end\r\n");
    QList<irc::Message> received;
    connect(
        &thread, &NetworkThread::happened, this, [&](quint64 handle, const ConnectionEvent &event) {
            QCOMPARE(QThread::currentThread(), this->thread());
            if (const auto *opened = std::get_if<Connected>(&event))
                thread.send(handle, opened->connectionId, {"NICK ana\r\n", "USER ana 0 * ana\r\n"});
            else if (const auto *batch = std::get_if<MessagesReceived>(&event))
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

QTEST_GUILESS_MAIN(tst_NetworkThread)
#include "tst_networkthread.moc"
