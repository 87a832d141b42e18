// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/client/model/feedfixture.h"

using namespace Qt::StringLiterals;
using namespace client;

class tst_NetworkFeed : public FeedFixture
{
    Q_OBJECT

private slots:
    void init() { makeFeed(); }
    void insertsABatchOncePerConversation();
    void showsAReplayedMessageOnce();
    void countsOnlyMissedMessagesOfAReplay();
    void placesPagesOfOneMillisecondInTheirOrder();
    void choosesTheConversation();
    void opensDirectChats();
    void boundsTheBytesOfAllConversations();
    void separatesNamesThatLookAlike();
    void refoldsNamesForAnotherCasemapping();
    void resetsTheMembersOnce();
    void countsTheWordsOfTheUserAsMentions();
    void countsRepliesToTheUserAsMentions();
    void updatesADirectChatWithItsUser();
    void separatesChatsIfOneTakesTheNameOfTheOther();
    void keepsAUserGoneUntilTheyWrite();
    void reportsChangesOfClosedConversations();
    void ignoresThePresenceOfARoomName();
    void ignoresTheRenamingOfARoomName();
    void adoptsTheServersSpellingOfARoom();
    void opensADirectChatWithKnownPresence();
};

void tst_NetworkFeed::insertsABatchOncePerConversation()
{
    m_feed->apply({event::RoomEntered{"#a", false}, event::RoomEntered{"#b", false}});
    Conversation *a = m_feed->find("#A");
    Conversation *b = m_feed->find("#b");
    QSignalSpy insertsA(&a->messages(), &MessageModel::rowsInserted);
    QSignalSpy insertsB(&b->messages(), &MessageModel::rowsInserted);
    QSignalSpy counts(a, &Conversation::countsChanged);
    QList<SessionEvent> events;
    for (int i = 0; i < 5'000; ++i)
        events.append(said(i % 2 ? "#a" : "#b", QString::number(i)));
    m_feed->apply(events);
    QCOMPARE(insertsA.size(), 1);
    QCOMPARE(insertsB.size(), 1);
    QCOMPARE(counts.size(), 1);
    QCOMPARE(a->messages().rowCount(), 2'500);
    QCOMPARE(a->unread(), 2'500);
    QCOMPARE(a->messages().at(2'499).text, u"4999"_s);
    for (int row = 1; row < 2'500; ++row)
        QVERIFY(a->messages().at(row - 1).localId < a->messages().at(row).localId);
}

void tst_NetworkFeed::showsAReplayedMessageOnce()
{
    m_feed->apply({event::RoomEntered{"#a", false}});
    event::Shown first = said("#a", u"one"_s);
    first.message.id = u"1"_s;
    event::Shown second = said("#a", u"two"_s);
    second.message.id = u"2"_s;
    m_feed->apply({first});
    first.message.origin = second.message.origin = ChatMessage::Origin::History;
    m_feed->apply({first, second});
    QCOMPARE(textsOf(m_feed->find("#a")), QStringList({u"one"_s, u"two"_s}));
}

void tst_NetworkFeed::countsOnlyMissedMessagesOfAReplay()
{
    m_feed->apply({event::RoomEntered{"#a", false}});
    const auto arrive = [this](const QString &id, qint64 timeMs, ChatMessage::Origin origin) {
        event::Shown shown = said("#a", id);
        shown.message.id = id;
        shown.message.timeMs = timeMs;
        shown.message.mention = true;
        shown.message.origin = origin;
        m_feed->apply({shown});
        return m_feed->find("#a")->unread();
    };
    using Origin = ChatMessage::Origin;
    QCOMPARE(arrive(u"before the first visit"_s, 10, Origin::History), 0);
    QCOMPARE(arrive(u"live"_s, 20, Origin::Live), 1);
    QCOMPARE(arrive(u"older page"_s, 5, Origin::History), 1);
    QCOMPARE(arrive(u"no absence"_s, 21, Origin::History), 1);
    m_feed->apply({event::RoomLeft{"#a"}, event::RoomEntered{"#a", false}});
    QCOMPARE(arrive(u"live again"_s, 40, Origin::Live), 2);
    QCOMPARE(arrive(u"missed"_s, 30, Origin::History), 3);
    QCOMPARE(arrive(u"older"_s, 15, Origin::History), 3);
    QCOMPARE(textsOf(m_feed->find("#a")),
             QStringList({u"older page"_s, u"before the first visit"_s, u"older"_s, u"live"_s,
                          u"no absence"_s, u"missed"_s, u"live again"_s}));
}

void tst_NetworkFeed::placesPagesOfOneMillisecondInTheirOrder()
{
    m_feed->apply({event::RoomEntered{"#a", false}});
    const auto page = [this](quint64 number, const QStringList &texts) {
        for (const QString &text : texts) {
            event::Shown shown = said("#a", text);
            shown.page = number;
            shown.message.origin = ChatMessage::Origin::History;
            shown.message.id = text;
            shown.message.timeMs = 50;
            m_feed->apply({shown}); // a page may arrive in several reads
        }
    };
    event::Shown live = said("#a", u"7"_s);
    live.message.timeMs = 50;
    m_feed->apply({live});
    page(1, {u"5"_s, u"6"_s});
    page(2, {u"3"_s, u"4"_s, u"5"_s});
    page(3, {u"1"_s, u"2"_s});
    page(4, {u"3"_s, u"3b"_s}); // the server pushes what is known, and more
    live.message.text = u"8"_s;
    m_feed->apply({live});
    QCOMPARE(textsOf(m_feed->find("#a")), u"1 2 3 4 3b 5 6 7 8"_s.split(u' '));
}

void tst_NetworkFeed::choosesTheConversation()
{
    m_feed->apply({event::RoomEntered{"#a", false}});
    event::Shown refusal = said("#secret", u"no"_s);
    refusal.fallback = "#a";
    m_feed->apply({refusal, said("#gone", u"lost"_s)});
    QCOMPARE(m_feed->find("#a")->messages().at(0).text, u"no"_s);
    QCOMPARE(m_network->conversation()->messages().at(0).text, u"lost"_s);
    QCOMPARE(m_feed->find("#secret"), nullptr);
}

void tst_NetworkFeed::opensDirectChats()
{
    m_feed->apply({said("tom", u"psst"_s, true), said("TOM", u"hey"_s, true)});
    const QList<Conversation *> open = m_list->conversations(m_network);
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first()->kind(), Conversation::Kind::Direct);
    QCOMPARE(open.first()->messages().rowCount(), 2);
    // However many names a server makes up.
    QList<SessionEvent> many;
    for (int i = 0; i < 3'000; ++i)
        many.append(said("n" + QByteArray::number(i), u"x"_s, true));
    m_tester.reset(); // Looks at every row after every change.
    m_feed->apply(many);
    QCOMPARE(m_list->conversations(m_network).size(), FeedConversations::maxUnanswered);
    // One line explains why the rest appears there.
    QCOMPARE(m_network->conversation()->messages().rowCount(),
             3'000 - (int(FeedConversations::maxUnanswered) - 1) + 1);
    QCOMPARE(m_network->conversation()->messages().at(1).sender, u"tom"_s);
    // A chat that the user has answered or opened no longer counts.
    event::Shown answer = said("tom", u"hello"_s, true);
    answer.outgoing = 1;
    answer.message.own = true;
    m_feed->apply({answer, said("late", u"x"_s, true)});
    QVERIFY(m_feed->find("late"));
    m_feed->apply({said("later", u"x"_s, true)});
    QCOMPARE(m_feed->find("later"), nullptr);
    QVERIFY(m_feed->open("later"));
    m_feed->apply({said("later", u"x"_s, true)});
    QCOMPARE(m_feed->find("later")->messages().rowCount(), 1);
}

void tst_NetworkFeed::boundsTheBytesOfAllConversations()
{
    m_tester.reset();
    m_feed->apply({event::RoomEntered{"#a", false}, event::RoomEntered{"#b", false}});
    m_feed->apply({said("#b", u"short"_s)});
    const QString large(1024 * 1024, u'x'); // Shared by all, so the test itself is small.
    QList<SessionEvent> events;
    for (int i = 0; i < 60; ++i)
        events.append(said("#a", large));
    m_feed->apply(events);
    QVERIFY(m_feed->find("#a")->messageBytes() <= MessageModel::maxBytes);
    QVERIFY(m_feed->find("#a")->messages().rowCount() > 0);
    for (int number = 0; number < 50; ++number) {
        const QByteArray room = "#c" + QByteArray::number(number);
        m_feed->apply({event::RoomEntered{room, false}});
        events.clear();
        for (int i = 0; i < 3; ++i)
            events.append(said(room, large));
        m_feed->apply(events);
    }
    qsizetype bytes = 0;
    for (const Conversation *conversation : m_list->conversations(m_network))
        bytes += conversation->messageBytes();
    QVERIFY(bytes <= FeedConversations::maxBytes);
    QCOMPARE(m_feed->find("#b")->messages().rowCount(), 1);
}

void tst_NetworkFeed::separatesNamesThatLookAlike()
{
    m_feed->apply({said("ana", u"the real one"_s, true)});
    m_feed->apply({said("ana\u200b", u"somebody else"_s, true), said("j\xf6rg", u"old"_s, true),
                   said("j\u00f6rg", u"new"_s, true)});
    QCOMPARE(m_list->conversations(m_network).size(), 4);
    QCOMPARE(m_feed->find("ana")->messages().rowCount(), 1);
    QCOMPARE(m_feed->find("ana\u200b")->wireName(), QByteArray("ana\u200b"));
    QVERIFY(m_feed->find("ana\u200b")->name() != m_feed->find("ana")->name());
    QCOMPARE(m_feed->find("j\xf6rg")->name(), m_feed->find("j\u00f6rg")->name());
    QVERIFY(m_feed->find("j\xf6rg") != m_feed->find("j\u00f6rg"));
}

void tst_NetworkFeed::refoldsNamesForAnotherCasemapping()
{
    bool isAscii = false;
    m_feed = std::make_unique<NetworkFeed>(
        *m_list, *m_network,
        NetworkFeed::Naming{[&isAscii](const QByteArray &name) {
                                QByteArray key = name.toLower();
                                return isAscii ? key : key.replace('[', '{');
                            },
                            [](const QByteArray &name) { return name.startsWith('#'); }});
    Conversation *room = m_feed->open("#a[b", Conversation::Kind::Room);
    QCOMPARE(m_feed->find("#A{b"), room);
    isAscii = true;
    m_feed->apply({event::CasemappingChanged{}});
    QCOMPARE(m_feed->find("#A[b"), room);
    QCOMPARE(m_feed->find("#A{b"), nullptr);
}

void tst_NetworkFeed::resetsTheMembersOnce()
{
    m_feed->apply({event::RoomEntered{"#a", false}});
    MemberModel &members = m_feed->find("#a")->members();
    QSignalSpy resets(&members, &MemberModel::modelReset);
    event::MembersReset names;
    names.room = "#a";
    for (int i = 0; i < 2'000; ++i) {
        Member member;
        member.key = "n" + QByteArray::number(i);
        member.nick = QString::fromLatin1(member.key);
        names.members.append(member);
    }
    m_feed->apply({names});
    QCOMPARE(resets.size(), 1);
    QCOMPARE(members.rowCount(), 2'000);
}

void tst_NetworkFeed::countsTheWordsOfTheUserAsMentions()
{
    m_list->setMentionWords({u"Lunch"_s});
    m_feed->apply(
        {event::RoomEntered{"#a", false}, said("#a", u"lunch?"_s), said("#a", u"brunch"_s)});
    const Conversation *room = m_feed->find("#a");
    QCOMPARE(room->mentions(), 1);
    event::Shown own = said("#a", u"lunch!"_s);
    own.message.own = true;
    event::Shown notice = said("#a", u"lunch!"_s);
    notice.message.kind = ChatMessage::Kind::Notice;
    m_feed->apply({own, notice});
    QCOMPARE(room->mentions(), 1);
}

void tst_NetworkFeed::updatesADirectChatWithItsUser()
{
    m_feed->apply({said("tom", u"psst"_s, true)});
    Conversation *direct = m_feed->find("tom");
    event::Presence away{.nick = "tom", .online = true, .away = true};
    m_feed->apply({away});
    QVERIFY(direct->isAway());
    m_feed->apply({event::Renamed{"tom", "thomas"}});
    QCOMPARE(m_feed->find("thomas"), direct);
    QCOMPARE(m_feed->find("tom"), nullptr);
    m_feed->apply({event::Presence{.nick = "thomas", .online = false, .away = false}});
    QVERIFY(!direct->isJoined());
    m_feed->apply({event::Presence{.nick = "thomas", .online = true}});
    QVERIFY(direct->isJoined() && !direct->isAway());
    m_feed->apply({event::Presence{.nick = "thomas", .account = u"tommy"_s},
                   event::Presence{.nick = "thomas", .realName = u"Tom"_s}});
    QCOMPARE(direct->account(), u"tommy"_s);
    QCOMPARE(direct->realName(), u"Tom"_s);
    // The next user with this nick may be another one.
    m_feed->apply({event::Presence{.nick = "thomas", .online = false, .away = false}});
    QVERIFY(!direct->isJoined() && direct->account().isEmpty() && direct->realName().isEmpty());
    Member back;
    back.key = "thomas";
    back.nick = u"thomas"_s;
    m_feed->apply({event::MembersChanged{"#x", {}, {back}}});
    QVERIFY(direct->isJoined());
}

void tst_NetworkFeed::separatesChatsIfOneTakesTheNameOfTheOther()
{
    m_feed->apply({said("tom", u"psst"_s, true), said("thomas", u"hey"_s, true)});
    const Conversation *tom = m_feed->find("tom");
    const Conversation *thomas = m_feed->find("thomas");
    m_feed->apply({event::Renamed{"tom", "thomas"}});
    QCOMPARE(tom->name(), u"tom"_s);
    QCOMPARE(m_feed->find("thomas"), thomas);
    m_feed->apply({event::Renamed{"tom", "Tom"}}); // Only the case changes.
    QCOMPARE(tom->name(), u"Tom"_s);
}

void tst_NetworkFeed::keepsAUserGoneUntilTheyWrite()
{
    m_feed->apply({said("tom", u"psst"_s, true), event::Presence{.nick = "tom", .online = false}});
    const Conversation *direct = m_feed->find("tom");
    QVERIFY(!direct->isJoined());
    m_feed->apply({typed("tom", u"still there?"_s, 7)});
    QVERIFY(!direct->isJoined());
    m_feed->apply({said("tom", u"yes"_s, true)});
    QVERIFY(direct->isJoined());
}

void tst_NetworkFeed::reportsChangesOfClosedConversations()
{
    using Kind = client::ConversationKind;
    m_feed->apply({event::RoomEntered{"#lobby", true}});
    QSignalSpy closed(m_feed.get(), &client::NetworkFeed::closedChanged);
    QSignalSpy open(m_feed.get(), &client::NetworkFeed::messagesChanged);
    const client::MessageChange change{
        client::MessageChange::Kind::Remove, u"id"_s, {}, u"tom"_s, false, 9'000};
    m_feed->apply({event::MessageChanged{"Tom", change}, event::MessageChanged{"#Left", change},
                   event::MessageChanged{"#lobby", change}});
    QCOMPARE(open.size(), 1);
    QCOMPARE(closed.size(), 2);
    QCOMPARE(closed.at(0).at(0).value<client::ConversationKey>(),
             (client::ConversationKey{m_network->key(), "tom", Kind::Direct}));
    QCOMPARE(closed.at(0).at(1).toByteArray(), QByteArray("Tom"));
    QCOMPARE(closed.at(0).at(2).value<client::MessageChange>(), change);
    QCOMPARE(closed.at(1).at(0).value<client::ConversationKey>(),
             (client::ConversationKey{m_network->key(), "#left", Kind::Room}));
    QCOMPARE(m_list->conversations(m_network).size(), 1); // nothing was opened
}

void tst_NetworkFeed::ignoresThePresenceOfARoomName()
{
    m_feed->apply({event::RoomEntered{"#a", false},
                   event::Presence{.nick = "#a", .online = false, .away = true}});
    QVERIFY(m_feed->find("#a")->isJoined());
    QVERIFY(!m_feed->find("#a")->isAway());
}

void tst_NetworkFeed::ignoresTheRenamingOfARoomName()
{
    m_feed->apply({event::RoomEntered{"#a", false}});
    Conversation *room = m_feed->find("#a");
    // `:#a NICK x`: no nick begins like a room, but a server may send it.
    m_feed->apply({event::Renamed{"#a", "x"}});
    QCOMPARE(room->name(), u"#a"_s);
    QCOMPARE(m_feed->find("#a"), room);
    m_feed->apply({event::RoomLeft{"#a"}});
    QVERIFY(!room->isJoined());
}

void tst_NetworkFeed::adoptsTheServersSpellingOfARoom()
{
    const Conversation *room = m_feed->open("#lobby");
    m_feed->apply({event::RoomEntered{"#Lobby", true}});
    QCOMPARE(m_feed->find("#lobby"), room);
    QCOMPARE(room->name(), u"#Lobby"_s);
}

void tst_NetworkFeed::opensADirectChatWithKnownPresence()
{
    Member away;
    away.key = "jonas";
    away.nick = u"Jonas"_s;
    away.away = true;
    m_feed->apply({event::RoomEntered{"#a", false}, event::MembersReset{"#a", {away}}});
    QVERIFY(m_feed->open("jonas")->isAway());
    QVERIFY(!m_feed->open("tom")->isAway());
}

void tst_NetworkFeed::countsRepliesToTheUserAsMentions()
{
    m_feed->apply({event::RoomEntered{"#r", true}});
    event::Shown own = said("#r", u"who comes?"_s);
    own.message.own = true;
    own.message.id = u"m1"_s;
    event::Shown other = said("#r", u"what?"_s);
    other.message.id = u"m2"_s;
    m_feed->apply({own, other});
    const auto replied = [this](const QString &id, ChatMessage::Kind kind) {
        event::Shown reply = said("#r", u"me"_s);
        reply.message.replyTo = id;
        reply.message.kind = kind;
        m_feed->apply({reply});
        const MessageModel &messages = m_feed->find("#r")->messages();
        return messages.at(messages.rowCount() - 1).mention;
    };
    QVERIFY(replied(u"m1"_s, ChatMessage::Kind::Text));
    QVERIFY(!replied(u"m1"_s, ChatMessage::Kind::Notice));
    QVERIFY(!replied(u"m2"_s, ChatMessage::Kind::Text));
    QVERIFY(!replied(u"unknown"_s, ChatMessage::Kind::Text));
    QCOMPARE(m_feed->find("#r")->mentions(), 1);
}

HEARTH_TEST(tst_NetworkFeed)
#include "tst_networkfeed.moc"
