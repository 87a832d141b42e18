#include "server/net/stranger.h"

#include "tests/unit/server/net/serverfixture.h"

#include <QMutex>

#include <sys/socket.h>

using server::ClientConnected;
using server::ClientDisconnected;
using server::DialectKind;
using server::Stranger;

/// Peers that came to the wrong door, and peers that tear the door out.
class tst_Stranger : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhoComes_data();
    void knowsWhoComes();
    void knowsIrcClientsAtATextDoor();
    void speaksTheLanguageOfTheDoor();
    void shutsTheDoorOnAWebPage();
    void tellsATlsClientThatThereIsNoTls();
    void saysNothingToItsLogWhenACrowdResets();
};

namespace {

const QByteArray clientHello = QByteArray::fromHex("16030100f1010000ed0303");
QList<QByteArray> warnings; // NOLINT: a message handler reaches nothing but globals.
QMutex warningsMutex;

void noteWarning(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    const QMutexLocker lock(&warningsMutex);
    if (type == QtWarningMsg)
        warnings.append(text.toUtf8());
}

/// Leaves without the goodbyes of TCP.
void reset(QTcpSocket &client)
{
    const linger atOnce = {1, 0};
    setsockopt(int(client.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    client.abort();
}

} // namespace

void tst_Stranger::knowsWhoComes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Stranger>("stranger");

    QTest::newRow("a person") << QByteArray("hello\r\n") << Stranger::Nobody;
    QTest::newRow("a person who talks of HTTP")
        << QByteArray("what is HTTP/1.1\r\n") << Stranger::Nobody;
    QTest::newRow("nothing yet") << QByteArray() << Stranger::Nobody;
    QTest::newRow("empty line") << QByteArray("\n") << Stranger::Nobody;
    QTest::newRow("Ctrl+V") << QByteArray("\x16x") << Stranger::Nobody;
    QTest::newRow("TLS") << clientHello << Stranger::TlsClient;
    QTest::newRow("GET") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n") << Stranger::WebBrowser;
    QTest::newRow("POST") << QByteArray("POST /x?y HTTP/1.0\n") << Stranger::WebBrowser;
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")
                            << Stranger::WebBrowser;
}

void tst_Stranger::knowsWhoComes()
{
    QFETCH(QByteArray, bytes);
    QTEST(server::strangerOf(bytes, DialectKind::Irc), "stranger");
    QTEST(server::strangerOf(bytes, DialectKind::Text), "stranger");
}

void tst_Stranger::knowsIrcClientsAtATextDoor()
{
    for (const char *bytes : {"CAP LS 302\r\n", "NICK x\r\nUSER x 0 * :x\r\n",
                              "PASS y\r\nNICK x\r\nUSER x 0 * :x\r\n"}) {
        QCOMPARE(server::strangerOf(bytes, DialectKind::Text), Stranger::IrcClient);
        QCOMPARE(server::strangerOf(bytes, DialectKind::Irc), Stranger::Nobody);
    }
    QCOMPARE(server::strangerOf("nick x\r\n", DialectKind::Text), Stranger::Nobody);
    QVERIFY(
        server::directionsFor(Stranger::IrcClient, DialectKind::Text).startsWith("ERROR :This "));
}

void tst_Stranger::speaksTheLanguageOfTheDoor()
{
    QCOMPARE(server::directionsFor(Stranger::TlsClient, DialectKind::Irc),
             QByteArray("ERROR :This port is without TLS.\r\n"));
    QCOMPARE(server::directionsFor(Stranger::TlsClient, DialectKind::Text),
             QByteArray("This port is without TLS.\r\n"));
    const QByteArray page = server::directionsFor(Stranger::WebBrowser, DialectKind::Irc);
    QVERIFY(page.startsWith("HTTP/1.1 400 "));
    QVERIFY(page.contains("\r\n\r\nThis is a chat, not a web site."));
}

void tst_Stranger::shutsTheDoorOnAWebPage()
{
    ServerFixture server;
    const auto client = server.connectedClient();
    client->write("POST / HTTP/1.1\r\n\r\nNICK evil\r\nUSER e 0 * :e\r\nPRIVMSG #lobby :spam\r\n");
    QTRY_COMPARE(client->state(), QTcpSocket::UnconnectedState);
    QVERIFY(client->readAll().startsWith("HTTP/1.1 400 "));
    QTRY_COMPARE(server.all<ClientDisconnected>().size(), 1);
    QCOMPARE(server.messages(), QByteArrayList());
    QTRY_COMPARE(server.pool.connectionCount(), 0);
}

void tst_Stranger::tellsATlsClientThatThereIsNoTls()
{
    ServerFixture server;
    const auto client = server.connectedClient();
    client->write(clientHello);
    QTRY_COMPARE(client->state(), QTcpSocket::UnconnectedState);
    QCOMPARE(client->readAll(), QByteArray("ERROR :This port is without TLS.\r\n"));
    QTRY_COMPARE(server.pool.connectionCount(), 0);
}

void tst_Stranger::saysNothingToItsLogWhenACrowdResets()
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
        reset(*client);
        for (const auto &connected : server.all<ClientConnected>())
            server.say(connected.client, "somebody left");
    }
    QTRY_COMPARE(server.pool.connectionCount(), 0);
    qInstallMessageHandler(before);
    QCOMPARE(warnings, QList<QByteArray>());
}

QTEST_GUILESS_MAIN(tst_Stranger)
#include "tst_stranger.moc"
