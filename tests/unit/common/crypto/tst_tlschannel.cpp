// SPDX-License-Identifier: MIT
#include "common/crypto/ticketkeys.h"
#include "common/crypto/tlschannel.h"
#include "tests/support/servertlsfiles.h"
#include "tests/support/testprogram.h"
#include "tests/support/tlspeer.h"

#include <QTest>

using net::TlsChannel;
using support::ServerTlsFiles;
using support::TlsPeer;
using Version = support::TlsPeer::Version;

Q_DECLARE_METATYPE(support::TlsPeer::Version)

class tst_TlsChannel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void carriesTextBothWays_data() { addVersions(); }
    void carriesTextBothWays();
    void takesBytesOneByOne_data() { addVersions(); }
    void takesBytesOneByOne();
    void readsTextThatCameWithTheHandshake();
    void refusesOldVersions();
    void refusesBytesThatAreNoHandshake();
    void knowsTheCertificateOfTheClient_data() { addVersions(); }
    void knowsTheCertificateOfTheClient();
    void resumesASession_data() { addVersions(); }
    void resumesASession();
    void resumesNoSessionOfAnotherContext_data() { addVersions(); }
    void resumesNoSessionOfAnotherContext();
    void changesTheKeysOfItsTickets_data() { addVersions(); }
    void changesTheKeysOfItsTickets();
    void changesItsKeys();
    void refusesToRenegotiate();
    void writesAfterTheClientHasEnded_data() { addVersions(); }
    void writesAfterTheClientHasEnded();
    void endsItsStream_data() { addVersions(); }
    void endsItsStream();
    void readsTheTextBeforeABrokenRecord_data() { addVersions(); }
    void readsTheTextBeforeABrokenRecord();

private:
    static void addVersions();

    net::ServerTls m_tls;
};

namespace {

/// Carries bytes between both sides until neither has any left, and reads what the channel gets.
QByteArray exchange(TlsChannel &channel, TlsPeer &peer)
{
    QByteArray received;
    peer.receive({});
    for (QByteArray bytes = peer.takeOutput(); !bytes.isEmpty(); bytes = peer.takeOutput()) {
        channel.receive(bytes);
        received += channel.read();
        peer.receive(channel.takeOutput());
    }
    return received;
}

} // namespace

void tst_TlsChannel::initTestCase()
{
    m_tls = support::makeServerTls();
    QCOMPARE(m_tls.error, QString());
}

void tst_TlsChannel::addVersions()
{
    QTest::addColumn<Version>("version");

    QTest::newRow("TLS 1.2") << Version::Tls12;
    QTest::newRow("TLS 1.3") << Version::Tls13;
}

void tst_TlsChannel::carriesTextBothWays()
{
    QFETCH(const Version, version);
    TlsChannel channel(m_tls.context);
    TlsPeer peer(version);
    QCOMPARE(exchange(channel, peer), QByteArray());
    QCOMPARE(channel.state(), TlsChannel::State::Open);
    QVERIFY(peer.isConnected());
    const QByteArray text(100'000, 'x'); // Several records.
    peer.write(text);
    QCOMPARE(exchange(channel, peer), text);
    channel.write(text);
    peer.receive(channel.takeOutput());
    QCOMPARE(peer.read(), text);
    QCOMPARE(channel.takeOutput(), QByteArray());
    QCOMPARE(channel.peerFingerprint(), QByteArray());
}

void tst_TlsChannel::takesBytesOneByOne()
{
    QFETCH(const Version, version);
    TlsChannel channel(m_tls.context);
    TlsPeer peer(version);
    QByteArray received;
    const auto carry = [&] {
        peer.receive({});
        for (QByteArray bytes = peer.takeOutput(); !bytes.isEmpty(); bytes = peer.takeOutput()) {
            for (const char byte : bytes) {
                channel.receive(QByteArray(1, byte));
                received += channel.read();
            }
            peer.receive(channel.takeOutput());
        }
    };
    carry();
    QCOMPARE(channel.state(), TlsChannel::State::Open);
    peer.write("NICK ana\r\n");
    carry();
    QCOMPARE(received, QByteArray("NICK ana\r\n"));
}

void tst_TlsChannel::readsTextThatCameWithTheHandshake()
{
    TlsChannel channel(m_tls.context);
    TlsPeer peer(Version::Tls13);
    peer.receive({});
    channel.receive(peer.takeOutput());
    peer.receive(channel.takeOutput());
    peer.write("NICK ana\r\n");
    channel.receive(peer.takeOutput());
    QCOMPARE(channel.state(), TlsChannel::State::Open);
    QCOMPARE(channel.read(), QByteArray("NICK ana\r\n"));
}

void tst_TlsChannel::refusesOldVersions()
{
    TlsChannel channel(m_tls.context);
    TlsPeer peer(Version::Tls11);
    exchange(channel, peer);
    QCOMPARE(channel.state(), TlsChannel::State::Broken);
    QVERIFY(!peer.isConnected());
}

void tst_TlsChannel::refusesBytesThatAreNoHandshake()
{
    TlsChannel channel(m_tls.context);
    channel.receive("GET / HTTP/1.1\r\n\r\n");
    QCOMPARE(channel.state(), TlsChannel::State::Broken);
    channel.receive("more");
    QCOMPARE(channel.read(), QByteArray());
    channel.takeOutput();
    channel.write("text that nobody could read");
    channel.close();
    QCOMPARE(channel.takeOutput(), QByteArray());
}

void tst_TlsChannel::knowsTheCertificateOfTheClient()
{
    QFETCH(const Version, version);
    const net::CertificatePair pair = ServerTlsFiles::makePair();
    TlsChannel channel(m_tls.context);
    TlsPeer peer(version);
    peer.setCertificate(pair);
    exchange(channel, peer);
    QCOMPARE(channel.state(), TlsChannel::State::Open);
    QCOMPARE(channel.peerFingerprint(), net::fingerprint(QSslCertificate(pair.certificatePem)));
}

void tst_TlsChannel::resumesASession()
{
    QFETCH(const Version, version);
    const net::CertificatePair pair = ServerTlsFiles::makePair();
    TlsPeer::Session session;
    for (const bool isResumed : {false, true, true}) {
        TlsChannel channel(m_tls.context);
        TlsPeer peer(version);
        peer.setCertificate(pair);
        if (isResumed)
            peer.setSession(session);
        exchange(channel, peer);
        QCOMPARE(channel.state(), TlsChannel::State::Open);
        QCOMPARE(peer.read(), QByteArray()); // TLS 1.3 sends tickets after the handshake.
        QCOMPARE(peer.isResumed(), isResumed);
        QCOMPARE(channel.peerFingerprint(), net::fingerprint(QSslCertificate(pair.certificatePem)));
        if (peer.session())
            session = peer.session();
        QVERIFY(session);
    }
}

void tst_TlsChannel::resumesNoSessionOfAnotherContext()
{
    QFETCH(const Version, version);
    const net::CertificatePair pair = ServerTlsFiles::makePair();
    const ServerTlsFiles files;
    QCOMPARE(files.save(), QString());
    TlsPeer::Session session;
    for (int reload = 0; reload < 2; ++reload) {
        const net::ServerTls tls = files.load(); // The same certificate each time.
        TlsChannel channel(tls.context);
        TlsPeer peer(version);
        if (reload == 0)
            peer.setCertificate(pair);
        else
            peer.setSession(session);
        exchange(channel, peer);
        QCOMPARE(peer.read(), QByteArray());
        QCOMPARE(channel.state(), TlsChannel::State::Open);
        QVERIFY(!peer.isResumed());
        session = peer.session();
        QVERIFY(session);
        QCOMPARE(channel.peerFingerprint().isEmpty(), reload == 1);
    }
}

void tst_TlsChannel::changesTheKeysOfItsTickets()
{
    QFETCH(const Version, version);
    constexpr qint64 sessionSeconds = 7200;
    qint64 nowSeconds = 0;
    const net::TlsContext context = support::makeServerTls().context;
    QVERIFY(net::TicketKeys::install(context.get(), sessionSeconds, [&] { return nowSeconds; }));
    const auto connectWith = [&](TlsPeer::Session &session) {
        TlsChannel channel(context);
        TlsPeer peer(version);
        if (session)
            peer.setSession(session);
        exchange(channel, peer);
        peer.read(); // TLS 1.3 sends tickets after the handshake.
        if (peer.session())
            session = peer.session();
        return peer.isResumed();
    };
    TlsPeer::Session first;
    QVERIFY(!connectWith(first));
    nowSeconds = net::TicketKeys::rotationSeconds + sessionSeconds - 1;
    TlsPeer::Session second = first;
    QVERIFY(connectWith(second));
    ++nowSeconds;
    TlsPeer::Session late = first;
    QVERIFY(!connectWith(late));
    QVERIFY(connectWith(late));
}

void tst_TlsChannel::changesItsKeys()
{
    TlsChannel channel(m_tls.context);
    TlsPeer peer(Version::Tls13);
    exchange(channel, peer);
    peer.updateKeys();
    channel.receive(peer.takeOutput());
    QCOMPARE(channel.read(), QByteArray());
    QCOMPARE(channel.state(), TlsChannel::State::Open);
    peer.write("PING\r\n");
    QCOMPARE(exchange(channel, peer), QByteArray("PING\r\n"));
    channel.write("PONG\r\n");
    peer.receive(channel.takeOutput());
    QCOMPARE(peer.read(), QByteArray("PONG\r\n"));
}

void tst_TlsChannel::refusesToRenegotiate()
{
    TlsChannel channel(m_tls.context);
    TlsPeer peer(Version::Tls12);
    exchange(channel, peer);
    peer.renegotiate();
    channel.receive(peer.takeOutput());
    QCOMPARE(channel.read(), QByteArray());
    QCOMPARE(channel.state(), TlsChannel::State::Open);
    const QByteArray alert = channel.takeOutput();
    QCOMPARE(alert.left(1), QByteArray("\x15"));
}

void tst_TlsChannel::writesAfterTheClientHasEnded()
{
    QFETCH(const Version, version);
    TlsChannel channel(m_tls.context);
    TlsPeer peer(version);
    exchange(channel, peer);
    peer.write("QUIT\r\n");
    peer.close();
    QCOMPARE(exchange(channel, peer), QByteArray("QUIT\r\n"));
    QCOMPARE(channel.state(), TlsChannel::State::Ended);
    channel.write("ERROR :bye\r\n");
    channel.close();
    peer.receive(channel.takeOutput());
    QCOMPARE(peer.read(), QByteArray("ERROR :bye\r\n"));
    QVERIFY(peer.hasServerClosed());
}

void tst_TlsChannel::endsItsStream()
{
    QFETCH(const Version, version);
    TlsChannel channel(m_tls.context);
    TlsPeer peer(version);
    exchange(channel, peer);
    channel.write("ERROR :bye\r\n");
    channel.close();
    peer.receive(channel.takeOutput());
    QCOMPARE(peer.read(), QByteArray("ERROR :bye\r\n"));
    QVERIFY(peer.hasServerClosed());
    channel.close();
    channel.write("nothing may follow");
    QCOMPARE(channel.takeOutput(), QByteArray());
    peer.write("QUIT\r\n");
    QCOMPARE(exchange(channel, peer), QByteArray("QUIT\r\n"));
    QCOMPARE(channel.state(), TlsChannel::State::Open);
}

void tst_TlsChannel::readsTheTextBeforeABrokenRecord()
{
    QFETCH(const Version, version);
    TlsChannel channel(m_tls.context);
    TlsPeer peer(version);
    exchange(channel, peer);
    peer.write("NICK ana\r\n");
    QByteArray bytes = peer.takeOutput();
    peer.write("NICK eve\r\n");
    QByteArray broken = peer.takeOutput();
    broken.back() = char(broken.back() ^ 1);
    channel.receive(bytes + broken);
    QCOMPARE(channel.read(), QByteArray("NICK ana\r\n"));
    QCOMPARE(channel.state(), TlsChannel::State::Broken);
    QVERIFY(!channel.takeOutput().isEmpty()); // An alert.
    peer.write("NICK eve\r\n");
    channel.receive(peer.takeOutput());
    QCOMPARE(channel.read(), QByteArray());
}

HEARTH_LOOP_TEST(tst_TlsChannel)
#include "tst_tlschannel.moc"
