#include "client/host/hostaddress.h"

#include <QTest>

using client::HostAddress;

class tst_HostAddress : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatTheServerListensOn_data();
    void readsWhatTheServerListensOn();
    void refusesWhatIsNoAddress_data();
    void refusesWhatIsNoAddress();
    void namesEveryAddressOfAWildcard();
    void anInviteCarriesTheFingerprint();
    void theOwnWindowTakesTheShortestWay_data();
    void theOwnWindowTakesTheShortestWay();
};

void tst_HostAddress::readsWhatTheServerListensOn_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("host");
    QTest::addColumn<quint16>("port");

    QTest::newRow("wildcard") << QStringLiteral("ircs://*:6697") << QStringLiteral("*")
                              << quint16(6697);
    QTest::newRow("IPv6") << QStringLiteral("ircs://[fd00::7]:6697") << QStringLiteral("fd00::7")
                          << quint16(6697);
    QTest::newRow("name") << QStringLiteral("ircs://localhost:1") << QStringLiteral("localhost")
                          << quint16(1);
}

void tst_HostAddress::readsWhatTheServerListensOn()
{
    QFETCH(QString, url);
    const auto address = client::parseHostAddress(url);
    QVERIFY(address);
    QTEST(address->host, "host");
    QTEST(address->port, "port");
    QCOMPARE(address->scheme, QStringLiteral("ircs"));
    QCOMPARE(address->url(), url);
}

void tst_HostAddress::refusesWhatIsNoAddress_data()
{
    QTest::addColumn<QString>("url");

    for (const char *url : {"", "irc", "irc://", "irc://:1", "irc://a", "irc://a:", "irc://a:x",
                            "irc://a:0", "irc://a:65536", "://a:1"})
        QTest::newRow(*url ? url : "empty") << QString::fromLatin1(url);
}

void tst_HostAddress::refusesWhatIsNoAddress()
{
    QFETCH(QString, url);
    QVERIFY(!client::parseHostAddress(url));
}

void tst_HostAddress::namesEveryAddressOfAWildcard()
{
    const QStringList listening{QStringLiteral("text://*:3990"),
                                QStringLiteral("irc://127.0.0.1:6667"),
                                QStringLiteral("ircs://[::]:6697")};
    const QList<QHostAddress> lan{QHostAddress(QStringLiteral("192.168.1.7")),
                                  QHostAddress(QStringLiteral("fd00::7"))};
    QStringList texts;
    for (const HostAddress &address : client::reachableAddresses(listening, lan))
        texts.append(address.text());
    const QStringList expected{
        QStringLiteral("ircs://192.168.1.7:6697"), QStringLiteral("ircs://[fd00::7]:6697"),
        QStringLiteral("telnet 192.168.1.7 3990"), QStringLiteral("telnet fd00::7 3990"),
        QStringLiteral("irc://127.0.0.1:6667")};
    QCOMPARE(texts, expected);

    const auto alone = client::reachableAddresses(listening, {});
    QCOMPARE(alone.first().url(), QStringLiteral("ircs://localhost:6697"));
}

void tst_HostAddress::anInviteCarriesTheFingerprint()
{
    const QString room = QStringLiteral("#lobby");
    const QString print = QStringLiteral("ab12");
    const HostAddress telnet{QStringLiteral("text"), QStringLiteral("10.0.0.1"), 399};
    const HostAddress plain{QStringLiteral("irc"), QStringLiteral("10.0.0.1"), 6667};
    const HostAddress secure{QStringLiteral("ircs"), QStringLiteral("10.0.0.1"), 6697};

    QCOMPARE(client::inviteText({telnet, secure}, room, print),
             QStringLiteral("ircs://10.0.0.1:6697/#lobby?fp=ab12"));
    QCOMPARE(client::inviteText({plain}, room, print),
             QStringLiteral("irc://10.0.0.1:6667/#lobby"));
    QCOMPARE(client::inviteText({telnet}, room, print), QString());
}

void tst_HostAddress::theOwnWindowTakesTheShortestWay_data()
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

void tst_HostAddress::theOwnWindowTakesTheShortestWay()
{
    QFETCH(QStringList, listening);
    QTEST(client::ownUrl(listening, QStringLiteral("ab12")), "url");
}

QTEST_GUILESS_MAIN(tst_HostAddress)
#include "tst_hostaddress.moc"
