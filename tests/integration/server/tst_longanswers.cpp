// SPDX-License-Identifier: MIT
#include "tests/support/hearthd.h"
#include "tests/support/ircclient.h"
#include "tests/support/testprogram.h"

#include <QTest>

using support::Hearthd;
using support::IrcClient;

/// A list that needs many turns of the hub and is longer than the send queue.
class tst_LongAnswers : public QObject
{
    Q_OBJECT

private slots:
    void sendsAListLongerThanTheSendQueue();
};

void tst_LongAnswers::sendsAListLongerThanTheSendQueue()
{
    constexpr int rooms = 1'000;
    Hearthd server;
    server.setConfiguration("[limits]\ncommands_per_second = 0\nsend_queue_kib = 128\n"
                            "channels_per_client = 1000\n");
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    const QString host = server.host(QStringLiteral("irc"));
    const quint16 port = server.port(QStringLiteral("irc"));
    IrcClient ana("ana");
    QVERIFY(ana.connectTo(host, port));
    for (int i = 0; i < rooms; ++i) {
        const QByteArray room = "#room" + QByteArray::number(i);
        ana.send("JOIN " + room + "\r\nTOPIC " + room + " :" + QByteArray(300, 'x'));
    }
    QVERIFY(ana.sees(" TOPIC #room999 "));

    IrcClient bob("bob");
    QVERIFY(bob.connectTo(host, port));
    bob.socket().setReadBufferSize(1024);
    bob.send("LIST\r\nPING done");
    QVERIFY(bob.sees(" 323 bob "));
    QVERIFY(bob.sees(" PONG "));
    qsizetype listed = 0;
    for (const QByteArray &line : bob.lines())
        listed += line.contains(" 322 bob ");
    QCOMPARE(listed, rooms);
}

HEARTH_LOOP_TEST(tst_LongAnswers)
#include "tst_longanswers.moc"
