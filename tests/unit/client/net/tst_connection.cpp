#include "client/net/connection.h"
#include "tests/support/scriptedserver.h"

#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>

#include <sys/socket.h>

using namespace Qt::StringLiterals;
using namespace client;
using test::ScriptedServer;

class tst_Connection : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void takesLinesInAnyPieces();
    void answersPingsByItself();
    void measuresTheLag();
    void aRefusedPortIsTold();
    void aNameThatNobodyHasIsTold();
    void serversOfOtherKindsAreTold_data();
    void serversOfOtherKindsAreTold();
    void aServerThatSaysNothingIsTold();
    void doesNotHammerAServerThatTurnsItAway();
    void noticesADeadLink();
    void aBusyServerIsSlowNotDead();
    void asksAtOnceAfterSleep();
    void comesBackAfterALostLink();
    void comesBackToAServerThatWasFrozen_data();
    void comesBackToAServerThatWasFrozen();
    void reconnectsNowWhenAsked();
    void tellsWhichLinesMayHaveLeft();
    void dropsLinesForAnEarlierLink();
    void trustsOnFirstUseAndPins();
    void aChangedKeyIsAHardStop();
    void fallsBackToPlainOnlyAtHome();
    void saysGoodbye();
    void saysGoodbyeToAServerThatIsGone();
    void aFloodDoesNotOutrunTheOtherThread();
    void aServerThatDoesNotReadGetsNoMoreAnswers();
    void aServerThatClosesWithoutAWordIsTold();

private:
    ConnectionSettings settings() const;
    void open(const ConnectionSettings &settings);

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Connection> m_connection;
    LinkState m_state;
    QList<LinkState> m_states;
    QList<irc::Message> m_messages;
    QList<qint64> m_links;
    QStringList m_gaveUp;
    int m_batches = 0;
    qint64 m_wallOffsetMs = 0;
};

void tst_Connection::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_state = {};
    m_states.clear();
    m_messages.clear();
    m_links.clear();
    m_gaveUp.clear();
    m_batches = 0;
    m_wallOffsetMs = 0;
}

void tst_Connection::cleanup()
{
    m_connection.reset();
    m_server.reset();
}

ConnectionSettings tst_Connection::settings() const
{
    ConnectionSettings made;
    made.address.host = u"127.0.0.1"_s;
    made.address.port = m_server->port();
    made.address.security = net::ServerAddress::Security::Plain;
    made.times.backoff = {1, 10};
    return made;
}

void tst_Connection::open(const ConnectionSettings &settings)
{
    Clock clock = Clock::system();
    clock.wallMs = [this, wall = clock.wallMs] { return wall() + m_wallOffsetMs; };
    clock.random = [] { return 0u; };
    m_connection = std::make_unique<Connection>(settings, clock);
    connect(m_connection.get(), &Connection::stateChanged, this, [this](const LinkState &state) {
        m_state = state;
        m_states.append(state);
    });
    connect(m_connection.get(), &Connection::messagesReceived, this,
            [this](qint64, const QList<irc::Message> &messages) {
                m_messages += messages;
                ++m_batches;
            });
    connect(m_connection.get(), &Connection::gaveUp, this,
            [this](const QString &reason) { m_gaveUp.append(reason); });
    connect(m_connection.get(), &Connection::linkUp, this, [this](qint64 link) {
        m_links.append(link);
        m_connection->send(link, {"NICK ana\r\n", "USER ana 0 * ana\r\n"});
    });
    m_connection->open();
}

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
    QCOMPARE(m_state.phase, LinkState::Phase::Online);
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

void tst_Connection::aRefusedPortIsTold()
{
    const ConnectionSettings wanted = settings();
    m_server.reset();
    open(wanted);
    QTRY_COMPARE(m_gaveUp.size(), 1);
    QVERIFY2(m_gaveUp.first().startsWith(u"Nothing answers at 127.0.0.1:"_s),
             qPrintable(m_gaveUp.first()));
    QCOMPARE(m_state.phase, LinkState::Phase::Offline);
    QCOMPARE(m_state.reason, m_gaveUp.first());
}

void tst_Connection::aNameThatNobodyHasIsTold()
{
    ConnectionSettings wanted = settings();
    wanted.address.host = QString(64, u'x') + u".invalid"_s; // Too long for any server to know.
    open(wanted);
    QTRY_COMPARE_WITH_TIMEOUT(m_gaveUp.size(), 1, 30'000);
    QVERIFY2(m_gaveUp.first().startsWith(u"There is no computer called xxx"_s),
             qPrintable(m_gaveUp.first()));
}

void tst_Connection::serversOfOtherKindsAreTold_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<QString>("words");
    QTest::newRow("web") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << u"web server"_s;
    QTest::newRow("ssh") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << u"SSH"_s;
    QTest::newRow("mail") << QByteArray("220 mail.example ESMTP\r\n") << u"mail"_s;
    QTest::newRow("telnet door") << QByteArray("Welcome 2026-11-24 18:30:05\r\n") << u"telnet"_s;
    QTest::newRow("binary") << QByteArray("\x00\x01\x02\x03\n", 5) << u"something else"_s;
    QTest::newRow("TLS alert without a line end, then closed")
        << QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7) << u"TLS"_s;
}

void tst_Connection::serversOfOtherKindsAreTold()
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

void tst_Connection::aServerThatSaysNothingIsTold()
{
    m_server->welcomes = false;
    ConnectionSettings wanted = settings();
    wanted.times.registrationMs = 20;
    open(wanted);
    QTRY_COMPARE(m_gaveUp.size(), 1);
    QVERIFY2(m_gaveUp.first().contains(u"not like a chat server"_s), qPrintable(m_gaveUp.first()));
}

void tst_Connection::doesNotHammerAServerThatTurnsItAway()
{
    m_server->welcomes = false;
    m_server->onConnected = [](QSslSocket &socket) {
        socket.write("ERROR :Too many connections\r\n");
        socket.disconnectFromHost();
    };
    ConnectionSettings wanted = settings();
    wanted.keepTrying = true;
    open(wanted);
    QTRY_COMPARE(m_state.phase, LinkState::Phase::Waiting);
    QVERIFY(m_state.retryInSeconds > 20);
    QCOMPARE(m_state.reason, u"The server closed the connection: Too many connections"_s);
    QCOMPARE(m_server->connections(), 1);
}

void tst_Connection::noticesADeadLink()
{
    m_server->answersPings = false;
    ConnectionSettings wanted = settings();
    wanted.times.liveness.answerMs = 20;
    wanted.times.backoff = {60'000, 60'000};
    open(wanted);
    QTRY_COMPARE(m_state.phase, LinkState::Phase::Waiting);
    QCOMPARE(m_state.reason, u"The server does not answer any more."_s);
    QVERIFY(m_state.retryInSeconds > 0);
}

void tst_Connection::aBusyServerIsSlowNotDead()
{
    m_server->answersPings = false;
    ConnectionSettings wanted = settings();
    wanted.times.liveness.answerMs = 300;
    open(wanted);
    QTRY_COMPARE(m_state.phase, LinkState::Phase::Online);
    QTRY_VERIFY(m_server->lines().constLast().startsWith("PING lag-"));
    m_server->send(":h NOTICE ana :still busy\r\n");
    QTRY_VERIFY(m_state.slow);
    QCOMPARE(m_state.phase, LinkState::Phase::Online);
    m_server->send(":h PONG h " + m_server->lines().constLast().mid(5) + "\r\n");
    QTRY_VERIFY(!m_state.slow);
}

void tst_Connection::asksAtOnceAfterSleep()
{
    ConnectionSettings wanted = settings();
    wanted.times.wakeCheckMs = 10;
    wanted.times.liveness.wakeAnswerMs = 30;
    wanted.times.backoff = {60'000, 60'000};
    open(wanted);
    QTRY_VERIFY(m_state.lagMs >= 0);
    m_server->answersPings = false;
    m_wallOffsetMs = 3'600'000;
    QTRY_COMPARE(m_state.phase, LinkState::Phase::Waiting);
    // And after the next sleep the wait is over at once.
    m_server->answersPings = true;
    m_wallOffsetMs += 3'600'000;
    QTRY_COMPARE(m_state.phase, LinkState::Phase::Online);
}

void tst_Connection::comesBackAfterALostLink()
{
    open(settings());
    QTRY_COMPARE(m_state.phase, LinkState::Phase::Online);
    m_server->hangUp();
    QTRY_COMPARE(m_links, (QList<qint64>{1, 2}));
    QTRY_COMPARE(m_state.phase, LinkState::Phase::Online);
    QVERIFY(m_state.reason.isEmpty());
    QCOMPARE(m_server->connections(), 2);
}

void tst_Connection::comesBackToAServerThatWasFrozen_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::newRow("says nothing") << QByteArray();
    QTest::newRow("is a hotspot's log-in page") << QByteArray("HTTP/1.1 302 Found\r\n\r\n");
}

void tst_Connection::comesBackToAServerThatWasFrozen()
{
    QFETCH(QByteArray, greeting);
    ConnectionSettings wanted = settings();
    wanted.times.registrationMs = 50;
    open(wanted);
    QTRY_COMPARE(m_state.phase, LinkState::Phase::Online);
    m_server->welcomes = false;
    m_server->onConnected = [greeting](QSslSocket &socket) { socket.write(greeting); };
    m_server->hangUp();
    QTRY_VERIFY(m_server->connections() >= 4);
    m_server->onConnected = {};
    m_server->welcomes = true;
    QTRY_COMPARE(m_state.phase, LinkState::Phase::Online);
    QVERIFY(m_gaveUp.isEmpty());
}

void tst_Connection::reconnectsNowWhenAsked()
{
    ConnectionSettings wanted = settings();
    wanted.times.backoff = {60'000, 60'000};
    open(wanted);
    QTRY_COMPARE(m_state.phase, LinkState::Phase::Online);
    m_server->hangUp();
    QTRY_COMPARE(m_state.phase, LinkState::Phase::Waiting);
    m_connection->reconnectNow();
    QTRY_COMPARE(m_state.phase, LinkState::Phase::Online);
    m_connection->reconnectNow(); // Nothing to do.
    QCOMPARE(m_links.size(), 2);
}

void tst_Connection::tellsWhichLinesMayHaveLeft()
{
    m_server->reads = false;
    m_server->onConnected = [](QSslSocket &socket) { socket.write(":h 001 ana :Welcome\r\n"); };
    ConnectionSettings wanted = settings();
    wanted.times.backoff = {60'000, 60'000};
    open(wanted);
    QSignalSpy down(m_connection.get(), &Connection::linkDown);
    QTRY_COMPARE(m_state.phase, LinkState::Phase::Online);
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
    QTRY_COMPARE(m_state.phase, LinkState::Phase::Online);
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
    QTRY_COMPARE(m_state.phase, LinkState::Phase::Online);
    QVERIFY(m_state.secure);
    QCOMPARE(seen.size(), 64);
    wanted.pin = seen;
    seen.clear();
    open(wanted);
    QTRY_COMPARE(m_state.phase, LinkState::Phase::Online);
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
    QVERIFY2(m_gaveUp.first().contains(u"another key"_s), qPrintable(m_gaveUp.first()));
    QVERIFY(m_links.isEmpty());
    QVERIFY(m_server->lines().isEmpty());
}

void tst_Connection::fallsBackToPlainOnlyAtHome()
{
    ConnectionSettings wanted = settings();
    wanted.times.dialer.handshakeMs = 50;
    wanted.address.security = net::ServerAddress::Security::Tls;
    open(wanted);
    QTRY_COMPARE(m_gaveUp.size(), 1);
    QVERIFY2(m_gaveUp.first().startsWith(u"No encrypted connection"_s),
             qPrintable(m_gaveUp.first()));
    wanted.address.security = net::ServerAddress::Security::Automatic;
    open(wanted);
    QTRY_COMPARE(m_state.phase, LinkState::Phase::Online);
    QVERIFY(!m_state.secure);
}

void tst_Connection::saysGoodbye()
{
    open(settings());
    QTRY_COMPARE(m_state.phase, LinkState::Phase::Online);
    QSignalSpy closed(m_connection.get(), &Connection::closed);
    m_connection->close("QUIT :bye\r\n");
    QTRY_COMPARE(closed.size(), 1);
    QTRY_VERIFY(m_server->lines().contains("QUIT :bye"));
    QCOMPARE(m_state.phase, LinkState::Phase::Offline);
}

void tst_Connection::saysGoodbyeToAServerThatIsGone()
{
    open(settings());
    QTRY_COMPARE(m_state.phase, LinkState::Phase::Online);
    QSignalSpy closed(m_connection.get(), &Connection::closed);
    // A reset, which the client learns by writing.
    const linger atOnce{1, 0};
    QCOMPARE(setsockopt(int(m_server->newest()->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
                        sizeof atOnce),
             0);
    m_server->newest()->abort();
    m_connection->close("QUIT :bye\r\n");
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(m_state.phase, LinkState::Phase::Offline);
}

void tst_Connection::aFloodDoesNotOutrunTheOtherThread()
{
    open(settings());
    QTRY_COMPARE(m_state.phase, LinkState::Phase::Online);
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
    QTRY_COMPARE_WITH_TIMEOUT(m_state.phase, LinkState::Phase::Online, 60'000);
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

void tst_Connection::aServerThatClosesWithoutAWordIsTold()
{
    m_server->welcomes = false;
    m_server->onConnected = [](QSslSocket &socket) { socket.disconnectFromHost(); };
    open(settings());
    QTRY_COMPARE(m_gaveUp.size(), 1);
    QVERIFY2(m_gaveUp.first().contains(u"ircs://"_s), qPrintable(m_gaveUp.first()));
}

QTEST_GUILESS_MAIN(tst_Connection)
#include "tst_connection.moc"
