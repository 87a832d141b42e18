// SPDX-License-Identifier: MIT
#include "tests/support/servertlsfiles.h"
#include "tests/support/testprogram.h"
#include "tests/unit/server/net/serverfixture.h"

#include <QSslKey>
#include <QSslSocket>

#include <sys/socket.h>
#include <unistd.h>

using server::ClientConnected;
using server::ClientDisconnected;

/// TLS connections of a WorkerPool, from the socket to the messages.
class tst_Tls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void carriesMessagesBothWays();
    void reportsTheFingerprintOfAClientCertificate();
    void writesEverythingBeforeClosing();
    void closesHalfAHandshake();
    void closesAPeerThatOnlyConnects();
    void closesAPeerThatSpeaksPlainText();
    void closesAClientWhoseSendQueueIsFull();
    void closesAPeerThatBreaksTheEncryption_data();
    void closesAPeerThatBreaksTheEncryption();
    void handlesLinesBeforeABrokenRecord();
    void stopsReadingAPeerThatExceedsItsRate();
    void handlesNoLineOfAWebPage();
    void limitsRunningHandshakes();
    void delaysFurtherHandshakes_data();
    void delaysFurtherHandshakes();

private:
    static server::ConnectionLimits limits(int handshakeTimeoutMs = 30'000);
    /// The configuration of a client with a certificate.
    static QSslConfiguration clientCertificate();
    std::unique_ptr<QSslSocket> secureClient(const ServerFixture &server,
                                             QSslConfiguration configuration = {}) const;

    net::ServerTls m_server;
    const net::TlsContext &m_tls = m_server.context;
    const QString m_url = QStringLiteral("ircs://127.0.0.1:0");
};

void tst_Tls::initTestCase()
{
    m_server = support::makeServerTls();
    QCOMPARE(m_server.error, QString());
}

server::ConnectionLimits tst_Tls::limits(int handshakeTimeoutMs)
{
    server::ConnectionLimits limits = ServerFixture::unlimited();
    limits.handshakeTimeoutMs = handshakeTimeoutMs;
    return limits;
}

QSslConfiguration tst_Tls::clientCertificate()
{
    const net::CertificatePair pair = support::ServerTlsFiles::makePair();
    QSslConfiguration configuration;
    configuration.setLocalCertificate(QSslCertificate(pair.certificatePem));
    configuration.setPrivateKey(QSslKey(pair.keyPem, QSsl::Ec));
    return configuration;
}

std::unique_ptr<QSslSocket> tst_Tls::secureClient(const ServerFixture &server,
                                                  QSslConfiguration configuration) const
{
    auto client = std::make_unique<QSslSocket>();
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    client->setSslConfiguration(configuration);
    client->connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.listener.url().port);
    return client;
}

void tst_Tls::carriesMessagesBothWays()
{
    ServerFixture server(limits(), m_url, 1, m_tls);
    const auto client = secureClient(server);
    QTRY_VERIFY(client->isEncrypted());
    QCOMPARE(net::fingerprint(client->peerCertificate()), m_server.fingerprint);
    client->write("NICK ana\r\n");
    QTRY_COMPARE(server.messages(), QByteArrayList{"NICK ana"});
    const ClientConnected connected = server.all<ClientConnected>().first();
    QVERIFY(connected.secure);
    QCOMPARE(connected.certificateFingerprint, QByteArray());
    server.say(1, "hello");
    QTRY_VERIFY(client->canReadLine());
    QCOMPARE(client->readAll(), QByteArray(":srv NOTICE you hello\r\n"));
    client->disconnectFromHost();
    QTRY_COMPARE(server.all<ClientDisconnected>().size(), 1);
}

void tst_Tls::reportsTheFingerprintOfAClientCertificate()
{
    ServerFixture server(limits(), m_url, 1, m_tls);
    const QSslConfiguration mine = clientCertificate();
    const auto client = secureClient(server, mine);
    QTRY_COMPARE(server.all<ClientConnected>().size(), 1);
    QCOMPARE(server.all<ClientConnected>().first().certificateFingerprint,
             net::fingerprint(mine.localCertificate()));
}

void tst_Tls::writesEverythingBeforeClosing()
{
    ServerFixture server(limits(), m_url, 1, m_tls);
    const auto client = secureClient(server);
    QTRY_COMPARE(server.all<ClientConnected>().size(), 1);
    server.say(1, QByteArray(400, 'y'), 500);
    server.close(1, "goodbye");
    QTRY_COMPARE(client->state(), QAbstractSocket::UnconnectedState);
    const QByteArray all = client->readAll();
    QVERIFY(all.endsWith("ERROR goodbye\r\n"));
    QCOMPARE(all.count('\n'), 501);
    QTRY_COMPARE(server.pool.connectionCount(), 0);
}

void tst_Tls::closesHalfAHandshake()
{
    ServerFixture server(limits(100), m_url, 1, m_tls);
    const auto client = server.connectedClient();
    client->write("\x16\x03\x01\x02"); // The start of a ClientHello.
    QTRY_COMPARE(server.pool.connectionCount(), 1);
    QTRY_COMPARE(server.pool.connectionCount(), 0);
    QTRY_COMPARE(client->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(server.inputs.isEmpty());
}

void tst_Tls::closesAPeerThatOnlyConnects()
{
    ServerFixture server(limits(100), m_url, 1, m_tls);
    const auto client = server.connectedClient();
    QTRY_COMPARE(server.pool.connectionCount(), 1);
    QTRY_COMPARE(client->state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(server.policy.count(), 0);
    QVERIFY(server.inputs.isEmpty());
}

void tst_Tls::closesAPeerThatSpeaksPlainText()
{
    ServerFixture server(limits(), m_url, 1, m_tls);
    const auto client = server.connectedClient();
    QVERIFY(client->waitForConnected());
    client->write("NICK ana\r\nUSER ana 0 * ana\r\n");
    QTRY_COMPARE(client->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(client->readAll(), QByteArray("ERROR :This port requires TLS.\r\n"));
    QTRY_COMPARE(server.pool.connectionCount(), 0);
    QVERIFY(server.inputs.isEmpty());
}

void tst_Tls::closesAClientWhoseSendQueueIsFull()
{
    ServerFixture server(limits(), m_url, 1, m_tls);
    const auto slow = secureClient(server);
    QTRY_COMPARE(server.all<ClientConnected>().size(), 1);
    slow->setReadBufferSize(1);
    const auto isClosedAfterMore = [&server] {
        server.say(1, QByteArray(400, 'y'), 1000);
        return !server.all<ClientDisconnected>().isEmpty();
    };
    QTRY_VERIFY(isClosedAfterMore());
    QTRY_COMPARE(server.all<ClientDisconnected>().size(), 1);
    QCOMPARE(server.all<ClientDisconnected>().first().reason, QByteArray("Send queue exceeded"));
}

void tst_Tls::closesAPeerThatBreaksTheEncryption_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("random bytes") << QByteArray(4096, '\x7f');
    QTest::newRow("a record that was not encrypted with the session's key")
        << QByteArray::fromHex("1703030040") + QByteArray(0x40, 'x');
    QTest::newRow("plain HTTP") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QTest::newRow("a flood") << QByteArray(32 * 1024 * 1024, 'x');
}

void tst_Tls::closesAPeerThatBreaksTheEncryption()
{
    QFETCH(QByteArray, bytes);
    ServerFixture server(limits(), m_url, 1, m_tls);
    const auto client = secureClient(server);
    QTRY_COMPARE(server.all<ClientConnected>().size(), 1);
    QTcpSocket raw; // Bypasses the encryption of the client's socket.
    QVERIFY(raw.setSocketDescriptor(dup(int(client->socketDescriptor()))));
    raw.write(bytes);
    QTRY_COMPARE(server.all<ClientDisconnected>().size(), 1);
    QCOMPARE(server.all<ClientDisconnected>().first().reason, QByteArray("Connection lost"));
    QTRY_COMPARE(server.policy.count(), 0);
    QTRY_COMPARE(raw.state(), QAbstractSocket::UnconnectedState);
}

void tst_Tls::handlesLinesBeforeABrokenRecord()
{
    ServerFixture server(limits(), m_url, 1, m_tls);
    const auto client = secureClient(server);
    QTRY_COMPARE(server.all<ClientConnected>().size(), 1);
    client->write("NICK ana\r\n");
    client->flush();
    QTRY_COMPARE(client->encryptedBytesToWrite(), 0);
    const QByteArray garbage(100, 'x');
    QCOMPARE(send(int(client->socketDescriptor()), garbage.constData(), size_t(garbage.size()), 0),
             garbage.size());
    QTRY_COMPARE(server.all<ClientDisconnected>().size(), 1);
    QCOMPARE(server.messages(), QByteArrayList{"NICK ana"});
}

void tst_Tls::stopsReadingAPeerThatExceedsItsRate()
{
    server::ConnectionLimits limits = ServerFixture::unlimited();
    limits.commandsPerSecond = 0.001;
    limits.commandBurst = 3;
    ServerFixture server(limits, m_url, 1, m_tls);
    const auto client = secureClient(server);
    QTRY_VERIFY(client->isEncrypted());
    for (int i = 0; i < 40; ++i)
        client->write(QByteArray("PING x\r\n").repeated(100'000));
    QTRY_COMPARE(server.messages().size(), 3);
    const auto unsent = [&client] {
        return client->bytesToWrite() + client->encryptedBytesToWrite();
    };
    qint64 left = -1;
    QVERIFY(QTest::qWaitFor([&] { return std::exchange(left, unsent()) == left; }));
    QVERIFY(left > 0);
    QCOMPARE(server.messages().size(), 3);
}

void tst_Tls::handlesNoLineOfAWebPage()
{
    ServerFixture server(limits(), m_url, 1, m_tls);
    const auto client = secureClient(server);
    QTRY_VERIFY(client->isEncrypted());
    client->write("PO");
    client->flush();
    client->write("ST /" + QByteArray(17'000, 'a') + " HTTP/1.1\r\n\r\nNICK evil\r\n");
    QTRY_COMPARE(client->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(client->readAll().startsWith("HTTP/1.1 400 "));
    QTRY_COMPARE(server.all<ClientDisconnected>().size(), 1);
    QCOMPARE(server.messages(), QByteArrayList());
}

void tst_Tls::limitsRunningHandshakes()
{
    server::ConnectionLimits limits = ServerFixture::unlimited();
    limits.handshakesPerSecond = 0;
    limits.handshakes = {.running = 1, .runningPerAddress = 1, .waiting = 2};
    ServerFixture server(limits, m_url, 1, m_tls);
    std::vector<std::unique_ptr<QTcpSocket>> halves;
    for (int i = 0; i < 4; ++i) {
        halves.push_back(server.connectedClient());
        halves.back()->write("\x16\x03\x01\x02"); // The start of a ClientHello.
        QTRY_COMPARE(server.pool.connectionCount(), std::min(i + 1, 3));
    }
    // One handshake is running and two wait, so the last one is rejected.
    QTRY_COMPARE(halves.back()->state(), QAbstractSocket::UnconnectedState);
    const auto client = secureClient(server);
    QTRY_COMPARE(client->state(), QAbstractSocket::UnconnectedState);
    halves.clear();
    QTRY_COMPARE(server.pool.connectionCount(), 0);
    const auto later = secureClient(server);
    QTRY_VERIFY(later->isEncrypted());
}

void tst_Tls::delaysFurtherHandshakes_data()
{
    QTest::addColumn<int>("burst");

    QTest::newRow("one by one") << 1;
    QTest::newRow("in groups") << 4;
}

void tst_Tls::delaysFurtherHandshakes()
{
    QFETCH(const int, burst);
    server::ConnectionLimits limits = ServerFixture::unlimited();
    limits.handshakesPerSecond = 50;
    limits.handshakeBurst = burst;
    limits.handshakes.running = 2;
    ServerFixture server(limits, m_url, 1, m_tls);
    std::vector<std::unique_ptr<QSslSocket>> clients;
    for (int i = 0; i < 10; ++i)
        clients.push_back(secureClient(server));
    QTRY_COMPARE(server.all<ClientConnected>().size(), 10);
}

HEARTH_LOOP_TEST(tst_Tls)
#include "tst_tls.moc"
