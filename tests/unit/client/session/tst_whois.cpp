// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/client/session/sessionfixture.h"

using namespace Qt::StringLiterals;
using namespace client;

/// WHOIS for the card of a user.
class tst_Whois : public SessionFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        makeSession();
        online();
    }
    void readsTheAnswer();
    void asksOnceAtATime();
    void reportsAMissingUser();
    void failsWithTheConnection();
    void leavesTypedQuestionsAlone();
    void boundsHostileAnswers();

private:
    Whois answered() const
    {
        const auto all = this->all<event::WhoisAnswered>();
        return all.isEmpty() ? Whois() : all.constLast().whois;
    }
};

void tst_Whois::readsTheAnswer()
{
    m_session->requestWhois("tom", 5);
    QCOMPARE(m_lines, (QList<QByteArray>{"WHOIS tom\r\n"}));
    feed({":h 311 ana Tom t host * :Tom the \x02gardener", ":h 319 ana Tom :@#lobby +#garden",
          ":h 312 ana Tom irc.example :Somewhere", ":h 301 ana Tom :lunch",
          ":h 330 ana Tom tommy :is logged in as", ":h 317 ana Tom 65 1764000000 :seconds idle",
          ":h 671 ana Tom :is using a secure connection", ":h 313 ana Tom :is an operator",
          ":h 335 ana Tom :is a bot", ":h 318 ana Tom :End"});
    Whois expected;
    expected.name = "tom";
    expected.nick = u"Tom"_s;
    expected.userHost = u"t@host"_s;
    expected.realName = u"Tom the \x02gardener"_s;
    expected.account = u"tommy"_s;
    expected.away = u"lunch"_s;
    expected.server = u"irc.example"_s;
    expected.rooms = QStringList{u"#lobby"_s, u"#garden"_s};
    expected.idleSeconds = 65;
    expected.signOnMs = 1'764'000'000'000;
    expected.isOperator = expected.isSecure = expected.isBot = true;
    QCOMPARE(answered(), expected);
    QVERIFY(texts().isEmpty()); // no lines in the conversations
}

void tst_Whois::asksOnceAtATime()
{
    m_session->requestWhois("tom", 5);
    m_session->requestWhois("TOM", 6);
    QCOMPARE(m_lines.size(), 1);
    feed({":h 318 ana tom :End"});
    QCOMPARE(all<event::WhoisAnswered>().size(), 1);
    m_session->requestWhois("tom", 7);
    QCOMPARE(m_lines.size(), 2);
}

void tst_Whois::reportsAMissingUser()
{
    m_session->requestWhois("nobody", 5);
    feed({":h 401 ana nobody :No such nick", ":h 318 ana nobody :End"});
    QCOMPARE(all<event::WhoisAnswered>().size(), 1);
    QCOMPARE(answered().result, Whois::Result::Missing);
    QVERIFY(texts().isEmpty());
}

void tst_Whois::failsWithTheConnection()
{
    m_session->requestWhois("tom", 5);
    m_session->handleDisconnected(100, 6);
    QCOMPARE(answered().result, Whois::Result::Failed);
    forget();
    m_session->requestWhois("tom", 7);
    QCOMPARE(answered().result, Whois::Result::Failed);
    QVERIFY(m_lines.isEmpty());
}

void tst_Whois::leavesTypedQuestionsAlone()
{
    m_session->type("#lobby", u"/whois tom"_s, 5);
    feed({":h 311 ana tom t host * :Tom", ":h 318 ana tom :End"});
    QVERIFY(all<event::WhoisAnswered>().isEmpty());
    QCOMPARE(texts().size(), 1);
}

void tst_Whois::boundsHostileAnswers()
{
    m_session->requestWhois("tom", 5);
    QByteArray rooms;
    for (int i = 0; i < 1'000; ++i)
        rooms += " #r" + QByteArray::number(i);
    feed({":h 319 ana tom :" + rooms, ":h 317 ana tom -5 99999999999999999 :x", ":h 311 ana tom",
          ":h 317 ana tom", ":h 318 ana tom :End"});
    QCOMPARE(answered().rooms.size(), qsizetype(Whois::maxRooms));
    QCOMPARE(answered().idleSeconds, -1);
    for (int i = 0; i < 100; ++i)
        m_session->requestWhois("n" + QByteArray::number(i), 5);
    QVERIFY(m_lines.size() < 50);
}

HEARTH_TEST(tst_Whois)
#include "tst_whois.moc"
