// SPDX-License-Identifier: MIT
#include "server/dialect/protocolmismatch.h"
#include "tests/support/testprogram.h"

#include <QTest>

using server::DialectKind;
using server::MismatchFilter;
using server::ProtocolMismatch;

class tst_ProtocolMismatch : public QObject
{
    Q_OBJECT

private slots:
    void detectsTheProtocol_data();
    void detectsTheProtocol();
    void detectsIrcClientsOnATextListener();
    void rejectsARequestInAnyPieces_data();
    void rejectsARequestInAnyPieces();
    void rejectsAnIrcClientInAnyPieces();
    void passesEveryByteOfOtherPeers_data();
    void passesEveryByteOfOtherPeers();
    void rejectsAnEndlessFirstLine();
    void looksForHeaderFieldsOnlyInTheFirstLines();
    void repliesInTheDialectOfTheListener();
};

namespace {

const QByteArray clientHello = QByteArray::fromHex("16030100f1010000ed0303");

} // namespace

void tst_ProtocolMismatch::detectsTheProtocol_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<std::optional<ProtocolMismatch>>("mismatch");
    const auto row = [](const char *name, const QByteArray &bytes,
                        std::optional<ProtocolMismatch> mismatch) {
        QTest::newRow(name) << bytes << mismatch;
    };
    row("a user", "hello\r\n", ProtocolMismatch::None);
    row("a user who writes about HTTP", "what is HTTP/1.1\r\n", ProtocolMismatch::None);
    row("a command of the text dialect", "/nick ana\r\n", ProtocolMismatch::None);
    row("words in capitals", "HELLO ALL", ProtocolMismatch::None);
    row("a nick that begins like a URL", "NICK httpd\r\n", ProtocolMismatch::None);
    row("a long word in capitals", QByteArray(30, 'A'), ProtocolMismatch::None);
    row("no bytes", "", std::nullopt);
    row("empty line", "\n", std::nullopt);
    row("a possible method", "GET", std::nullopt);
    row("a method", "GET ", std::nullopt);
    row("half a URL", "GET http", std::nullopt);
    row("Ctrl+V", "\x16x", ProtocolMismatch::None);
    row("half a TLS record", "\x16", std::nullopt);
    row("TLS", clientHello, ProtocolMismatch::TlsClient);
    row("GET", "GET /", ProtocolMismatch::WebBrowser);
    row("POST after an empty line", "\r\nPOST /x?y HTTP/1.0\n", ProtocolMismatch::WebBrowser);
    row("a method of WebDAV", "PROPFIND /x", ProtocolMismatch::WebBrowser);
    row("an absolute URL", "GET http://192.168.1.5/", ProtocolMismatch::WebBrowser);
    row("to a proxy", "CONNECT chat.example:6667 HTTP/1.1", ProtocolMismatch::WebBrowser);
    row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", ProtocolMismatch::WebBrowser);
}

void tst_ProtocolMismatch::detectsTheProtocol()
{
    QFETCH(QByteArray, bytes);
    QTEST(server::detectMismatch(bytes, DialectKind::Irc), "mismatch");
    QTEST(server::detectMismatch(bytes, DialectKind::Text), "mismatch");
}

void tst_ProtocolMismatch::detectsIrcClientsOnATextListener()
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

void tst_ProtocolMismatch::rejectsARequestInAnyPieces_data()
{
    QTest::addColumn<QByteArray>("request");
    const QByteArray body = "\r\nNICK boss\r\nUSER b 0 * :b\r\n/nick boss\r\nhello\r\n";
    QTest::newRow("POST") << QByteArray("POST /x HTTP/1.1\r\nHost: 192.168.1.5:3990\r\n" + body);
    QTest::newRow("POST with a path longer than a read")
        << QByteArray("POST /" + QByteArray(17'000, 'a') + " HTTP/1.1\r\n" + body);
    QTest::newRow("absolute form") << QByteArray("GET http://h/ HTTP/1.1\r\n" + body);
    QTest::newRow("after empty lines") << QByteArray("\r\n\r\nPOST / HTTP/1.1\r\n" + body);
}

void tst_ProtocolMismatch::rejectsARequestInAnyPieces()
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

void tst_ProtocolMismatch::rejectsAnIrcClientInAnyPieces()
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

void tst_ProtocolMismatch::passesEveryByteOfOtherPeers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a client") << QByteArray("CAP\r\nNICK ana\r\nJOIN #room\r\n");
    QTest::newRow("a user") << QByteArray("hello\r\nHost: me\r\n/nick ana\r\nGET / HTTP/1.1\r\n");
    QTest::newRow("a password that looks like a path") << QByteArray("pass /x\r\nPASS /x\r\n");
    QTest::newRow("negotiation") << QByteArray("\xff\xfd\x03hello\r\n");
    QTest::newRow("many lines") << QByteArray("hi\r\n").repeated(100);
}

void tst_ProtocolMismatch::passesEveryByteOfOtherPeers()
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

void tst_ProtocolMismatch::rejectsAnEndlessFirstLine()
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

void tst_ProtocolMismatch::looksForHeaderFieldsOnlyInTheFirstLines()
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

void tst_ProtocolMismatch::repliesInTheDialectOfTheListener()
{
    QCOMPARE(server::mismatchReply(ProtocolMismatch::TlsClient, DialectKind::Irc),
             QByteArray("ERROR :This port does not use TLS.\r\n"));
    QCOMPARE(server::mismatchReply(ProtocolMismatch::TlsClient, DialectKind::Text),
             QByteArray("This port does not use TLS.\r\n"));
    const QByteArray page = server::mismatchReply(ProtocolMismatch::WebBrowser, DialectKind::Irc);
    QVERIFY(page.startsWith("HTTP/1.1 400 "));
    QVERIFY(page.contains("\r\n\r\nThis is a chat server, not a web site."));
}

HEARTH_TEST(tst_ProtocolMismatch)
#include "tst_protocolmismatch.moc"
