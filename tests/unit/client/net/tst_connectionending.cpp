// SPDX-License-Identifier: MIT
#include "tests/unit/client/net/connectionfixture.h"

#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>

#include <sys/socket.h>

using namespace Qt::StringLiterals;
using namespace client;

/// Links that never come to be, that break and come back, and that end with a goodbye.
class tst_ConnectionEnding : public ConnectionFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void aRefusedPortIsTold();
    void aNameThatNobodyHasIsTold();
    void serversOfOtherKindsAreTold_data();
    void serversOfOtherKindsAreTold();
    void aServerThatSaysNothingIsTold();
    void doesNotHammerAServerThatTurnsItAway();
    void comesBackSoonToAServerThatRestarts();
    void noticesADeadLink();
    void asksAtOnceAfterSleep();
    void comesBackAfterALostLink();
    void comesBackToAServerThatWasFrozen_data();
    void comesBackToAServerThatWasFrozen();
    void reconnectsNowWhenAsked();
    void garbageBehindTheHandshakeEndsTheLink();
    void saysGoodbye();
    void saysGoodbyeToAServerThatIsGone();
    void aServerThatClosesWithoutAWordIsTold();
};

void tst_ConnectionEnding::aRefusedPortIsTold()
{
    const ConnectionSettings wanted = settings();
    m_server.reset();
    open(wanted);
    QTRY_COMPARE(m_gaveUp.size(), 1);
    QVERIFY2(m_gaveUp.first().startsWith(u"Nothing answers at 127.0.0.1:"_s),
             qPrintable(m_gaveUp.first()));
    QCOMPARE(m_state.phase, NetworkState::Phase::Offline);
    QCOMPARE(m_state.reason, m_gaveUp.first());
}

void tst_ConnectionEnding::aNameThatNobodyHasIsTold()
{
    ConnectionSettings wanted = settings();
    wanted.address.host = QString(64, u'x') + u".invalid"_s; // Too long for any server to know.
    open(wanted);
    QTRY_COMPARE_WITH_TIMEOUT(m_gaveUp.size(), 1, 30'000);
    QVERIFY2(m_gaveUp.first().startsWith(u"There is no computer called xxx"_s),
             qPrintable(m_gaveUp.first()));
}

void tst_ConnectionEnding::serversOfOtherKindsAreTold_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<QString>("words");
    QTest::newRow("web") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << u"web server"_s;
    QTest::newRow("ssh") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << u"SSH"_s;
    QTest::newRow("mail") << QByteArray("220 mail.example ESMTP\r\n") << u"mail"_s;
    QTest::newRow("telnet door") << QByteArray("Welcome 2026-11-24 18:30:05\r\n") << u"telnet"_s;
    QTest::newRow("binary") << QByteArray("\x00\x01\x02\x03\n", 5) << u"not chat"_s;
    QTest::newRow("TLS alert without a line end, then closed")
        << QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7) << u"TLS"_s;
}

void tst_ConnectionEnding::serversOfOtherKindsAreTold()
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

void tst_ConnectionEnding::aServerThatSaysNothingIsTold()
{
    m_server->welcomes = false;
    ConnectionSettings wanted = settings();
    wanted.times.registrationMs = 20;
    open(wanted);
    QTRY_COMPARE(m_gaveUp.size(), 1);
    QVERIFY2(m_gaveUp.first().contains(u"not like a chat server"_s), qPrintable(m_gaveUp.first()));
}

void tst_ConnectionEnding::doesNotHammerAServerThatTurnsItAway()
{
    m_server->welcomes = false;
    m_server->onConnected = [](QSslSocket &socket) {
        socket.write("ERROR :Too many connections\r\n");
        socket.disconnectFromHost();
    };
    ConnectionSettings wanted = settings();
    wanted.keepTrying = true;
    open(wanted);
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Waiting);
    QVERIFY(m_state.retryInSeconds > 20);
    QCOMPARE(m_state.reason, u"The server closed the connection: Too many connections"_s);
    QCOMPARE(m_server->connections(), 1);
}

void tst_ConnectionEnding::comesBackSoonToAServerThatRestarts()
{
    ConnectionSettings wanted = settings();
    wanted.times.backoff = {60'000, 60'000};
    wanted.times.restartMs = 1;
    wanted.times.restartSpreadMs = 1;
    open(wanted);
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
    m_server->send("ERROR :Server is stopping\r\n");
    m_server->welcomes = false;
    m_server->onConnected = [](QSslSocket &socket) { socket.disconnectFromHost(); };
    m_server->hangUp();
    // It is not there at once; after a few quick attempts the delays grow again.
    QTRY_VERIFY(m_state.phase == NetworkState::Phase::Waiting && m_state.retryInSeconds > 30);
    QCOMPARE(m_server->connections(), 6);
    QVERIFY(m_gaveUp.isEmpty());
}

void tst_ConnectionEnding::noticesADeadLink()
{
    m_server->answersPings = false;
    ConnectionSettings wanted = settings();
    wanted.times.pings.answerMs = 20;
    wanted.times.backoff = {60'000, 60'000};
    open(wanted);
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Waiting);
    QCOMPARE(m_state.reason, u"The server has stopped answering."_s);
    QVERIFY(m_state.retryInSeconds > 0);
}

void tst_ConnectionEnding::asksAtOnceAfterSleep()
{
    ConnectionSettings wanted = settings();
    wanted.times.wakeCheckMs = 10;
    wanted.times.pings.wakeAnswerMs = 30;
    wanted.times.backoff = {60'000, 60'000};
    open(wanted);
    QTRY_VERIFY(m_state.lagMs >= 0);
    m_server->answersPings = false;
    m_wallOffsetMs = 3'600'000;
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Waiting);
    // And after the next sleep the wait is over at once.
    m_server->answersPings = true;
    m_wallOffsetMs += 3'600'000;
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
}

void tst_ConnectionEnding::comesBackAfterALostLink()
{
    open(settings());
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
    m_server->hangUp();
    QTRY_COMPARE(m_links, (QList<qint64>{1, 2}));
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
    QVERIFY(m_state.reason.isEmpty());
    QCOMPARE(m_server->connections(), 2);
}

void tst_ConnectionEnding::comesBackToAServerThatWasFrozen_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::newRow("says nothing") << QByteArray();
    QTest::newRow("is a hotspot's log-in page") << QByteArray("HTTP/1.1 302 Found\r\n\r\n");
}

void tst_ConnectionEnding::comesBackToAServerThatWasFrozen()
{
    QFETCH(QByteArray, greeting);
    ConnectionSettings wanted = settings();
    wanted.times.registrationMs = 50;
    open(wanted);
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
    ConnectionSettings wanted = settings();
    wanted.times.backoff = {60'000, 60'000};
    open(wanted);
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
    m_server->hangUp();
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Waiting);
    m_connection->reconnectNow();
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
    m_connection->reconnectNow(); // Nothing to do.
    QCOMPARE(m_links.size(), 2);
}

void tst_ConnectionEnding::garbageBehindTheHandshakeEndsTheLink()
{
    m_server->useNewCertificate();
    ConnectionSettings wanted = settings();
    wanted.address.security = net::ServerAddress::Security::Tls;
    wanted.times.backoff = {60'000, 60'000};
    open(wanted);
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
    QTRY_VERIFY(m_state.lagMs >= 0);
    QSignalSpy down(m_connection.get(), &Connection::linkDown);
    const QByteArray garbage(4096, 'x');
    // Below TLS, as somebody on the way could do it.
    QCOMPARE(::send(int(m_server->newest()->socketDescriptor()), garbage.constData(),
                    size_t(garbage.size()), MSG_NOSIGNAL),
             garbage.size());
    QTRY_COMPARE(down.size(), 1);
    QCOMPARE(m_state.phase, NetworkState::Phase::Waiting);
    QVERIFY2(m_state.reason.contains(u"cannot be decrypted"_s), qPrintable(m_state.reason));
    QTRY_VERIFY(!m_server->newest()); // closed, so nothing more of it is read into memory
    m_connection->reconnectNow();
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
}

void tst_ConnectionEnding::saysGoodbye()
{
    open(settings());
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
    QSignalSpy closed(m_connection.get(), &Connection::closed);
    m_connection->close("QUIT :bye\r\n");
    QTRY_COMPARE(closed.size(), 1);
    QTRY_VERIFY(m_server->lines().contains("QUIT :bye"));
    QCOMPARE(m_state.phase, NetworkState::Phase::Offline);
}

void tst_ConnectionEnding::saysGoodbyeToAServerThatIsGone()
{
    open(settings());
    QTRY_COMPARE(m_state.phase, NetworkState::Phase::Online);
    QSignalSpy closed(m_connection.get(), &Connection::closed);
    // A reset, which the client learns by writing.
    const linger atOnce{1, 0};
    QCOMPARE(setsockopt(int(m_server->newest()->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
                        sizeof atOnce),
             0);
    m_server->newest()->abort();
    m_connection->close("QUIT :bye\r\n");
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(m_state.phase, NetworkState::Phase::Offline);
}

void tst_ConnectionEnding::aServerThatClosesWithoutAWordIsTold()
{
    m_server->welcomes = false;
    m_server->onConnected = [](QSslSocket &socket) { socket.disconnectFromHost(); };
    open(settings());
    QTRY_COMPARE(m_gaveUp.size(), 1);
    QVERIFY2(m_gaveUp.first().contains(u"ircs://"_s), qPrintable(m_gaveUp.first()));
}

QTEST_GUILESS_MAIN(tst_ConnectionEnding)
#include "tst_connectionending.moc"
