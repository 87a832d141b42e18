// SPDX-License-Identifier: MIT
#include "server/hub/hub.h"
#include "server/hub/snapshot.h"
#include "server/hub/state/modetable.h"
#include "server/hub/state/usermask.h"
#include "tests/support/hubfixture.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <memory>

using server::Channel;
using server::ClientId;
using server::Rank;
using test::HubFixture;

class tst_ChannelMode : public QObject
{
    Q_OBJECT

private slots:
    void anySequenceOfChangesKeepsTheInvariants_data();
    void anySequenceOfChangesKeepsTheInvariants();
    void membersWithoutARankChangeNothing();
};

namespace {

QByteArray randomChange(QRandomGenerator &random)
{
    static const QByteArray letters = server::modeLetters(server::channelFlagTable)
                                      + server::modeLetters(server::channelValueTable)
                                      + server::modeLetters(server::maskListTable)
                                      + server::modeLetters(server::rankTable)
                                      + "+-+-x"; // x is not a mode.
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

void tst_ChannelMode::anySequenceOfChangesKeepsTheInvariants_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void tst_ChannelMode::anySequenceOfChangesKeepsTheInvariants()
{
    QFETCH(quint32, seed);
    QList<ClientId> clients;
    QList<ClientId> sameClients;
    const auto one = fixtureWithRoom(clients);
    const auto two = fixtureWithRoom(sameClients);
    QRandomGenerator random(seed);
    for (int i = 0; i < 300; ++i) {
        const ClientId client = clients.at(random.bounded(int(clients.size())));
        const QByteArray change = randomChange(random);
        one->send(client, change);
        two->send(client, change);
        const Channel *channel = one->hub().registry().findChannel("#room");
        QVERIFY(channel);
        checkInvariants(*channel, one->hub().settings().limits);
        if (QTest::currentTestFailed())
            return;
        for (ClientId reader : std::as_const(clients)) {
            const QByteArrayList lines = one->take(reader);
            QCOMPARE(two->take(reader), lines);
            for (const QByteArray &line : lines)
                QVERIFY2(line.size() <= 510, line.constData());
        }
    }
    QCOMPARE(digestOf(one->hub()), digestOf(two->hub()));
}

void tst_ChannelMode::membersWithoutARankChangeNothing()
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

HEARTH_TEST(tst_ChannelMode)
#include "tst_channelmode.moc"
