// SPDX-License-Identifier: MIT
#include "tests/support/hearthd.h"
#include "tests/support/ircclient.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"

#include <QFileInfo>
#include <QSslSocket>
#include <QTest>

#include <array>
#include <csignal>

using support::Hearthd;
using support::IrcClient;
using support::ircScheme;

class tst_Stop : public QObject
{
    Q_OBJECT

private slots:
    void sendsALastMessageOnATerminationSignal_data();
    void sendsALastMessageOnATerminationSignal();
    void stopsEvenIfAClientDoesNotRead();
    void endsAtOnceOnASecondSignal();
    void releasesAllTlsData();
};

void tst_Stop::sendsALastMessageOnATerminationSignal_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("TERM") << SIGTERM;
    QTest::newRow("INT") << SIGINT;
}

void tst_Stop::sendsALastMessageOnATerminationSignal()
{
    QFETCH(int, signal);
    Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    IrcClient ana("ana");
    QVERIFY(ana.connectTo(server.host(ircScheme), server.port(ircScheme)));
    QTcpSocket text;
    text.connectToHost(server.host(QStringLiteral("text")), server.port(QStringLiteral("text")));
    QTRY_VERIFY(text.bytesAvailable() > 0);
    QTcpSocket half;
    half.connectToHost(server.host(ircScheme), server.port(ircScheme));
    QVERIFY(half.waitForConnected());

    QCOMPARE(::kill(pid_t(server.processId()), signal), 0);
    QVERIFY(ana.seesTheEnd());
    QVERIFY(ana.sees("ERROR :"));
    QVERIFY(ana.sees("Server is stopping"));
    QTRY_COMPARE(text.state(), QTcpSocket::UnconnectedState);
    QVERIFY(text.readAll().contains("Server is stopping"));
    QTRY_COMPARE(half.state(), QTcpSocket::UnconnectedState);
    QCOMPARE(server.waitForEnd(), 0);
    QVERIFY(!QFileInfo::exists(server.dataFolder() + QStringLiteral("/control.sock")));
}

void tst_Stop::stopsEvenIfAClientDoesNotRead()
{
    Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    IrcClient ana("ana");
    QVERIFY(ana.connectTo(server.host(ircScheme), server.port(ircScheme)));
    ana.socket().setReadBufferSize(1);
    for (int i = 0; i < 2000; ++i)
        ana.send("HELP");
    ana.send("JOIN #room");
    QVERIFY(ana.socket().waitForBytesWritten());
    const auto process = pid_t(server.processId());
    QCOMPARE(::kill(process, SIGTERM), 0);
    QTRY_VERIFY_WITH_TIMEOUT(server.standardError().contains("Stopping"), support::patienceMs);
    QCOMPARE(::kill(process, SIGHUP), 0);
    QCOMPARE(server.waitForEnd(), 0);
    // SIGHUP must not reopen the listeners.
    QVERIFY2(!server.standardError().contains("reloaded"), server.standardError().constData());
}

void tst_Stop::endsAtOnceOnASecondSignal()
{
    Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    // While the process is stopped, both signals arrive.
    const auto process = pid_t(server.processId());
    QCOMPARE(::kill(process, SIGSTOP), 0);
    QCOMPARE(::kill(process, SIGTERM), 0);
    QCOMPARE(::kill(process, SIGINT), 0);
    QCOMPARE(::kill(process, SIGCONT), 0);
    QCOMPARE(server.waitForEnd(), 1);
}

/// With the address sanitizer, a server whose threads release OpenSSL data too late exits with 1.
void tst_Stop::releasesAllTlsData()
{
    const QString ircs = QStringLiteral("ircs");
    for (int round = 0; round < 5; ++round) {
        Hearthd server;
        QVERIFY2(server.start(), qPrintable(server.errorString()));
        std::array<QSslSocket, 4> clients;
        for (QSslSocket &client : clients) {
            client.setPeerVerifyMode(QSslSocket::VerifyNone);
            client.connectToHostEncrypted(server.host(ircs), server.port(ircs));
            QVERIFY2(client.waitForEncrypted(), qPrintable(client.errorString()));
        }
        QCOMPARE(server.stop(), 0);
    }
}

HEARTH_LOOP_TEST(tst_Stop)
#include "tst_stop.moc"
