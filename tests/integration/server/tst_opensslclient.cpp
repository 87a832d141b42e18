// SPDX-License-Identifier: MIT
#include "common/crypto/certificate.h"
#include "tests/support/hearthd.h"
#include "tests/support/ircclient.h"
#include "tests/support/program.h"
#include "tests/support/servertlsfiles.h"
#include "tests/support/terminal.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTest>

#include <csignal>

using support::Hearthd;
using support::IrcClient;
using support::Program;

/// The TLS of the real server, seen from `openssl s_client`.
class tst_OpensslClient : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void resumesSessions_data() { addVersions(); }
    void resumesSessions();
    void knowsTheCertificateInAResumedSession_data() { addVersions(); }
    void knowsTheCertificateInAResumedSession();
    void changesKeys();
    void refusesOldVersions();
    void endsTheStreamOfAClientThatQuits_data() { addVersions(); }
    void endsTheStreamOfAClientThatQuits();
    void noticesThatAClientHasEnded();

private:
    static void addVersions();
    QString sessionFile() const { return m_files.dir.filePath(QStringLiteral("session.pem")); }
    bool start(Program &client, const QStringList &arguments);
    /// Starts s_client and registers as ana.
    bool enter(Program &client, const QStringList &arguments);

    Hearthd m_server;
    support::ServerTlsFiles m_files; ///< Of a client.
};

void tst_OpensslClient::initTestCase()
{
    if (!support::isInstalled(QStringLiteral("openssl")))
        QSKIP("openssl is not installed");
    QCOMPARE(m_files.save(), QString());
    QVERIFY2(m_server.start(), qPrintable(m_server.errorString()));
}

void tst_OpensslClient::addVersions()
{
    QTest::addColumn<QString>("version");

    QTest::newRow("TLS 1.2") << QStringLiteral("-tls1_2");
    QTest::newRow("TLS 1.3") << QStringLiteral("-tls1_3");
}

bool tst_OpensslClient::start(Program &client, const QStringList &arguments)
{
    const QString address = m_server.host(QStringLiteral("ircs")) + u':'
                            + QString::number(m_server.port(QStringLiteral("ircs")));
    return client.start(QStringLiteral("openssl"),
                        QStringList{QStringLiteral("s_client"), QStringLiteral("-connect"), address}
                            + arguments);
}

bool tst_OpensslClient::enter(Program &client, const QStringList &arguments)
{
    if (!start(client, arguments))
        return false;
    client.type("NICK ana");
    client.type("USER a 0 * :a");
    return client.sees(" 001 ana ");
}

void tst_OpensslClient::resumesSessions()
{
    QFETCH(const QString, version);
    for (const bool isResumed : {false, true}) {
        Program client;
        QVERIFY(enter(client, {version,
                               isResumed ? QStringLiteral("-sess_in") : QStringLiteral("-sess_out"),
                               sessionFile()}));
        QVERIFY(client.sees(isResumed ? "Reused, TLSv1" : "New, TLSv1"));
        client.type("Q"); // A command of s_client: end.
        QVERIFY(client.seesTheEnd());
    }
    // The tickets of the certificate that was reloaded are worthless.
    QCOMPARE(::kill(pid_t(m_server.processId()), SIGHUP), 0);
    QTRY_VERIFY(m_server.standardError().contains("certificates were reloaded"));
    Program client;
    QVERIFY(enter(client, {version, QStringLiteral("-sess_in"), sessionFile()}));
    QVERIFY(client.sees("New, TLSv1"));
}

void tst_OpensslClient::knowsTheCertificateInAResumedSession()
{
    QFETCH(const QString, version);
    QFile certificate(m_files.certificate());
    QVERIFY(certificate.open(QIODevice::ReadOnly));
    const QByteArray fingerprint = net::fingerprint(QSslCertificate(&certificate));
    const QStringList arguments = {version, QStringLiteral("-cert"), m_files.certificate(),
                                   QStringLiteral("-key"), m_files.key()};
    for (const bool isResumed : {false, true}) {
        Program client;
        QVERIFY(enter(client, arguments
                                  + QStringList{isResumed ? QStringLiteral("-sess_in")
                                                          : QStringLiteral("-sess_out"),
                                                sessionFile()}));
        QVERIFY(client.sees(isResumed ? "Reused, TLSv1" : "New, TLSv1"));
        client.type("WHOIS ana");
        QVERIFY(client.sees("has client certificate fingerprint " + fingerprint));
        client.type("Q");
        QVERIFY(client.seesTheEnd());
    }
}

void tst_OpensslClient::changesKeys()
{
    Program client;
    QVERIFY(enter(client, {QStringLiteral("-tls1_3")}));
    client.type("K"); // A command of s_client: change the keys on both sides.
    QVERIFY(client.sees("KEYUPDATE"));
    client.type("PING still-here");
    QVERIFY(client.sees("PONG"));
    QVERIFY(client.sees("still-here"));
}

void tst_OpensslClient::refusesOldVersions()
{
    Program client;
    QVERIFY(start(client, {QStringLiteral("-tls1_1"), QStringLiteral("-cipher"),
                           QStringLiteral("DEFAULT@SECLEVEL=0")}));
    QVERIFY(client.sees("alert protocol version"));
    QVERIFY(client.seesTheEnd());
}

void tst_OpensslClient::endsTheStreamOfAClientThatQuits()
{
    QFETCH(const QString, version);
    Program client;
    QVERIFY(enter(client, {version, QStringLiteral("-msg")}));
    client.type(" QUIT"); // Without the space, s_client takes it as its own command.
    QVERIFY(client.sees("ERROR :"));
    QVERIFY(client.seesTheEnd());
    QVERIFY(client.output().contains("close_notify"));
}

void tst_OpensslClient::noticesThatAClientHasEnded()
{
    IrcClient eve("eve");
    QVERIFY(
        eve.connectTo(m_server.host(QStringLiteral("irc")), m_server.port(QStringLiteral("irc"))));
    QVERIFY(eve.join("#room"));
    Program client;
    QVERIFY(enter(client, {}));
    client.type("JOIN #room");
    QVERIFY(eve.sees(":ana!"));
    client.type("Q");
    QVERIFY(eve.sees(" QUIT "));
}

HEARTH_LOOP_TEST(tst_OpensslClient)
#include "tst_opensslclient.moc"
