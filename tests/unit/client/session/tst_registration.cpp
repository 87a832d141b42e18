// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/client/session/sessionfixture.h"

using namespace Qt::StringLiterals;
using namespace client;

class tst_Registration : public SessionFixture
{
    Q_OBJECT

private slots:
    void init() { makeSession(); }
    void registersWithAllCapabilities();
    void registersWithoutCapabilities();
    void requestsEachCapabilityAfterARefusedSet();
    void triesAnotherNickIfItsOwnIsTaken();
    void stopsIfTheNickIsNotAllowed();
    void stopsIfTheServerRefuses();
    void truncatesNicksBetweenCharacters();
    void prefersOnlyNicksThatTheServerConfirmed();
    void reportsAChangedNickInTheFirstRoom();
    void joinsRememberedRooms();
    void rejoinsItsRooms();
    void claimsTheLobbyBeforeItJoinsRooms();
    void claimsTheLobbyAtOnceIfItIsReady();
    void hidesTheAnswerToAClaim_data();
    void hidesTheAnswerToAClaim();
};

void tst_Registration::registersWithAllCapabilities()
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

void tst_Registration::registersWithoutCapabilities()
{
    m_session->handleConnected(0);
    feed({":h 421 * CAP :Unknown command", ":h 001 ana :Welcome", ":h 422 ana :No MOTD"});
    QVERIFY(m_session->isReady());
    QCOMPARE(all<event::Ready>().size(), 1);
}

void tst_Registration::requestsEachCapabilityAfterARefusedSet()
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

void tst_Registration::triesAnotherNickIfItsOwnIsTaken()
{
    m_session->handleConnected(0);
    forget();
    feed({":h 433 * ana :Nickname is already in use"});
    QCOMPARE(m_lines, (QList<QByteArray>{"NICK ana_\r\n"}));
    feed({":h 001 ana_ :Welcome", ":h 422 ana_ :No MOTD"});
    QCOMPARE(m_session->nick(), u"ana_"_s);
    QCOMPARE(m_session->preferredNick(), u"ana"_s);
    QVERIFY(texts().contains(
        u"||The name ana is taken, so you are ana_ here. Use /nick NAME to choose another."_s));
    // The other one goes: the name is free.
    feed({":ana_!ana@host JOIN #r", ":h 353 ana_ = #r :ana_ ana", ":h 366 ana_ #r :End"});
    forget();
    feed({":ana!a@b QUIT :Ping timeout"});
    QCOMPARE(m_lines, (QList<QByteArray>{"NICK ana\r\n"}));
}

void tst_Registration::stopsIfTheNickIsNotAllowed()
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

void tst_Registration::stopsIfTheServerRefuses()
{
    m_session->handleConnected(0);
    feed({":h 465 * :You are banned"});
    QCOMPARE(all<event::Refused>().first().reason,
             u"The server refused the connection: You are banned"_s);
}

void tst_Registration::truncatesNicksBetweenCharacters()
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

void tst_Registration::prefersOnlyNicksThatTheServerConfirmed()
{
    online();
    m_session->type("#lobby", u"/nick 9bad"_s, 1);
    feed({":h 432 ana 9bad :Erroneous nickname"});
    m_session->type("#lobby", u"/nick tom"_s, 1);
    feed({":h 433 ana tom :Nickname is already in use"});
    QVERIFY(texts().contains(u"#lobby||The name tom is taken. You are still ana."_s));
    QCOMPARE(m_session->preferredNick(), u"ana"_s);
    // A nick that services set does not change the preferred nick.
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

void tst_Registration::reportsAChangedNickInTheFirstRoom()
{
    m_session->handleConnected(0);
    feed({":h 433 * ana :In use", ":h 001 ana_ :Welcome", ":h 422 ana_ :No MOTD"});
    forget();
    feed({":ana_!ana@host JOIN #lobby", ":ana_!ana@host JOIN #other"});
    const QString sentence =
        u"The name ana is taken, so you are ana_ here. Use /nick NAME to choose another."_s;
    QVERIFY(texts().contains(u"#lobby||" + sentence));
    QVERIFY(!texts().contains(u"#other||" + sentence));
}

void tst_Registration::joinsRememberedRooms()
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

void tst_Registration::rejoinsItsRooms()
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

void tst_Registration::claimsTheLobbyBeforeItJoinsRooms()
{
    m_session->claimLobby("early", 0); // There is no connection to present it on.
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

void tst_Registration::claimsTheLobbyAtOnceIfItIsReady()
{
    online();
    m_session->claimLobby("7fab", 0);
    QCOMPARE(m_lines, (QByteArrayList{"OWNER 7fab\r\n"}));
}

void tst_Registration::hidesTheAnswerToAClaim_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("accepted") << QByteArray(":h NOTE OWNER LOBBY_OWNER :You are owner");
    QTest::newRow("refused") << QByteArray(":h FAIL OWNER TOKEN_USED :This token has been used");
    QTest::newRow("not known") << QByteArray(":h 421 ana OWNER :Unknown command");
    QTest::newRow("without standard replies") << QByteArray(":h 400 ana OWNER :This is no token");
    QTest::newRow("too many guesses") << QByteArray(":h 263 ana OWNER :Please wait a minute");
}

void tst_Registration::hidesTheAnswerToAClaim()
{
    QFETCH(QByteArray, answer);
    online();
    m_session->claimLobby("7fab", 0);
    feed({answer});
    QVERIFY(all<event::Shown>().isEmpty());
    feed({answer}); // This one answers what the user typed.
    QCOMPARE(all<event::Shown>().size(), 1);
}

HEARTH_TEST(tst_Registration)
#include "tst_registration.moc"
