// SPDX-License-Identifier: MIT
#include "server/net/connectionpolicy.h"
#include "tests/support/testprogram.h"

#include <QTest>

using server::AccessPolicy;
using server::ConnectionPolicy;
using Decision = server::ConnectionPolicy::Decision;

class tst_ConnectionPolicy : public QObject
{
    Q_OBJECT

private slots:
    void admitsOnlyPrivateAddressesToALan();
    void admitsLocalMachinesWithAGlobalAddressToALan();
    void refreshesItsNetworks();
    void limitsConnectionsAtOnce();
    void limitsNewConnectionsInAWindow();
    void countsAnIPv6NetworkAsOneAddress();
    void countsPrivateAddressesSeparately();
    void doesNotLimitLoopback();
};

namespace {

const QHostAddress remote(QStringLiteral("192.0.2.7"));

} // namespace

void tst_ConnectionPolicy::admitsOnlyPrivateAddressesToALan()
{
    ConnectionPolicy policy;
    QCOMPARE(policy.admit(remote, 0), Decision::NotPrivate);
    QCOMPARE(policy.count(), 0);
    QCOMPARE(policy.admit(QHostAddress(QStringLiteral("192.168.0.5")), 0), Decision::Allowed);
    QCOMPARE(policy.admit(QHostAddress(QStringLiteral("::ffff:10.0.0.1")), 0), Decision::Allowed);
    // This machine may connect to itself through its own public address.
    QCOMPARE(policy.admit(remote, 0, ConnectionPolicy::Origin::ThisMachine), Decision::Allowed);
    policy.setRules({.access = AccessPolicy::Public});
    QCOMPARE(policy.admit(remote, 0), Decision::Allowed);
    QCOMPARE(policy.count(), 4);
}

void tst_ConnectionPolicy::admitsLocalMachinesWithAGlobalAddressToALan()
{
    const QList<net::Subnet> networks = {
        QHostAddress::parseSubnet(QStringLiteral("2001:db8::/64"))};
    ConnectionPolicy policy({}, [networks] { return networks; });
    const QHostAddress neighbour(QStringLiteral("2001:db8::1234:5%eth0"));
    QCOMPARE(policy.admit(neighbour, 0), Decision::Allowed);
    QCOMPARE(policy.admit(QHostAddress(QStringLiteral("2001:db8:0:1::5")), 0),
             Decision::NotPrivate);
    QCOMPARE(policy.admit(remote, 0), Decision::NotPrivate);
    // Addresses of a carrier-grade NAT are shared by unrelated users.
    QCOMPARE(policy.admit(QHostAddress(QStringLiteral("100.64.0.1")), 0), Decision::NotPrivate);
}

void tst_ConnectionPolicy::refreshesItsNetworks()
{
    int asked = 0;
    QList<net::Subnet> networks;
    ConnectionPolicy policy({}, [&] {
        ++asked;
        return networks;
    });
    const QHostAddress neighbour(QStringLiteral("2001:db8::5"));
    QCOMPARE(policy.admit(QHostAddress(QStringLiteral("192.168.0.5")), 0), Decision::Allowed);
    QCOMPARE(asked, 0);
    QCOMPARE(policy.admit(neighbour, 0), Decision::NotPrivate);
    networks.append(QHostAddress::parseSubnet(QStringLiteral("2001:db8::/64")));
    QCOMPARE(policy.admit(neighbour, 1000), Decision::NotPrivate);
    QCOMPARE(asked, 1);
    QCOMPARE(policy.admit(neighbour, 60'000), Decision::Allowed);
    QCOMPARE(asked, 2);
}

void tst_ConnectionPolicy::limitsConnectionsAtOnce()
{
    ConnectionPolicy policy({.access = AccessPolicy::Public, .perAddress = 2});
    QCOMPARE(policy.admit(remote, 0), Decision::Allowed);
    QCOMPARE(policy.admit(remote, 0), Decision::Allowed);
    QCOMPARE(policy.admit(remote, 0), Decision::TooManyAtOnce);
    QCOMPARE(policy.admit(QHostAddress(QStringLiteral("192.0.2.8")), 0), Decision::Allowed);
    policy.release(remote);
    QCOMPARE(policy.admit(remote, 0), Decision::Allowed);
    QCOMPARE(policy.count(), 3);
}

void tst_ConnectionPolicy::limitsNewConnectionsInAWindow()
{
    ConnectionPolicy policy(
        {.access = AccessPolicy::Public, .perAddressPerWindow = 2, .windowMs = 1000});
    for (qint64 timeMs : {0, 500}) {
        QCOMPARE(policy.admit(remote, timeMs), Decision::Allowed);
        policy.release(remote);
    }
    QCOMPARE(policy.admit(remote, 999), Decision::TooManyNew);
    QCOMPARE(policy.admit(remote, 1000), Decision::Allowed);
    QCOMPARE(policy.admit(remote, 1001), Decision::TooManyNew);
    QCOMPARE(policy.admit(remote, 5000), Decision::Allowed);
}

void tst_ConnectionPolicy::countsAnIPv6NetworkAsOneAddress()
{
    ConnectionPolicy policy({.access = AccessPolicy::Public, .perAddress = 1});
    QCOMPARE(policy.admit(QHostAddress(QStringLiteral("2001:db8::1")), 0), Decision::Allowed);
    QCOMPARE(policy.admit(QHostAddress(QStringLiteral("2001:db8::2")), 0), Decision::TooManyAtOnce);
    QCOMPARE(policy.admit(QHostAddress(QStringLiteral("2001:db8:0:1::1")), 0), Decision::Allowed);
}

void tst_ConnectionPolicy::countsPrivateAddressesSeparately()
{
    ConnectionPolicy policy({.perAddress = 1});
    for (const char *peer : {"fe80::1", "fe80::2", "fd00::1", "fd00::2", "192.168.0.5"})
        QCOMPARE(policy.admit(QHostAddress(QLatin1String(peer)), 0), Decision::Allowed);
    QCOMPARE(policy.admit(QHostAddress(QStringLiteral("fe80::1%eth0")), 0),
             Decision::TooManyAtOnce);
    policy.release(QHostAddress(QStringLiteral("fe80::1")));
    QCOMPARE(policy.admit(QHostAddress(QStringLiteral("fe80::1")), 0), Decision::Allowed);
}

void tst_ConnectionPolicy::doesNotLimitLoopback()
{
    ConnectionPolicy policy({.perAddress = 1, .perAddressPerWindow = 1});
    for (int i = 0; i < 5; ++i)
        QCOMPARE(policy.admit(QHostAddress(QHostAddress::LocalHost), 0), Decision::Allowed);
    QCOMPARE(policy.count(), 5);
    policy.release(QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(policy.count(), 4);
}

HEARTH_TEST(tst_ConnectionPolicy)
#include "tst_connectionpolicy.moc"
