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
    void speaksInTheCallersThread();
    void severalNetworksAreKeptApart();
    void saysGoodbyeAtTheEnd();
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

void tst_NetworkThread::speaksInTheCallersThread()
{
    ScriptedServer server;
    NetworkThread thread;
    QList<irc::Message> received;
    connect(&thread, &NetworkThread::linkUp, this, [&](quint64 id, qint64 link) {
        QCOMPARE(QThread::currentThread(), this->thread());
        thread.send(id, link, {"NICK ana\r\n", "USER ana 0 * ana\r\n"});
    });
    connect(&thread, &NetworkThread::messagesReceived, this,
            [&](quint64, qint64, const QList<irc::Message> &messages) {
                QCOMPARE(QThread::currentThread(), this->thread());
                received += messages;
            });
    thread.open(to(server));
    QTRY_COMPARE(received.size(), 2);
    QCOMPARE(received.first().command, "001");
}

void tst_NetworkThread::severalNetworksAreKeptApart()
{
    ScriptedServer first;
    ScriptedServer second;
    NetworkThread thread;
    QHash<quint64, qint64> links;
    connect(&thread, &NetworkThread::linkUp, this,
            [&](quint64 id, qint64 link) { links.insert(id, link); });
    const quint64 a = thread.open(to(first));
    const quint64 b = thread.open(to(second));
    QVERIFY(a != b);
    QTRY_COMPARE(links.size(), 2);
    thread.send(b, links.value(b), {"HELLO b\r\n"});
    thread.send(a, links.value(a), {"HELLO a\r\n"});
    QTRY_COMPARE(first.lines(), (QList<QByteArray>{"HELLO a"}));
    QTRY_COMPARE(second.lines(), (QList<QByteArray>{"HELLO b"}));
    thread.close(a, "QUIT\r\n");
    QTRY_COMPARE(first.lines(), (QList<QByteArray>{"HELLO a", "QUIT"}));
}

void tst_NetworkThread::saysGoodbyeAtTheEnd()
{
    ScriptedServer server;
    {
        NetworkThread thread;
        thread.setFarewell("QUIT :the end\r\n");
        bool isUp = false;
        connect(&thread, &NetworkThread::linkUp, this, [&] { isUp = true; });
        thread.open(to(server));
        QTRY_VERIFY(isUp);
    }
    QTRY_COMPARE(server.lines(), (QList<QByteArray>{"QUIT :the end"}));
}

QTEST_GUILESS_MAIN(tst_NetworkThread)
#include "tst_networkthread.moc"
