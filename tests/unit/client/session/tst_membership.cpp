// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/client/session/sessionfixture.h"

using namespace Qt::StringLiterals;
using namespace client;

/// The members of a channel: ranks, nicks, presence, and the channel after a kick.
class tst_Membership : public SessionFixture
{
    Q_OBJECT

private slots:
    void init() { makeSession(); }

    void doesNotRejoinAfterAKick();
    void ignoresMessagesAfterAKick();
    void canJoinAgainAfterAKick();
    void resetsTheMembersOnASecondJoin();
    void knowsWhetherAJoinWasRequested();
    void ignoresNamesAfterAKick();
    void sendsWhoOncePerJoin();
    void sendsWhoForOneRoomAtATime();
    void readsAwayStates();
    void showsAnAwayMessageOnce();
    void keepsKnownDetailsOnASecondNamesReply();
    void sendsNoWhoForHugeRooms();
    void readsTheDetailsOfAJoin();
    void tracksAccounts();
    void keepsTheRankAfterANickChange();
    void keepsItsRoomsAfterItsOwnQuit();
    void boundsTheNumberOfRooms();
    void boundsTheNumberOfMembers();
    void reclaimsItsNickWhenItIsFree_data();
    void reclaimsItsNickWhenItIsFree();
    void doesNotClaimNicksOfOthers();
    void readsParametersOfModes_data();
    void readsParametersOfModes();

private:
    /// The lines that the server sends when the user joins @p room with the members @p names.
    static QByteArrayList joinLines(const QByteArray &room, const QByteArray &names)
    {
        return {":ana!ana@host JOIN " + room, ":h 353 ana = " + room + " :" + names,
                ":h 366 ana " + room + " :End"};
    }
};

void tst_Membership::doesNotRejoinAfterAKick()
{
    online();
    feed({":sam!s@h KICK #lobby ana :out"});
    QVERIFY(!m_session->remembersRoom("#lobby"));
    m_session->handleDisconnected(100, 5);
    forget();
    m_session->handleConnected(6);
    feed({":h 001 ana :Welcome", ":h 422 ana :No MOTD"});
    QVERIFY(m_session->isReady());
    for (const QByteArray &line : std::as_const(m_lines))
        QVERIFY2(!line.contains("JOIN"), line.constData());
}

void tst_Membership::ignoresMessagesAfterAKick()
{
    online();
    feed({":sam!s@h KICK #lobby ana :out"});
    forget();
    // The server sent these lines before the kick took effect.
    feed({":tom!t@h PRIVMSG #lobby :late", ":bob!b@h JOIN #lobby", ":tom!t@h PART #lobby"});
    QCOMPARE(texts(), QStringList());
    QVERIFY(all<event::MembersChanged>().isEmpty());
}

void tst_Membership::canJoinAgainAfterAKick()
{
    online();
    feed({":sam!s@h KICK #lobby ana :out"});
    forget();
    feed(joinLines("#lobby", "ana @sam"));
    QCOMPARE(all<event::RoomEntered>().size(), 1);
    QCOMPARE(all<event::MembersReset>().constLast().members.size(),
             2); // without zoe and tom, who have left
    QVERIFY(m_session->remembersRoom("#lobby"));
    feed({":tom!t@h PRIVMSG #lobby :hello again"});
    QCOMPARE(texts().constLast(), u"#lobby|tom|hello again"_s);
}

void tst_Membership::resetsTheMembersOnASecondJoin()
{
    online();
    feed({":ana!ana@host JOIN #lobby"}); // The user is already in the room.
    QCOMPARE(all<event::MembersReset>().size(), 1);
    QCOMPARE(all<event::MembersReset>().first().members.size(), 1);
}

void tst_Membership::knowsWhetherAJoinWasRequested()
{
    online();
    m_session->type("#lobby", u"/join #x"_s, 0);
    feed(joinLines("#x", "ana tom"));
    QVERIFY(all<event::RoomEntered>().constLast().requested);
    feed({":tom!t@h KICK #x ana :out"});
    feed(joinLines("#x", "ana tom")); // An operator of the server forces the user to join.
    QCOMPARE(all<event::RoomEntered>().size(), 2);
    QVERIFY(!all<event::RoomEntered>().constLast().requested);
}

void tst_Membership::ignoresNamesAfterAKick()
{
    online();
    feed({":sam!s@h KICK #lobby ana :out"});
    forget();
    feed({":h 353 ana = #lobby :ana @sam", ":h 366 ana #lobby :End"});
    QVERIFY(all<event::MembersReset>().isEmpty());
    QCOMPARE(m_lines, QList<QByteArray>());
}

void tst_Membership::sendsWhoOncePerJoin()
{
    online(); // This sends WHO #lobby.
    feed({":h 315 ana #lobby :End", ":h 353 ana = #lobby :ana @sam", ":h 366 ana #lobby :End"});
    QVERIFY(!m_lines.contains("WHO #lobby\r\n")); // A second NAMES reply is not a join.
    feed({":sam!s@h KICK #lobby ana :out"});
    forget();
    feed(joinLines("#lobby", "ana @sam"));
    QCOMPARE(m_lines.count("WHO #lobby\r\n"), 1);
}

void tst_Membership::sendsWhoForOneRoomAtATime()
{
    online(); // WHO #lobby is not answered yet.
    feed(joinLines("#a", "ana"));
    feed(joinLines("#b", "ana"));
    QCOMPARE(m_lines, QList<QByteArray>());
    feed({":h 315 ana #lobby :End"});
    QCOMPARE(m_lines, QList<QByteArray>{"WHO #a\r\n"});
    feed({":h 315 ana #a :End"});
    QCOMPARE(m_lines, (QList<QByteArray>{"WHO #a\r\n", "WHO #b\r\n"}));
    QCOMPARE(texts().filter(u"End"_s), QStringList()); // The user did not request it.
}

void tst_Membership::readsAwayStates()
{
    online();
    feed({":h 352 ana #lobby t host irc.test tom G :0 Tom",
          ":h 352 ana #lobby s host irc.test sam H@ :0 Sam", ":h 315 ana #lobby :End"});
    QVERIFY(changedMembers().value(u"tom"_s).away);
    QCOMPARE(changedMembers().value(u"tom"_s).userHost, u"t@host"_s);
    QVERIFY(!changedMembers().value(u"sam"_s).away);
    QCOMPARE(texts(), QStringList());
    feed({":sam!s@host AWAY :lunch", ":tom!t@host AWAY"});
    QVERIFY(changedMembers().value(u"sam"_s).away);
    QVERIFY(!changedMembers().value(u"tom"_s).away);
}

void tst_Membership::showsAnAwayMessageOnce()
{
    online();
    // The server repeats this in answer to each message to tom.
    feed({":h 301 ana tom :lunch"});
    feed({":h 301 ana tom :lunch"});
    QCOMPARE(texts(), QStringList{u"tom||tom is away: lunch"_s});
    feed({":h 301 ana tom :back at three"});
    QCOMPARE(texts().size(), 2);
}

void tst_Membership::keepsKnownDetailsOnASecondNamesReply()
{
    online();
    feed({":tom!t@h AWAY :lunch", ":tom!t@h ACCOUNT tommy", ":h 353 ana = #lobby :ana @sam tom",
          ":h 366 ana #lobby :End"});
    QHash<QString, Member> members;
    const QList<event::MembersReset> resets = all<event::MembersReset>();
    for (const Member &member : resets.constLast().members)
        members.insert(member.nick, member);
    QCOMPARE(members.size(), 3);
    QVERIFY(members.value(u"tom"_s).away);
    QCOMPARE(members.value(u"tom"_s).account, u"tommy"_s);
    QVERIFY(!members.value(u"sam"_s).away);
}

void tst_Membership::sendsNoWhoForHugeRooms()
{
    online();
    feed({":h 315 ana #lobby :End"});
    QByteArrayList names;
    for (int i = 1; i < 1'000; ++i)
        names.append("n" + QByteArray::number(i));
    feed(joinLines("#large", "ana " + names.join(' ')));
    QCOMPARE(m_lines, QList<QByteArray>{"WHO #large\r\n"});
    feed({":h 315 ana #large :End"});
    forget();
    feed(joinLines("#huge", "ana one-more " + names.join(' ')));
    QCOMPARE(m_lines, QList<QByteArray>());
    feed(joinLines("#small", "ana bob")); // The next room does not wait.
    QCOMPARE(m_lines, QList<QByteArray>{"WHO #small\r\n"});
}

void tst_Membership::readsTheDetailsOfAJoin()
{
    online();
    feed({"@bot :rob!r@h JOIN #lobby * :Robot", ":eve!e@h JOIN #lobby evelyn :Eve",
          ":bob!b@h JOIN #lobby"});
    QCOMPARE(changedMembers().size(), 3);
    QVERIFY(changedMembers().value(u"rob"_s).bot);
    QCOMPARE(changedMembers().value(u"rob"_s).account, QString());
    QVERIFY(!changedMembers().value(u"eve"_s).bot);
    QCOMPARE(changedMembers().value(u"eve"_s).account, u"evelyn"_s);
    QCOMPARE(changedMembers().value(u"bob"_s).account, QString());
    QCOMPARE(changedMembers().value(u"bob"_s).userHost, u"b@h"_s);
}

void tst_Membership::tracksAccounts()
{
    online();
    feed({":tom!t@h ACCOUNT tommy"});
    QCOMPARE(changedMembers().value(u"tom"_s).account, u"tommy"_s);
    feed({":tom!t@h ACCOUNT *"});
    QVERIFY(changedMembers().contains(u"tom"_s));
    QCOMPARE(changedMembers().value(u"tom"_s).account, QString());
}

void tst_Membership::keepsTheRankAfterANickChange()
{
    online();
    feed({":zoe!z@h NICK zed"});
    QCOMPARE(all<event::MembersChanged>().size(), 1);
    QCOMPARE(all<event::MembersChanged>().first().removed, QList<QByteArray>{"zoe"});
    QCOMPARE(changedMembers().keys(), QStringList{u"zed"_s});
    QCOMPARE(changedMembers().value(u"zed"_s).prefix, u"+"_s);
}

void tst_Membership::keepsItsRoomsAfterItsOwnQuit()
{
    online();
    feed({":ana!ana@host QUIT :bye"}); // The rooms are left when the connection ends.
    QVERIFY(m_events.isEmpty());
    QVERIFY(m_session->remembersRoom("#lobby"));
}

void tst_Membership::boundsTheNumberOfRooms()
{
    online();
    QByteArrayList lines;
    for (int i = 0; i < 1'100; ++i)
        lines.append(":ana!ana@host JOIN #r" + QByteArray::number(i));
    feed(lines);
    QCOMPARE(all<event::RoomEntered>().size(),
             999); // The limit is 1000, and #lobby is one of them.
}

void tst_Membership::boundsTheNumberOfMembers()
{
    online();
    QByteArrayList lines;
    for (int i = 0; i < 50'000; ++i)
        lines.append(":n" + QByteArray::number(i) + "!u@h JOIN #lobby");
    feed(lines);
    QCOMPARE(changedMembers().size(), 50'000 - 4); // Four were in the room before.
    feed({":tom!t@h MODE #lobby +v tom"});
    QCOMPARE(changedMembers().value(u"tom"_s).prefix, u"+"_s); // Known members can still change.
}

void tst_Membership::reclaimsItsNickWhenItIsFree_data()
{
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("the other user takes another nick") << QByteArray(":ana!x@y NICK bea");
    QTest::newRow("the other user quits") << QByteArray(":ana!x@y QUIT :Ping timeout");
    QTest::newRow("in another case") << QByteArray(":ANA!x@y NICK bea");
}

void tst_Membership::reclaimsItsNickWhenItIsFree()
{
    QFETCH(QByteArray, line);
    m_session->handleConnected(0);
    feed({":h 433 * ana :In use", ":h 001 ana_ :Welcome", ":h 422 ana_ :No MOTD"});
    forget();
    feed({line});
    QCOMPARE(m_lines, QList<QByteArray>{"NICK ana\r\n"});
}

void tst_Membership::doesNotClaimNicksOfOthers()
{
    online();
    feed({":tom!t@h NICK thomas", ":sam!s@h QUIT :bye", ":ana!ana@host NICK anna"});
    QCOMPARE(m_lines, QList<QByteArray>());
}

void tst_Membership::readsParametersOfModes_data()
{
    QTest::addColumn<QByteArray>("modes");

    QTest::newRow("a limit set has one") << QByteArray("+lo 5 zoe");
    QTest::newRow("a limit removed has none") << QByteArray("-l+o zoe");
    QTest::newRow("a key set has one") << QByteArray("+ko secret zoe");
    QTest::newRow("a key removed has one too") << QByteArray("-k+o * zoe");
    QTest::newRow("a list has one") << QByteArray("+bo *!*@h zoe");
    QTest::newRow("a flag has none") << QByteArray("+mo zoe");
    QTest::newRow("one rank after another") << QByteArray("-v+o zoe zoe");
}

void tst_Membership::readsParametersOfModes()
{
    QFETCH(QByteArray, modes);
    online();
    feed({":h 005 ana CHANMODES=b,k,l,imnt :are supported"});
    forget();
    feed({":sam!s@h MODE #lobby " + modes});
    const auto changes = all<event::MembersChanged>();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().changed.size(), 1);
    QCOMPARE(changes.first().changed.first().nick, u"zoe"_s);
    QCOMPARE(changes.first().changed.first().prefix, u"@"_s);
}

HEARTH_TEST(tst_Membership)
#include "tst_membership.moc"
