// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/client/session/sessionfixture.h"

using namespace Qt::StringLiterals;
using namespace client;
using Result = event::HistoryReceived::Result;

/// Questions to the history of a server.
class tst_History : public SessionFixture
{
    Q_OBJECT

private slots:
    void init();
    void asksForTheNewestMessagesOfANewRoom();
    void fillsAGapWithPages();
    void asksOneQuestionAtATime();
    void asksForOlderMessagesFirst();
    void marksOnlyNewerMessagesAsMissed();
    void filesDirectMessagesUnderTheirTarget();
    void findsMissedChats();
    void continuesAfterAFailure();
    void reportsInterruptedQuestions();
    void asksNothingWithoutTheCapability();
    void leavesTheRestOfALongGapToTheUser();
    void fillsAGapFromBothEnds();
    void asksForMessagesAroundOne();

private:
    /// The lines of an answer with @p count messages, the first one at second @p first.
    static QByteArrayList answer(const QByteArray &target, int first, int count);
    static QByteArray time(int second)
    {
        return QByteArray("1970-01-01T00:00:") + QByteArray::number(second).rightJustified(2, '0')
               + ".000Z";
    }
};

void tst_History::init()
{
    makeSession();
    m_session->handleConnected(0);
    feed({":h CAP * LS :message-tags server-time batch draft/chathistory",
          ":h CAP ana ACK :batch draft/chathistory message-tags server-time", ":h 001 ana :Welcome",
          ":h 005 ana CHANTYPES=# CHATHISTORY=3 :are supported", ":h 422 ana :No MOTD",
          ":ana!ana@host JOIN #lobby", ":h 366 ana #lobby :End"},
         60'000);
    forget();
}

QByteArrayList tst_History::answer(const QByteArray &target, int first, int count)
{
    QByteArrayList lines{":h BATCH +1 chathistory " + target};
    for (int second = first; second < first + count; ++second) {
        const QByteArray id = QByteArray::number(second);
        lines.append("@batch=1;msgid=m" + id + ";time=" + time(second) + " :tom!t@h PRIVMSG "
                     + target + " :" + id);
    }
    lines.append(":h BATCH -1");
    return lines;
}

void tst_History::asksForTheNewestMessagesOfANewRoom()
{
    m_session->requestMissed("#lobby", 0, 60'000);
    QCOMPARE(m_lines, QList<QByteArray>{"CHATHISTORY LATEST #lobby * 3\r\n"});
    forget();
    feed(answer("#lobby", 10, 3), 60'000);
    QCOMPARE(m_lines, QList<QByteArray>()); // the rest is asked for when the user scrolls up
    QCOMPARE(texts().size(), 3);
    QCOMPARE(all<event::Shown>().constFirst().message.origin, ChatMessage::Origin::History);
    QCOMPARE(all<event::HistoryReceived>().size(), 1);
}

void tst_History::fillsAGapWithPages()
{
    m_session->requestMissed("#lobby", 5'000, 60'000);
    QCOMPARE(m_lines,
             QList<QByteArray>{"CHATHISTORY LATEST #lobby timestamp=" + time(5) + " 3\r\n"});
    forget();
    feed(answer("#lobby", 10, 3), 60'000);
    QCOMPARE(m_lines, QList<QByteArray>{"CHATHISTORY BEFORE #lobby msgid=m10 3\r\n"});
    QCOMPARE(all<event::HistoryReceived>().constFirst().result, Result::Continuing);
    QCOMPARE(all<event::HistoryReceived>().constFirst().oldestMs, 10'000);
    QCOMPARE(all<event::HistoryReceived>().constFirst().newestMs, 12'000);
    forget();
    feed(answer("#lobby", 7, 3), 60'000);
    QCOMPARE(m_lines, QList<QByteArray>{"CHATHISTORY BEFORE #lobby msgid=m7 3\r\n"});
    forget();
    feed(answer("#lobby", 4, 3), 60'000); // reaches what is known
    QCOMPARE(m_lines, QList<QByteArray>());
    QCOMPARE(all<event::HistoryReceived>().size(), 1);
    QCOMPARE(all<event::HistoryReceived>().constFirst().result, Result::Complete);
    QCOMPARE(all<event::HistoryReceived>().constFirst().purpose, HistoryPurpose::Missed);
}

void tst_History::asksOneQuestionAtATime()
{
    m_session->requestMissed("#lobby", 0, 60'000);
    m_session->requestMissed("tom", 0, 60'000);
    QCOMPARE(m_lines.size(), 1);
    feed(answer("#other", 1, 1), 60'000); // answers nothing that was asked
    QCOMPARE(m_lines.size(), 1);
    feed(answer("#Lobby", 1, 1), 60'000);
    QCOMPARE(m_lines.constLast(), QByteArray("CHATHISTORY LATEST tom * 3\r\n"));
}

void tst_History::asksForOlderMessagesFirst()
{
    m_session->requestMissed("#lobby", 0, 60'000);
    m_session->requestMissed("tom", 0, 60'000);
    QVERIFY(m_session->requestOlder("#lobby", u"m4"_s, 4'000, 60'000));
    QVERIFY(m_session->requestOlder("#lobby", {}, 4'000, 60'000));
    feed(answer("#lobby", 5, 1), 60'000);
    QCOMPARE(m_lines.constLast(), QByteArray("CHATHISTORY BEFORE #lobby msgid=m4 3\r\n"));
    forget();
    feed(answer("#lobby", 1, 3), 60'000);
    QCOMPARE(m_lines.constLast(),
             QByteArray("CHATHISTORY BEFORE #lobby timestamp=" + time(4) + " 3\r\n"));
    QCOMPARE(all<event::HistoryReceived>().constLast().purpose, HistoryPurpose::Older);
    QCOMPARE(all<event::HistoryReceived>().constLast().result, Result::Partial);
    feed(answer("#lobby", 1, 0), 60'000);
    QCOMPARE(all<event::HistoryReceived>().constLast().result, Result::Complete); // there are none
    QCOMPARE(m_lines.constLast(), QByteArray("CHATHISTORY LATEST tom * 3\r\n"));
}

void tst_History::marksOnlyNewerMessagesAsMissed()
{
    m_session->requestMissed("#lobby", 5'000, 60'000);
    feed(answer("#lobby", 4, 3), 60'000);
    QList<ChatMessage::Origin> origins;
    for (const event::Shown &shown : all<event::Shown>())
        origins.append(shown.message.origin);
    using Origin = ChatMessage::Origin;
    QCOMPARE(origins, (QList<Origin>{Origin::History, Origin::History, Origin::Missed}));
}

void tst_History::filesDirectMessagesUnderTheirTarget()
{
    m_session->requestMissed("tom", 0, 60'000);
    feed({":h BATCH +1 chathistory tom",
          "@batch=1;time=1970-01-01T00:00:01.000Z :thomas!t@h PRIVMSG ana :my nick was thomas",
          "@batch=1;time=1970-01-01T00:00:02.000Z :ana!a@h PRIVMSG thomas :hello", ":h BATCH -1"},
         60'000);
    QCOMPARE(texts(), (QStringList{u"tom|thomas|my nick was thomas"_s, u"tom|ana|hello"_s}));
    QVERIFY(all<event::Shown>().constLast().message.own);
}

void tst_History::findsMissedChats()
{
    m_session->requestMissed({}, 5'000, 60'000);
    QCOMPARE(m_lines, QList<QByteArray>{"CHATHISTORY TARGETS timestamp=1970-01-01T00:01:00.000Z "
                                        "timestamp="
                                        + time(5) + " 3\r\n"});
    feed({":h BATCH +1 draft/chathistory-targets",
          "@batch=1 :h CHATHISTORY TARGETS #lobby 1970-01-01T00:00:07.000Z",
          "@batch=1 :h CHATHISTORY TARGETS tom 1970-01-01T00:00:08.000Z", ":h BATCH -1",
          ":h CHATHISTORY TARGETS sam 1970-01-01T00:00:08.000Z"},
         60'000);
    QCOMPARE(all<event::MissedChat>().size(), 1);
    QCOMPARE(all<event::MissedChat>().constFirst().name, QByteArray("tom"));
}

void tst_History::continuesAfterAFailure()
{
    m_session->requestMissed("#lobby", 0, 60'000);
    m_session->requestMissed("tom", 0, 60'000);
    forget();
    feed({":h FAIL CHATHISTORY INVALID_TARGET LATEST #lobby :No"}, 60'000);
    QCOMPARE(m_lines, QList<QByteArray>{"CHATHISTORY LATEST tom * 3\r\n"});
    QCOMPARE(texts(), QStringList()); // the user did not ask for anything
}

void tst_History::reportsInterruptedQuestions()
{
    m_session->requestMissed("#lobby", 0, 60'000);
    m_session->requestOlder("#lobby", {}, 4'000, 60'000);
    forget();
    m_session->handleDisconnected(100, 61'000);
    QCOMPARE(all<event::HistoryReceived>().size(), 2);
    QCOMPARE(all<event::HistoryReceived>().constFirst().result, Result::Interrupted);
    QCOMPARE(all<event::HistoryReceived>().constLast().purpose, HistoryPurpose::Older);
    QVERIFY(!m_session->requestOlder("#lobby", {}, 4'000, 61'000));
}

void tst_History::asksNothingWithoutTheCapability()
{
    makeSession();
    online();
    m_session->requestMissed("#lobby", 0, 60'000);
    QVERIFY(!m_session->requestOlder("#lobby", {}, 4'000, 60'000));
    QCOMPARE(m_lines, QList<QByteArray>());
}

void tst_History::leavesTheRestOfALongGapToTheUser()
{
    m_session->requestMissed("#lobby", 1'000, 60'000);
    for (int page = 0; page < HistoryRequests::maxPages; ++page) {
        QCOMPARE(m_lines.size(), 1);
        forget();
        feed(answer("#lobby", 55 - 3 * page, 3), 60'000);
    }
    QCOMPARE(m_lines.size(), 0);
    QCOMPARE(all<event::HistoryReceived>().constLast().result, Result::Partial);
    QCOMPARE(all<event::HistoryReceived>().constLast().oldestId, QByteArray("m28"));
}

void tst_History::fillsAGapFromBothEnds()
{
    const HistoryGap gap{4'000, 40'000, "m4", "m40"};
    QVERIFY(m_session->requestGap("#lobby", gap, false, 60'000));
    QCOMPARE(m_lines, QList<QByteArray>{"CHATHISTORY BEFORE #lobby msgid=m40 3\r\n"});
    feed(answer("#lobby", 37, 3), 60'000);
    QCOMPARE(m_lines.size(), 1); // one page each time
    QCOMPARE(all<event::HistoryReceived>().constLast().result, Result::Partial);
    QCOMPARE(all<event::HistoryReceived>().constLast().gap, gap);
    forget();
    QVERIFY(m_session->requestGap("#lobby", gap, true, 60'000));
    QCOMPARE(m_lines, QList<QByteArray>{"CHATHISTORY AFTER #lobby msgid=m4 3\r\n"});
    feed(answer("#lobby", 5, 3), 60'000);
    QCOMPARE(all<event::HistoryReceived>().constLast().result, Result::Partial);
    QCOMPARE(all<event::HistoryReceived>().constLast().newestId, QByteArray("m7"));
    forget();
    QVERIFY(m_session->requestGap("#lobby", {4'000, 6'000, {}, {}}, true, 60'000));
    QCOMPARE(m_lines,
             QList<QByteArray>{"CHATHISTORY AFTER #lobby timestamp=" + time(4) + " 3\r\n"});
    feed(answer("#lobby", 5, 3), 60'000); // reaches the other end
    QCOMPARE(all<event::HistoryReceived>().constLast().result, Result::Complete);
    QVERIFY(m_session->requestGap("#lobby", gap, false, 60'000));
    feed({":h FAIL CHATHISTORY MESSAGE_ERROR BEFORE #lobby :No"}, 60'000);
    QCOMPARE(all<event::HistoryReceived>().constLast().result, Result::Failed);
}

void tst_History::asksForMessagesAroundOne()
{
    QVERIFY(m_session->requestAround("#lobby", u"m9"_s, 0, 60'000));
    QCOMPARE(m_lines, QList<QByteArray>{"CHATHISTORY AROUND #lobby msgid=m9 3\r\n"});
    feed(answer("#lobby", 8, 3), 60'000);
    QCOMPARE(all<event::HistoryReceived>().constLast().purpose, HistoryPurpose::Around);
    QCOMPARE(all<event::Shown>().constLast().message.origin, ChatMessage::Origin::History);
    forget();
    QVERIFY(m_session->requestAround("#lobby", {}, 9'000, 60'000));
    QCOMPARE(m_lines,
             QList<QByteArray>{"CHATHISTORY AROUND #lobby timestamp=" + time(9) + " 3\r\n"});
}

HEARTH_TEST(tst_History)
#include "tst_history.moc"
