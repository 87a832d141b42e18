// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/client/net/connectionfixture.h"

#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>

#include <sys/socket.h>

using namespace Qt::StringLiterals;
using namespace client;

/// Connections that fail, are lost and retried, or are closed.
class tst_ConnectionEnding : public ConnectionFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void reportsARefusedPort();
    void reportsAnUnknownHost();
    void recognizesOtherKindsOfServers_data();
    void recognizesOtherKindsOfServers();
    void reportsAServerThatSendsNothing();
    void waitsLongAfterARejection();
    void retriesSoonWhenTheServerRestarts();
    void noticesADeadConnection();
    void pingsAtOnceAfterSleep();
    void reconnectsAfterALostConnection();
    void reconnectsToAServerThatWasFrozen_data();
    void reconnectsToAServerThatWasFrozen();
    void reconnectsNowWhenAsked();
    void closesTheConnectionAfterUndecryptableData();
    void sendsQuitWhenClosed();
    void closesAConnectionThatTheServerHasReset();
    void suggestsTlsWhenTheServerClosesWithoutData();
};

void tst_ConnectionEnding::reportsARefusedPort()
{
    const ConnectionSettings changed = settings();
    m_server.reset();
    open(changed);
    QTRY_COMPARE(m_gaveUp.size(), 1);
    QVERIFY2(m_gaveUp.first().startsWith(u"Nothing answers at 127.0.0.1:"_s),
             qPrintable(m_gaveUp.first()));
    QCOMPARE(m_state.phase, NetworkState::Phase::Offline);
    QCOMPARE(m_state.reason, m_gaveUp.first());
}

void tst_ConnectionEnding::reportsAnUnknownHost()
{
    ConnectionSettings changed = settings();
    changed.address.host = QString(64, u'x') + u".invalid"_s; // Too long for any DNS server.
    open(changed);
    QTRY_COMPARE_WITH_TIMEOUT(m_gaveUp.size(), 1, 30'000);
    QVERIFY2(m_gaveUp.first().startsWith(u"There is no computer called xxx"_s),
             qPrintable(m_gaveUp.first()));
}

void tst_ConnectionEnding::recognizesOtherKindsOfServers_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<QString>("words");
    QTest::newRow("web") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << u"web server"_s;
    QTest::newRow("ssh") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << u"SSH"_s;
    QTest::newRow("mail") << QByteArray("220 mail.example ESMTP\r\n") << u"mail"_s;
    QTest::newRow("telnet port") << QByteArray("Welcome 2026-11-24 18:30:05\r\n") << u"telnet"_s;
    QTest::newRow("binary") << QByteArray("\x00\x01\x02\x03\n", 5) << u"not answer like one"_s;
    QTest::newRow("TLS alert without a line end, then closed")
        << QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7) << u"TLS"_s;
}

void tst_ConnectionEnding::recognizesOtherKindsOfServers()
{
    QFETCH(QByteArray, greeting);
    QFETCH(QString, words);
    m_server->welcomes = false;
    m_server->onConnected = [greeting](QSslSocket &socket) {
        socket.write(greeting);
        if (!greeting.contains('\n'))
            socket.disconnectFromHost();
    };
    open(settings());
    QTRY_COMPARE(m_gaveUp.size(), 1);
    QVERIFY2(m_gaveUp.first().contains(words), qPrintable(m_gaveUp.first()));
}

void tst_ConnectionEnding::reportsAServerThatSendsNothing()
{
    m_server->welcomes = false;
    ConnectionSettings changed = settings();
    changed.times.socket.registrationMs = 20;
    open(changed);
    QTRY_COMPARE(m_gaveUp.size(), 1);
    QVERIFY2(m_gaveUp.first().contains(u"not like a chat server"_s), qPrintable(m_gaveUp.first()));
}

void tst_ConnectionEnding::waitsLongAfterARejection()
{
    m_server->welcomes = false;
    m_server->onConnected = [](QSslSocket &socket) {
        socket.write("ERROR :Too many connections\r\n");
        socket.disconnectFromHost();
    };
    ConnectionSettings changed = settings();
    changed.keepTrying = true;
    open(changed);
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Waiting);
    QVERIFY(m_state.retryInSeconds > 20);
    QCOMPARE(m_state.reason, u"The server closed the connection: Too many connections"_s);
    QCOMPARE(m_server->connections(), 1);
}

void tst_ConnectionEnding::retriesSoonWhenTheServerRestarts()
{
    ConnectionSettings changed = settings();
    changed.times.retry.backoff = {60'000, 60'000};
    changed.times.retry.restartMs = 1;
    changed.times.retry.restartSpreadMs = 1;
    open(changed);
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
    m_server->send("ERROR :Server is stopping\r\n");
    m_server->welcomes = false;
    m_server->onConnected = [](QSslSocket &socket) { socket.disconnectFromHost(); };
    m_server->hangUp();
    // The server is not back yet. After a few quick attempts the delays grow again.
    QTRY_VERIFY(m_state.phase == NetworkState::Phase::Waiting && m_state.retryInSeconds > 30);
    QCOMPARE(m_server->connections(), 6);
    QVERIFY(m_gaveUp.isEmpty());
}

void tst_ConnectionEnding::noticesADeadConnection()
{
    m_server->answersPings = false;
    ConnectionSettings changed = settings();
    changed.times.socket.pings.answerMs = 20;
    changed.times.retry.backoff = {60'000, 60'000};
    open(changed);
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Waiting);
    QCOMPARE(m_state.reason, u"The server has stopped answering."_s);
    QVERIFY(m_state.retryInSeconds > 0);
}

void tst_ConnectionEnding::pingsAtOnceAfterSleep()
{
    ConnectionSettings changed = settings();
    changed.times.socket.pings.wakeAnswerMs = 30;
    changed.times.retry.backoff = {60'000, 60'000};
    open(changed);
    QTRY_VERIFY(m_state.lagMs >= 0);
    m_server->answersPings = false;
    m_wallOffsetMs = 3'600'000;
    m_connection->checkForSleep();
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Waiting);
    // The next sleep ends the wait.
    m_server->answersPings = true;
    m_wallOffsetMs += 3'600'000;
    m_connection->checkForSleep();
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
}

void tst_ConnectionEnding::reconnectsAfterALostConnection()
{
    open(settings());
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
    m_server->hangUp();
    QTRY_COMPARE(m_connectionIds, (QList<qint64>{1, 2}));
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
    QVERIFY(m_state.reason.isEmpty());
    QCOMPARE(m_server->connections(), 2);
}

void tst_ConnectionEnding::reconnectsToAServerThatWasFrozen_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::newRow("says nothing") << QByteArray();
    QTest::newRow("is a hotspot's log-in page") << QByteArray("HTTP/1.1 302 Found\r\n\r\n");
}

void tst_ConnectionEnding::reconnectsToAServerThatWasFrozen()
{
    QFETCH(QByteArray, greeting);
    ConnectionSettings changed = settings();
    changed.times.socket.registrationMs = 50;
    open(changed);
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
    m_server->welcomes = false;
    m_server->onConnected = [greeting](QSslSocket &socket) { socket.write(greeting); };
    m_server->hangUp();
    QTRY_VERIFY(m_server->connections() >= 4);
    m_server->onConnected = {};
    m_server->welcomes = true;
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
    QVERIFY(m_gaveUp.isEmpty());
}

void tst_ConnectionEnding::reconnectsNowWhenAsked()
{
    ConnectionSettings changed = settings();
    changed.times.retry.backoff = {60'000, 60'000};
    open(changed);
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
    m_server->hangUp();
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Waiting);
    m_connection->reconnectNow();
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
    m_connection->reconnectNow(); // Nothing to do.
    QCOMPARE(m_connectionIds.size(), 2);
}

void tst_ConnectionEnding::closesTheConnectionAfterUndecryptableData()
{
    m_server->useNewCertificate();
    ConnectionSettings changed = settings();
    changed.address.security = net::ServerAddress::Security::Tls;
    changed.times.retry.backoff = {60'000, 60'000};
    open(changed);
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
    QTRY_VERIFY(m_state.lagMs >= 0);
    const QByteArray garbage(4096, 'x');
    // Below TLS, as an attacker on the network could do.
    QCOMPARE(::send(int(m_server->newest()->socketDescriptor()), garbage.constData(),
                    size_t(garbage.size()), MSG_NOSIGNAL),
             garbage.size());
    QTRY_COMPARE(m_disconnected.size(), 1);
    QCOMPARE(m_state.phase, NetworkState::Phase::Waiting);
    QVERIFY2(m_state.reason.contains(u"cannot be decrypted"_s), qPrintable(m_state.reason));
    QTRY_VERIFY(!m_server->newest()); // closed, so no more data is read into memory
    m_connection->reconnectNow();
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
}

void tst_ConnectionEnding::sendsQuitWhenClosed()
{
    open(settings());
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
    QSignalSpy closed(m_connection.get(), &Connection::closed);
    m_connection->close("QUIT :bye\r\n");
    QTRY_COMPARE(closed.size(), 1);
    QTRY_VERIFY(m_server->lines().contains("QUIT :bye"));
    QCOMPARE(m_state.phase, NetworkState::Phase::Offline);
}

void tst_ConnectionEnding::closesAConnectionThatTheServerHasReset()
{
    open(settings());
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
    QSignalSpy closed(m_connection.get(), &Connection::closed);
    // The client discovers the reset when it writes.
    const linger atOnce{1, 0};
    QCOMPARE(setsockopt(int(m_server->newest()->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
                        sizeof atOnce),
             0);
    m_server->newest()->abort();
    m_connection->close("QUIT :bye\r\n");
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(m_state.phase, NetworkState::Phase::Offline);
}

void tst_ConnectionEnding::suggestsTlsWhenTheServerClosesWithoutData()
{
    m_server->welcomes = false;
    m_server->onConnected = [](QSslSocket &socket) { socket.disconnectFromHost(); };
    open(settings());
    QTRY_COMPARE(m_gaveUp.size(), 1);
    QVERIFY2(m_gaveUp.first().contains(u"ircs://"_s), qPrintable(m_gaveUp.first()));
}

HEARTH_LOOP_TEST(tst_ConnectionEnding)
#include "tst_connectionending.moc"
