// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
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
    void readsLinesInAnyPieces();
    void answersPings();
    void measuresTheLag();
    void keepsABusyServerThatOnlyAnswersLate();
    void reportsHowManyLinesMayHaveLeft();
    void dropsLinesForAnEarlierConnection();
    void pinsTheKeyOnFirstUse();
    void stopsAtAChangedKey();
    void prefersThePinToAnAuthority();
    void asksAboutTheKeyOfADistantServerBeforeSendingAnything();
    void recognizesAServerThatRequiresTls_data();
    void recognizesAServerThatRequiresTls();
    void fallsBackToPlainTextOnlyOnTheLocalNetwork();
    void pausesReadingWhileTheOtherThreadIsBehind();
    void pausesReadingAtALimitOfBytes();
    void stopsAnsweringAServerThatDoesNotRead();
};

void tst_Connection::readsLinesInAnyPieces()
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

void tst_Connection::answersPings()
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

void tst_Connection::keepsABusyServerThatOnlyAnswersLate()
{
    m_server->answersPings = false;
    ConnectionSettings changed = settings();
    changed.times.socket.pings.answerMs = 300;
    open(changed);
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
    QTRY_VERIFY(m_server->lines().constLast().startsWith("PING lag-"));
    m_server->send(":h NOTICE ana :still busy\r\n");
    QTRY_VERIFY(m_state.slow);
    QCOMPARE(m_state.phase, NetworkState::Phase::Online);
    m_server->send(":h PONG h " + m_server->lines().constLast().mid(5) + "\r\n");
    QTRY_VERIFY(!m_state.slow);
}

void tst_Connection::reportsHowManyLinesMayHaveLeft()
{
    m_server->reads = false;
    m_server->onConnected = [](QSslSocket &socket) { socket.write(":h 001 ana :Welcome\r\n"); };
    ConnectionSettings changed = settings();
    changed.times.retry.backoff = {60'000, 60'000};
    open(changed);
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
    const QByteArray line = QByteArray(100'000, 'x') + "\r\n";
    m_connection->send(m_connectionIds.first(), QList<QByteArray>(400, line));
    m_server->newest()->abort();
    QTRY_COMPARE(m_disconnected.size(), 1);
    const qint64 maybeSent = m_disconnected.first().linesMaybeSent;
    QVERIFY2(maybeSent >= 2 && maybeSent < 402, qPrintable(QString::number(maybeSent)));
}

void tst_Connection::dropsLinesForAnEarlierConnection()
{
    open(settings());
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
    m_server->hangUp();
    QTRY_COMPARE(m_connectionIds.size(), 2);
    m_connection->send(1, {"PRIVMSG #r :late\r\n"});
    m_connection->send(2, {"PRIVMSG #r :now\r\n"});
    QTRY_VERIFY(m_server->lines().contains("PRIVMSG #r :now"));
    QVERIFY(!m_server->lines().contains("PRIVMSG #r :late"));
}

void tst_Connection::pinsTheKeyOnFirstUse()
{
    m_server->useNewCertificate();
    ConnectionSettings changed = settings();
    changed.address.security = net::ServerAddress::Security::Tls;
    open(changed);
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
    QVERIFY(m_state.secure);
    QCOMPARE(m_pinned, QByteArrayList{m_server->fingerprint()});
    changed.pin = m_pinned.first();
    open(changed);
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
    QCOMPARE(m_pinned.size(), 1);
}

void tst_Connection::stopsAtAChangedKey()
{
    m_server->useNewCertificate();
    ConnectionSettings changed = settings();
    changed.address.security = net::ServerAddress::Security::Tls;
    changed.address.fingerprint = QByteArray(64, '0');
    changed.keepTrying = true;
    open(changed);
    QTRY_COMPARE(m_gaveUp.size(), 1);
    QVERIFY2(m_gaveUp.first().contains(u"different key than before"_s),
             qPrintable(m_gaveUp.first()));
    QVERIFY(m_connectionIds.isEmpty());
    QVERIFY(m_server->lines().isEmpty());
    QCOMPARE(m_state.key.known, QByteArray(64, '0'));
    QCOMPARE(m_state.key.shown, m_server->fingerprint());
    QVERIFY(!m_state.key.isVouchedFor);
}

void tst_Connection::prefersThePinToAnAuthority()
{
    m_server->useNewCertificate();
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.setCaCertificates({m_server->certificate()});
    QSslConfiguration::setDefaultConfiguration(trusting);
    const auto restored = qScopeGuard([&] { QSslConfiguration::setDefaultConfiguration(before); });
    ConnectionSettings changed = settings();
    changed.address.security = net::ServerAddress::Security::Tls;
    changed.locality.isPrivate = [](const QHostAddress &) { return false; };
    open(changed);
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online); // an authority vouches for the key
    changed.pin = QByteArray(64, '0');
    m_connectionIds.clear();
    open(changed);
    QTRY_COMPARE(m_gaveUp.size(), 1);
    QVERIFY(m_connectionIds.isEmpty());
    QCOMPARE(m_state.key.shown, m_server->fingerprint());
    QVERIFY(m_state.key.isVouchedFor);
}

void tst_Connection::asksAboutTheKeyOfADistantServerBeforeSendingAnything()
{
    m_server->useNewCertificate();
    ConnectionSettings changed = settings();
    changed.address.security = net::ServerAddress::Security::Tls;
    changed.locality.isPrivate = [](const QHostAddress &) { return false; };
    changed.keepTrying = true;
    open(changed);
    QTRY_COMPARE(m_gaveUp.size(), 1);
    QVERIFY(m_connectionIds.isEmpty());
    QVERIFY(m_server->lines().isEmpty());
    QCOMPARE(m_state.phase, NetworkState::Phase::Offline);
    QCOMPARE(m_state.key.shown, m_server->fingerprint());
    QVERIFY(!m_state.key.isChange());
    changed.pin = m_state.key.shown;
    open(changed);
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
}

void tst_Connection::recognizesAServerThatRequiresTls_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::newRow("a TLS alert") << QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7);
    QTest::newRow("the ERROR of hearthd") << QByteArray("ERROR :This port requires TLS.\r\n");
}

void tst_Connection::recognizesAServerThatRequiresTls()
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

void tst_Connection::fallsBackToPlainTextOnlyOnTheLocalNetwork()
{
    ConnectionSettings changed = settings();
    changed.times.attempt.handshakeMs = 50;
    changed.address.security = net::ServerAddress::Security::Tls;
    open(changed);
    QTRY_COMPARE(m_gaveUp.size(), 1);
    QVERIFY2(m_gaveUp.first().startsWith(u"127.0.0.1:"_s), qPrintable(m_gaveUp.first()));
    changed.address.security = net::ServerAddress::Security::Automatic;
    open(changed);
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
    QVERIFY(!m_state.secure);
}

void tst_Connection::pausesReadingWhileTheOtherThreadIsBehind()
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

void tst_Connection::pausesReadingAtALimitOfBytes()
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
    // The event loop alone does not get things moving again; only a confirmation does.
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

void tst_Connection::stopsAnsweringAServerThatDoesNotRead()
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
    // Answers continue once there is room again.
    QTRY_VERIFY_WITH_TIMEOUT((m_server->send("PING :again\r\n"), heard.contains("PONG again")),
                             60'000);
    QVERIFY(heard.count("PONG x") < pings);
}

HEARTH_LOOP_TEST(tst_Connection)
#include "tst_connection.moc"
