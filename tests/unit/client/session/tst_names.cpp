// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/client/session/sessionfixture.h"

using namespace Qt::StringLiterals;
using namespace client;

/// The members of channels on servers that send them only when asked (no-implicit-names).
class tst_Names : public SessionFixture
{
    Q_OBJECT

private slots:
    void init() { makeSession(); }
    void requestsTheCapability_data();
    void requestsTheCapability();
    void asksOnlyWhenTheWindowNeedsThem();
    void asksOnce();
    void neverAsksAServerThatSendsThem();
    void reportsAnIncompleteList();
    void completesAnEmptyAnswer();
    void learnsTheUsersWhoSpeak();
    void keepsTheRankOfAUserWhoSpeaksDuringTheList();
    void asksAgainAfterAReconnect();
    void asksLaterWhenTheServerIsBusy();

private:
    /// Registers as ana and enters #lobby. The server has the capability @p capability.
    void enter(const QByteArray &capability = "no-implicit-names")
    {
        m_session->handleConnected(0);
        feed({":h CAP * LS :batch " + capability, ":h CAP ana ACK :batch " + capability,
              ":h 001 ana :Welcome", ":h 422 ana :No MOTD", ":ana!a@h JOIN #lobby"});
    }
    QStringList lastMembers() const
    {
        QStringList nicks;
        const auto resets = all<event::MembersReset>();
        for (const Member &member : resets.isEmpty() ? QList<Member>() : resets.constLast().members)
            nicks.append(member.prefix + member.nick);
        nicks.sort();
        return nicks;
    }
    bool isComplete() const { return all<event::MembersReset>().constLast().isComplete; }
};

void tst_Names::requestsTheCapability_data()
{
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<QByteArray>("requested");
    QTest::newRow("ratified") << QByteArray("no-implicit-names") << QByteArray("no-implicit-names");
    QTest::newRow("draft") << QByteArray("draft/no-implicit-names")
                           << QByteArray("draft/no-implicit-names");
    QTest::newRow("both") << QByteArray("draft/no-implicit-names no-implicit-names")
                          << QByteArray("no-implicit-names");
}

void tst_Names::requestsTheCapability()
{
    QFETCH(QByteArray, offered);
    QFETCH(QByteArray, requested);
    m_session->handleConnected(0);
    forget();
    feed({":h CAP * LS :" + offered});
    QCOMPARE(m_lines, (QList<QByteArray>{"CAP REQ :" + requested + "\r\n"}));
    feed({":h CAP * ACK :" + requested, ":h 001 ana :Welcome", ":h 422 ana :No MOTD",
          ":ana!a@h JOIN #lobby"});
    forget();
    m_session->requestMembers("#lobby", 0);
    QCOMPARE(m_lines, (QList<QByteArray>{"NAMES #lobby\r\n"}));
}

void tst_Names::asksOnlyWhenTheWindowNeedsThem()
{
    enter();
    QVERIFY(!m_lines.contains("NAMES #lobby\r\n"));
    forget();
    m_session->requestMembers("#elsewhere", 0);
    m_session->requestMembers("tom", 0);
    QVERIFY(m_lines.isEmpty());
    m_session->requestMembers("#LOBBY", 0);
    QCOMPARE(m_lines, (QList<QByteArray>{"NAMES #lobby\r\n"}));
}

void tst_Names::asksOnce()
{
    enter();
    forget();
    m_session->requestMembers("#lobby", 0);
    m_session->requestMembers("#lobby", 0);
    QCOMPARE(m_lines.size(), 1);
    feed({":h 353 ana = #lobby :ana @sam", ":h 366 ana #lobby :End"});
    m_session->requestMembers("#lobby", 0);
    QCOMPARE(m_lines.size(), 1);
}

void tst_Names::neverAsksAServerThatSendsThem()
{
    enter("setname");
    forget();
    m_session->requestMembers("#lobby", 0);
    QVERIFY(m_lines.isEmpty());
    feed({":h 353 ana = #lobby :ana @sam", ":h 366 ana #lobby :End"});
    m_session->requestMembers("#lobby", 0);
    QVERIFY(m_lines.isEmpty());
}

void tst_Names::reportsAnIncompleteList()
{
    enter();
    QCOMPARE(lastMembers(), (QStringList{u"ana"_s}));
    QVERIFY(!isComplete());
    m_session->requestMembers("#lobby", 0);
    feed({":h 353 ana = #lobby :ana @sam tom", ":h 366 ana #lobby :End"});
    QCOMPARE(lastMembers(), (QStringList{u"@sam"_s, u"ana"_s, u"tom"_s}));
    QVERIFY(isComplete());
    m_session->handleDisconnected(100, 0);
    QCOMPARE(lastMembers(), QStringList());
    QVERIFY(isComplete()); // no more will follow
}

void tst_Names::completesAnEmptyAnswer()
{
    enter();
    m_session->requestMembers("#lobby", 0);
    feed({":h 366 ana #lobby :End"});
    QCOMPARE(lastMembers(), (QStringList{u"ana"_s}));
    QVERIFY(isComplete());
    forget();
    feed({":h 366 ana #lobby :End"});
    QVERIFY(all<event::MembersReset>().isEmpty());
}

void tst_Names::learnsTheUsersWhoSpeak()
{
    enter();
    forget();
    feed({"@account=tommy;bot :tom!t@host PRIVMSG #lobby :hello",
          ":h NOTICE #lobby :from the server", ":tom!t@host PRIVMSG ana :directly"});
    const auto members = changedMembers();
    QCOMPARE(members.keys(), (QStringList{u"tom"_s}));
    QCOMPARE(members.value(u"tom"_s).account, u"tommy"_s);
    forget();
    feed({":tom!t@host QUIT :bye"});
    QCOMPARE(all<event::MembersChanged>().constLast().removed, (QList<QByteArray>{"tom"}));
    QCOMPARE(texts(), (QStringList{u"#lobby|tom|%1 went offline (bye)"_s}));
}

void tst_Names::keepsTheRankOfAUserWhoSpeaksDuringTheList()
{
    enter();
    m_session->requestMembers("#lobby", 0);
    feed({":h 353 ana = #lobby :ana @sam", ":sam!s@host PRIVMSG #lobby :hello",
          ":h 366 ana #lobby :End"});
    QCOMPARE(lastMembers(), (QStringList{u"@sam"_s, u"ana"_s}));
}

void tst_Names::asksAgainAfterAReconnect()
{
    enter();
    m_session->requestMembers("#lobby", 0);
    m_session->handleDisconnected(100, 0);
    enter();
    forget();
    m_session->requestMembers("#lobby", 0);
    QCOMPARE(m_lines, (QList<QByteArray>{"NAMES #lobby\r\n"}));
}

void tst_Names::asksLaterWhenTheServerIsBusy()
{
    enter();
    m_session->requestMembers("#lobby", 0);
    forget();
    feed({":h 263 ana NAMES :Please wait a while and try again."}, 1'000);
    QVERIFY(texts().isEmpty());
    feed({":h PONG h :x"}, 2'000);
    QVERIFY(m_lines.isEmpty());
    feed({":h PONG h :x"}, 40'000);
    QCOMPARE(m_lines, (QList<QByteArray>{"NAMES #lobby\r\n"}));
    feed({":h 353 ana = #lobby :ana", ":h 366 ana #lobby :End"}, 41'000);
    m_session->type("#lobby", u"/names"_s, 42'000);
    feed({":h 263 ana NAMES :Please wait a while and try again."}, 43'000);
    QVERIFY(!texts().isEmpty());
}

HEARTH_TEST(tst_Names)
#include "tst_names.moc"
