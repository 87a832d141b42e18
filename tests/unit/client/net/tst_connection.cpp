// SPDX-License-Identifier: MIT
#include "tests/unit/client/net/connectionfixture.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace client;

class tst_Connection : public ConnectionFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void takesLinesInAnyPieces();
    void answersPingsByItself();
    void measuresTheLag();
    void aBusyServerIsSlowNotDead();
    void tellsWhichLinesMayHaveLeft();
    void dropsLinesForAnEarlierLink();
    void trustsOnFirstUseAndPins();
    void aChangedKeyIsAHardStop();
    void aPinHoldsAgainstAnAuthority();
    void aKeyFromElsewhereIsAskedAboutBeforeAnythingIsSent();
    void aServerThatWantsTlsIsToldApart_data();
    void aServerThatWantsTlsIsToldApart();
    void fallsBackToPlainOnlyAtHome();
    void aFloodDoesNotOutrunTheOtherThread();
    void longLinesAreBoundedByTheirBytes();
    void aServerThatDoesNotReadGetsNoMoreAnswers();
};

void tst_Connection::takesLinesInAnyPieces()
{
    m_server->welcomes = false;
    m_server->answersPings = false;
    open(settings());
    QTRY_COMPARE(m_server->lines().size(), 2);
    m_server->send(":h 001 ana :Wel");
    QTRY_VERIFY(m_server->newest()->bytesToWrite() == 0);
    m_server->send("come\r\n:h NOTICE ana :caf\xe9\n:h NOTI");
    QTRY_COMPARE(m_messages.size(), 2);
    QCOMPARE(m_messages.at(0).param(1), "Welcome");
    QCOMPARE(m_messages.at(1).param(1), "caf\xe9");
    QCOMPARE(m_state.phase, NetworkState::Phase::Online);
}

void tst_Connection::answersPingsByItself()
{
    m_server->welcomes = false;
    m_server->onConnected = [](QSslSocket &socket) { socket.write("PING :cookie 1\r\n"); };
    open(settings());
    QTRY_VERIFY(m_server->lines().contains("PONG :cookie 1"));
    QVERIFY(m_messages.isEmpty());
}

void tst_Connection::measuresTheLag()
{
    open(settings());
    QTRY_VERIFY(m_state.lagMs >= 0);
    QVERIFY(!m_state.secure);
    QVERIFY(!m_messages.isEmpty());
    for (const irc::Message &message : m_messages)
        QVERIFY(message.command != "PONG");
}

void tst_Connection::aBusyServerIsSlowNotDead()
{
    m_server->answersPings = false;
    ConnectionSettings wanted = settings();
    wanted.times.pings.answerMs = 300;
    open(wanted);
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
    QTRY_VERIFY(m_server->lines().constLast().startsWith("PING lag-"));
    m_server->send(":h NOTICE ana :still busy\r\n");
    QTRY_VERIFY(m_state.slow);
    QCOMPARE(m_state.phase, NetworkState::Phase::Online);
    m_server->send(":h PONG h " + m_server->lines().constLast().mid(5) + "\r\n");
    QTRY_VERIFY(!m_state.slow);
}

void tst_Connection::tellsWhichLinesMayHaveLeft()
{
    m_server->reads = false;
    m_server->onConnected = [](QSslSocket &socket) { socket.write(":h 001 ana :Welcome\r\n"); };
    ConnectionSettings wanted = settings();
    wanted.times.backoff = {60'000, 60'000};
    open(wanted);
    QSignalSpy down(m_connection.get(), &Connection::linkDown);
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
    const QByteArray line = QByteArray(100'000, 'x') + "\r\n";
    m_connection->send(m_links.first(), QList<QByteArray>(400, line));
    m_server->newest()->abort();
    QTRY_COMPARE(down.size(), 1);
    const qint64 maybeSent = down.first().at(1).toLongLong();
    QVERIFY2(maybeSent >= 2 && maybeSent < 402, qPrintable(QString::number(maybeSent)));
}

void tst_Connection::dropsLinesForAnEarlierLink()
{
    open(settings());
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
    m_server->hangUp();
    QTRY_COMPARE(m_links.size(), 2);
    m_connection->send(1, {"PRIVMSG #r :late\r\n"});
    m_connection->send(2, {"PRIVMSG #r :now\r\n"});
    QTRY_VERIFY(m_server->lines().contains("PRIVMSG #r :now"));
    QVERIFY(!m_server->lines().contains("PRIVMSG #r :late"));
}

void tst_Connection::trustsOnFirstUseAndPins()
{
    m_server->useNewCertificate();
    ConnectionSettings wanted = settings();
    wanted.address.security = net::ServerAddress::Security::Tls;
    QByteArray seen;
    open(wanted);
    connect(m_connection.get(), &Connection::certificateSeen, this,
            [&seen](const QByteArray &fingerprint) { seen = fingerprint; });
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
    QVERIFY(m_state.secure);
    QCOMPARE(seen.size(), 64);
    wanted.pin = seen;
    seen.clear();
    open(wanted);
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
    QVERIFY(seen.isEmpty());
}

void tst_Connection::aChangedKeyIsAHardStop()
{
    m_server->useNewCertificate();
    ConnectionSettings wanted = settings();
    wanted.address.security = net::ServerAddress::Security::Tls;
    wanted.address.fingerprint = QByteArray(64, '0');
    wanted.keepTrying = true;
    open(wanted);
    QTRY_COMPARE(m_gaveUp.size(), 1);
    QVERIFY2(m_gaveUp.first().contains(u"different key than before"_s),
             qPrintable(m_gaveUp.first()));
    QVERIFY(m_links.isEmpty());
    QVERIFY(m_server->lines().isEmpty());
    QCOMPARE(m_state.key.known, QByteArray(64, '0'));
    QCOMPARE(m_state.key.shown, m_server->fingerprint());
    QVERIFY(!m_state.key.isVouchedFor);
}

void tst_Connection::aPinHoldsAgainstAnAuthority()
{
    m_server->useNewCertificate();
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.setCaCertificates({m_server->certificate()});
    QSslConfiguration::setDefaultConfiguration(trusting);
    const auto restored = qScopeGuard([&] { QSslConfiguration::setDefaultConfiguration(before); });
    ConnectionSettings wanted = settings();
    wanted.address.security = net::ServerAddress::Security::Tls;
    wanted.locality.isPrivate = [](const QHostAddress &) { return false; };
    open(wanted);
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online); // vouched for: no question
    wanted.pin = QByteArray(64, '0');
    m_links.clear();
    open(wanted);
    QTRY_COMPARE(m_gaveUp.size(), 1);
    QVERIFY(m_links.isEmpty());
    QCOMPARE(m_state.key.shown, m_server->fingerprint());
    QVERIFY(m_state.key.isVouchedFor);
}

void tst_Connection::aKeyFromElsewhereIsAskedAboutBeforeAnythingIsSent()
{
    m_server->useNewCertificate();
    ConnectionSettings wanted = settings();
    wanted.address.security = net::ServerAddress::Security::Tls;
    wanted.locality.isPrivate = [](const QHostAddress &) { return false; };
    wanted.keepTrying = true;
    open(wanted);
    QTRY_COMPARE(m_gaveUp.size(), 1);
    QVERIFY(m_links.isEmpty());
    QVERIFY(m_server->lines().isEmpty());
    QCOMPARE(m_state.phase, NetworkState::Phase::Offline);
    QCOMPARE(m_state.key.shown, m_server->fingerprint());
    QVERIFY(!m_state.key.isChange());
    wanted.pin = m_state.key.shown;
    open(wanted);
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
}

void tst_Connection::aServerThatWantsTlsIsToldApart_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::newRow("a TLS alert") << QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7);
    QTest::newRow("as hearthd says it") << QByteArray("ERROR :This port requires TLS.\r\n");
}

void tst_Connection::aServerThatWantsTlsIsToldApart()
{
    QFETCH(QByteArray, greeting);
    m_server->welcomes = false;
    m_server->onConnected = [greeting](QSslSocket &socket) {
        socket.write(greeting);
        socket.disconnectFromHost();
    };
    open(settings());
    QTRY_COMPARE(m_gaveUp.size(), 1);
    QCOMPARE(m_state.requirement, Requirement::Tls);
    QVERIFY2(m_gaveUp.first().contains(u"TLS"_s), qPrintable(m_gaveUp.first()));
}

void tst_Connection::fallsBackToPlainOnlyAtHome()
{
    ConnectionSettings wanted = settings();
    wanted.times.attempt.handshakeMs = 50;
    wanted.address.security = net::ServerAddress::Security::Tls;
    open(wanted);
    QTRY_COMPARE(m_gaveUp.size(), 1);
    QVERIFY2(m_gaveUp.first().startsWith(u"No encrypted connection"_s),
             qPrintable(m_gaveUp.first()));
    wanted.address.security = net::ServerAddress::Security::Automatic;
    open(wanted);
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
    QVERIFY(!m_state.secure);
}

void tst_Connection::aFloodDoesNotOutrunTheOtherThread()
{
    open(settings());
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
    QTRY_VERIFY(m_state.lagMs >= 0);
    const qsizetype before = m_messages.size();
    QByteArray flood;
    for (int i = 0; i < 60'000; ++i)
        flood += ":tom!t@h PRIVMSG #r :" + QByteArray::number(i) + "\r\n";
    m_server->send(flood);
    QTRY_VERIFY(m_messages.size() >= 20'000);
    const qsizetype held = m_messages.size();
    QVERIFY(held < 40'000);
    QVERIFY(m_batches < 1'000);
    qsizetype confirmed = 0;
    while (m_messages.size() - before < 60'000) {
        const qsizetype more = m_messages.size() - confirmed;
        confirmed += more;
        m_connection->confirm(more);
        QTRY_VERIFY(m_messages.size() > confirmed || m_messages.size() - before >= 60'000);
    }
    QCOMPARE(m_messages.constLast().param(1), "59999");
}

void tst_Connection::longLinesAreBoundedByTheirBytes()
{
    constexpr int lines = 600;
    constexpr qsizetype lineBytes = 60'000;
    open(settings());
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
    QTRY_VERIFY(m_state.lagMs >= 0);
    const qsizetype before = m_messages.size();
    const QByteArray line = ":tom!t@h PRIVMSG #r :" + QByteArray(lineBytes, 'x') + "\r\n";
    const qint64 limit = 17 * 1024 * 1024;
    for (int i = 0; i < lines; ++i)
        m_server->newest()->write(line);
    const auto held = [this, before] { return (m_messages.size() - before) * lineBytes; };
    QTRY_VERIFY(held() > limit * 9 / 10);
    // However often it is looked for more, nothing moves until some of it is confirmed.
    for (int i = 0; i < 1'000; ++i)
        QCoreApplication::processEvents();
    QVERIFY(held() < limit);
    QVERIFY(m_server->newest()->bytesToWrite() > 0);
    qsizetype confirmed = 0;
    while (m_messages.size() - before < lines) {
        QVERIFY((m_messages.size() - confirmed) * lineBytes < limit);
        const qsizetype more = m_messages.size() - confirmed;
        confirmed += more;
        m_connection->confirm(more);
        QTRY_VERIFY(m_messages.size() > confirmed || m_messages.size() - before >= lines);
    }
}

void tst_Connection::aServerThatDoesNotReadGetsNoMoreAnswers()
{
    constexpr int pings = 60'000;
    m_server->reads = false;
    m_server->welcomes = false;
    open(settings());
    QTRY_VERIFY(m_server->newest());
    for (int i = 0; i < pings; ++i)
        m_server->newest()->write("PING :" + QByteArray(400, 'x') + "\r\n");
    m_server->send(":h 001 ana :Welcome\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(m_state.phase, NetworkState::Phase::Online, 60'000);
    QByteArray heard;
    m_server->newest()->setReadBufferSize(0);
    connect(m_server->newest(), &QSslSocket::readyRead, this,
            [this, &heard] { heard += m_server->newest()->readAll(); });
    heard += m_server->newest()->readAll();
    // Once there is room again the link works as before.
    QTRY_VERIFY_WITH_TIMEOUT((m_server->send("PING :again\r\n"), heard.contains("PONG again")),
                             60'000);
    QVERIFY(heard.count("PONG x") < pings);
}

QTEST_GUILESS_MAIN(tst_Connection)
#include "tst_connection.moc"
