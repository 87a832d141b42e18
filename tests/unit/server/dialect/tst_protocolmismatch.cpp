// SPDX-License-Identifier: MIT
#include "server/dialect/protocolmismatch.h"
#include "tests/unit/server/net/serverfixture.h"

#include <QMutex>

#include <sys/socket.h>

using server::ClientConnected;
using server::ClientDisconnected;
using server::DialectKind;
using server::MismatchFilter;
using server::ProtocolMismatch;

/// Peers that came to the wrong door, and peers that tear the door out.
class tst_ProtocolMismatch : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhoComes_data();
    void knowsWhoComes();
    void knowsIrcClientsAtATextDoor();
    void turnsARequestAwayWhereverItIsCut_data();
    void turnsARequestAwayWhereverItIsCut();
    void turnsAnIrcClientAwayWhereverItIsCut();
    void passesEveryByteOfOthers_data();
    void passesEveryByteOfOthers();
    void turnsAwayAnEndlessFirstLine();
    void looksForHeaderFieldsInTheFirstLinesOnly();
    void speaksTheLanguageOfTheDoor();
    void runsNoLineOfAWebPage_data();
    void runsNoLineOfAWebPage();
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

void tst_ProtocolMismatch::knowsWhoComes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<std::optional<ProtocolMismatch>>("mismatch");
    const auto row = [](const char *name, const QByteArray &bytes,
                        std::optional<ProtocolMismatch> mismatch) {
        QTest::newRow(name) << bytes << mismatch;
    };
    row("a person", "hello\r\n", ProtocolMismatch::None);
    row("a person who talks of HTTP", "what is HTTP/1.1\r\n", ProtocolMismatch::None);
    row("a command of telnet", "/nick ana\r\n", ProtocolMismatch::None);
    row("a shout", "HELLO ALL", ProtocolMismatch::None);
    row("a nick that begins like a URL", "NICK httpd\r\n", ProtocolMismatch::None);
    row("a long word in capitals", QByteArray(30, 'A'), ProtocolMismatch::None);
    row("nothing yet", "", std::nullopt);
    row("empty line", "\n", std::nullopt);
    row("a word that may go on", "GET", std::nullopt);
    row("a method", "GET ", std::nullopt);
    row("half a URL", "GET http", std::nullopt);
    row("Ctrl+V", "\x16x", ProtocolMismatch::None);
    row("half a TLS record", "\x16", std::nullopt);
    row("TLS", clientHello, ProtocolMismatch::TlsClient);
    row("GET", "GET /", ProtocolMismatch::WebBrowser);
    row("POST after an empty line", "\r\nPOST /x?y HTTP/1.0\n", ProtocolMismatch::WebBrowser);
    row("a method of its own", "PROPFIND /x", ProtocolMismatch::WebBrowser);
    row("by a proxy", "GET http://192.168.1.5/", ProtocolMismatch::WebBrowser);
    row("to a proxy", "CONNECT chat.example:6667 HTTP/1.1", ProtocolMismatch::WebBrowser);
    row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", ProtocolMismatch::WebBrowser);
}

void tst_ProtocolMismatch::knowsWhoComes()
{
    QFETCH(QByteArray, bytes);
    QTEST(server::detectMismatch(bytes, DialectKind::Irc), "mismatch");
    QTEST(server::detectMismatch(bytes, DialectKind::Text), "mismatch");
}

void tst_ProtocolMismatch::knowsIrcClientsAtATextDoor()
{
    for (const char *bytes : {"CAP LS 302\r\n", "CAP REQ :batch\r\n", "PASS y\r\nNICK x\r\n"}) {
        QCOMPARE(server::detectMismatch(bytes, DialectKind::Text), ProtocolMismatch::IrcClient);
        QCOMPARE(server::detectMismatch(bytes, DialectKind::Irc), ProtocolMismatch::None);
    }
    QCOMPARE(server::detectMismatch("nick x\r\n", DialectKind::Text), ProtocolMismatch::None);
    QCOMPARE(server::detectMismatch("PASS /etc/motd\r\n", DialectKind::Irc),
             ProtocolMismatch::None);
    QVERIFY(server::mismatchReply(ProtocolMismatch::IrcClient, DialectKind::Text)
                .startsWith("ERROR :This "));
}

void tst_ProtocolMismatch::turnsARequestAwayWhereverItIsCut_data()
{
    QTest::addColumn<QByteArray>("request");
    const QByteArray body = "\r\nNICK boss\r\nUSER b 0 * :b\r\n/nick boss\r\nhello\r\n";
    QTest::newRow("POST") << QByteArray("POST /x HTTP/1.1\r\nHost: 192.168.1.5:3990\r\n" + body);
    QTest::newRow("POST with a path longer than a read")
        << QByteArray("POST /" + QByteArray(17'000, 'a') + " HTTP/1.1\r\n" + body);
    QTest::newRow("absolute form") << QByteArray("GET http://h/ HTTP/1.1\r\n" + body);
    QTest::newRow("after empty lines") << QByteArray("\r\n\r\nPOST / HTTP/1.1\r\n" + body);
}

void tst_ProtocolMismatch::turnsARequestAwayWhereverItIsCut()
{
    QFETCH(QByteArray, request);
    for (const DialectKind dialect : {DialectKind::Irc, DialectKind::Text}) {
        for (qsizetype cut = 0; cut < request.size(); cut += cut < 100 ? 1 : 997) {
            MismatchFilter filter(dialect);
            QCOMPARE(filter.pass(request.first(cut)), QByteArray());
            QCOMPARE(filter.pass(request.sliced(cut)), QByteArray());
            QCOMPARE(filter.mismatch(), ProtocolMismatch::WebBrowser);
        }
        MismatchFilter filter(dialect);
        for (const char byte : request)
            QCOMPARE(filter.pass(QByteArray(1, byte)), QByteArray());
        QCOMPARE(filter.mismatch(), ProtocolMismatch::WebBrowser);
    }
}

void tst_ProtocolMismatch::turnsAnIrcClientAwayWhereverItIsCut()
{
    for (const QByteArray text : {"PASS secret\r\nNICK x\r\nUSER x 0 * :x\r\n", "CAP LS 302\r\n",
                                  "NICK x\r\nUSER x 0 * :x\r\n", "USER x 0 * :x\r\nNICK x\r\n"}) {
        for (qsizetype cut = 0; cut < text.size(); ++cut) {
            MismatchFilter filter(DialectKind::Text);
            QByteArray passed = filter.pass(text.first(cut));
            passed += filter.pass(text.sliced(cut));
            QCOMPARE(filter.mismatch(), ProtocolMismatch::IrcClient);
            QVERIFY(!passed.contains("secret"));
        }
    }
}

void tst_ProtocolMismatch::passesEveryByteOfOthers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a client") << QByteArray("CAP\r\nNICK ana\r\nJOIN #room\r\n");
    QTest::newRow("a person") << QByteArray("hello\r\nHost: me\r\n/nick ana\r\nGET / HTTP/1.1\r\n");
    QTest::newRow("a password that looks like a path") << QByteArray("pass /x\r\nPASS /x\r\n");
    QTest::newRow("negotiation") << QByteArray("\xff\xfd\x03hello\r\n");
    QTest::newRow("many lines") << QByteArray("hi\r\n").repeated(100);
}

void tst_ProtocolMismatch::passesEveryByteOfOthers()
{
    QFETCH(QByteArray, bytes);
    for (const DialectKind dialect : {DialectKind::Irc, DialectKind::Text}) {
        for (qsizetype cut = 0; cut < bytes.size(); ++cut) {
            MismatchFilter filter(dialect);
            QByteArray passed = filter.pass(bytes.first(cut));
            passed += filter.pass(bytes.sliced(cut));
            QCOMPARE(passed, bytes);
            QCOMPARE(filter.mismatch(), ProtocolMismatch::None);
        }
    }
}

void tst_ProtocolMismatch::turnsAwayAnEndlessFirstLine()
{
    const QByteArray endless(5000, 'x');
    for (const DialectKind dialect : {DialectKind::Irc, DialectKind::Text}) {
        MismatchFilter filter(dialect);
        for (qsizetype i = 0; i < endless.size(); i += 100)
            filter.pass(endless.sliced(i, 100));
        QCOMPARE(filter.mismatch(), ProtocolMismatch::EndlessLine);

        MismatchFilter later(dialect);
        QCOMPARE(later.pass("hello\n" + endless), "hello\n" + endless);
    }
}

void tst_ProtocolMismatch::looksForHeaderFieldsInTheFirstLinesOnly()
{
    for (const QByteArray field :
         {"Host: 192.168.1.5:3990", "host:chat.example", "Origin: https://page.example",
          "User-Agent: Mozilla", "Content-Length: 20", "Sec-Fetch-Mode: no-cors"}) {
        MismatchFilter filter(DialectKind::Text);
        QCOMPARE(filter.pass("what is this\r\n"), QByteArray("what is this\r\n"));
        QCOMPARE(filter.pass(field.first(4)), field.first(4));
        QCOMPARE(filter.pass(field.sliced(4) + "\r\n\r\nhello\r\n"), QByteArray());
        QCOMPARE(filter.mismatch(), ProtocolMismatch::WebBrowser);

        MismatchFilter later(DialectKind::Text);
        later.pass(QByteArray("hi\n").repeated(100));
        QVERIFY(later.isDone());
        QCOMPARE(later.pass(field + '\n'), field + '\n');
    }
}

void tst_ProtocolMismatch::speaksTheLanguageOfTheDoor()
{
    QCOMPARE(server::mismatchReply(ProtocolMismatch::TlsClient, DialectKind::Irc),
             QByteArray("ERROR :This port does not use TLS.\r\n"));
    QCOMPARE(server::mismatchReply(ProtocolMismatch::TlsClient, DialectKind::Text),
             QByteArray("This port does not use TLS.\r\n"));
    const QByteArray page = server::mismatchReply(ProtocolMismatch::WebBrowser, DialectKind::Irc);
    QVERIFY(page.startsWith("HTTP/1.1 400 "));
    QVERIFY(page.contains("\r\n\r\nThis is a chat server, not a web site."));
}

void tst_ProtocolMismatch::runsNoLineOfAWebPage_data()
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

void tst_ProtocolMismatch::runsNoLineOfAWebPage()
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

void tst_ProtocolMismatch::tellsATlsClientThatThereIsNoTls()
{
    ServerFixture server;
    const auto client = server.connectedClient();
    client->write(clientHello);
    QTRY_COMPARE(client->state(), QTcpSocket::UnconnectedState);
    QCOMPARE(client->readAll(), QByteArray("ERROR :This port does not use TLS.\r\n"));
    QTRY_COMPARE(server.pool.connectionCount(), 0);
}

void tst_ProtocolMismatch::saysNothingToItsLogWhenACrowdResets()
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

QTEST_GUILESS_MAIN(tst_ProtocolMismatch)
#include "tst_protocolmismatch.moc"
