// SPDX-License-Identifier: MIT
#include "tests/unit/client/session/sessionfixture.h"

using namespace Qt::StringLiterals;
using namespace client;

class tst_Session : public SessionFixture
{
    Q_OBJECT

private slots:
    void init() { makeSession(); }
    void registersWithAServerThatHasEverything();
    void registersWithAServerThatHasNothing();
    void asksForEachCapabilityWhenASetIsRefused();
    void triesAnotherNameWhenItsOwnIsTaken();
    void stopsWhenTheNameIsNotAllowed();
    void stopsWhenTheServerRefuses();
    void entersTheRoomsItWants();
    void claimsTheLobbyBeforeItEntersRooms();
    void claimsTheLobbyAtOnceWhenItIsReady();
    void showsNoAnswerToAClaim_data();
    void showsNoAnswerToAClaim();
    void keepsTheMembersOfARoom();
    void followsNicks();
    void tellsWhatOthersDo();
    void showsWhatOthersSay();
    void noticesMentions();
    void takesAHostileNameForWhatItIs();
    void readsWhatIsNotUtf8();
    void answersCtcpALittle();
    void answersNoCtcpOfItsOwn();
    void repeatsLittleOfAPing();
    void opensNoChatForANotice();
    void showsARefusedJoinWhereItWasTyped_data();
    void showsARefusedJoinWhereItWasTyped();
    void showsServerErrorsInTheRoomTheyAreAbout();
    void tellsHowManyPeopleThereAreOnce();
    void setsAndRemovesTopics();
    void aBurstIsOneSignal();
    void comesBackToItsRooms();
    void nobodyIsNoMember();
    void namesRoomsAndPeopleAsOnTheWire();
    void findsWhoATypedNameMeans();
    void filesNamesAgainWhenTheirMappingChanges();
    void knowsRoomsByTheirPrefixBeforeTheServerSaysSo();
    void wantsOnlyNamesThatTheServerGave();
    void cutsNamesBetweenCharacters();
    void saysInTheRoomThatTheNameIsAnother();
    void aRoomWithoutATopicHasNone();
    void boundsTextsAndTopics();
    void keepsMembersThroughAnEmptyList();
    void nobodyWhoLeftComesBackWithTheList();
    void asksForPresenceAgainAfterAPause();
    void tellsModesAsSentences_data();
    void tellsModesAsSentences();
};

void tst_Session::registersWithAServerThatHasEverything()
{
    m_session->handleConnected(0);
    QCOMPARE(m_lines,
             (QList<QByteArray>{"CAP LS 302\r\n", "NICK ana\r\n", "USER ana 0 * ana\r\n"}));
    forget();
    feed({":h CAP * LS * :message-tags server-time sasl=PLAIN", ":h CAP * LS :batch unknown/cap"});
    QCOMPARE(m_lines, (QList<QByteArray>{"CAP REQ :batch message-tags server-time\r\n"}));
    forget();
    feed({":h CAP ana ACK :batch message-tags server-time"});
    QCOMPARE(m_lines, (QList<QByteArray>{"CAP END\r\n"}));
    QVERIFY(!m_session->isReady());
    feed({":h 001 ana :Welcome", ":h 005 ana NETWORK=Hearth LOBBY=#lobby :are supported",
          ":h 376 ana :End of MOTD"});
    QVERIFY(m_session->isReady());
    QCOMPARE(all<event::Ready>().size(), 1);
    QCOMPARE(all<event::Ready>().first().lobby, QByteArray("#lobby"));
    QCOMPARE(all<event::NetworkNamed>().first().name, u"Hearth"_s);
}

void tst_Session::registersWithAServerThatHasNothing()
{
    m_session->handleConnected(0);
    feed({":h 421 * CAP :Unknown command", ":h 001 ana :Welcome", ":h 422 ana :No MOTD"});
    QVERIFY(m_session->isReady());
    QCOMPARE(all<event::Ready>().size(), 1);
}

void tst_Session::asksForEachCapabilityWhenASetIsRefused()
{
    m_session->handleConnected(0);
    feed({":h CAP * LS :batch setname"});
    forget();
    feed({":h CAP * NAK :batch setname"});
    QCOMPARE(m_lines, (QList<QByteArray>{"CAP REQ :batch\r\n", "CAP REQ :setname\r\n"}));
    forget();
    feed({":h CAP * NAK :batch", ":h CAP * ACK :setname"});
    QCOMPARE(m_lines, (QList<QByteArray>{"CAP END\r\n"}));
}

void tst_Session::triesAnotherNameWhenItsOwnIsTaken()
{
    m_session->handleConnected(0);
    forget();
    feed({":h 433 * ana :Nickname is already in use"});
    QCOMPARE(m_lines, (QList<QByteArray>{"NICK ana_\r\n"}));
    feed({":h 001 ana_ :Welcome", ":h 422 ana_ :No MOTD"});
    QCOMPARE(m_session->nick(), u"ana_"_s);
    QCOMPARE(m_session->preferredNick(), u"ana"_s);
    QVERIFY(texts().contains(
        u"||The name ana is taken: you are ana_ here. /nick NAME chooses another."_s));
    // The other one goes: the name is free.
    feed({":ana_!ana@host JOIN #r", ":h 353 ana_ = #r :ana_ ana", ":h 366 ana_ #r :End"});
    forget();
    feed({":ana!a@b QUIT :Ping timeout"});
    QCOMPARE(m_lines, (QList<QByteArray>{"NICK ana\r\n"}));
}

void tst_Session::stopsWhenTheNameIsNotAllowed()
{
    m_session->handleConnected(0);
    feed({":h 432 * ana :Erroneous nickname"});
    QCOMPARE(all<event::Refused>().size(), 1);
    QCOMPARE(all<event::Refused>().first().reason,
             u"The server does not allow the name ana. Choose another."_s);
    m_session->handleDisconnected(0, 0);
    m_session->handleConnected(0);
    feed({":h 432 * ana :This name is reserved"});
    QCOMPARE(all<event::Refused>().last().reason,
             u"The server does not allow the name ana: This name is reserved"_s);
}

void tst_Session::stopsWhenTheServerRefuses()
{
    m_session->handleConnected(0);
    feed({":h 465 * :You are banned"});
    QCOMPARE(all<event::Refused>().first().reason,
             u"The server refused the connection: You are banned"_s);
}

void tst_Session::entersTheRoomsItWants()
{
    m_session->rememberRoom("#open", {});
    m_session->rememberRoom("#closed", u"secret"_s);
    m_session->handleConnected(0);
    forget();
    feed({":h 001 ana :Welcome", ":h 422 ana :No MOTD"});
    QCOMPARE(m_lines, (QList<QByteArray>{"JOIN #closed,#open secret\r\n"}));
    feed({":ana!a@h JOIN #open"});
    QCOMPARE(all<event::RoomEntered>().size(), 1);
}

void tst_Session::claimsTheLobbyBeforeItEntersRooms()
{
    m_session->claimLobby("early", 0); // There is no link to present it on.
    m_session->rememberRoom("#lobby", {});
    m_session->handleConnected(0);
    m_session->claimLobby("7fab", 0);
    feed({":h CAP * LS :standard-replies", ":h CAP ana ACK :standard-replies",
          ":h 001 ana :Welcome", ":h 005 ana CHANTYPES=# :are supported"});
    forget();
    feed({":h 422 ana :No MOTD"});
    QCOMPARE(m_lines, (QByteArrayList{"OWNER 7fab\r\n", "JOIN #lobby\r\n"}));
    m_session->handleDisconnected(0, 0);
    m_session->handleConnected(0);
    forget();
    feed({":h 001 ana :Welcome", ":h 422 ana :No MOTD"});
    QCOMPARE(m_lines, (QByteArrayList{"JOIN #lobby\r\n"}));
}

void tst_Session::claimsTheLobbyAtOnceWhenItIsReady()
{
    online();
    m_session->claimLobby("7fab", 0);
    QCOMPARE(m_lines, (QByteArrayList{"OWNER 7fab\r\n"}));
}

void tst_Session::showsNoAnswerToAClaim_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("accepted") << QByteArray(":h NOTE OWNER LOBBY_OWNER :You are owner");
    QTest::newRow("refused") << QByteArray(":h FAIL OWNER TOKEN_USED :This token has been used");
    QTest::newRow("not known") << QByteArray(":h 421 ana OWNER :Unknown command");
    QTest::newRow("without standard replies") << QByteArray(":h 400 ana OWNER :This is no token");
    QTest::newRow("too many guesses") << QByteArray(":h 263 ana OWNER :Please wait a minute");
}

void tst_Session::showsNoAnswerToAClaim()
{
    QFETCH(QByteArray, answer);
    online();
    m_session->claimLobby("7fab", 0);
    feed({answer});
    QVERIFY(all<event::Shown>().isEmpty());
    feed({answer}); // This one answers what the user typed.
    QCOMPARE(all<event::Shown>().size(), 1);
}

void tst_Session::keepsTheMembersOfARoom()
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

void tst_Session::followsNicks()
{
    online();
    feed({":tom!t@h NICK :thomas", ":ana!a@h NICK anna"});
    QCOMPARE(all<event::Renamed>().size(), 1);
    QCOMPARE(all<event::Renamed>().first().to, QByteArray("thomas"));
    QCOMPARE(m_session->nick(), u"anna"_s);
    QVERIFY(texts().contains(u"#lobby|tom|is now called thomas"_s));
}

void tst_Session::tellsWhatOthersDo()
{
    online();
    feed({":bob!b@h JOIN #lobby", ":bob!b@h AWAY :lunch", ":sam!s@h TOPIC #lobby :Stand-up at 9:30",
          ":sam!s@h KICK #lobby bob :enough", ":tom!t@h QUIT :Quit: bye", ":zoe!z@h PART #lobby"});
    QCOMPARE(texts(),
             (QStringList{u"#lobby|bob|joined"_s, u"#lobby|sam|set the topic: Stand-up at 9:30"_s,
                          u"#lobby|sam|removed bob (enough)"_s, u"#lobby|tom|went offline (bye)"_s,
                          u"#lobby|zoe|left"_s}));
    QCOMPARE(all<event::TopicSet>().first().topic, u"Stand-up at 9:30"_s);
    QCOMPARE(all<event::Presence>().first().away, true);
    forget();
    feed({":sam!s@h KICK #lobby ana :enough"});
    QCOMPARE(all<event::RoomLeft>().size(), 1);
    QCOMPARE(texts(), (QStringList{u"#lobby||sam removed you from the room (enough)"_s}));
}

void tst_Session::showsWhatOthersSay()
{
    online();
    feed({"@time=2026-11-24T18:30:05.123Z;msgid=m1 :tom!t@h PRIVMSG #lobby :hello",
          ":tom!t@h PRIVMSG ana :psst",
          ":tom!t@h PRIVMSG #lobby :\x01"
          "ACTION waves\x01",
          ":sam!s@h NOTICE @#lobby :only ops", ":guest-1!telnet@h PRIVMSG #lobby :hi",
          ":h NOTICE ana :*** server speaks"});
    QCOMPARE(texts(), (QStringList{u"#lobby|tom|hello"_s, u"tom|tom|psst"_s, u"#lobby|tom|waves"_s,
                                   u"#lobby|sam|only ops"_s, u"#lobby|guest-1|hi"_s,
                                   u"h|h|*** server speaks"_s}));
    const auto shown = all<event::Shown>();
    QCOMPARE(shown.at(0).message.timeMs, 1795545005123);
    QCOMPARE(shown.at(0).message.id, u"m1"_s);
    QCOMPARE(shown.at(2).message.kind, ChatMessage::Kind::Action);
    QCOMPARE(shown.at(4).message.note, u"telnet"_s);
    QVERIFY(shown.at(1).opens);
    QVERIFY(!shown.at(5).opens);
}

void tst_Session::noticesMentions()
{
    online();
    feed({":tom!t@h PRIVMSG #lobby :Ana: hi", ":tom!t@h PRIVMSG #lobby :banana",
          ":tom!t@h PRIVMSG #lobby :is @ana here?", ":tom!t@h NOTICE #lobby :ana"});
    QList<bool> mentions;
    for (const event::Shown &shown : all<event::Shown>())
        mentions.append(shown.message.mention);
    QCOMPARE(mentions, (QList<bool>{true, false, true, false}));
}

void tst_Session::takesAHostileNameForWhatItIs()
{
    online();
    feed({":t\u202e\x02om!t@h PRIVMSG #lobby :he\x07llo", ":\u200b!t@h PRIVMSG #lobby :x"});
    QCOMPARE(texts(), (QStringList{u"#lobby|t\ufffd\ufffdom|hello"_s, u"#lobby|\ufffd|x"_s}));
}

void tst_Session::readsWhatIsNotUtf8()
{
    online();
    feed({":tom!t@h PRIVMSG #lobby :caf\xe9 \x80"});
    QCOMPARE(texts(), (QStringList{u"#lobby|tom|caf\u00e9 \u20ac"_s}));
}

void tst_Session::answersCtcpALittle()
{
    online();
    const QByteArrayList question{":tom!t@h PRIVMSG ana :\x01PING 42\x01"};
    for (int i = 0; i < 10; ++i)
        feed(question, 100'000);
    QCOMPARE(m_lines.size(), 3);
    QCOMPARE(m_lines.first(), "NOTICE tom :\x01PING 42\x01\r\n");
    QVERIFY(texts().isEmpty());
    feed(question, 110'000);
    QCOMPARE(m_lines.size(), 3);
    feed(question, 110'001); // Ten seconds are over.
    QCOMPARE(m_lines.size(), 4);
}

void tst_Session::answersNoCtcpOfItsOwn()
{
    online();
    feed({":ana!ana@host PRIVMSG tom :\x01VERSION\x01",
          ":tom!t@h NOTICE ana :\x01VERSION other\x01"});
    QCOMPARE(m_lines, QList<QByteArray>());
}

void tst_Session::repeatsLittleOfAPing()
{
    online();
    feed({":tom!t@h PRIVMSG ana :\x01PING " + QByteArray(300, '4') + '\x01'});
    QCOMPARE(m_lines,
             QList<QByteArray>{"NOTICE tom :\x01PING " + QByteArray(64, '4') + "\x01\r\n"});
}

void tst_Session::opensNoChatForANotice()
{
    online();
    feed({":tom!t@h NOTICE ana :psst"});
    QCOMPARE(all<event::Shown>().size(), 1);
    QVERIFY(!all<event::Shown>().first().opens);
    feed({":tom!t@h PRIVMSG ana :psst"});
    QVERIFY(all<event::Shown>().constLast().opens);
}

void tst_Session::showsARefusedJoinWhereItWasTyped_data()
{
    QTest::addColumn<QByteArray>("numeric");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *numeric, const QString &sentence) {
        QTest::newRow(numeric) << QByteArray(numeric) << sentence;
    };
    row("403", u"There is no room #secret."_s);
    row("405", u"You cannot join #secret: you are in as many rooms as this server allows. Leave "
               u"one first."_s);
    row("471", u"#secret is full. Try again later."_s);
    row("473", u"#secret is only for people who are invited. Ask somebody who is in it."_s);
    row("474", u"You are banned from #secret."_s);
    row("475", u"#secret has a password: /join #secret PASSWORD"_s);
    row("476", u"You cannot join #secret: Cannot join channel (+i)"_s);
    row("477", u"#secret is only for people who are logged in to an account."_s);
}

void tst_Session::showsARefusedJoinWhereItWasTyped()
{
    QFETCH(QByteArray, numeric);
    QFETCH(QString, sentence);
    online();
    m_session->type("#lobby", u"/join #secret"_s, 0);
    QVERIFY(m_lines.first().endsWith(" JOIN #secret\r\n"));
    forget();
    feed({":h " + numeric + " ana #secret :Cannot join channel (+i)"});
    const auto shown = all<event::Shown>();
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first().target, QByteArray("#secret")); // not open, so:
    QCOMPARE(shown.first().fallback, QByteArray("#lobby"));
    QCOMPARE(shown.first().message.text, sentence);
}

void tst_Session::showsServerErrorsInTheRoomTheyAreAbout()
{
    online();
    feed({":h 482 ana #lobby :You're not channel operator"});
    QCOMPARE(texts(), (QStringList{u"#lobby||Only operators of #lobby can do that."_s}));
}

void tst_Session::tellsHowManyPeopleThereAreOnce()
{
    online();
    feed({":h 265 ana 7 9 :Current local users 7, max 9", ":h 266 ana :Current global users: 7"});
    QCOMPARE(texts(),
             (QStringList{u"||Current local users 7, max 9"_s, u"||Current global users: 7"_s}));
}

void tst_Session::setsAndRemovesTopics()
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

void tst_Session::aBurstIsOneSignal()
{
    online();
    QByteArrayList lines;
    for (int i = 0; i < 10'000; ++i)
        lines.append(":tom!t@h PRIVMSG #lobby :line " + QByteArray::number(i));
    feed(lines);
    QCOMPARE(m_signals, 1);
    QCOMPARE(m_events.size(), 10'000);
}

void tst_Session::comesBackToItsRooms()
{
    online();
    m_session->handleDisconnected(100, 5);
    QCOMPARE(all<event::RoomLeft>().size(), 1);
    QCOMPARE(all<event::MembersReset>().first().members.size(), 0);
    forget();
    m_session->handleConnected(6);
    feed({":h 001 ana :Welcome", ":h 422 ana :No MOTD"});
    QCOMPARE(m_lines.constLast(), "JOIN #lobby\r\n");
}

void tst_Session::nobodyIsNoMember()
{
    online();
    feed({":!u@h JOIN #lobby", "JOIN #lobby", ":h 353 ana = #lobby :@ + ana !",
          ":h 366 ana #lobby"});
    for (const auto &reset : all<event::MembersReset>())
        QCOMPARE(reset.members.size(), 1);
    QVERIFY(all<event::MembersChanged>().isEmpty());
}

void tst_Session::namesRoomsAndPeopleAsOnTheWire()
{
    online();
    const QByteArray flag = "#\U0001f3f3\ufe0f\u200d\U0001f308";
    m_session->join(flag, {}, 1);
    feed({":ana!ana@host JOIN " + flag, ":h 353 ana = " + flag + " :ana j\xf6rg",
          ":h 366 ana " + flag + " :End"});
    QCOMPARE(all<event::RoomEntered>().first().room, flag);
    QCOMPARE(all<event::MembersReset>().first().members.size(), 2);
    forget();
    feed({":j\xf6rg!j@host PRIVMSG " + flag + " :hello", ":j\xf6rg!j@host PRIVMSG ana :psst"});
    QCOMPARE(all<event::Shown>().at(0).target, flag);
    QCOMPARE(all<event::Shown>().at(1).target, QByteArray("j\xf6rg"));
    QCOMPARE(all<event::Shown>().at(1).message.sender, u"j\u00f6rg"_s);
    forget();
    m_session->type("j\xf6rg", u"yes?"_s, 2);
    m_session->type(flag, u"hi"_s, 2);
    m_session->part(flag, 2);
    QCOMPARE(m_lines.size(), 3);
    QVERIFY(m_lines.at(0).contains("PRIVMSG j\xf6rg yes?"));
    QVERIFY(m_lines.at(1).contains(QByteArray("PRIVMSG " + flag + " hi")));
    QVERIFY(m_lines.at(2).contains(QByteArray("PART " + flag)));
}

void tst_Session::findsWhoATypedNameMeans()
{
    online();
    feed({":j\xf6rg!j@host JOIN #lobby", ":ana\u200b!x@host JOIN #lobby"});
    QCOMPARE(m_session->wireName(u"j\u00f6rg"_s), QByteArray("j\xf6rg"));
    QCOMPARE(m_session->wireName(u"ana\ufffd"_s), QByteArray("ana\u200b"));
    QCOMPARE(m_session->wireName(u"ana"_s), QByteArray("ana"));
    QCOMPARE(m_session->wireName(u"zo\u00eb"_s), QByteArray("zo\u00eb"));
    feed({":j\u00f6rg!j@host JOIN #lobby"});
    QCOMPARE(m_session->wireName(u"j\u00f6rg"_s), QByteArray("j\u00f6rg"));
}

void tst_Session::filesNamesAgainWhenTheirMappingChanges()
{
    m_session->rememberRoom("#a[b]", u"secret"_s);
    m_session->handleConnected(0);
    feed({":h 001 ana :Welcome", ":h 005 ana CASEMAPPING=ascii :are supported"});
    QCOMPARE(all<event::CasemappingChanged>().size(), 1);
    forget();
    feed({":h 422 ana :No MOTD"});
    QCOMPARE(m_lines, (QList<QByteArray>{"JOIN #a[b] secret\r\n"}));
    feed({":ana!ana@host JOIN #a[b]", ":h 353 ana = #a[b] :ana x[y", ":h 366 ana #a[b] :End"});
    QCOMPARE(m_session->roomKey("#A[B]"), u"secret"_s);
    QVERIFY(!m_session->remembersRoom("#a{b}"));
    forget();
    // A server that changes its mind has its rooms and people filed again.
    feed({":h 005 ana CASEMAPPING=rfc1459 :are supported", ":x{Y!x@host PART #a{B}"});
    QVERIFY(m_session->remembersRoom("#A{B}"));
    QCOMPARE(all<event::MembersReset>().first().members.size(), 1);
}

void tst_Session::knowsRoomsByTheirPrefixBeforeTheServerSaysSo()
{
    m_session->type({}, u"/join &local"_s, 0);
    m_session->type({}, u"/join lobby"_s, 0);
    QVERIFY(m_session->remembersRoom("&local"));
    QVERIFY(m_session->remembersRoom("#lobby"));
    m_session->handleConnected(0);
    feed({":h 001 ana :Welcome", ":h 005 ana CHANTYPES=# :are supported"});
    QVERIFY(!m_session->isRoomName("&local"));
    feed({":h 422 ana :No MOTD"});
    QVERIFY(m_lines.contains("JOIN &local,#lobby\r\n"));
}

void tst_Session::wantsOnlyNamesThatTheServerGave()
{
    online();
    m_session->type("#lobby", u"/nick 9bad"_s, 1);
    feed({":h 432 ana 9bad :Erroneous nickname"});
    m_session->type("#lobby", u"/nick tom"_s, 1);
    feed({":h 433 ana tom :Nickname is already in use"});
    QVERIFY(texts().contains(u"#lobby||The name tom is taken. You are still ana."_s));
    QCOMPARE(m_session->preferredNick(), u"ana"_s);
    // What services do to a user is not what the user wants.
    feed({":ana!ana@host NICK Guest12"});
    QCOMPARE(m_session->preferredNick(), u"ana"_s);
    m_session->type("#lobby", u"/nick annalena"_s, 1);
    QCOMPARE(m_session->preferredNick(), u"ana"_s);
    feed({":Guest12!ana@host NICK annalen"}); // Cut by the server.
    QCOMPARE(m_session->preferredNick(), u"annalen"_s);
    m_session->handleDisconnected(0, 2);
    forget();
    m_session->handleConnected(3);
    QVERIFY(m_lines.contains("NICK annalen\r\n"));
}

void tst_Session::cutsNamesBetweenCharacters()
{
    m_session = std::make_unique<Session>(QString(12, QChar(0x20ac)));
    connect(m_session.get(), &Session::linesReady, this,
            [this](const QList<QByteArray> &lines) { m_lines += lines; });
    m_session->handleConnected(0);
    for (int i = 0; i < 4; ++i) {
        forget();
        feed({":h 433 * x :Nickname is already in use"});
        QCOMPARE(m_lines.size(), 1);
        QVERIFY(m_lines.first().isValidUtf8());
    }
}

void tst_Session::saysInTheRoomThatTheNameIsAnother()
{
    m_session->handleConnected(0);
    feed({":h 433 * ana :In use", ":h 001 ana_ :Welcome", ":h 422 ana_ :No MOTD"});
    forget();
    feed({":ana_!ana@host JOIN #lobby", ":ana_!ana@host JOIN #other"});
    const QString sentence =
        u"The name ana is taken: you are ana_ here. /nick NAME chooses another."_s;
    QVERIFY(texts().contains(u"#lobby||" + sentence));
    QVERIFY(!texts().contains(u"#other||" + sentence));
}

void tst_Session::aRoomWithoutATopicHasNone()
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

void tst_Session::boundsTextsAndTopics()
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

void tst_Session::keepsMembersThroughAnEmptyList()
{
    online();
    feed({":h 366 ana #lobby :End"});
    QVERIFY(all<event::MembersReset>().isEmpty());
    feed({":tom!t@h NICK thomas"});
    QCOMPARE(all<event::MembersChanged>().size(), 1);
}

void tst_Session::nobodyWhoLeftComesBackWithTheList()
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

void tst_Session::asksForPresenceAgainAfterAPause()
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

void tst_Session::tellsModesAsSentences_data()
{
    QTest::addColumn<QByteArray>("modes");
    QTest::addColumn<QStringList>("sentences");
    QTest::newRow("operator") << QByteArray("+o zoe") << QStringList{u"made zoe an operator"_s};
    QTest::newRow("operator, the user")
        << QByteArray("+o ana") << QStringList{u"made you an operator"_s};
    QTest::newRow("several") << QByteArray("+b-v bob!*@* zoe")
                             << QStringList{u"banned bob!*@*"_s, u"took the voice from zoe"_s};
    QTest::newRow("a key is not told")
        << QByteArray("+k secret") << QStringList{u"set a password for the room"_s};
    QTest::newRow("letters without a sentence")
        << QByteArray("+Cm-S")
        << QStringList{u"let only people with a voice speak"_s, u"set the modes +C-S"_s};
}

void tst_Session::tellsModesAsSentences()
{
    QFETCH(QByteArray, modes);
    QFETCH(QStringList, sentences);
    online();
    feed({":sam!s@h MODE #lobby " + modes});
    QStringList shown;
    for (const event::Shown &one : all<event::Shown>())
        shown.append(one.message.text);
    QCOMPARE(shown, sentences);
}

QTEST_APPLESS_MAIN(tst_Session)
#include "tst_session.moc"
