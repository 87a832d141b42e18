// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/client/session/sessionfixture.h"

using namespace Qt::StringLiterals;
using namespace client;

/// Questions to the search of a server.
class tst_Search : public SessionFixture
{
    Q_OBJECT

private slots:
    void init();
    void asksWithAllAttributes();
    void escapesTheText();
    void reportsTheFoundMessages();
    void showsNothingInTheConversations();
    void asksOneQuestionAtATime();
    void reportsAFailure();
    void reportsALostConnection();
    void ignoresAnAnswerThatWasNotAskedFor();
    void asksNothingWithoutTheCapability();

private:
    static ServerSearch search(quint64 number, const QByteArray &text);
};

void tst_Search::init()
{
    makeSession();
    m_session->handleConnected(0);
    feed({":h CAP * LS :message-tags server-time batch draft/search",
          ":h CAP ana ACK :batch draft/search message-tags server-time", ":h 001 ana :Welcome",
          ":h 005 ana CHANTYPES=# :are supported", ":h 422 ana :No MOTD",
          ":ana!ana@host JOIN #lobby", ":h 353 ana = #lobby :ana tom", ":h 366 ana #lobby :End"});
    forget();
}

ServerSearch tst_Search::search(quint64 number, const QByteArray &text)
{
    ServerSearch made;
    made.number = number;
    made.text = text;
    return made;
}

void tst_Search::asksWithAllAttributes()
{
    ServerSearch all = search(1, "lunch caf*");
    all.target = "#lobby";
    all.sender = "tom";
    all.fromMs = 1'000;
    all.untilMs = 60'000;
    all.maxMessages = 20;
    QVERIFY(m_session->search(all, 100'000));
    QCOMPARE(m_lines, QList<QByteArray>{"SEARCH after=1970-01-01T00:00:00.999Z;"
                                        "before=1970-01-01T00:01:00.000Z;from=tom;in=#lobby;"
                                        "limit=20;text=lunch\\scaf*\r\n"});
}

void tst_Search::escapesTheText()
{
    QVERIFY(m_session->search(search(1, "a;b \\ c"), 1'000));
    QCOMPARE(m_lines, QList<QByteArray>{"SEARCH limit=50;text=a\\:b\\s\\\\\\sc\r\n"});
}

void tst_Search::reportsTheFoundMessages()
{
    QVERIFY(m_session->search(search(7, "lunch"), 1'000));
    feed({":h BATCH +1 draft/search",
          "@batch=1;msgid=m1;time=1970-01-01T00:00:01.000Z :tom!t@h PRIVMSG #lobby :lunch",
          "@batch=1;msgid=m2;time=1970-01-01T00:00:02.000Z :tom!t@h PRIVMSG ana :late lunch",
          "@batch=1;msgid=m3;time=1970-01-01T00:00:03.000Z :ana!a@h PRIVMSG tom :my lunch",
          ":h BATCH -1"});
    const auto answers = all<event::SearchAnswered>();
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers.first().number, 7u);
    QVERIFY(!answers.first().isFailed);
    const QList<event::Shown> found = answers.first().found;
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0).target, QByteArray("#lobby"));
    QCOMPARE(found.at(0).message.id, u"m1"_s);
    QCOMPARE(found.at(0).message.timeMs, 1'000);
    QCOMPARE(found.at(1).target, QByteArray("tom"));
    QCOMPARE(found.at(2).target, QByteArray("tom"));
    QVERIFY(found.at(2).message.own);
}

void tst_Search::showsNothingInTheConversations()
{
    QVERIFY(m_session->search(search(1, "lunch"), 1'000));
    feed({":h BATCH +1 soju.im/search", "@batch=1 :tom!t@h PRIVMSG #lobby :lunch", ":h BATCH -1"});
    QCOMPARE(all<event::SearchAnswered>().size(), 1);
    QCOMPARE(all<event::SearchAnswered>().first().found.size(), 1);
    QCOMPARE(all<event::Shown>().size(), 0);
    // Afterwards, messages are shown again.
    feed({":tom!t@h PRIVMSG #lobby :live"});
    QCOMPARE(all<event::Shown>().size(), 1);
}

void tst_Search::asksOneQuestionAtATime()
{
    QVERIFY(m_session->search(search(1, "a"), 1'000));
    QVERIFY(m_session->search(search(2, "ab"), 1'000));
    QVERIFY(m_session->search(search(3, "abc"), 1'000));
    QCOMPARE(m_lines.size(), 1);
    feed({":h BATCH +1 draft/search", ":h BATCH -1"});
    QCOMPARE(m_lines.size(), 2);
    QCOMPARE(m_lines.last(), QByteArray("SEARCH limit=50;text=abc\r\n"));
    feed({":h BATCH +2 draft/search", ":h BATCH -2"});
    QList<quint64> numbers;
    for (const event::SearchAnswered &answer : all<event::SearchAnswered>())
        numbers.append(answer.number);
    QCOMPARE(numbers, (QList<quint64>{2, 1, 3})); // the second one was replaced
}

void tst_Search::reportsAFailure()
{
    QVERIFY(m_session->search(search(1, "a"), 1'000));
    feed({":h FAIL SEARCH MESSAGE_ERROR :Messages could not be retrieved"});
    QCOMPARE(all<event::SearchAnswered>().size(), 1);
    QVERIFY(all<event::SearchAnswered>().first().isFailed);
    QCOMPARE(all<event::Shown>().size(), 0);
    QVERIFY(m_session->search(search(2, "b"), 1'000));
    QCOMPARE(m_lines.size(), 2);
}

void tst_Search::reportsALostConnection()
{
    QVERIFY(m_session->search(search(1, "a"), 1'000));
    QVERIFY(m_session->search(search(2, "b"), 1'000));
    feed({":h BATCH +1 draft/search", "@batch=1 :tom!t@h PRIVMSG #lobby :lunch"});
    m_session->handleDisconnected(0, 2'000);
    const auto answers = all<event::SearchAnswered>();
    QCOMPARE(answers.size(), 2);
    QVERIFY(answers.first().isFailed && answers.last().isFailed);
    QVERIFY(!m_session->search(search(3, "c"), 3'000));
}

void tst_Search::ignoresAnAnswerThatWasNotAskedFor()
{
    feed({":h BATCH +1 draft/search", "@batch=1 :tom!t@h PRIVMSG #lobby :lunch", ":h BATCH -1",
          ":h BATCH -2", ":h FAIL SEARCH MESSAGE_ERROR :No"});
    QCOMPARE(all<event::SearchAnswered>().size(), 0);
}

void tst_Search::asksNothingWithoutTheCapability()
{
    makeSession();
    online();
    QVERIFY(!m_session->search(search(1, "a"), 1'000));
    QCOMPARE(m_lines.size(), 0);
}

HEARTH_LOOP_TEST(tst_Search)
#include "tst_search.moc"
