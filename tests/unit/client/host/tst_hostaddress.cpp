// SPDX-License-Identifier: MIT
#include "client/host/hostaddress.h"
#include "tests/support/testprogram.h"

#include <QTest>

using Scheme = net::ListeningUrl::Scheme;

class tst_HostAddress : public QObject
{
    Q_OBJECT

private slots:
    void recognizesTheHostedServer_data();
    void recognizesTheHostedServer();
    void listsEveryAddressOfAWildcard();
    void addsTheFingerprintToAnInvite();
    void prefersThePlainLoopbackForThisMachine_data();
    void prefersThePlainLoopbackForThisMachine();
};

void tst_HostAddress::listsEveryAddressOfAWildcard()
{
    const QStringList listening{QStringLiteral("text://*:3990"),
                                QStringLiteral("irc://127.0.0.1:6667"), QStringLiteral("nonsense"),
                                QStringLiteral("ircs://[::]:6697")};
    const QList<QHostAddress> lan{QHostAddress(QStringLiteral("192.168.1.7")),
                                  QHostAddress(QStringLiteral("fd00::7"))};
    QStringList texts;
    const QList<net::ListeningUrl> found = client::reachableAddresses(listening, lan);
    for (const net::ListeningUrl &address : found)
        texts.append(client::addressText(address));
    const QStringList expected{
        QStringLiteral("ircs://192.168.1.7:6697"), QStringLiteral("ircs://[fd00::7]:6697"),
        QStringLiteral("telnet 192.168.1.7 3990"), QStringLiteral("telnet fd00::7 3990"),
        QStringLiteral("irc://127.0.0.1:6667")};
    QCOMPARE(texts, expected);

    const auto alone = client::reachableAddresses(listening, {});
    QCOMPARE(alone.first().toString(), QStringLiteral("ircs://localhost:6697"));
}

void tst_HostAddress::addsTheFingerprintToAnInvite()
{
    const QString room = QStringLiteral("#lobby");
    const QString print = QStringLiteral("ab12");
    const net::ListeningUrl telnet{Scheme::Text, QStringLiteral("10.0.0.1"), 399};
    const net::ListeningUrl plain{Scheme::Irc, QStringLiteral("10.0.0.1"), 6667};
    const net::ListeningUrl secure{Scheme::Ircs, QStringLiteral("10.0.0.1"), 6697};

    QCOMPARE(client::inviteText({telnet, secure}, room, print),
             QStringLiteral("ircs://10.0.0.1:6697/#lobby?fp=ab12"));
    QCOMPARE(client::inviteText({plain}, room, print),
             QStringLiteral("irc://10.0.0.1:6667/#lobby"));
    QCOMPARE(client::inviteText({telnet}, room, print), QString());
    QCOMPARE(client::inviteText({plain}, {}, print), QStringLiteral("irc://10.0.0.1:6667"));
}

void tst_HostAddress::prefersThePlainLoopbackForThisMachine_data()
{
    QTest::addColumn<QStringList>("listening");
    QTest::addColumn<QString>("url");

    const QString telnet = QStringLiteral("text://*:399");
    const QString secure = QStringLiteral("ircs://*:6697");
    const QString plain = QStringLiteral("irc://127.0.0.1:6667");
    QTest::newRow("loopback without TLS") << QStringList{telnet, secure, plain} << plain;
    QTest::newRow("TLS with its fingerprint")
        << QStringList{telnet, secure} << QStringLiteral("ircs://localhost:6697/?fp=ab12");
    QTest::newRow("telnet only") << QStringList{telnet} << QString();
}

void tst_HostAddress::prefersThePlainLoopbackForThisMachine()
{
    QFETCH(QStringList, listening);
    QTEST(client::ownAddress(listening, QStringLiteral("ab12")), "url");
}

void tst_HostAddress::recognizesTheHostedServer_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isOwn");
    const auto row = [](const char *address, bool isOwn) {
        QTest::newRow(address) << QString::fromLatin1(address) << isOwn;
    };
    row("irc://localhost:6667", true);
    row("irc://127.0.0.1", true);
    row("ircs://192.168.1.7", true);
    row("ircs://192.168.1.7:6697/#lobby", true);
    row("ircs://localhost", true);
    row("irc://192.168.1.7:6667", false); // only the loopback has that port
    row("ircs://192.168.1.8", false);
    row("ircs://192.168.1.7:7000", false);
    row("irc://localhost:399", false); // telnet
}

void tst_HostAddress::recognizesTheHostedServer()
{
    QFETCH(QString, address);
    QFETCH(bool, isOwn);
    const QStringList listening{QStringLiteral("text://*:399"),
                                QStringLiteral("irc://localhost:6667"),
                                QStringLiteral("ircs://*:6697")};
    const QList<QHostAddress> local{QHostAddress(QStringLiteral("192.168.1.7"))};
    QCOMPARE(client::leadsTo(listening, local, net::ServerAddress::parse(address).value()), isOwn);
}

HEARTH_LOOP_TEST(tst_HostAddress)
#include "tst_hostaddress.moc"
