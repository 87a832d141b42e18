// SPDX-License-Identifier: MIT
#include "common/net/networkaddress.h"
#include "tests/support/testprogram.h"

#include <QTest>

class tst_NetworkAddress : public QObject
{
    Q_OBJECT

private slots:
    void neighbourNetworksAreGlobalIPv6();
    void knowsPrivateAddresses_data();
    void knowsPrivateAddresses();
    void detectsLocalNames_data();
    void detectsLocalNames();
    void returnsTheIPv4AddressOfAMappedOne();
    void writesAddressesWithoutALeadingColon();
    void findsLocalAddressesThatOthersCanReach();
    void sortsTheAddressForTheLocalNetworkFirst();
};

void tst_NetworkAddress::knowsPrivateAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isPrivate");
    const auto row = [](const char *address, bool isPrivate) {
        QTest::newRow(address) << QString::fromLatin1(address) << isPrivate;
    };
    row("127.0.0.1", true);
    row("127.255.0.9", true);
    row("10.1.2.3", true);
    row("172.16.0.1", true);
    row("172.31.255.255", true);
    row("172.32.0.1", false);
    row("192.168.1.20", true);
    row("192.169.1.20", false);
    row("169.254.3.4", true);
    row("100.64.0.1", false);
    row("8.8.8.8", false);
    row("0.0.0.0", false);
    row("::1", true);
    row("fe80::1%lo", true);
    row("fd12:3456::1", true);
    row("2001:db8::1", false);
    row("::ffff:192.168.1.1", true);
    row("::ffff:8.8.8.8", false);
    row("", false);
}

void tst_NetworkAddress::knowsPrivateAddresses()
{
    QFETCH(QString, address);
    QFETCH(bool, isPrivate);
    QCOMPARE(net::isPrivateAddress(QHostAddress(address)), isPrivate);
}

void tst_NetworkAddress::detectsLocalNames_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isLocal");
    const auto row = [](const char *host, bool isLocal) {
        QTest::newRow(host) << QString::fromLatin1(host) << isLocal;
    };
    row("localhost", true);
    row("workshop", true);
    row("workshop.lan", true);
    row("Workshop.LOCAL", true);
    row("nas.home.arpa.", true);
    row("192.168.1.7", true);
    row("fd12::1", true);
    row("irc.libera.chat", false);
    row("notlan", true);
    row("a.notlan", false);
    row("home.arpa.example.org", false);
    row("8.8.8.8", false);
    row("", false);
    row(".", false);
}

void tst_NetworkAddress::detectsLocalNames()
{
    QFETCH(QString, host);
    QFETCH(bool, isLocal);
    QCOMPARE(net::isLocalName(host), isLocal);
}

void tst_NetworkAddress::returnsTheIPv4AddressOfAMappedOne()
{
    const QHostAddress plain(QStringLiteral("192.0.2.1"));
    QCOMPARE(net::unmapped(QHostAddress(QStringLiteral("::ffff:192.0.2.1"))), plain);
    QCOMPARE(net::unmapped(plain), plain);
    const QHostAddress six(QStringLiteral("2001:db8::1"));
    QCOMPARE(net::unmapped(six), six);
    const QHostAddress unspecified(QHostAddress::AnyIPv6);
    QCOMPARE(net::unmapped(unspecified), unspecified);
}

void tst_NetworkAddress::writesAddressesWithoutALeadingColon()
{
    const auto text = [](const char *address) {
        return net::addressText(QHostAddress(QString::fromLatin1(address)));
    };
    QCOMPARE(text("::1"), QByteArray("0::1"));
    QCOMPARE(text("fe80::1%lo"), QByteArray("fe80::1"));
    QCOMPARE(text("192.0.2.1"), QByteArray("192.0.2.1"));
}

void tst_NetworkAddress::findsLocalAddressesThatOthersCanReach()
{
    for (const QHostAddress &address : net::localAddresses()) {
        QVERIFY(!address.isLoopback());
        QVERIFY(!address.isLinkLocal());
    }
}

void tst_NetworkAddress::sortsTheAddressForTheLocalNetworkFirst()
{
    const auto local = [](const char *text, bool outgoing = false, bool tunnel = false,
                          bool temporary = false) {
        return net::LocalAddress{QHostAddress(QString::fromLatin1(text)), outgoing, tunnel,
                                 temporary};
    };
    const QList<net::LocalAddress> found = {
        local("fd00::99", true, false, true), // privacy extensions
        local("fd00::7"),
        local("203.0.113.7"),
        local("10.8.0.2", true, true), // a VPN that takes all traffic
        local("172.17.0.1"),           // a bridge for containers
        local("192.168.1.7", true),
    };
    QStringList sorted;
    for (const QHostAddress &address : net::bestFirst(found))
        sorted.append(address.toString());
    QCOMPARE(sorted.join(u' '), QStringLiteral("192.168.1.7 172.17.0.1 10.8.0.2 203.0.113.7 "
                                               "fd00::7 fd00::99"));
}

void tst_NetworkAddress::neighbourNetworksAreGlobalIPv6()
{
    for (const net::Subnet &network : net::neighbourNetworks()) {
        QCOMPARE(network.first.protocol(), QAbstractSocket::IPv6Protocol);
        QVERIFY(!net::isPrivateAddress(network.first));
        QVERIFY(network.second > 0);
    }
}

HEARTH_LOOP_TEST(tst_NetworkAddress)
#include "tst_networkaddress.moc"
