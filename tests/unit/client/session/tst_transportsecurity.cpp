// SPDX-License-Identifier: MIT
#include "client/chat/tlspolicies.h"
#include "client/session/transportsecurity.h"
#include "tests/support/testprogram.h"
#include "tests/unit/client/session/sessionfixture.h"

using namespace Qt::StringLiterals;
using namespace client;

/// Sessions on servers that require TLS (sts).
class tst_TransportSecurity : public SessionFixture
{
    Q_OBJECT

private slots:
    void init() { makeSession(); }
    void readsValues_data();
    void readsValues();
    void leavesAConnectionWithoutTls_data();
    void leavesAConnectionWithoutTls();
    void sendsNoSecretBeforeTheAnswer();
    void sendsThePasswordToAServerWithoutTls_data();
    void sendsThePasswordToAServerWithoutTls();
    void asksBeforeItTellsThePassword();
    void reportsHowLongToUseTls();
    void leavesALaterOfferToo();

private:
    void connectPlain(bool mayTellPassword = true)
    {
        m_session->handleConnected(
            0, {.secure = false, .local = false, .nonce = "n", .mayTellPassword = mayTellPassword});
    }
    void connectSecure()
    {
        m_session->handleConnected(
            0, {.secure = true, .local = false, .nonce = "n", .mayTellPassword = true});
    }
};

void tst_TransportSecurity::readsValues_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("port");       // -1: none
    QTest::addColumn<qint64>("seconds"); // -1: none
    const auto row = [](const QByteArray &value, int port, qint64 seconds) {
        QTest::newRow(value.isEmpty() ? "empty" : value.left(60).constData())
            << value << port << seconds;
    };
    row("port=6697", 6697, -1);
    row("duration=2592000", -1, 2'592'000);
    row("unknown,duration=31536000,foo=bar,port=1", 1, 31'536'000);
    row("duration=0", -1, 0);
    row("port=65535", 65'535, -1);
    row("port=0", -1, -1);
    row("port=65536", -1, -1);
    row("port=66233", -1, -1); // 697 in 16 bits
    row("port=-1,duration=-1", -1, -1);
    row("port=+5,duration= 5", -1, -1);
    row("port=,duration=", -1, -1);
    row("port,duration", -1, -1);
    row("port=0x1a,duration=1e3", -1, -1);
    row("port=1,port=2,duration=3,duration=4", 1, 3);
    row("duration=99999999999999999999999999", -1, TlsPolicies::maxSeconds);
    row("duration=9223372036854775807", -1, TlsPolicies::maxSeconds);
    row("port=" + QByteArray(300, '9'), -1, -1);
    row("Port=5,DURATION=5", -1, -1);
    row("", -1, -1);
    row(",,=,=,", -1, -1);
}

void tst_TransportSecurity::readsValues()
{
    QFETCH(QByteArray, value);
    const auto read = TransportSecurity::parse(value);
    QTEST(read.port ? int(*read.port) : -1, "port");
    QTEST(read.seconds.value_or(-1), "seconds");
}

void tst_TransportSecurity::leavesAConnectionWithoutTls_data()
{
    QTest::addColumn<QByteArray>("offer");
    QTest::addColumn<int>("port"); // 0: stays
    QTest::newRow("port") << QByteArray("sts=port=6697") << 6697;
    QTest::newRow("both") << QByteArray("sts=duration=5,port=6698") << 6698;
    QTest::newRow("duration alone") << QByteArray("sts=duration=5") << 0;
    QTest::newRow("no value") << QByteArray("sts") << 0;
    QTest::newRow("port 0") << QByteArray("sts=port=0") << 0;
    QTest::newRow("draft") << QByteArray("draft/sts=port=6697") << 0;
}

void tst_TransportSecurity::leavesAConnectionWithoutTls()
{
    QFETCH(QByteArray, offer);
    QFETCH(int, port);
    m_session->setCredentials({{}, u"ana"_s, u"s3cr3t"_s, true});
    connectPlain();
    forget();
    feed({":h CAP * LS * :" + offer, ":h CAP * LS :batch sasl=PLAIN", ":h CAP * ACK :batch sasl",
          ":h 001 ana :Welcome", ":h 422 ana :No MOTD"});
    const auto required = all<event::TlsRequired>();
    QCOMPARE(required.size(), port == 0 ? 0 : 1);
    QVERIFY(all<event::TlsPolicyReceived>().isEmpty());
    QCOMPARE(m_lines.isEmpty(), port != 0);
    if (port != 0) {
        QCOMPARE(int(required.constFirst().port), port);
        QVERIFY(!m_session->isReady());
    }
}

void tst_TransportSecurity::sendsNoSecretBeforeTheAnswer()
{
    m_session->setCredentials({u"sesame"_s, {}, {}, true});
    connectPlain();
    QCOMPARE(m_lines, (QList<QByteArray>{"CAP LS 302\r\n", "PING hearth\r\n"}));
    feed({":h NOTICE * :Looking up your hostname"});
    QCOMPARE(m_lines.size(), 2);
    feed({":h CAP * LS :sts=port=6697", ":h PONG h :hearth"});
    QCOMPARE(m_lines.size(), 2);
    QCOMPARE(all<event::TlsRequired>().size(), 1);
    // The next connection has TLS.
    m_session->handleDisconnected(2, 0);
    forget();
    connectSecure();
    QVERIFY(m_lines.contains("PASS sesame\r\n"));
}

void tst_TransportSecurity::sendsThePasswordToAServerWithoutTls_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("capabilities") << QByteArray(":h CAP * LS :batch");
    QTest::newRow("PONG") << QByteArray(":h PONG h :hearth");
    QTest::newRow("not registered") << QByteArray(":h 451 * :You have not registered");
    QTest::newRow("unknown command") << QByteArray(":h 421 * CAP :Unknown command");
}

void tst_TransportSecurity::sendsThePasswordToAServerWithoutTls()
{
    QFETCH(QByteArray, answer);
    m_session->setCredentials({u"sesame"_s, {}, {}, true});
    connectPlain();
    feed({answer, ":h PONG h :hearth"});
    QCOMPARE(m_lines.count("PASS sesame\r\n"), 1);
    QVERIFY(m_lines.indexOf("PASS sesame\r\n") < m_lines.indexOf("NICK ana\r\n"));
    QCOMPARE(texts(), QStringList());
}

void tst_TransportSecurity::asksBeforeItTellsThePassword()
{
    m_session->setCredentials({u"sesame"_s, {}, {}, true});
    connectPlain(false);
    feed({":h CAP * LS :batch", ":h PONG h :hearth"});
    QCOMPARE(all<event::Refused>().constFirst().requirement, Requirement::ClearPassword);
    for (const QByteArray &line : std::as_const(m_lines))
        QVERIFY(!line.contains("sesame") && !line.startsWith("NICK"));
}

void tst_TransportSecurity::reportsHowLongToUseTls()
{
    connectSecure();
    feed({":h CAP * LS :sts=duration=2592000,port=6697 batch"});
    QCOMPARE(all<event::TlsPolicyReceived>().size(), 1);
    QCOMPARE(all<event::TlsPolicyReceived>().constFirst().seconds, qint64(2'592'000));
    QVERIFY(all<event::TlsRequired>().isEmpty());
    QVERIFY(!m_lines.join().contains("sts")); // it is never requested
    feed({":h CAP * ACK :batch", ":h 001 ana :Welcome", ":h 422 ana :No MOTD",
          ":h CAP ana DEL :sts", ":h CAP ana NEW :sts=duration=0"});
    QCOMPARE(all<event::TlsPolicyReceived>().size(), 2);
    QCOMPARE(all<event::TlsPolicyReceived>().constLast().seconds, qint64(0));
}

void tst_TransportSecurity::leavesALaterOfferToo()
{
    connectPlain();
    feed({":h CAP * LS :cap-notify", ":h CAP * ACK :cap-notify", ":h 001 ana :Welcome",
          ":h 422 ana :No MOTD"});
    QVERIFY(m_session->isReady());
    feed({":h CAP ana NEW :sts=duration=5"});
    QVERIFY(all<event::TlsRequired>().isEmpty());
    feed({":h CAP ana NEW :sts=port=6697", ":h CAP ana NEW :sts=port=6698"});
    QCOMPARE(all<event::TlsRequired>().size(), 1);
}

HEARTH_TEST(tst_TransportSecurity)
#include "tst_transportsecurity.moc"
