// SPDX-License-Identifier: MIT
#include "server/hub/hub.h"
#include "server/hub/state/serverbans.h"
#include "server/hub/state/usermask.h"
#include "tests/support/hubfixture.h"

#include <QRandomGenerator>
#include <QTest>

#include <memory>

using server::Channel;
using server::ClientId;
using server::Rank;
using server::ServerBanKind;
using test::HubFixture;

class tst_Modes : public QObject
{
    Q_OBJECT

private slots:
    void anySequenceOfChangesKeepsTheInvariants_data();
    void anySequenceOfChangesKeepsTheInvariants();
    void whoHasNoRankChangesNothing();
    void masksAreCompleted_data();
    void masksAreCompleted();
    void bansKnowWhatTheyMean_data();
    void bansKnowWhatTheyMean();
    void networksHoldTheirAddresses_data();
    void networksHoldTheirAddresses();
};

Q_DECLARE_METATYPE(server::ServerBanKind)

namespace {

QByteArray randomChange(QRandomGenerator &random)
{
    static const QByteArray letters("CMRimnrstklbeIqaohv+-+-x");
    static const QByteArrayList words{"ana",  "bob", "cleo", "5",   "-1",       "key", "*",
                                      "a!b@", "~a",  "~r:x", "a,b", "99999999", ":",   "~"};
    QByteArray line("MODE #room +");
    for (int i = random.bounded(1, 12); i > 0; --i)
        line += letters.at(random.bounded(int(letters.size())));
    for (int i = random.bounded(0, 8); i > 0; --i)
        line += ' ' + words.at(random.bounded(int(words.size()))); // ":" ends the parameters
    return line;
}

std::unique_ptr<HubFixture> fixtureWithRoom(QList<ClientId> &clients)
{
    server::HubSettings settings = HubFixture::defaultSettings();
    settings.limits.listModeEntries = 6;
    auto fixture = std::make_unique<HubFixture>(settings);
    for (const QByteArray &nick : QByteArrayList{"ana", "bob", "cleo"}) {
        clients.append(fixture->connectClient());
        fixture->send(clients.last(), "NICK " + nick);
        fixture->send(clients.last(), "USER " + nick + " 0 * :Real");
        fixture->send(clients.last(), "JOIN #room");
        fixture->take(clients.last());
    }
    return fixture;
}

void checkInvariants(const Channel &channel, const server::Limits &limits)
{
    QVERIFY(channel.modes().listedMasks() <= limits.listModeEntries);
    QVERIFY(channel.modes().key().size() <= limits.keyBytes);
    QVERIFY(!channel.modes().key().contains(' ') && !channel.modes().key().contains(','));
    QVERIFY(channel.modes().limit().value_or(1) > 0);
    QVERIFY(!channel.modes().has(server::ChannelFlag::Registered));
    for (const server::Membership &member : channel.members()) {
        QVERIFY(!member.ranks.has(Rank::Founder));
        QVERIFY(!member.ranks.has(Rank::Admin));
    }
    for (const server::MaskListEntry &entry : server::maskListTable) {
        for (const server::ListedMask &listed : channel.modes().list(entry.kind))
            QCOMPARE(server::fullMask(listed.mask), listed.mask);
    }
}

} // namespace

void tst_Modes::anySequenceOfChangesKeepsTheInvariants_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void tst_Modes::anySequenceOfChangesKeepsTheInvariants()
{
    QFETCH(quint32, seed);
    QList<ClientId> clients;
    QList<ClientId> sameClients;
    const auto one = fixtureWithRoom(clients);
    const auto two = fixtureWithRoom(sameClients);
    QRandomGenerator random(seed);
    for (int i = 0; i < 300; ++i) {
        const ClientId client = clients.at(random.bounded(int(clients.size())));
        const QByteArray line = randomChange(random);
        one->send(client, line);
        two->send(client, line);
        const Channel *channel = one->hub().registry().findChannel("#room");
        QVERIFY(channel);
        checkInvariants(*channel, one->hub().settings().limits);
        if (QTest::currentTestFailed())
            return;
        for (ClientId reader : std::as_const(clients)) {
            const QByteArrayList lines = one->take(reader);
            QCOMPARE(two->take(reader), lines);
            for (const QByteArray &told : lines)
                QVERIFY2(told.size() <= 510, told.constData());
        }
    }
    QCOMPARE(one->hub().stateDigest(), two->hub().stateDigest());
}

void tst_Modes::whoHasNoRankChangesNothing()
{
    QList<ClientId> clients;
    const auto fixture = fixtureWithRoom(clients);
    fixture->take(clients.at(0));
    const Channel *channel = fixture->hub().registry().findChannel("#room");
    const QByteArrayList before = channel->modes().shown(true);
    QRandomGenerator random(7);
    for (int i = 0; i < 300; ++i) {
        const QByteArray line = randomChange(random);
        fixture->send(clients.at(1), line);
        QCOMPARE(fixture->take(clients.at(0)), QByteArrayList());
        QVERIFY2(channel->modes().shown(true) == before, line.constData());
        QVERIFY2(channel->modes().listedMasks() == 0, line.constData());
    }
}

void tst_Modes::masksAreCompleted_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("mask");
    const auto row = [](const char *text, const char *mask) {
        QTest::addRow("'%s'", text) << QByteArray(text) << QByteArray(mask);
    };
    row("nick", "nick!*@*");
    row("user@host", "*!user@host");
    row("nick!user", "nick!user@*");
    row("nick!user@host", "nick!user@host");
    row("!", "*!*@*");
    row("@", "*!*@*");
    row("a!b@c@d", "a!b@c@d");
    row("", "");
    row("a b", "");
    row("a,b", "");
    row(":a", "");
    row("~A:name", "~a:name");
    row("~a", "~a");
    row("~r", "");
    row("~", "");
    row("~x:y", "");
}

void tst_Modes::masksAreCompleted()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, mask);
    QCOMPARE(server::fullMask(text), mask);
}

void tst_Modes::bansKnowWhatTheyMean_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ServerBanKind>("kind");
    QTest::addColumn<bool>("isBan");
    const auto row = [](const char *text, ServerBanKind kind, bool isBan = true) {
        QTest::addRow("'%s'", text) << QByteArray(text) << kind << isBan;
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

void tst_Modes::bansKnowWhatTheyMean()
{
    QFETCH(QByteArray, text);
    QFETCH(ServerBanKind, kind);
    QFETCH(bool, isBan);
    const auto ban = server::serverBanFor(text);
    QCOMPARE(ban.has_value(), isBan);
    if (ban)
        QCOMPARE(ban->kind, kind);
}

void tst_Modes::networksHoldTheirAddresses_data()
{
    QTest::addColumn<QByteArray>("network");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char *network, const char *address, bool holds) {
        QTest::addRow("%s, %s", network, address)
            << QByteArray(network) << QByteArray(address) << holds;
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

void tst_Modes::networksHoldTheirAddresses()
{
    QFETCH(QByteArray, network);
    QFETCH(QByteArray, address);
    QFETCH(bool, holds);
    const auto ban = server::serverBanFor(network);
    QVERIFY(ban);
    server::ClientConnected connection;
    connection.client = 1;
    connection.address = address;
    const server::User user(connection, 0);
    QCOMPARE(ban->matches(server::BanSubject(user)), holds);
}

QTEST_APPLESS_MAIN(tst_Modes)
#include "tst_modes.moc"
