// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/client/session/sessionfixture.h"

using namespace Qt::StringLiterals;
using namespace client;

class tst_Session : public SessionFixture
{
    Q_OBJECT

private slots:
    void init() { makeSession(); }
    void showsARefusedJoinWhereItWasTyped_data();
    void showsARefusedJoinWhereItWasTyped();
    void showsErrorsInTheRoomTheyAreAbout();
    void showsTheUserCountOnce();
    void emitsOneSignalPerBatch();
    void namesRoomsAndUsersAsOnTheWire();
    void findsTheWireNameOfATypedName();
    void refoldsNamesForAnotherCasemapping();
    void recognizesRoomsBeforeIsupport();
};

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
    row("473", u"#secret is invite-only. Ask a member to invite you."_s);
    row("474", u"You are banned from #secret."_s);
    row("475", u"#secret requires a password: /join #secret PASSWORD"_s);
    row("476", u"You cannot join #secret: Cannot join channel (+i)"_s);
    row("477", u"You must be logged in to an account to join #secret."_s);
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

void tst_Session::showsErrorsInTheRoomTheyAreAbout()
{
    online();
    feed({":h 482 ana #lobby :You're not channel operator"});
    QCOMPARE(texts(), (QStringList{u"#lobby||Only operators of #lobby can do that."_s}));
}

void tst_Session::showsTheUserCountOnce()
{
    online();
    feed({":h 265 ana 7 9 :Current local users 7, max 9", ":h 266 ana :Current global users: 7"});
    QCOMPARE(texts(),
             (QStringList{u"||Current local users 7, max 9"_s, u"||Current global users: 7"_s}));
}

void tst_Session::emitsOneSignalPerBatch()
{
    online();
    QByteArrayList lines;
    for (int i = 0; i < 10'000; ++i)
        lines.append(":tom!t@h PRIVMSG #lobby :line " + QByteArray::number(i));
    feed(lines);
    QCOMPARE(m_signals, 1);
    QCOMPARE(m_events.size(), 10'000);
}

void tst_Session::namesRoomsAndUsersAsOnTheWire()
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

void tst_Session::findsTheWireNameOfATypedName()
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

void tst_Session::refoldsNamesForAnotherCasemapping()
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
    // After a change of the casemapping, rooms and members are folded again.
    feed({":h 005 ana CASEMAPPING=rfc1459 :are supported", ":x{Y!x@host PART #a{B}"});
    QVERIFY(m_session->remembersRoom("#A{B}"));
    QCOMPARE(all<event::MembersReset>().first().members.size(), 1);
}

void tst_Session::recognizesRoomsBeforeIsupport()
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

HEARTH_TEST(tst_Session)
#include "tst_session.moc"
