// SPDX-License-Identifier: MIT
#include "common/net/descriptor.h"
#include "server/net/listener.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using server::ConnectionPolicy;
using server::Listener;

class tst_Listener : public QObject
{
    Q_OBJECT

private slots:
    void listensOnBothLoopbackAddressesWithOnePort();
    void listensOnEverything();
    void reportsAPortInUse();
    void reportsAnAddressOfAnotherMachine();
    void rejectsInTheDialectOfTheListener_data();
    void rejectsInTheDialectOfTheListener();
    void letsPeersWaitWhileItIsBusy();
    void stopsListening();

private:
    static net::ListeningUrl url(const char *text);
    /// Closes an accepted connection.
    static void drop(const server::AcceptedSocket &socket);
};

net::ListeningUrl tst_Listener::url(const char *text)
{
    return net::ListeningUrl::parse(QString::fromLatin1(text)).value();
}

void tst_Listener::drop(const server::AcceptedSocket &socket)
{
    net::closeDescriptor(socket.descriptor);
}

void tst_Listener::listensOnBothLoopbackAddressesWithOnePort()
{
    ConnectionPolicy policy;
    Listener listener(url("irc://localhost:0"), policy);
    QList<server::AcceptedSocket> accepted;
    connect(&listener, &Listener::accepted, this, [&](const server::AcceptedSocket &socket) {
        accepted.append(socket);
        drop(socket);
    });
    QVERIFY2(listener.listen(), qPrintable(listener.errorString()));
    const quint16 port = listener.url().port;
    QVERIFY(port != 0);
    QCOMPARE(listener.url().toString(), QStringLiteral("irc://127.0.0.1:%1").arg(port));

    QTcpSocket four;
    four.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QTRY_COMPARE(accepted.size(), 1);
    QCOMPARE(accepted.first().peer, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(accepted.first().dialect, server::DialectKind::Irc);

    QTcpSocket six;
    six.connectToHost(QHostAddress(QHostAddress::LocalHostIPv6), port);
    if (!six.waitForConnected())
        QSKIP("This machine has no IPv6");
    QTRY_COMPARE(accepted.size(), 2);
    QCOMPARE(accepted.last().peer, QHostAddress(QHostAddress::LocalHostIPv6));
}

void tst_Listener::listensOnEverything()
{
    ConnectionPolicy policy;
    Listener listener(url("text://*:0"), policy);
    QSignalSpy accepted(&listener, &Listener::accepted);
    connect(&listener, &Listener::accepted, this, &tst_Listener::drop);
    QVERIFY(listener.listen());
    QVERIFY(listener.url().toString().startsWith(QStringLiteral("text://*:")));
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), listener.url().port);
    QTRY_COMPARE(accepted.size(), 1);
    const auto socket = accepted.first().first().value<server::AcceptedSocket>();
    QCOMPARE(socket.peer, QHostAddress(QHostAddress::LocalHost)); // Not ::ffff:127.0.0.1.
    QCOMPARE(socket.dialect, server::DialectKind::Text);
}

void tst_Listener::reportsAPortInUse()
{
    ConnectionPolicy policy;
    Listener first(url("irc://127.0.0.1:0"), policy);
    QVERIFY(first.listen());
    Listener second(first.url(), policy);
    QVERIFY(!second.listen());
    QCOMPARE(second.error(), QAbstractSocket::AddressInUseError);
    QVERIFY(second.errorString().contains(first.url().toString()));
    QVERIFY(second.errorString().contains(QStringLiteral("another program uses the port")));
}

void tst_Listener::reportsAnAddressOfAnotherMachine()
{
    ConnectionPolicy policy;
    Listener listener(url("irc://192.0.2.1:0"), policy);
    QVERIFY(!listener.listen());
    QVERIFY(listener.errorString().contains(QStringLiteral("irc://192.0.2.1:0")));
}

void tst_Listener::rejectsInTheDialectOfTheListener_data()
{
    QTest::addColumn<QByteArray>("listeningUrl");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("irc") << QByteArray("irc://127.0.0.1:0")
                         << QByteArray("ERROR :Too many connections from your address.\r\n");
    QTest::newRow("TLS") << QByteArray("ircs://127.0.0.1:0") << QByteArray();
    QTest::newRow("text") << QByteArray("text://127.0.0.1:0")
                          << QByteArray("Too many connections from your address.\r\n");
}

void tst_Listener::rejectsInTheDialectOfTheListener()
{
    QFETCH(QByteArray, listeningUrl);
    QFETCH(QByteArray, sentence);
    ConnectionPolicy policy({.perAddress = 1, .limitsLoopback = true});
    policy.admit(QHostAddress(QHostAddress::LocalHost), 0);
    Listener listener(url(listeningUrl.constData()), policy);
    QSignalSpy accepted(&listener, &Listener::accepted);
    QVERIFY(listener.listen());
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), listener.url().port);
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(client.readAll(), sentence);
    QCOMPARE(accepted.size(), 0);
}

void tst_Listener::letsPeersWaitWhileItIsBusy()
{
    ConnectionPolicy policy;
    Listener listener(url("irc://127.0.0.1:0"), policy);
    QSignalSpy accepted(&listener, &Listener::accepted);
    connect(&listener, &Listener::accepted, this, &tst_Listener::drop);
    int asked = 0;
    bool isBusy = true;
    listener.setBusyCheck([&] {
        ++asked;
        return isBusy;
    });
    QVERIFY(listener.listen());
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), listener.url().port);
    QTRY_VERIFY(asked > 2); // The listener repeats the check without an event.
    QCOMPARE(accepted.size(), 0);
    isBusy = false;
    QTRY_COMPARE(accepted.size(), 1);
}

void tst_Listener::stopsListening()
{
    ConnectionPolicy policy;
    Listener listener(url("irc://127.0.0.1:0"), policy);
    QVERIFY(listener.listen());
    listener.close();
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), listener.url().port);
    QTRY_COMPARE(client.error(), QAbstractSocket::ConnectionRefusedError);
}

HEARTH_LOOP_TEST(tst_Listener)
#include "tst_listener.moc"
