// SPDX-License-Identifier: MIT
#include "common/irc/confusables.h"
#include "tests/support/testprogram.h"
#include "tests/unit/client/model/feedfixture.h"

#include <QRandomGenerator>

using client::Conversation;
using client::Member;
using client::MetadataKey;
using client::People;
using client::SessionEvent;

using namespace Qt::StringLiterals;
namespace event = client::event;

/// Display names and other metadata of the users of a network.
class tst_People : public FeedFixture
{
    Q_OBJECT

private slots:
    void init();
    void showsDisplayNames();
    void sortsMembersByTheirShownName();
    void findsMembersByDisplayName();
    void refusesNamesOfOthers_data();
    void refusesNamesOfOthers();
    void refusesNamesThatTwoUsersHave();
    void refusesNamesInAnyOrder_data();
    void refusesNamesInAnyOrder();
    void comparesWithTheUserOfADirectChat();
    void comparesWithTheOwnNewNick();
    void followsNicks();
    void followsTheOwnNick();
    void forgetsUsersWhoAreNotVisible();
    void keepsUsersOfDirectChats();
    void forgetsUsersOfClosedChats();
    void freesTheNicksOfAClosedRoom();
    void ignoresMembersOfUnknownRooms();
    void canHideDisplayNames();
    void boundsItsMemory();
    void keepsUsersOfRoomsWithUnknownMembers();
    void reportsABatchOnce();

private:
    static Member member(const QByteArray &nick);
    void say(const QByteArray &nick, const QString &value,
             MetadataKey key = MetadataKey::DisplayName);
    People &people() const { return m_network->people(); }
    Conversation *lobby() const { return m_feed->find("#lobby"); }
    QStringList shownMembers() const;
};

Member tst_People::member(const QByteArray &nick)
{
    Member made;
    made.key = nick.toLower();
    made.name = nick;
    made.nick = QString::fromUtf8(nick);
    return made;
}

void tst_People::init()
{
    makeFeed();
    m_feed->apply({event::Own{u"sam"_s, false}, event::RoomEntered{"#lobby", false},
                   event::MembersReset{"#lobby", {member("sam"), member("tom"), member("Zoe")}}});
}

void tst_People::say(const QByteArray &nick, const QString &value, MetadataKey key)
{
    m_feed->apply({event::MetadataSet{nick, key, value}});
}

QStringList tst_People::shownMembers() const
{
    QStringList names;
    const client::MemberModel &members = lobby()->members();
    for (int row = 0; row < members.rowCount(); ++row)
        names.append(members.at(row).displayName.isEmpty() ? members.at(row).nick
                                                           : members.at(row).displayName);
    return names;
}

void tst_People::showsDisplayNames()
{
    say("tom", u"Tom T."_s);
    say("tom", u"#ff0000"_s, MetadataKey::Color);
    say("tom", u"he/him"_s, MetadataKey::Pronouns);
    QCOMPARE(people().displayName(u"TOM"_s), u"Tom T."_s);
    QCOMPARE(people().fullName(u"tom"_s), u"Tom T. (tom)"_s);
    QCOMPARE(people().fullName(u"zoe"_s), u"zoe"_s);
    QCOMPARE(people().color(u"tom"_s), 0xffff0000U);
    QCOMPARE(people().metadataOf(u"tom"_s).value(MetadataKey::Pronouns), u"he/him"_s);
    say("tom", {});
    QCOMPARE(people().displayName(u"tom"_s), QString());
    say("tom", u"tom"_s); // says nothing new
    QCOMPARE(people().displayName(u"tom"_s), QString());
}

void tst_People::sortsMembersByTheirShownName()
{
    QCOMPARE(shownMembers(), (QStringList{u"sam"_s, u"tom"_s, u"Zoe"_s}));
    say("Zoe", u"Beatrix"_s);
    QCOMPARE(shownMembers(), (QStringList{u"Beatrix"_s, u"sam"_s, u"tom"_s}));
    Member voiced = member("Zoe"); // a change of the session has no display name
    voiced.away = true;
    m_feed->apply({event::MembersChanged{"#lobby", {}, {voiced}}});
    QCOMPARE(shownMembers(), (QStringList{u"Beatrix"_s, u"sam"_s, u"tom"_s}));
    say("Zoe", {});
    QCOMPARE(shownMembers(), (QStringList{u"sam"_s, u"tom"_s, u"Zoe"_s}));
}

void tst_People::findsMembersByDisplayName()
{
    say("Zoe", u"Beatrix K."_s);
    const client::MemberModel &members = lobby()->members();
    const QModelIndex zoe = members.index(members.rowOf("zoe"), 0);
    QCOMPARE(zoe.data().toString(), u"Zoe"_s);
    QCOMPARE(zoe.data(client::MemberModel::DisplayNameRole).toString(), u"Beatrix K."_s);
    QCOMPARE(zoe.data(Qt::AccessibleTextRole).toString(), u"Beatrix K., Zoe, Members"_s);
    QVERIFY(zoe.data(Qt::ToolTipRole).toString().contains(u"Zoe"_s));
}

void tst_People::refusesNamesOfOthers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isUsed");

    QTest::newRow("free") << u"Tomas"_s << true;
    QTest::newRow("nick of another user") << u"Zoe"_s << false;
    QTest::newRow("in other case") << u"zOE"_s << false;
    QTest::newRow("with spaces") << u"z o e"_s << false;
    QTest::newRow("with an accent") << u"Zoé"_s << false;
    QTest::newRow("full width") << u"ｚｏｅ"_s << false;
    QTest::newRow("with a zero-width space") << u"zo\u200be"_s << false;
    QTest::newRow("with a filler") << u"zoe\u3164"_s << false;
    QTest::newRow("with combining marks") << u"z\u0337o\u0301e\u0316"_s << false;
    QTest::newRow("with mathematical letters") << u"𝔃𝓸𝓮"_s << false;
    QTest::newRow("with a Cyrillic letter") << u"zoе"_s << false;
    QTest::newRow("with a direction") << u"\u202ezoe"_s << false;
    QTest::newRow("nick of this user") << u"Sam"_s << false;
    QTest::newRow("nick of this user in Cyrillic") << u"ѕам"_s << false;
    QTest::newRow("name of a room") << u"#lоbby"_s << false;
    QTest::newRow("own nick in other case") << u"TOM"_s << true;
}

void tst_People::refusesNamesOfOthers()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isUsed);
    say("tom", name);
    QCOMPARE(people().displayName(u"tom"_s), isUsed ? name : QString());
    QCOMPARE(lobby()->members().at(lobby()->members().rowOf("tom")).displayName,
             isUsed ? name : QString());
}

void tst_People::refusesNamesThatTwoUsersHave()
{
    say("tom", u"Max Power"_s);
    QVERIFY(shownMembers().contains(u"Max Power"_s));
    say("Zoe", u"max power"_s);
    QCOMPARE(shownMembers(), (QStringList{u"sam"_s, u"tom"_s, u"Zoe"_s}));
    say("tom", {});
    QVERIFY(shownMembers().contains(u"max power"_s));
    // A user arrives whose nick looks like the name, and leaves.
    m_feed->apply({event::MembersChanged{"#lobby", {}, {member("MaxPower")}}});
    QVERIFY(!shownMembers().contains(u"max power"_s));
    m_feed->apply({event::MembersChanged{"#lobby", {"maxpower"}, {}}});
    QVERIFY(shownMembers().contains(u"max power"_s));
}

void tst_People::refusesNamesInAnyOrder_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Users join, leave, change nicks and names: never do two of them look alike.
void tst_People::refusesNamesInAnyOrder()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const QByteArrayList nicks{"anna", "ánna", "Ian", "lan", "bob", "b0b", "аnnа", "kim"};
    const QStringList names{{},       u"Anna"_s,       u"a n n a"_s, u"ａnna"_s,
                            u"lan"_s, u"an\u0337na"_s, u"BOB"_s,     u"ВОВ"_s,
                            u"𝓴𝓲𝓶"_s, u"Kim"_s};
    QByteArrayList here;
    const auto looksOf = [](const QString &name) {
        return name.isEmpty() ? QList<QByteArray>() : irc::nameSkeletons(name);
    };
    const auto check = [&] {
        QHash<QByteArray, QSet<QByteArray>> owners;
        QHash<QByteArray, QString> shown;
        for (const QByteArray &nick : here) {
            const int row = lobby()->members().rowOf(nick.toLower());
            shown[nick] = lobby()->members().at(row).displayName;
            QCOMPARE(shown.value(nick), people().displayName(QString::fromUtf8(nick)));
            for (const QByteArray &look :
                 looksOf(QString::fromUtf8(nick)) + looksOf(shown.value(nick)))
                owners[look].insert(nick);
        }
        for (const QByteArray &nick : here) {
            for (const QByteArray &look : looksOf(shown.value(nick)))
                QVERIFY2(owners.value(look).size() == 1, look.constData());
        }
    };
    for (int step = 0; step < 200; ++step) {
        const QByteArray &nick = nicks.at(random.bounded(nicks.size()));
        const bool isHere = here.contains(nick);
        const QByteArray &other = nicks.at(random.bounded(nicks.size()));
        if (!isHere) {
            m_feed->apply({event::MembersChanged{"#lobby", {}, {member(nick)}}});
            here.append(nick);
        } else if (random.bounded(4) == 0) {
            m_feed->apply({event::MembersChanged{"#lobby", {nick.toLower()}, {}}});
            here.removeOne(nick);
        } else if (random.bounded(4) == 0 && !here.contains(other)) {
            m_feed->apply({event::Renamed{nick, other},
                           event::MembersChanged{"#lobby", {nick.toLower()}, {member(other)}}});
            here.replace(here.indexOf(nick), other);
        } else {
            say(nick, names.at(random.bounded(names.size())));
        }
        check();
    }
}

void tst_People::comparesWithTheUserOfADirectChat()
{
    say("tom", u"Jоnas"_s); // with a Cyrillic letter
    QCOMPARE(people().displayName(u"tom"_s), u"Jоnas"_s);
    m_feed->apply({said("jonas", u"hi"_s, true)});
    QCOMPARE(people().displayName(u"tom"_s), QString());
    m_feed->apply({event::Renamed{"jonas", "jon"}});
    QCOMPARE(people().displayName(u"tom"_s), u"Jоnas"_s);
    m_feed->apply({event::Renamed{"jon", "jonas"}});
    QCOMPARE(people().displayName(u"tom"_s), QString());
    m_feed->forget(m_feed->find("jonas"));
    QCOMPARE(people().displayName(u"tom"_s), u"Jоnas"_s);
}

void tst_People::comparesWithTheOwnNewNick()
{
    say("tom", u"Sammy"_s);
    QCOMPARE(people().displayName(u"tom"_s), u"Sammy"_s);
    m_feed->apply({event::Own{u"sаmmy"_s, false}, // with a Cyrillic letter
                   event::MembersChanged{"#lobby", {"sam"}, {member("sаmmy")}}});
    QCOMPARE(people().displayName(u"tom"_s), QString());
}

void tst_People::followsNicks()
{
    say("tom", u"Tom T."_s);
    m_feed->apply({event::Renamed{"tom", "thomas"},
                   event::MembersChanged{"#lobby", {"tom"}, {member("thomas")}}});
    QCOMPARE(people().displayName(u"thomas"_s), u"Tom T."_s);
    QCOMPARE(people().displayName(u"tom"_s), QString());
    QVERIFY(shownMembers().contains(u"Tom T."_s));
}

void tst_People::followsTheOwnNick()
{
    say("sam", u"Samuel"_s);
    m_feed->apply({event::Own{u"sammy"_s, false},
                   event::MembersChanged{"#lobby", {"sam"}, {member("sammy")}}});
    QCOMPARE(people().displayName(u"sammy"_s), u"Samuel"_s);
}

void tst_People::forgetsUsersWhoAreNotVisible()
{
    say("tom", u"Tom T."_s);
    say("Zoe", u"Beatrix"_s);
    m_feed->apply({event::MembersChanged{"#lobby", {"tom"}, {}}});
    QVERIFY(people().metadataOf(u"tom"_s).isEmpty());
    QVERIFY(!people().metadataOf(u"zoe"_s).isEmpty());
    m_feed->apply({event::RoomLeft{"#lobby"}, event::MembersReset{"#lobby", {}}});
    QVERIFY(people().isEmpty());
    QCOMPARE(people().bytes(), 0);
}

void tst_People::keepsUsersOfDirectChats()
{
    say("tom", u"Tom T."_s);
    m_feed->apply({said("tom", u"hi"_s, true)});
    Conversation *chat = m_feed->find("tom");
    QVERIFY(chat);
    QCOMPARE(chat->title(), u"Tom T."_s);
    QCOMPARE(chat->name(), u"tom"_s);
    m_feed->apply({event::MembersChanged{"#lobby", {"tom"}, {}}});
    QCOMPARE(chat->title(), u"Tom T."_s);
    QSignalSpy changed(chat, &Conversation::nameChanged);
    say("tom", u"Thomas"_s);
    QCOMPARE(changed.size(), 1);
    const QModelIndex row = m_list->index(m_list->rowOf(chat));
    QCOMPARE(row.data().toString(), u"Thomas"_s);
    QCOMPARE(row.data(client::ConversationList::NickRole).toString(), u"tom"_s);
}

void tst_People::forgetsUsersOfClosedChats()
{
    m_feed->apply({said("jonas", u"hi"_s, true)});
    say("jonas", u"Jonas J."_s);
    QCOMPARE(people().displayName(u"jonas"_s), u"Jonas J."_s);
    m_feed->forget(m_feed->find("jonas"));
    QVERIFY(people().isEmpty());
}

void tst_People::freesTheNicksOfAClosedRoom()
{
    m_feed->apply({event::RoomEntered{"#club", false},
                   event::MembersReset{"#club", {member("sam"), member("jonas")}}});
    say("tom", u"Jonas"_s);
    say("jonas", u"Jo"_s);
    QCOMPARE(people().displayName(u"tom"_s), QString());
    m_feed->forget(m_feed->find("#club"));
    m_feed->apply({event::RoomLeft{"#club"}});
    QCOMPARE(people().displayName(u"tom"_s), u"Jonas"_s);
    QVERIFY(people().metadataOf(u"jonas"_s).isEmpty());
}

/// The list of conversations can be full.
void tst_People::ignoresMembersOfUnknownRooms()
{
    say("tom", u"Jonas"_s);
    m_feed->apply({event::MembersReset{"#unknown", {member("jonas")}},
                   event::MembersChanged{"#unknown", {}, {member("jonas")}}});
    QCOMPARE(people().displayName(u"tom"_s), u"Jonas"_s);
}

void tst_People::canHideDisplayNames()
{
    say("tom", u"Tom T."_s);
    m_list->setDisplayNamesShown(false);
    QCOMPARE(people().displayName(u"tom"_s), QString());
    QCOMPARE(shownMembers(), (QStringList{u"sam"_s, u"tom"_s, u"Zoe"_s}));
    m_list->setDisplayNamesShown(true);
    QVERIFY(shownMembers().contains(u"Tom T."_s));
}

void tst_People::boundsItsMemory()
{
    QList<SessionEvent> events;
    for (int i = 0; i < 60'000; ++i)
        events.append(event::MetadataSet{"user" + QByteArray::number(i), MetadataKey::Status,
                                         QString(200, u'x')});
    m_feed->apply(events);
    QVERIFY(people().bytes() <= People::maxBytes + 1'000);
}

/// Servers with `no-implicit-names` send the members of a room only on request.
void tst_People::keepsUsersOfRoomsWithUnknownMembers()
{
    m_feed->apply(
        {event::RoomEntered{"#garden", false}, event::MembersReset{"#garden", {}, false}});
    say("tom", u"Tom T."_s);
    say("jonas", u"Jonas J."_s); // in #garden
    m_feed->apply({event::MembersChanged{"#lobby", {"tom"}, {}},
                   event::MembersReset{"#lobby", {member("sam"), member("Zoe")}}});
    QCOMPARE(people().displayName(u"tom"_s), u"Tom T."_s); // may be in #garden
    QCOMPARE(people().displayName(u"jonas"_s), u"Jonas J."_s);
    m_feed->apply({event::Presence{.nick = "tom", .online = false}});
    QVERIFY(people().metadataOf(u"tom"_s).isEmpty());
    m_feed->apply({event::MembersReset{"#garden", {member("jonas")}, true}});
    m_feed->apply({event::MembersChanged{"#garden", {"jonas"}, {}}});
    QVERIFY(people().isEmpty());
}

void tst_People::reportsABatchOnce()
{
    QSignalSpy changed(&people(), &People::changed);
    m_feed->apply({event::MetadataSet{"tom", MetadataKey::DisplayName, u"Tom T."_s},
                   event::MetadataSet{"Zoe", MetadataKey::DisplayName, u"Beatrix"_s},
                   event::MetadataSet{"tom", MetadataKey::Color, u"#ff0000"_s}});
    QCOMPARE(changed.size(), 1);
    m_feed->apply({event::MetadataSet{"tom", MetadataKey::Color, u"#ff0000"_s}});
    QCOMPARE(changed.size(), 1);
}

HEARTH_TEST(tst_People)
#include "tst_people.moc"
