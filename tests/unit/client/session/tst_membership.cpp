// SPDX-License-Identifier: MIT
#include "tests/unit/client/session/sessionfixture.h"

using namespace Qt::StringLiterals;
using namespace client;

/// The members of a channel: ranks, nicks, presence, and the channel after a kick.
class tst_Membership : public SessionFixture
{
    Q_OBJECT

private slots:
    void init() { makeSession(); }

    void staysOutOfARoomItWasRemovedFrom();
    void showsNothingMoreOfARoomItWasRemovedFrom();
    void entersAgainAfterAKick();
    void beginsAnewWithASecondJoin();
    void tellsWhetherARoomWasAskedFor();
    void ignoresNamesOfARoomItWasRemovedFrom();
    void asksWhoIsAwayOnceForEachStay();
    void asksOneRoomAfterTheOther();
    void learnsWhoIsAway();
    void tellsOnceWhySomebodyIsAway();
    void keepsWhatIsKnownWhenNamesComeAgain();
    void doesNotAskWhoIsAwayInHugeRooms();
    void readsWhatAJoinTells();
    void followsAccounts();
    void aMemberKeepsItsRankUnderAnotherName();
    void itsOwnQuitChangesNoRoom();
    void holdsABoundedNumberOfRooms();
    void holdsABoundedNumberOfMembers();
    void takesItsNameBackWhenItIsFree_data();
    void takesItsNameBackWhenItIsFree();
    void leavesANameAloneThatIsNotItsOwn();
    void readsParametersOfModes_data();
    void readsParametersOfModes();

private:
    /// The server's lines when the user joins @p room with members @p names.
    static QByteArrayList entering(const QByteArray &room, const QByteArray &names)
    {
        return {":ana!ana@host JOIN " + room, ":h 353 ana = " + room + " :" + names,
                ":h 366 ana " + room + " :End"};
    }
};

void tst_Membership::staysOutOfARoomItWasRemovedFrom()
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

void tst_Membership::showsNothingMoreOfARoomItWasRemovedFrom()
{
    online();
    feed({":sam!s@h KICK #lobby ana :out"});
    forget();
    // Lines that were under way when the server took the user out.
    feed({":tom!t@h PRIVMSG #lobby :late", ":bob!b@h JOIN #lobby", ":tom!t@h PART #lobby"});
    QCOMPARE(texts(), QStringList());
    QVERIFY(all<event::MembersChanged>().isEmpty());
}

void tst_Membership::entersAgainAfterAKick()
{
    online();
    feed({":sam!s@h KICK #lobby ana :out"});
    forget();
    feed(entering("#lobby", "ana @sam"));
    QCOMPARE(all<event::RoomEntered>().size(), 1);
    QCOMPARE(all<event::MembersReset>().constLast().members.size(), 2); // zoe and tom are gone
    QVERIFY(m_session->remembersRoom("#lobby"));
    feed({":tom!t@h PRIVMSG #lobby :hello again"});
    QCOMPARE(texts().constLast(), u"#lobby|tom|hello again"_s);
}

void tst_Membership::beginsAnewWithASecondJoin()
{
    online();
    feed({":ana!ana@host JOIN #lobby"}); // While it is there already.
    QCOMPARE(all<event::MembersReset>().size(), 1);
    QCOMPARE(all<event::MembersReset>().first().members.size(), 1);
}

void tst_Membership::tellsWhetherARoomWasAskedFor()
{
    online();
    m_session->type("#lobby", u"/join #x"_s, 0);
    feed(entering("#x", "ana tom"));
    QVERIFY(all<event::RoomEntered>().constLast().requested);
    feed({":tom!t@h KICK #x ana :out"});
    feed(entering("#x", "ana tom")); // An operator of the server brings the user back.
    QCOMPARE(all<event::RoomEntered>().size(), 2);
    QVERIFY(!all<event::RoomEntered>().constLast().requested);
}

void tst_Membership::ignoresNamesOfARoomItWasRemovedFrom()
{
    online();
    feed({":sam!s@h KICK #lobby ana :out"});
    forget();
    feed({":h 353 ana = #lobby :ana @sam", ":h 366 ana #lobby :End"});
    QVERIFY(all<event::MembersReset>().isEmpty());
    QCOMPARE(m_lines, QList<QByteArray>());
}

void tst_Membership::asksWhoIsAwayOnceForEachStay()
{
    online(); // It was asked on entering.
    feed({":h 315 ana #lobby :End", ":h 353 ana = #lobby :ana @sam", ":h 366 ana #lobby :End"});
    QVERIFY(!m_lines.contains("WHO #lobby\r\n")); // NAMES again is no new stay.
    feed({":sam!s@h KICK #lobby ana :out"});
    forget();
    feed(entering("#lobby", "ana @sam"));
    QCOMPARE(m_lines.count("WHO #lobby\r\n"), 1);
}

void tst_Membership::asksOneRoomAfterTheOther()
{
    online(); // WHO #lobby is not answered yet.
    feed(entering("#a", "ana"));
    feed(entering("#b", "ana"));
    QCOMPARE(m_lines, QList<QByteArray>());
    feed({":h 315 ana #lobby :End"});
    QCOMPARE(m_lines, QList<QByteArray>{"WHO #a\r\n"});
    feed({":h 315 ana #a :End"});
    QCOMPARE(m_lines, (QList<QByteArray>{"WHO #a\r\n", "WHO #b\r\n"}));
    QCOMPARE(texts().filter(u"End"_s), QStringList()); // The user did not request it.
}

void tst_Membership::learnsWhoIsAway()
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

void tst_Membership::tellsOnceWhySomebodyIsAway()
{
    online();
    // The answer to each message said to tom.
    feed({":h 301 ana tom :lunch"});
    feed({":h 301 ana tom :lunch"});
    QCOMPARE(texts(), QStringList{u"tom||tom is away: lunch"_s});
    feed({":h 301 ana tom :back at three"});
    QCOMPARE(texts().size(), 2);
}

void tst_Membership::keepsWhatIsKnownWhenNamesComeAgain()
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

void tst_Membership::doesNotAskWhoIsAwayInHugeRooms()
{
    online();
    feed({":h 315 ana #lobby :End"});
    QByteArrayList names;
    for (int i = 1; i < 1'000; ++i)
        names.append("n" + QByteArray::number(i));
    feed(entering("#large", "ana " + names.join(' ')));
    QCOMPARE(m_lines, QList<QByteArray>{"WHO #large\r\n"});
    feed({":h 315 ana #large :End"});
    forget();
    feed(entering("#huge", "ana one-more " + names.join(' ')));
    QCOMPARE(m_lines, QList<QByteArray>());
    feed(entering("#small", "ana bob")); // The next room is not held up.
    QCOMPARE(m_lines, QList<QByteArray>{"WHO #small\r\n"});
}

void tst_Membership::readsWhatAJoinTells()
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

void tst_Membership::followsAccounts()
{
    online();
    feed({":tom!t@h ACCOUNT tommy"});
    QCOMPARE(changedMembers().value(u"tom"_s).account, u"tommy"_s);
    feed({":tom!t@h ACCOUNT *"});
    QVERIFY(changedMembers().contains(u"tom"_s));
    QCOMPARE(changedMembers().value(u"tom"_s).account, QString());
}

void tst_Membership::aMemberKeepsItsRankUnderAnotherName()
{
    online();
    feed({":zoe!z@h NICK zed"});
    QCOMPARE(all<event::MembersChanged>().size(), 1);
    QCOMPARE(all<event::MembersChanged>().first().removed, QList<QByteArray>{"zoe"});
    QCOMPARE(changedMembers().keys(), QStringList{u"zed"_s});
    QCOMPARE(changedMembers().value(u"zed"_s).prefix, u"+"_s);
}

void tst_Membership::itsOwnQuitChangesNoRoom()
{
    online();
    feed({":ana!ana@host QUIT :bye"}); // The link ends next; then the rooms are left.
    QVERIFY(m_events.isEmpty());
    QVERIFY(m_session->remembersRoom("#lobby"));
}

void tst_Membership::holdsABoundedNumberOfRooms()
{
    online();
    QByteArrayList lines;
    for (int i = 0; i < 1'100; ++i)
        lines.append(":ana!ana@host JOIN #r" + QByteArray::number(i));
    feed(lines);
    QCOMPARE(all<event::RoomEntered>().size(), 999); // And #lobby.
}

void tst_Membership::holdsABoundedNumberOfMembers()
{
    online();
    QByteArrayList lines;
    for (int i = 0; i < 50'000; ++i)
        lines.append(":n" + QByteArray::number(i) + "!u@h JOIN #lobby");
    feed(lines);
    QCOMPARE(changedMembers().size(), 50'000 - 4); // Four were there before.
    feed({":tom!t@h MODE #lobby +v tom"});
    QCOMPARE(changedMembers().value(u"tom"_s).prefix, u"+"_s); // Members can be changed.
}

void tst_Membership::takesItsNameBackWhenItIsFree_data()
{
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("the other one takes another name") << QByteArray(":ana!x@y NICK bea");
    QTest::newRow("the other one is gone") << QByteArray(":ana!x@y QUIT :Ping timeout");
    QTest::newRow("in other letters") << QByteArray(":ANA!x@y NICK bea");
}

void tst_Membership::takesItsNameBackWhenItIsFree()
{
    QFETCH(QByteArray, line);
    m_session->handleConnected(0);
    feed({":h 433 * ana :In use", ":h 001 ana_ :Welcome", ":h 422 ana_ :No MOTD"});
    forget();
    feed({line});
    QCOMPARE(m_lines, QList<QByteArray>{"NICK ana\r\n"});
}

void tst_Membership::leavesANameAloneThatIsNotItsOwn()
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

QTEST_APPLESS_MAIN(tst_Membership)
#include "tst_membership.moc"
