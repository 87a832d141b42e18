// SPDX-License-Identifier: MIT
#include "server/net/connectiongate.h"

#include <QTest>

using server::Access;
using server::ConnectionGate;
using Verdict = server::ConnectionGate::Verdict;

class tst_ConnectionGate : public QObject
{
    Q_OBJECT

private slots:
    void letsOnlyPrivateAddressesIntoALan();
    void letsNeighboursWithAGlobalAddressIntoALan();
    void asksForItsNetworksNowAndThen();
    void limitsConnectionsAtOnce();
    void limitsNewConnectionsInAWindow();
    void countsAnIPv6NetworkAsOne();
    void countsMachinesOfItsOwnNetworkApart();
    void leavesLoopbackFree();
};

namespace {

const QHostAddress stranger(QStringLiteral("192.0.2.7"));

} // namespace

void tst_ConnectionGate::letsOnlyPrivateAddressesIntoALan()
{
    ConnectionGate gate;
    QCOMPARE(gate.enter(stranger, 0), Verdict::NotPrivate);
    QCOMPARE(gate.count(), 0);
    QCOMPARE(gate.enter(QHostAddress(QStringLiteral("192.168.0.5")), 0), Verdict::Welcome);
    QCOMPARE(gate.enter(QHostAddress(QStringLiteral("::ffff:10.0.0.1")), 0), Verdict::Welcome);
    // A machine with an address of the Internet is not its own stranger.
    QCOMPARE(gate.enter(stranger, 0, ConnectionGate::Origin::ThisMachine), Verdict::Welcome);
    gate.setRules({.access = Access::Public});
    QCOMPARE(gate.enter(stranger, 0), Verdict::Welcome);
    QCOMPARE(gate.count(), 4);
}

void tst_ConnectionGate::letsNeighboursWithAGlobalAddressIntoALan()
{
    const QList<net::Subnet> networks = {
        QHostAddress::parseSubnet(QStringLiteral("2001:db8::/64"))};
    ConnectionGate gate({}, [networks] { return networks; });
    const QHostAddress neighbour(QStringLiteral("2001:db8::1234:5%eth0"));
    QCOMPARE(gate.enter(neighbour, 0), Verdict::Welcome);
    QCOMPARE(gate.enter(QHostAddress(QStringLiteral("2001:db8:0:1::5")), 0), Verdict::NotPrivate);
    QCOMPARE(gate.enter(stranger, 0), Verdict::NotPrivate);
    // Strangers stand behind the shared addresses of a carrier.
    QCOMPARE(gate.enter(QHostAddress(QStringLiteral("100.64.0.1")), 0), Verdict::NotPrivate);
}

void tst_ConnectionGate::asksForItsNetworksNowAndThen()
{
    int asked = 0;
    QList<net::Subnet> networks;
    ConnectionGate gate({}, [&] {
        ++asked;
        return networks;
    });
    const QHostAddress neighbour(QStringLiteral("2001:db8::5"));
    QCOMPARE(gate.enter(QHostAddress(QStringLiteral("192.168.0.5")), 0), Verdict::Welcome);
    QCOMPARE(asked, 0);
    QCOMPARE(gate.enter(neighbour, 0), Verdict::NotPrivate);
    networks.append(QHostAddress::parseSubnet(QStringLiteral("2001:db8::/64")));
    QCOMPARE(gate.enter(neighbour, 1000), Verdict::NotPrivate);
    QCOMPARE(asked, 1);
    QCOMPARE(gate.enter(neighbour, 60'000), Verdict::Welcome);
    QCOMPARE(asked, 2);
}

void tst_ConnectionGate::limitsConnectionsAtOnce()
{
    ConnectionGate gate({.access = Access::Public, .perAddress = 2});
    QCOMPARE(gate.enter(stranger, 0), Verdict::Welcome);
    QCOMPARE(gate.enter(stranger, 0), Verdict::Welcome);
    QCOMPARE(gate.enter(stranger, 0), Verdict::TooManyAtOnce);
    QCOMPARE(gate.enter(QHostAddress(QStringLiteral("192.0.2.8")), 0), Verdict::Welcome);
    gate.leave(stranger);
    QCOMPARE(gate.enter(stranger, 0), Verdict::Welcome);
    QCOMPARE(gate.count(), 3);
}

void tst_ConnectionGate::limitsNewConnectionsInAWindow()
{
    ConnectionGate gate({.access = Access::Public, .perAddressPerWindow = 2, .windowMs = 1000});
    for (qint64 timeMs : {0, 500}) {
        QCOMPARE(gate.enter(stranger, timeMs), Verdict::Welcome);
        gate.leave(stranger);
    }
    QCOMPARE(gate.enter(stranger, 999), Verdict::TooManyNew);
    QCOMPARE(gate.enter(stranger, 1000), Verdict::Welcome);
    QCOMPARE(gate.enter(stranger, 1001), Verdict::TooManyNew);
    QCOMPARE(gate.enter(stranger, 5000), Verdict::Welcome);
}

void tst_ConnectionGate::countsAnIPv6NetworkAsOne()
{
    ConnectionGate gate({.access = Access::Public, .perAddress = 1});
    QCOMPARE(gate.enter(QHostAddress(QStringLiteral("2001:db8::1")), 0), Verdict::Welcome);
    QCOMPARE(gate.enter(QHostAddress(QStringLiteral("2001:db8::2")), 0), Verdict::TooManyAtOnce);
    QCOMPARE(gate.enter(QHostAddress(QStringLiteral("2001:db8:0:1::1")), 0), Verdict::Welcome);
}

void tst_ConnectionGate::countsMachinesOfItsOwnNetworkApart()
{
    ConnectionGate gate({.perAddress = 1});
    for (const char *peer : {"fe80::1", "fe80::2", "fd00::1", "fd00::2", "192.168.0.5"})
        QCOMPARE(gate.enter(QHostAddress(QLatin1String(peer)), 0), Verdict::Welcome);
    QCOMPARE(gate.enter(QHostAddress(QStringLiteral("fe80::1%eth0")), 0), Verdict::TooManyAtOnce);
    gate.leave(QHostAddress(QStringLiteral("fe80::1")));
    QCOMPARE(gate.enter(QHostAddress(QStringLiteral("fe80::1")), 0), Verdict::Welcome);
}

void tst_ConnectionGate::leavesLoopbackFree()
{
    ConnectionGate gate({.perAddress = 1, .perAddressPerWindow = 1});
    for (int i = 0; i < 5; ++i)
        QCOMPARE(gate.enter(QHostAddress(QHostAddress::LocalHost), 0), Verdict::Welcome);
    QCOMPARE(gate.count(), 5);
    gate.leave(QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(gate.count(), 4);
}

QTEST_APPLESS_MAIN(tst_ConnectionGate)
#include "tst_connectiongate.moc"
