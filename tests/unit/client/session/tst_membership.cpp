#include "tests/unit/client/session/sessionfixture.h"

using namespace Qt::StringLiterals;
using namespace client;

/// Who is in a room: ranks, names, absence, and what remains of a room after a kick.
class tst_Membership : public SessionFixture
{
    Q_OBJECT

private slots:
    void init() { makeSession(); }

    void staysOutOfARoomItWasRemovedFrom();
    void showsNothingMoreOfARoomItWasRemovedFrom();
    void entersAgainAfterAKick();
    void asksWhoIsAwayOnceForEachStay();
    void doesNotAskWhoIsAwayInHugeRooms();
    void takesItsNameBackWhenItIsFree_data();
    void takesItsNameBackWhenItIsFree();
    void leavesANameAloneThatIsNotItsOwn();
    void readsParametersOfModes_data();
    void readsParametersOfModes();

private:
    /// What the server sends on entering @p room with @p names.
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
    QVERIFY(!m_session->wantsRoom(u"#lobby"_s));
    m_session->linkDown(100, 5);
    forget();
    m_session->linkUp(6);
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
    QVERIFY(m_session->wantsRoom(u"#lobby"_s));
    feed({":tom!t@h PRIVMSG #lobby :hello again"});
    QCOMPARE(texts().constLast(), u"#lobby|tom|hello again"_s);
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
    m_session->linkUp(0);
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
