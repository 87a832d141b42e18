// SPDX-License-Identifier: MIT
#include "tests/support/hearthd.h"
#include "tests/support/ircclient.h"
#include "tests/support/patience.h"
#include "tests/support/sanitizers.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QSslSocket>
#include <QTest>

#include <memory>
#include <vector>

#include <sys/resource.h>

using support::Hearthd;
using support::IrcClient;

class tst_BadInput : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void survivesInvalidInput_data();
    void survivesInvalidInput();
    void closesAnUnfinishedHandshake();
    void closesASilentConnection();
    void survivesABurstOfConnections();
    void closesAClientThatStopsReading();
    void cleanupTestCase();

private:
    void checkThatItServes();
    void connectMany();
    quint16 port(const char *scheme) const { return m_server.port(QLatin1String(scheme)); }
    std::unique_ptr<QTcpSocket> connected(const char *scheme);

    Hearthd m_server;
    qint64 m_residentKib = 0;
    qint64 m_startKib = 0;   ///< Before the first connection.
    qint64 m_crowdedKib = 0; ///< With many connections open.
    int m_serial = 0;
};

namespace {

const QString localhost = QStringLiteral("127.0.0.1");
constexpr int mostGrowthKib = 64 * 1024;

QByteArray randomBytes(quint32 seed, qsizetype size)
{
    QRandomGenerator random(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

} // namespace

void tst_BadInput::initTestCase()
{
    rlimit limit = {};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &limit), 0);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);

    m_server.setConfiguration("[limits]\n"
                              "commands_per_second = 0\n"
                              "registration_timeout_seconds = 3\n"
                              "send_queue_kib = 64\n");
    QVERIFY2(m_server.start(), qPrintable(m_server.errorString()));
    m_startKib = m_server.residentKib();
    // Some memory of so many connections remains, but it must not grow.
    connectMany();
    m_residentKib = m_server.residentKib();
    QVERIFY(m_residentKib > 0);
}

/// Two users chat, one of them over TLS.
void tst_BadInput::checkThatItServes()
{
    ++m_serial;
    IrcClient ana("ana" + QByteArray::number(m_serial));
    IrcClient bo("bo" + QByteArray::number(m_serial));
    QVERIFY(ana.connectTo(localhost, port("irc")));
    QVERIFY(bo.connectTo(localhost, port("irc")));
    QVERIFY(ana.join("#room"));
    QVERIFY(bo.join("#room"));
    ana.send("PRIVMSG #room :still alive");
    QVERIFY(bo.sees("PRIVMSG #room :still alive"));

    QSslSocket secure;
    secure.setPeerVerifyMode(QSslSocket::VerifyNone);
    secure.connectToHostEncrypted(localhost, port("ircs"));
    QVERIFY2(secure.waitForEncrypted(support::patienceMs), qPrintable(secure.errorString()));
}

std::unique_ptr<QTcpSocket> tst_BadInput::connected(const char *scheme)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(localhost, port(scheme));
    return socket->waitForConnected(support::patienceMs) ? std::move(socket) : nullptr;
}

void tst_BadInput::survivesInvalidInput_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray registration = "NICK x\r\nUSER x 0 * :x\r\nJOIN #room\r\n";

    QTest::newRow("random") << randomBytes(1, 200'000);
    QTest::newRow("random after registration")
        << QByteArray(registration + randomBytes(2, 200'000));
    QTest::newRow("NULs") << QByteArray(100'000, '\0');
    QTest::newRow("NULs in lines") << QByteArray("PRIV\0MSG #room :a\0b\r\n\0\0\r\n", 24);
    QTest::newRow("1 MB without a line end") << QByteArray(1'000'000, 'x');
    QTest::newRow("1 MB of line ends") << QByteArray(1'000'000, '\n');
    QTest::newRow("1 MB of spaces") << QByteArray(registration + QByteArray(1'000'000, ' ') + "\n");
    QTest::newRow("telnet negotiation without end")
        << QByteArray("\xff\xfa" + QByteArray(100'000, '\xff').replace("\xff", "\xff\xfd\x01"));
    QTest::newRow("invalid UTF-8")
        << QByteArray(registration + "PRIVMSG #room :\xc3\x28\xff\xfe\r\n");
    QTest::newRow("many parameters")
        << QByteArray(registration + "PRIVMSG" + QByteArray(200, 'x').replace("x", " x") + "\r\n");
    QTest::newRow("tags without end") << QByteArray('@' + QByteArray(20'000, 'a') + "\r\n");
    QTest::newRow("another protocol") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
}

void tst_BadInput::survivesInvalidInput()
{
    QFETCH(QByteArray, bytes);
    for (const char *scheme : {"irc", "text", "ircs"}) {
        const auto socket = connected(scheme);
        QVERIFY(socket);
        socket->write(bytes);
        // Either the server has read all of it, or it has closed the connection.
        QTRY_VERIFY_WITH_TIMEOUT(socket->bytesToWrite() == 0
                                     || socket->state() == QTcpSocket::UnconnectedState,
                                 support::patienceMs);
        socket->readAll();
    }
    checkThatItServes();
}

void tst_BadInput::closesAnUnfinishedHandshake()
{
    // Header of a TLS record for a ClientHello of 512 bytes that never arrives.
    const auto half = connected("ircs");
    QVERIFY(half);
    half->write(QByteArray::fromHex("1603010200010001fc0303"));
    const auto silent = connected("ircs");
    QVERIFY(silent);
    checkThatItServes();
    QTRY_COMPARE_WITH_TIMEOUT(half->state(), QTcpSocket::UnconnectedState, support::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(silent->state(), QTcpSocket::UnconnectedState, support::patienceMs);
}

void tst_BadInput::closesASilentConnection()
{
    const auto silent = connected("irc");
    QVERIFY(silent);
    QTRY_COMPARE_WITH_TIMEOUT(silent->state(), QTcpSocket::UnconnectedState, support::patienceMs);
    const QByteArray goodbye = silent->readAll();
    QVERIFY2(goodbye.contains("ERROR :"), goodbye.constData());
}

void tst_BadInput::survivesABurstOfConnections()
{
    connectMany();
    // The server returns the memory of the connections to the system.
    QTRY_VERIFY_WITH_TIMEOUT(support::hasAddressSanitizer
                                 || m_server.residentKib() - m_startKib
                                        < (m_crowdedKib - m_startKib) * 3 / 4,
                             support::patienceMs);
    checkThatItServes();
}

/// Half of the connections stay silent and are closed; the other half is welcomed.
void tst_BadInput::connectMany()
{
    constexpr int count = 2000;
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < count; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(localhost, port(i % 2 == 0 ? "irc" : "text"));
    }
    checkThatItServes();
    for (int i = 0; i < count; ++i) {
        QTcpSocket &socket = *sockets[size_t(i)];
        if (i % 2 == 0)
            QTRY_VERIFY_WITH_TIMEOUT(socket.state() == QTcpSocket::UnconnectedState,
                                     support::patienceMs);
        else
            QTRY_VERIFY_WITH_TIMEOUT(socket.bytesAvailable() > 0, support::patienceMs);
    }
    m_crowdedKib = m_server.residentKib();
}

void tst_BadInput::closesAClientThatStopsReading()
{
    IrcClient slow("slow");
    QVERIFY(slow.connectTo(localhost, port("irc")));
    QVERIFY(slow.join("#flood"));
    slow.socket().setReadBufferSize(1);
    IrcClient ana("ana");
    IrcClient bo("bo");
    QVERIFY(ana.connectTo(localhost, port("irc")));
    QVERIFY(bo.connectTo(localhost, port("irc")));
    QVERIFY(ana.join("#flood"));
    QVERIFY(bo.join("#flood"));

    const QByteArray line = "PRIVMSG #flood :" + QByteArray(400, 'x');
    const auto isGone = [&bo] {
        const QByteArrayList &lines = bo.lines();
        return std::any_of(lines.cbegin(), lines.cend(), [](const QByteArray &text) {
            return text.startsWith(":slow!") && text.contains(" QUIT ");
        });
    };
    // The kernel buffers some megabytes before the server's own queue grows.
    for (int round = 0; round < 300 && !isGone(); ++round) {
        for (int i = 0; i < 100; ++i)
            ana.send(line);
        const QByteArray mark = "round " + QByteArray::number(round);
        ana.send("PRIVMSG #flood :" + mark);
        QVERIFY(bo.sees(mark));
    }
    QVERIFY(isGone());
    checkThatItServes();
}

void tst_BadInput::cleanupTestCase()
{
    QVERIFY(m_server.isRunning());
    const qint64 grownKib = m_server.residentKib() - m_residentKib;
    QVERIFY2(support::hasAddressSanitizer || grownKib < mostGrowthKib,
             qPrintable(QString::number(grownKib)));
    QCOMPARE(m_server.stop(), 0);
}

HEARTH_LOOP_TEST(tst_BadInput)
#include "tst_badinput.moc"
