// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/client/session/sessionfixture.h"

using namespace Qt::StringLiterals;
using namespace client;

class tst_Rooms : public SessionFixture
{
    Q_OBJECT

private slots:
    void init() { makeSession(); }
    void tracksMembersAndTheirRanks();
    void keepsMembersAfterAnEmptyList();
    void dropsMembersWhoLeftDuringTheList();
    void ignoresEmptyNicks();
    void followsNickChanges();
    void reportsWhatOthersDo();
    void describesModeChanges_data();
    void describesModeChanges();
    void setsAndRemovesTopics();
    void clearsATopicThatIsNotSentAgain();
    void boundsTextsAndTopics();
    void repeatsWhoAfterAPause();
};

void tst_Rooms::tracksMembersAndTheirRanks()
{
    m_session->handleConnected(0);
    feed({":h 001 ana :Welcome", ":h 005 ana PREFIX=(qov)~@+ :are supported", ":h 422 ana :No MOTD",
          ":ana!ana@host JOIN #lobby"});
    forget();
    feed({":h 353 ana = #lobby :ana @+sam +zoe!z@host", ":h 353 ana = #lobby :tom",
          ":h 366 ana #lobby :End"});
    QCOMPARE(all<event::MembersReset>().size(), 1);
    QHash<QString, Member> members;
    const event::MembersReset reset = all<event::MembersReset>().first();
    for (const Member &member : reset.members)
        members.insert(member.nick, member);
    QCOMPARE(members.size(), 4);
    QCOMPARE(members.value(u"sam"_s).prefix, u"@"_s);
    QCOMPARE(members.value(u"sam"_s).rank, 2);
    QVERIFY(members.value(u"sam"_s).isOperator);
    QCOMPARE(members.value(u"zoe"_s).userHost, u"z@host"_s);
    forget();
    feed({":sam!s@h MODE #lobby -o+ov sam zoe tom", ":bob!b@h JOIN #lobby",
          ":tom!t@h PART #lobby :bye"});
    const auto changes = all<event::MembersChanged>();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().removed, (QList<QByteArray>{"tom"}));
    members.clear();
    for (const Member &member : changes.first().changed)
        members.insert(member.nick, member);
    QCOMPARE(members.size(), 3);
    QCOMPARE(members.value(u"sam"_s).prefix, u"+"_s);
    QCOMPARE(members.value(u"zoe"_s).prefix, u"@"_s);
}

void tst_Rooms::keepsMembersAfterAnEmptyList()
{
    online();
    feed({":h 366 ana #lobby :End"});
    QVERIFY(all<event::MembersReset>().isEmpty());
    feed({":tom!t@h NICK thomas"});
    QCOMPARE(all<event::MembersChanged>().size(), 1);
}

void tst_Rooms::dropsMembersWhoLeftDuringTheList()
{
    online();
    feed({":h 353 ana = #lobby :ana @sam +zoe tom", ":sam!s@h PART #lobby", ":tom!t@h QUIT :bye",
          ":zoe!z@h NICK zora", ":new!n@h JOIN #lobby", ":h 366 ana #lobby :End"});
    QStringList nicks;
    const QList<event::MembersReset> resets = all<event::MembersReset>();
    for (const Member &member : resets.constLast().members)
        nicks.append(member.nick);
    nicks.sort();
    QCOMPARE(nicks, (QStringList{u"ana"_s, u"new"_s, u"zora"_s}));
}

void tst_Rooms::ignoresEmptyNicks()
{
    online();
    feed({":!u@h JOIN #lobby", "JOIN #lobby", ":h 353 ana = #lobby :@ + ana !",
          ":h 366 ana #lobby"});
    for (const auto &reset : all<event::MembersReset>())
        QCOMPARE(reset.members.size(), 1);
    QVERIFY(all<event::MembersChanged>().isEmpty());
}

void tst_Rooms::followsNickChanges()
{
    online();
    feed({":tom!t@h NICK :thomas", ":ana!a@h NICK anna"});
    QCOMPARE(all<event::Renamed>().size(), 1);
    QCOMPARE(all<event::Renamed>().first().to, QByteArray("thomas"));
    QCOMPARE(m_session->nick(), u"anna"_s);
    QVERIFY(texts().contains(u"#lobby|tom|%1 is now called thomas"_s));
}

void tst_Rooms::reportsWhatOthersDo()
{
    online();
    feed({":bob!b@h JOIN #lobby", ":bob!b@h AWAY :lunch", ":sam!s@h TOPIC #lobby :Stand-up at 9:30",
          ":sam!s@h KICK #lobby bob :enough", ":tom!t@h QUIT :Quit: bye", ":zoe!z@h PART #lobby"});
    QCOMPARE(
        texts(),
        (QStringList{u"#lobby|bob|%1 joined"_s, u"#lobby|sam|%1 set the topic: Stand-up at 9:30"_s,
                     u"#lobby|sam|%1 removed bob (enough)"_s, u"#lobby|tom|%1 went offline (bye)"_s,
                     u"#lobby|zoe|%1 left"_s}));
    QCOMPARE(all<event::TopicSet>().first().topic, u"Stand-up at 9:30"_s);
    QCOMPARE(all<event::Presence>().first().away, true);
    forget();
    feed({":sam!s@h KICK #lobby ana :enough"});
    QCOMPARE(all<event::RoomLeft>().size(), 1);
    QCOMPARE(texts(), (QStringList{u"#lobby||sam removed you from the room (enough)"_s}));
}

void tst_Rooms::describesModeChanges_data()
{
    QTest::addColumn<QByteArray>("modes");
    QTest::addColumn<QStringList>("sentences");
    QTest::newRow("operator") << QByteArray("+o zoe") << QStringList{u"%1 made zoe an operator"_s};
    QTest::newRow("operator, the user")
        << QByteArray("+o ana") << QStringList{u"%1 made you an operator"_s};
    QTest::newRow("several") << QByteArray("+b-v bob!*@* zoe")
                             << QStringList{u"%1 banned bob!*@*"_s, u"%1 removed voice from zoe"_s};
    QTest::newRow("a key is not shown")
        << QByteArray("+k secret") << QStringList{u"%1 set a password for the room"_s};
    QTest::newRow("letters without a sentence")
        << QByteArray("+Cm-S")
        << QStringList{u"%1 let only members with voice speak"_s, u"%1 set the modes +C-S"_s};
}

void tst_Rooms::describesModeChanges()
{
    QFETCH(QByteArray, modes);
    QFETCH(QStringList, sentences);
    online();
    feed({":sam!s@h MODE #lobby " + modes});
    QStringList shown;
    for (const QString &text : texts())
        shown.append(text.section(u'|', 2));
    QCOMPARE(shown, sentences);
}

void tst_Rooms::setsAndRemovesTopics()
{
    m_session->setTopic("#lobby", u"x"_s, 0);
    QVERIFY(m_lines.isEmpty());
    QCOMPARE(texts(), (QStringList{u"#lobby||Not connected: the topic was not changed."_s}));
    online();
    m_session->setTopic("#lobby", u"#1: two\nlines"_s, 0);
    m_session->setTopic("#lobby", {}, 0);
    QVERIFY(m_lines.at(0).endsWith(" TOPIC #lobby :#1: two lines\r\n"));
    QVERIFY(m_lines.at(1).endsWith(" TOPIC #lobby :\r\n"));
}

void tst_Rooms::clearsATopicThatIsNotSentAgain()
{
    online();
    feed({":tom!t@h TOPIC #lobby :Stand-up at 9:30"});
    m_session->handleDisconnected(0, 2);
    m_session->handleConnected(3);
    feed({":h 001 ana :Welcome", ":h 422 ana :No MOTD"});
    forget();
    feed({":ana!ana@host JOIN #lobby", ":h 353 ana = #lobby :ana", ":h 366 ana #lobby :End"});
    QCOMPARE(all<event::TopicSet>().size(), 1);
    QCOMPARE(all<event::TopicSet>().first().topic, QString());
    forget();
    feed({":tom!t@h TOPIC #lobby :Lunch", ":h 366 ana #lobby :End"});
    QCOMPARE(all<event::TopicSet>().size(), 1);
    QCOMPARE(all<event::TopicSet>().first().topic, u"Lunch"_s);
}

void tst_Rooms::boundsTextsAndTopics()
{
    online();
    feed({":tom!t@h PRIVMSG #lobby :" + QByteArray(60'000, 'x'),
          ":tom!t@h TOPIC #lobby :" + QByteArray(60'000, ')')});
    QCOMPARE(all<event::Shown>().first().message.text.size(), 16 * 1024 + 1);
    QCOMPARE(all<event::TopicSet>().first().topic.size(), 4 * 1024 + 1);
    forget();
    feed({":h 332 ana #lobby :" + QByteArray(60'000, ')')});
    QCOMPARE(all<event::TopicSet>().first().topic.size(), 4 * 1024 + 1);
}

void tst_Rooms::repeatsWhoAfterAPause()
{
    online();
    feed({":ana!ana@host JOIN #one", ":h 353 ana = #one :ana", ":h 366 ana #one :End",
          ":h 315 ana #lobby :End"});
    QVERIFY(m_lines.contains("WHO #one\r\n"));
    forget();
    feed({":h 263 ana WHO :Please wait a while and try again."});
    QCOMPARE(texts(), QStringList());
    QCOMPARE(m_lines, QList<QByteArray>());
    const auto line = irc::Message::parse(":tom!t@h PRIVMSG #lobby :hi");
    m_session->receive({*line}, 1'000'000);
    QCOMPARE(m_lines, QList<QByteArray>{"WHO #one\r\n"});
}

HEARTH_TEST(tst_Rooms)
#include "tst_rooms.moc"
