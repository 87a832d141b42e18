// SPDX-License-Identifier: MIT
#include "common/irc/channelname.h"
#include "common/net/serveraddress.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using net::ServerAddress;

class tst_ServerAddress : public QObject
{
    Q_OBJECT

private slots:
    void parsesTypedAddresses_data();
    void parsesTypedAddresses();
    void rejectsInvalidAddresses_data();
    void rejectsInvalidAddresses();
    void parsesRoomsAndFingerprint();
    void parsesItsOwnInvite();
    void keepsEveryChannelPrefix();
    void hasDefaultPorts();
    void removesUserAndPassword_data();
    void removesUserAndPassword();
};

void tst_ServerAddress::parsesTypedAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<ServerAddress::Security>("security");
    using Security = ServerAddress::Security;
    QTest::newRow("name") << u"workshop.lan"_s << u"workshop.lan"_s << 0 << Security::Automatic;
    QTest::newRow("spaces around")
        << u"  Workshop.LAN \n"_s << u"workshop.lan"_s << 0 << Security::Automatic;
    QTest::newRow("name and port") << u"pi:7000"_s << u"pi"_s << 7000 << Security::Automatic;
    QTest::newRow("the plain port") << u"pi:6667"_s << u"pi"_s << 6667 << Security::Plain;
    QTest::newRow("the TLS port") << u"pi:6697"_s << u"pi"_s << 6697 << Security::Tls;
    QTest::newRow("irc") << u"irc://pi"_s << u"pi"_s << 0 << Security::Plain;
    QTest::newRow("ircs, port") << u"IRCS://pi:7/"_s << u"pi"_s << 7 << Security::Tls;
    QTest::newRow("IPv4") << u"192.168.1.7"_s << u"192.168.1.7"_s << 0 << Security::Automatic;
    QTest::newRow("bare IPv6") << u"fe80::1"_s << u"fe80::1"_s << 0 << Security::Automatic;
    QTest::newRow("IPv6 and port")
        << u"ircs://[2001:DB8::1]:6697"_s << u"2001:db8::1"_s << 6697 << Security::Tls;
    QTest::newRow("user part") << u"irc://ana@pi:6667/"_s << u"pi"_s << 6667 << Security::Plain;
    QTest::newRow("IDN") << u"caf\u00e9.example"_s << u"xn--caf-dma.example"_s << 0
                         << Security::Automatic;
    QTest::newRow("underscore") << u"my_pc"_s << u"my_pc"_s << 0 << Security::Automatic;
}

void tst_ServerAddress::parsesTypedAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(ServerAddress::Security, security);
    const auto address = ServerAddress::parse(text);
    QVERIFY(address);
    QCOMPARE(address->host, host);
    QCOMPARE(int(address->port), port);
    QCOMPARE(address->security, security);
    QCOMPARE(ServerAddress::parse(address->toString()), address);
}

void tst_ServerAddress::rejectsInvalidAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << u"  "_s;
    QTest::newRow("a sentence") << u"my server"_s;
    QTest::newRow("web") << u"https://example.org"_s;
    QTest::newRow("no host") << u"irc:///#room"_s;
    QTest::newRow("port 0") << u"pi:0"_s;
    QTest::newRow("port too large") << u"pi:65536"_s;
    QTest::newRow("no port after the colon") << u"pi:"_s;
    QTest::newRow("port that is not a number") << u"pi:abc"_s;
    QTest::newRow("missing bracket") << u"[::1"_s;
    QTest::newRow("a name in brackets") << u"[pi]:6667"_s;
    QTest::newRow("broken fingerprint") << u"ircs://pi/#a?fp=xyz"_s;
    QTest::newRow("huge") << QString(5000, u'a');
    QTest::newRow("too long once its room is encoded")
        << QString(u"pi/#" + QString(300, u'\u20ac'));
    QTest::newRow("control characters") << u"pi\u0001"_s;
    QTest::newRow("a line end in an IPv6 address") << u"[::\r\n1]"_s;
    QTest::newRow("a space in an IPv6 address") << u"irc://[:: 1]:6667"_s;
}

void tst_ServerAddress::rejectsInvalidAddresses()
{
    QFETCH(QString, text);
    QVERIFY(!ServerAddress::parse(text));
}

void tst_ServerAddress::parsesRoomsAndFingerprint()
{
    const QByteArray fingerprint(64, 'a');
    const auto address =
        ServerAddress::parse(u"ircs://pi:6697/#lobby,build,%23two%20words,needkey?t=x&fp="_s
                             + QString::fromLatin1(fingerprint).toUpper());
    QVERIFY(address);
    QCOMPARE(address->rooms, (QStringList{u"#lobby"_s, u"#build"_s}));
    QCOMPARE(address->fingerprint, fingerprint);
    QCOMPARE(ServerAddress::parse(u"irc://pi/ana,isnick"_s)->rooms, QStringList());
}

void tst_ServerAddress::parsesItsOwnInvite()
{
    ServerAddress address;
    address.host = u"fe80::1"_s;
    address.port = 7000;
    address.security = ServerAddress::Security::Tls;
    address.rooms = QStringList{u"#lobby"_s, u"#caf\u00e9?"_s};
    address.fingerprint = QByteArray(64, '7');
    QCOMPARE(ServerAddress::parse(address.toInvite()), std::optional(address));
}

void tst_ServerAddress::keepsEveryChannelPrefix()
{
    ServerAddress address;
    address.host = u"pi"_s;
    for (const QChar prefix : QString::fromLatin1(irc::channelPrefixes))
        address.rooms.append(prefix + u"room"_s);
    QCOMPARE(ServerAddress::parse(address.toInvite()), std::optional(address));
}

void tst_ServerAddress::hasDefaultPorts()
{
    ServerAddress address;
    QCOMPARE(int(address.portFor(true)), 6697);
    QCOMPARE(int(address.portFor(false)), 6667);
    address.port = 7;
    QCOMPARE(int(address.portFor(true)), 7);
}

void tst_ServerAddress::removesUserAndPassword_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::newRow("both") << u"ircs://ana:s%40%20me@pi:7/#a"_s << u"ircs://pi:7/#a"_s << u"ana"_s
                          << u"s@ me"_s;
    QTest::newRow("user alone") << u"irc://ana@pi"_s << u"irc://pi"_s << u"ana"_s << QString();
    QTest::newRow("an @ in the password")
        << u"irc://ana:a@b@pi"_s << u"irc://pi"_s << u"ana"_s << u"a@b"_s;
    QTest::newRow("no scheme") << u"ana:x@pi"_s << u"pi"_s << u"ana"_s << u"x"_s;
    QTest::newRow("an @ in a room's name")
        << u"irc://pi/#a@b"_s << u"irc://pi/#a@b"_s << QString() << QString();
    QTest::newRow("no user") << u"pi:7"_s << u"pi:7"_s << QString() << QString();
}

void tst_ServerAddress::removesUserAndPassword()
{
    QFETCH(QString, text);
    QFETCH(QString, left);
    QFETCH(QString, user);
    QFETCH(QString, password);
    const net::UserInfo info = net::takeUserInfo(text);
    QCOMPARE(text, left);
    QCOMPARE(info.user, user);
    QCOMPARE(info.password, password);
}

HEARTH_TEST(tst_ServerAddress)
#include "tst_serveraddress.moc"
