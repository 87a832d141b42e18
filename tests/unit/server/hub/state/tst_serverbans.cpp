// SPDX-License-Identifier: MIT
#include "server/hub/state/registry.h"
#include "server/hub/state/serverbans.h"
#include "tests/support/testprogram.h"

#include <QTest>

using server::ServerBanKind;

class tst_ServerBans : public QObject
{
    Q_OBJECT

private slots:
    void parsesTargets_data();
    void parsesTargets();
    void networksMatchTheirAddresses_data();
    void networksMatchTheirAddresses();
};

Q_DECLARE_METATYPE(server::ServerBanKind)

void tst_ServerBans::parsesTargets_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ServerBanKind>("kind");
    QTest::addColumn<bool>("isValid");
    const auto row = [](const char *text, ServerBanKind kind, bool isValid = true) {
        QTest::addRow("'%s'", text) << QByteArray(text) << kind << isValid;
    };
    row("troll!*@*", ServerBanKind::Mask);
    row("192.0.2.1", ServerBanKind::Network);
    row("192.0.2.0/24", ServerBanKind::Network);
    row("2001:db8::/32", ServerBanKind::Network);
    row("ana", ServerBanKind::Account);
    row("", ServerBanKind::Account, false);
    row("*", ServerBanKind::Account, false);
    row("*!*@*", ServerBanKind::Mask, false);
    row("192.0.2.0/33", ServerBanKind::Network, false);
    row("192.0.2.0/0", ServerBanKind::Network, false);
    row("192.0.2.0/x", ServerBanKind::Network, false);
    row("a/b", ServerBanKind::Network, false);
}

void tst_ServerBans::parsesTargets()
{
    QFETCH(QByteArray, text);
    QFETCH(ServerBanKind, kind);
    QFETCH(bool, isValid);
    const auto ban = server::serverBanFor(text);
    QCOMPARE(ban.has_value(), isValid);
    if (ban)
        QCOMPARE(ban->kind, kind);
}

void tst_ServerBans::networksMatchTheirAddresses_data()
{
    QTest::addColumn<QByteArray>("network");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *network, const char *address, bool matches) {
        QTest::addRow("%s, %s", network, address)
            << QByteArray(network) << QByteArray(address) << matches;
    };
    row("192.0.2.0/25", "192.0.2.127", true);
    row("192.0.2.0/25", "192.0.2.128", false);
    row("192.0.2.1", "192.0.2.1", true);
    row("192.0.2.1", "192.0.2.2", false);
    row("2001:db8::/33", "2001:db8:7fff::1", true);
    row("2001:db8::/33", "2001:db8:8000::1", false);
    row("192.0.2.0/24", "::1", false);
    row("192.0.2.0/24", "", false);
}

void tst_ServerBans::networksMatchTheirAddresses()
{
    QFETCH(QByteArray, network);
    QFETCH(QByteArray, address);
    QFETCH(bool, matches);
    const auto ban = server::serverBanFor(network);
    QVERIFY(ban);
    server::ClientConnected connection;
    connection.client = 1;
    connection.address = address;
    server::Registry registry;
    const server::Client &client = *registry.addClient(connection, 0);
    QCOMPARE(ban->matches(server::BanSubject(client)), matches);
}

HEARTH_TEST(tst_ServerBans)
#include "tst_serverbans.moc"
