// SPDX-License-Identifier: MIT
#include "client/networks/networks.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testprogram.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace client;
using test::ScriptedServer;

/// Connections to servers that require TLS (sts): one port without it, one with.
class tst_TlsRequired : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void connectsAgainWithTls();
    void sendsNoPasswordWithoutTls();
    void remembersHowLong();
    void forgetsWhenTheServerSaysSo();
    void forgetsWhenTheUserSaysSo();
    void keepsToThePolicyFromTheFirstByte();
    void keepsToThePolicyOfAnotherNetwork();
    void stopsAtAnUntrustedKey();
    void connectsPlainAfterThePolicyHasEnded();
    void neverGoesBackToAPortWithoutTls();
    void knowsNoPolicyOfAnAddress();

private:
    static constexpr qint64 dayMs = 24 * 60 * 60 * 1000LL;

    /// Lets @p server answer CAP LS with @p capabilities.
    static void offer(ScriptedServer &server, const QByteArray &capabilities);
    net::ServerAddress plainAddress(const QString &host = u"localhost"_s) const;
    Network *connectPlain(const std::optional<Credentials> &credentials = {});
    /// A policy for localhost that ends in @p ms.
    TlsPolicy policy(qint64 ms = dayMs, const QByteArray &pin = {}) const;
    static qint64 nowMs() { return QDateTime::currentMSecsSinceEpoch(); }

    std::unique_ptr<ScriptedServer> m_plain;
    std::unique_ptr<ScriptedServer> m_secure;
    std::unique_ptr<ConversationList> m_list;
    std::unique_ptr<Networks> m_networks;
    QByteArray m_security = "sts=duration=3600"; ///< That the port with TLS offers.
};

void tst_TlsRequired::init()
{
    m_security = "sts=duration=3600";
    m_plain = std::make_unique<ScriptedServer>();
    m_secure = std::make_unique<ScriptedServer>();
    m_secure->useNewCertificate();
    offer(*m_plain, "sts=port=" + QByteArray::number(m_secure->port()));
    connect(m_secure.get(), &ScriptedServer::lineReceived, this, [this](const QByteArray &line) {
        if (line == "CAP LS 302")
            m_secure->send(":scripted CAP * LS :" + m_security + "\r\n");
    });
    m_list = std::make_unique<ConversationList>();
    m_networks = std::make_unique<Networks>(*m_list);
}

void tst_TlsRequired::cleanup()
{
    m_networks.reset();
    m_list.reset();
}

void tst_TlsRequired::offer(ScriptedServer &server, const QByteArray &capabilities)
{
    connect(&server, &ScriptedServer::lineReceived, &server,
            [&server, capabilities](const QByteArray &line) {
                if (line == "CAP LS 302")
                    server.send(":scripted CAP * LS :" + capabilities + "\r\n");
            });
    server.welcomes = false; // else the welcome may come before the connection ends
}

net::ServerAddress tst_TlsRequired::plainAddress(const QString &host) const
{
    net::ServerAddress made;
    made.host = host;
    made.port = m_plain->port();
    made.security = net::ServerAddress::Security::Plain;
    return made;
}

Network *tst_TlsRequired::connectPlain(const std::optional<Credentials> &credentials)
{
    return m_networks->connectTo(plainAddress(), u"ana"_s, {}, credentials);
}

TlsPolicy tst_TlsRequired::policy(qint64 ms, const QByteArray &pin) const
{
    return {u"localhost"_s, m_secure->port(), dayMs / 1000, nowMs() + ms, pin};
}

void tst_TlsRequired::connectsAgainWithTls()
{
    const Network *network = connectPlain();
    QTRY_COMPARE(network->state().phase, NetworkState::Phase::Online);
    QVERIFY(network->state().secure);
    QCOMPARE(m_plain->connections(), 1);
    QCOMPARE(m_secure->connections(), 1);
    // The address stays the one that the user entered.
    QCOMPARE(m_networks->snapshot().constFirst().address, plainAddress());
}

void tst_TlsRequired::sendsNoPasswordWithoutTls()
{
    PeerLocality elsewhere;
    elsewhere.isThisMachine = [](const QHostAddress &) { return false; };
    m_networks = std::make_unique<Networks>(*m_list, elsewhere);
    const Network *network = connectPlain(Credentials{u"sesame"_s, {}, {}});
    QTRY_COMPARE(network->state().phase, NetworkState::Phase::Online);
    QCOMPARE(m_plain->lines().first(2), (QList<QByteArray>{"CAP LS 302", "PING hearth"}));
    QVERIFY(!m_plain->lines().contains("PASS sesame"));
    QVERIFY(m_secure->lines().contains("PASS sesame"));
}

void tst_TlsRequired::remembersHowLong()
{
    QSignalSpy changed(m_networks.get(), &Networks::snapshotChanged);
    const qint64 beforeMs = nowMs();
    Network *network = connectPlain();
    QTRY_COMPARE(m_networks->tlsPolicies().size(), 1);
    const TlsPolicy known = m_networks->tlsPolicies().constFirst();
    QCOMPARE(known.host, u"localhost"_s);
    QCOMPARE(known.port, m_secure->port());
    QCOMPARE(known.seconds, qint64(3600));
    QCOMPARE(known.pin, m_secure->fingerprint());
    QVERIFY(known.endMs >= beforeMs + 3'600'000 && known.endMs <= nowMs() + 3'600'000);
    QVERIFY(!changed.isEmpty());
    QTRY_COMPARE(network->state().phase, NetworkState::Phase::Online);
    const qint64 laterMs = known.endMs + 1;
    QTRY_VERIFY(nowMs() + 3'600'000 > laterMs);
    m_networks->disconnectFrom(network); // from here on it lasts as long again
    QVERIFY(m_networks->tlsPolicies().constFirst().endMs >= laterMs);
}

void tst_TlsRequired::forgetsWhenTheServerSaysSo()
{
    m_security = "sts=duration=0";
    m_networks->setTlsPolicies({policy(dayMs, m_secure->fingerprint())});
    const Network *network = connectPlain();
    QTRY_COMPARE(network->state().phase, NetworkState::Phase::Online);
    QVERIFY(m_networks->tlsPolicies().isEmpty());
    QCOMPARE(m_plain->connections(), 0);
}

void tst_TlsRequired::forgetsWhenTheUserSaysSo()
{
    m_plain = std::make_unique<ScriptedServer>(); // does not ask for TLS
    m_networks->setTlsPolicies({policy(dayMs, m_secure->fingerprint())});
    Network *network = connectPlain();
    QTRY_COMPARE(network->state().phase, NetworkState::Phase::Online);
    QVERIFY(network->state().secure);
    const QSignalSpy changes(m_networks.get(), &Networks::tlsPoliciesChanged);
    m_networks->forgetTlsPolicy(u"localhost"_s);
    QVERIFY(m_networks->tlsPolicies().isEmpty());
    m_networks->forgetTlsPolicy(u"localhost"_s);
    QCOMPARE(changes.size(), 1);
    QVERIFY(network->state().secure); // this connection goes on
    m_networks->disconnectFrom(network);
    m_networks->reconnectNow(network);
    QTRY_COMPARE(network->state().phase, NetworkState::Phase::Online);
    QVERIFY(!network->state().secure);
    QVERIFY(m_networks->tlsPolicies().isEmpty());
}

void tst_TlsRequired::keepsToThePolicyFromTheFirstByte()
{
    m_networks->setTlsPolicies({policy(dayMs, m_secure->fingerprint())});
    Network *network = connectPlain();
    QTRY_VERIFY2(network->state().phase == NetworkState::Phase::Online,
                 qPrintable(network->state().reason));
    QVERIFY(network->state().secure);
    QCOMPARE(m_plain->connections(), 0);
    m_networks->disconnectFrom(network);
    m_networks->reconnectNow(network);
    QTRY_COMPARE(network->state().phase, NetworkState::Phase::Online);
    QCOMPARE(m_plain->connections(), 0);
}

void tst_TlsRequired::keepsToThePolicyOfAnotherNetwork()
{
    // A network whose next attempt waits must not use its port without TLS.
    NetworkSnapshot waiting;
    waiting.nick = u"ana"_s;
    waiting.address = plainAddress();
    ScriptedServer gone;
    waiting.address.port = gone.port();
    gone.welcomes = false;
    gone.onConnected = [](QSslSocket &socket) { socket.abort(); };
    m_networks->restore({waiting});
    const Network *first = m_list->networks().constFirst();
    QTRY_COMPARE(first->state().phase, NetworkState::Phase::Waiting);
    const int attempts = gone.connections();
    const Network *second = connectPlain();
    QTRY_COMPARE(second->state().phase, NetworkState::Phase::Online);
    QTRY_COMPARE(first->state().phase, NetworkState::Phase::Online);
    QVERIFY(first->state().secure);
    QCOMPARE(gone.connections(), attempts);
}

void tst_TlsRequired::stopsAtAnUntrustedKey()
{
    m_networks->setTlsPolicies({policy(dayMs, QByteArray(64, 'e'))});
    QSignalSpy failed(m_networks.get(), &Networks::connectFailed);
    Network *network = connectPlain();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(network->state().phase, NetworkState::Phase::Offline);
    QVERIFY(network->state().key.isEmpty()); // there is no question that the user could agree to
    QCOMPARE(network->state().requirement, Requirement::None);
    QVERIFY2(network->state().reason.contains(u"nothing was sent"_s),
             qPrintable(network->state().reason));
    QVERIFY(m_secure->lines().isEmpty());
    QCOMPARE(m_plain->connections(), 0);
    // Without a known key, a self-made certificate would be accepted on this machine.
    m_networks->setTlsPolicies({policy()});
    m_networks->reconnectNow(network);
    QTRY_COMPARE(failed.size(), 2);
    QVERIFY(m_secure->lines().isEmpty());
}

void tst_TlsRequired::connectsPlainAfterThePolicyHasEnded()
{
    m_plain = std::make_unique<ScriptedServer>();
    m_networks->setTlsPolicies({policy(-1)});
    const Network *network = connectPlain();
    QTRY_COMPARE(network->state().phase, NetworkState::Phase::Online);
    QVERIFY(!network->state().secure);
    QCOMPARE(m_secure->connections(), 0);
}

void tst_TlsRequired::neverGoesBackToAPortWithoutTls()
{
    // The port with TLS names yet another port, which counts only without TLS.
    m_security = "sts=port=" + QByteArray::number(m_plain->port());
    Network *network = connectPlain();
    QTRY_COMPARE(network->state().phase, NetworkState::Phase::Online);
    QVERIFY(m_networks->tlsPolicies().isEmpty());
    m_secure->hangUp();
    QTRY_COMPARE(network->state().phase, NetworkState::Phase::Waiting);
    m_networks->reconnectNow(network);
    QTRY_COMPARE(network->state().phase, NetworkState::Phase::Online);
    QCOMPARE(m_plain->connections(), 1);
    QCOMPARE(m_secure->connections(), 2);
}

void tst_TlsRequired::knowsNoPolicyOfAnAddress()
{
    const Network *network = m_networks->connectTo(plainAddress(u"127.0.0.1"_s), u"ana"_s);
    QTRY_COMPARE(network->state().phase, NetworkState::Phase::Online);
    QVERIFY(network->state().secure);
    QVERIFY(m_networks->tlsPolicies().isEmpty());
}

HEARTH_LOOP_TEST(tst_TlsRequired)
#include "tst_tlsrequired.moc"
