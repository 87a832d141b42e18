// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/client/session/sessionfixture.h"

using namespace Qt::StringLiterals;
using namespace client;

/// The list of all rooms, for the window and for the command /list.
class tst_RoomList : public SessionFixture
{
    Q_OBJECT

private slots:
    void init();
    void reportsAllRooms();
    void reportsManyRoomsInBlocks();
    void boundsAnEndlessList();
    void asksOnceAtATime();
    void asksAgainForAListThatHasBegun();
    void suggestsFewRoomsOfLargeNetworks_data();
    void suggestsFewRoomsOfLargeNetworks();
    void keepsTypedListsApart();
    void reportsARefusal_data();
    void reportsARefusal();
    void reportsALostConnection();
    void cleansHostileRooms();
};

void tst_RoomList::init()
{
    makeSession();
    m_session->handleConnected(0);
    feed({":h CAP * LS :", ":h 001 ana :Welcome", ":h 005 ana CHANTYPES=# :are supported",
          ":h 422 ana :No MOTD"});
    forget();
}

void tst_RoomList::reportsAllRooms()
{
    QVERIFY(m_session->requestRooms(RoomScope::All, 1'000));
    QCOMPARE(m_lines, QList<QByteArray>{"LIST\r\n"});
    feed({":h 321 ana Channel :Users Name", ":h 322 ana #garden 12 :Tomatoes and more",
          ":h 322 ana #lobby 3 :", ":h 322 ana * 4 :hidden", ":h 323 ana :End"});
    const auto listed = all<event::RoomsListed>();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed.first().result, event::RoomsListed::Result::Complete);
    QCOMPARE(listed.first().rooms,
             (QList<ListedRoom>{{u"#garden"_s, 12, u"Tomatoes and more"_s, "#garden"},
                                {u"#lobby"_s, 3, {}, "#lobby"}}));
    QCOMPARE(all<event::Shown>().size(), 0);
}

void tst_RoomList::reportsManyRoomsInBlocks()
{
    QVERIFY(m_session->requestRooms(RoomScope::All, 1'000));
    for (int i = 0; i < RoomLists::blockRooms + 1; ++i)
        feed({":h 322 ana #room" + QByteArray::number(i) + " 1 :"});
    feed({":h 323 ana :End"});
    const auto listed = all<event::RoomsListed>();
    QCOMPARE(listed.size(), 2);
    QCOMPARE(listed.first().result, event::RoomsListed::Result::Continuing);
    QCOMPARE(listed.first().rooms.size(), RoomLists::blockRooms);
    QCOMPARE(listed.last().rooms.size(), 1);
}

void tst_RoomList::boundsAnEndlessList()
{
    QVERIFY(m_session->requestRooms(RoomScope::All, 1'000));
    for (int i = 0; i < RoomLists::maxRooms + 10; ++i)
        feed({":h 322 ana #room 1 :"});
    feed({":h 323 ana :End"});
    qsizetype rooms = 0;
    for (const event::RoomsListed &listed : all<event::RoomsListed>())
        rooms += listed.rooms.size();
    QCOMPARE(rooms, RoomLists::maxRooms);
    QCOMPARE(all<event::RoomsListed>().last().result, event::RoomsListed::Result::Partial);
    // The next list is complete again.
    forget();
    QVERIFY(m_session->requestRooms(RoomScope::All, 1'000));
    feed({":h 322 ana #room 1 :", ":h 323 ana :End"});
    QCOMPARE(all<event::RoomsListed>().last().result, event::RoomsListed::Result::Complete);
}

void tst_RoomList::asksOnceAtATime()
{
    QVERIFY(m_session->requestRooms(RoomScope::All, 1'000));
    QVERIFY(m_session->requestRooms(RoomScope::All, 1'000));
    QCOMPARE(m_lines.size(), 1);
    feed({":h 323 ana :End"});
    QCOMPARE(all<event::RoomsListed>().size(), 1);
    QVERIFY(m_session->requestRooms(RoomScope::All, 1'000));
    QCOMPARE(m_lines.size(), 2);
}

void tst_RoomList::asksAgainForAListThatHasBegun()
{
    const quint64 first = m_session->requestRooms(RoomScope::All, 1'000);
    const quint64 large = m_session->requestRooms(RoomScope::Large, 1'000);
    QVERIFY(first != large);
    QCOMPARE(m_lines, (QList<QByteArray>{"LIST\r\n", "LIST >50\r\n"}));
    feed({":h 322 ana #a 60 :"});
    const quint64 second = m_session->requestRooms(RoomScope::All, 1'000);
    QVERIFY(second != first);
    QCOMPARE(m_session->requestRooms(RoomScope::All, 1'000), second);
    feed({":h 323 ana :End", ":h 323 ana :End", ":h 322 ana #b 1 :", ":h 323 ana :End"});
    QList<quint64> answered;
    for (const event::RoomsListed &listed : all<event::RoomsListed>())
        answered.append(listed.request);
    QCOMPARE(answered, (QList<quint64>{first, large, second}));
}

void tst_RoomList::suggestsFewRoomsOfLargeNetworks_data()
{
    QTest::addColumn<QByteArray>("count");
    QTest::addColumn<QByteArray>("filters");
    QTest::addColumn<std::optional<RoomScope>>("scope");
    const auto row = [](const char *name, const char *count, const char *filters,
                        std::optional<RoomScope> scope) {
        QTest::newRow(name) << QByteArray(count) << QByteArray(filters) << scope;
    };
    row("small", "5000", "", RoomScope::All);
    row("large", "5001", "CMNT", std::nullopt);
    row("large with filters", "5001", "CMNTU", RoomScope::Large);
    row("filters in lower case", "60000", "cmntu", RoomScope::Large);
    row("no number", "many", "", RoomScope::All);
    row("negative", "-7", "", RoomScope::All);
}

void tst_RoomList::suggestsFewRoomsOfLargeNetworks()
{
    QFETCH(QByteArray, count);
    QFETCH(QByteArray, filters);
    QCOMPARE(m_session->suggestedRoomScope(), std::optional(RoomScope::All));
    feed({":h 005 ana ELIST=" + filters + " :are supported",
          ":h 254 ana " + count + " :channels formed"});
    QTEST(m_session->suggestedRoomScope(), "scope");
    m_session->handleDisconnected(0, 2'000);
    QCOMPARE(m_session->suggestedRoomScope(), std::optional(RoomScope::All));
}

void tst_RoomList::keepsTypedListsApart()
{
    m_session->type("", u"/list a*"_s, 1'000);
    QVERIFY(m_session->requestRooms(RoomScope::All, 1'000));
    m_session->type("", u"/list b*"_s, 1'000);
    feed({":h 322 ana #typed 1 :", ":h 323 ana :End", ":h 322 ana #window 1 :", ":h 323 ana :End",
          ":h 322 ana #typed 1 :", ":h 323 ana :End"});
    QCOMPARE(all<event::RoomsListed>().size(), 1);
    QCOMPARE(all<event::RoomsListed>().first().rooms,
             (QList<ListedRoom>{{u"#window"_s, 1, {}, "#window"}}));
    QStringList shown;
    for (const event::Shown &each : all<event::Shown>())
        shown.append(each.message.text);
    QCOMPARE(shown.filter(u"typed"_s).size(), 2);
    QCOMPARE(shown.filter(u"window"_s).size(), 0);
}

void tst_RoomList::reportsARefusal_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("busy") << QByteArray(":h 263 ana LIST :Please wait a while and try again.");
    QTest::newRow("unknown command") << QByteArray(":h 421 ana LIST :Unknown command");
    QTest::newRow("standard reply") << QByteArray(":h FAIL LIST FORBIDDEN :Not now");
}

void tst_RoomList::reportsARefusal()
{
    QFETCH(QByteArray, line);
    QVERIFY(m_session->requestRooms(RoomScope::All, 1'000));
    feed({line});
    QCOMPARE(all<event::RoomsListed>().size(), 1);
    QCOMPARE(all<event::RoomsListed>().first().result, event::RoomsListed::Result::Failed);
    QCOMPARE(all<event::Shown>().size(), 0);
    // A typed list shows the refusal.
    m_session->type("", u"/list"_s, 1'000);
    feed({line});
    QCOMPARE(all<event::RoomsListed>().size(), 1);
    QVERIFY(all<event::Shown>().size() > 0);
}

void tst_RoomList::reportsALostConnection()
{
    QVERIFY(m_session->requestRooms(RoomScope::All, 1'000));
    feed({":h 322 ana #garden 1 :"});
    m_session->handleDisconnected(0, 2'000);
    QCOMPARE(all<event::RoomsListed>().last().result, event::RoomsListed::Result::Failed);
    QVERIFY(!m_session->requestRooms(RoomScope::All, 2'000));
}

void tst_RoomList::cleansHostileRooms()
{
    QVERIFY(m_session->requestRooms(RoomScope::All, 1'000));
    feed({":h 322 ana #a\x1b[2J\xff -7 :" + QByteArray(3'000, 'x'), ":h 322 ana", ":h 322 ana #b",
          ":h 323"});
    const QList<ListedRoom> rooms = all<event::RoomsListed>().last().rooms;
    QCOMPARE(rooms.size(), 2);
    QVERIFY(!rooms.first().name.contains(QChar(0x1b)));
    QCOMPARE(rooms.first().wireName, QByteArray("#a\x1b[2J\xff"));
    QCOMPARE(rooms.first().people, 0);
    QCOMPARE(rooms.first().topic.size(), ListedRoom::maxTopic);
}

HEARTH_TEST(tst_RoomList)
#include "tst_roomlist.moc"
