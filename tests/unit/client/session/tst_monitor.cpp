// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/client/session/sessionfixture.h"

using namespace Qt::StringLiterals;
using namespace client;

/// Users with a direct chat, whom the server watches.
class tst_Monitor : public SessionFixture
{
    Q_OBJECT

private slots:
    void init() { makeSession(); }
    void watchesWhenTheServerCan_data();
    void watchesWhenTheServerCan();
    void sendsOnlyChanges();
    void watchesNeitherItselfNorServices();
    void reportsPresence();
    void ignoresUsersItDoesNotWatch();
    void keepsToTheLimit_data();
    void keepsToTheLimit();
    void degradesWhenTheListIsFull();
    void watchesAgainAfterAReconnect();
    void followsTheOwnNick();
    void takesTheNickWhenItIsFree();
    void keepsToTheLimitWithTheTakenNick();
    void followsTheCasemapping();
    void splitsLongLists();
    void asksAboutTheChatOnScreen();
    void asksAgainWhenTheUserComesBack();
    void asksWhenTheUserComesWhileTheChatIsOnScreen();
    void asksEachTimeOnAServerThatReportsNoChanges();

private:
    void connectTo(const QByteArray &isupport, const QByteArray &capabilities = "batch")
    {
        m_session->handleConnected(0);
        feed({":h CAP * LS :" + capabilities, ":h CAP ana ACK :" + capabilities,
              ":h 001 ana :Welcome", ":h 005 ana " + isupport + " :are supported",
              ":h 422 ana :No MOTD"});
    }
    QByteArrayList commands(const QByteArray &command = "MONITOR") const
    {
        QByteArrayList found;
        for (const QByteArray &line : m_lines) {
            if (line.startsWith(QByteArray(command + ' ')))
                found.append(line.trimmed().mid(command.size() + 1));
        }
        return found;
    }
    static QByteArrayList nicks(int count)
    {
        QByteArrayList made;
        for (int i = 0; i < count; ++i)
            made.append("user" + QByteArray::number(1'000 + i));
        return made;
    }
    QStringList presences() const
    {
        QStringList found;
        for (const event::Presence &one : all<event::Presence>()) {
            QString text = QString::fromUtf8(one.nick);
            if (one.online)
                text += *one.online ? u" online"_s : u" offline"_s;
            if (one.away)
                text += *one.away ? u" away"_s : u" here"_s;
            if (one.account)
                text += u" account="_s + *one.account;
            if (one.realName)
                text += u" name="_s + *one.realName;
            found.append(text);
        }
        return found;
    }
};

void tst_Monitor::watchesWhenTheServerCan_data()
{
    QTest::addColumn<QByteArray>("isupport");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::newRow("without MONITOR") << QByteArray("NETWORK=x") << QByteArrayList();
    QTest::newRow("no number") << QByteArray("MONITOR") << QByteArrayList{"+ sam,tom"};
    QTest::newRow("enough") << QByteArray("MONITOR=100") << QByteArrayList{"+ sam,tom"};
    QTest::newRow("one") << QByteArray("MONITOR=1") << QByteArrayList{"+ tom"};
    QTest::newRow("zero") << QByteArray("MONITOR=0") << QByteArrayList();
    QTest::newRow("hostile") << QByteArray("MONITOR=-3x") << QByteArrayList{"+ sam,tom"};
}

void tst_Monitor::watchesWhenTheServerCan()
{
    QFETCH(QByteArray, isupport);
    QFETCH(QByteArrayList, expected);
    m_session->setMonitored({"tom", "sam"}, 0); // before there is a connection
    QVERIFY(m_lines.isEmpty());
    connectTo(isupport);
    QCOMPARE(commands(), expected);
}

void tst_Monitor::sendsOnlyChanges()
{
    connectTo("MONITOR=100");
    m_session->setMonitored({"tom", "sam"}, 0);
    forget();
    m_session->setMonitored({"sam", "TOM"}, 0);
    QCOMPARE(commands(), QByteArrayList());
    m_session->setMonitored({"sam", "zoe"}, 0);
    QCOMPARE(commands(), (QByteArrayList{"- TOM", "+ zoe"}));
    forget();
    m_session->setMonitored({}, 0);
    QCOMPARE(commands(), (QByteArrayList{"- sam,zoe"}));
}

void tst_Monitor::watchesNeitherItselfNorServices()
{
    connectTo("MONITOR=100");
    m_session->setMonitored({"ANA", "NickServ", "chanserv", "*status", "#room", "a,b", "a b", "x!y",
                             "x@y", "", ":x", QByteArray(200, 'x'), "tom"},
                            0);
    QCOMPARE(commands(), (QByteArrayList{"+ tom"}));
}

void tst_Monitor::reportsPresence()
{
    connectTo("MONITOR=100", "away-notify account-notify setname extended-monitor");
    m_session->setMonitored({"tom", "sam"}, 0);
    forget();
    feed({":h 730 ana :tom!t@host,Sam", ":tom!t@host AWAY :lunch", ":tom!t@host ACCOUNT tommy",
          ":tom!t@host SETNAME :Tom M", ":tom!t@host AWAY", ":h 731 * :tom"});
    QCOMPARE(presences(), (QStringList{u"tom online"_s, u"Sam online"_s, u"tom online away"_s,
                                       u"tom account=tommy"_s, u"tom name=Tom M"_s,
                                       u"tom online here"_s, u"tom offline here"_s}));
    QCOMPARE(texts(), QStringList()); // no noise
}

void tst_Monitor::ignoresUsersItDoesNotWatch()
{
    connectTo("MONITOR=100");
    m_session->setMonitored({"tom"}, 0);
    forget();
    feed({":h 730 ana :eve,mal", ":h 731 ana :eve", ":h 730 ana", ":h 731", ":h 730 ana :,,!,"});
    QCOMPARE(presences(), QStringList());
}

void tst_Monitor::keepsToTheLimit_data()
{
    QTest::addColumn<QByteArray>("isupport");
    QTest::addColumn<int>("watched");
    QTest::newRow("small") << QByteArray("MONITOR=5") << 5;
    QTest::newRow("no limit") << QByteArray("MONITOR") << int(Monitor::maxTargets);
    QTest::newRow("huge") << QByteArray("MONITOR=999999999") << int(Monitor::maxTargets);
}

void tst_Monitor::keepsToTheLimit()
{
    QFETCH(QByteArray, isupport);
    QFETCH(int, watched);
    connectTo(isupport);
    m_session->setMonitored(nicks(1'000), 0);
    int count = 0;
    for (const QByteArray &line : commands())
        count += int(line.mid(2).split(',').size());
    QCOMPARE(count, watched);
    QVERIFY(commands().constFirst().startsWith("+ user1000"));
}

void tst_Monitor::degradesWhenTheListIsFull()
{
    connectTo("MONITOR=100");
    m_session->setMonitored({"a", "b", "c", "d"}, 0);
    forget();
    feed({":h 734 ana 2 c,d :Monitor list is full."});
    QCOMPARE(texts(), QStringList());
    m_session->setMonitored({"a", "b", "c", "d", "e"}, 0);
    QCOMPARE(commands(), QByteArrayList()); // the two most important ones are watched
    m_session->setMonitored({"e", "a", "b"}, 0);
    QCOMPARE(commands(), (QByteArrayList{"- b", "+ e"}));
    feed({":h 734 ana 0 a,b,c,d,e :Monitor list is full."});
    forget();
    m_session->setMonitored({"a"}, 0);
    QCOMPARE(commands(), QByteArrayList()); // it does not try without end
}

void tst_Monitor::watchesAgainAfterAReconnect()
{
    connectTo("MONITOR=100");
    m_session->setMonitored({"a", "b", "c"}, 0);
    feed({":h 734 ana 2 c :Monitor list is full."});
    m_session->handleDisconnected(100, 0);
    forget();
    m_session->setMonitored({"a", "b", "d"}, 0);
    QCOMPARE(commands(), QByteArrayList());
    connectTo("MONITOR=100");
    QCOMPARE(commands(), (QByteArrayList{"+ a,b,d"}));
}

void tst_Monitor::followsTheOwnNick()
{
    connectTo("MONITOR=100");
    m_session->setMonitored({"tom", "bea"}, 0);
    forget();
    feed({":ana!a@h NICK bea"});
    QCOMPARE(commands(), (QByteArrayList{"- bea"}));
    feed({":bea!a@h NICK ana"});
    QCOMPARE(commands(), (QByteArrayList{"- bea", "+ bea"}));
}

void tst_Monitor::takesTheNickWhenItIsFree()
{
    m_session->handleConnected(0);
    feed({":h CAP * LS :batch", ":h CAP ana ACK :batch", ":h 433 * ana :In use",
          ":h 001 ana_ :Welcome", ":h 005 ana_ MONITOR=100 :are supported",
          ":h 422 ana_ :No MOTD"});
    QCOMPARE(commands(), (QByteArrayList{"+ ana"}));
    feed({":h 730 ana_ :ana!a@h"});
    forget();
    feed({":h 731 ana_ :ana"});
    QCOMPARE(commands("NICK"), (QByteArrayList{"ana"}));
    feed({":ana_!a@h NICK ana"});
    QCOMPARE(commands(), (QByteArrayList{"- ana"}));
    // The client does not ask again if services take the nick away.
    forget();
    feed({":ana!a@h NICK guest7"});
    QCOMPARE(commands(), QByteArrayList());
}

void tst_Monitor::keepsToTheLimitWithTheTakenNick()
{
    m_session->handleConnected(0);
    feed({":h CAP * LS :batch", ":h CAP ana ACK :batch", ":h 433 * ana :In use",
          ":h 001 ana_ :Welcome", ":h 005 ana_ MONITOR=1 :are supported", ":h 422 ana_ :No MOTD"});
    m_session->setMonitored({"tom"}, 0);
    QCOMPARE(commands(), (QByteArrayList{"+ ana"}));
    feed({":h 734 ana_ 0 ana :Monitor list is full."});
    m_session->setMonitored({"tom", "bea"}, 0);
    QCOMPARE(commands(), (QByteArrayList{"+ ana"})); // the server has no place
}

void tst_Monitor::followsTheCasemapping()
{
    connectTo("MONITOR=100");
    m_session->setMonitored({"x{", "x["}, 0);
    QCOMPARE(commands().size(), 1); // they are the same name
    forget();
    feed({":h 005 ana CASEMAPPING=ascii :are supported"});
    QCOMPARE(commands().size(), 1);
    forget();
    feed({":h 730 ana :x["});
    QCOMPARE(presences(), QStringList{u"x[ online"_s});
}

void tst_Monitor::splitsLongLists()
{
    connectTo("MONITOR");
    QByteArrayList names;
    for (int i = 0; i < 30; ++i)
        names.append(QByteArray(90, char('a' + i % 26)) + QByteArray::number(i));
    m_session->setMonitored(names, 0);
    qsizetype count = 0;
    for (const QByteArray &line : commands()) {
        QVERIFY(line.size() < 500);
        count += line.mid(2).split(',').size();
    }
    QCOMPARE(count, 30);
}

void tst_Monitor::asksAboutTheChatOnScreen()
{
    connectTo("MONITOR=100 WHOX", "away-notify extended-monitor");
    m_session->setMonitored({"tom", "sam"}, 0);
    feed({":h 730 ana :tom,sam"});
    forget();
    m_session->requestPresence("tom", 1'000);
    QCOMPARE(commands("WHO"), (QByteArrayList{"tom %tcuhnfar,1"}));
    feed({":h 354 ana 1 * t host tom G tommy :Tom M", ":h 315 ana tom :End"});
    QCOMPARE(presences(), QStringList{u"tom online away account=tommy name=Tom M"_s});
    m_session->requestPresence("sam", 1'000);
    m_session->requestPresence("tom", 1'000); // its changes are reported
    m_session->requestPresence("NickServ", 1'000);
    m_session->requestPresence({}, 1'000);
    QCOMPARE(commands("WHO").size(), 2);
    QCOMPARE(texts(), QStringList());
}

void tst_Monitor::asksAgainWhenTheUserComesBack()
{
    connectTo("MONITOR=100 WHOX", "away-notify extended-monitor");
    m_session->setMonitored({"tom"}, 0);
    m_session->requestPresence("tom", 1'000);
    feed({":h 315 ana tom :End", ":h 731 ana :tom"});
    forget();
    feed({":h 730 ana :tom"});
    QCOMPARE(commands("WHO").size(), 1);
    feed({":h 315 ana tom :End", ":h 731 ana :tom"});
    m_session->requestPresence({}, 1'000); // not on screen any more
    feed({":h 730 ana :tom"}, 90'000);
    QCOMPARE(commands("WHO").size(), 1);
}

void tst_Monitor::asksWhenTheUserComesWhileTheChatIsOnScreen()
{
    connectTo("MONITOR=100 WHOX", "away-notify extended-monitor");
    m_session->setMonitored({"tom"}, 0);
    feed({":h 731 ana :tom"});
    m_session->requestPresence("tom", 1'000);
    feed({":h 315 ana tom :End"}); // there is no tom
    forget();
    feed({":h 730 ana :tom"});
    QCOMPARE(commands("WHO").size(), 1);
}

void tst_Monitor::asksEachTimeOnAServerThatReportsNoChanges()
{
    connectTo("WHOX", "away-notify");
    for (int i = 0; i < 2; ++i) {
        m_session->requestPresence("tom", 1'000);
        feed({":h 354 ana " + QByteArray::number(i + 1) + " * t host tom G 0 :Tom",
              ":h 315 ana tom :End"});
    }
    QCOMPARE(commands("WHO").size(), 2);
    QCOMPARE(presences().constLast(), u"tom online account= name=Tom"_s); // away might not end
}

HEARTH_TEST(tst_Monitor)
#include "tst_monitor.moc"
