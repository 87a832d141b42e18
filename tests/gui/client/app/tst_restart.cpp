// SPDX-License-Identifier: MIT
#include "client/ui/lists/sidelist.h"
#include "client/ui/messages/conversationview.h"
#include "client/ui/messages/newestbutton.h"
#include "client/ui/window/chatpane.h"
#include "tests/support/hearthd.h"
#include "tests/support/ircclient.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "tests/support/window.h"

#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using client::ChatMessage;
using client::ConversationView;
using client::MessageModel;
using support::lobby;
using support::Window;

/// A window that is closed and opened again.
class tst_Restart : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsAllMessagesWithoutTheServer();
    void keepsUnreadMessagesAndTheirLine();
    void loadsOlderMessagesWhileTheUserScrollsUp();
    void fetchesAllMissedMessagesOnce();
    void stopsAtTheFirstMissedMessage();
    void keepsDirectMessages();
    void keepsTheArrangementOfTheList();
    void fillsALongGapWhereTheUserSeesIt();
    void goesToATimeBeforeTheLog();

private:
    /// Connects as ana and waits until the window is in the lobby.
    bool enterLobby();
    /// Enters the lobby, where ben says five lines, and closes the window when they are read.
    void leaveAfterFiveLines();
    /// Clicks the row of the conversation @p name in the list on the left.
    void clickRow(const QString &name);
    ConversationView &view() const { return m_ana->widget().chat().view(); }
    const client::NewestButton *newestButton() const
    {
        return view().findChild<client::NewestButton *>();
    }

    std::unique_ptr<support::Hearthd> m_server;
    std::unique_ptr<Window> m_ana;
    std::unique_ptr<support::IrcClient> m_ben; ///< In the lobby.
};

namespace {

bool say(support::IrcClient &client, const QByteArray &target, int first, int count)
{
    for (int i = first; i < first + count; ++i)
        client.send("PRIVMSG " + target + " :line " + QByteArray::number(i));
    client.send("PING :said" + QByteArray::number(first));
    return client.sees("said" + QByteArray::number(first));
}

QStringList lines(int first, int count)
{
    QStringList texts;
    for (int i = first; i < first + count; ++i)
        texts.append(u"line %1"_s.arg(i));
    return texts;
}

} // namespace

void tst_Restart::init()
{
    m_server = std::make_unique<support::Hearthd>();
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    m_ben = std::make_unique<support::IrcClient>("ben");
    QVERIFY(m_ben->connectTo(m_server->host(u"irc"_s), m_server->port(u"irc"_s)));
    QVERIFY(m_ben->join("#lobby"));
    m_ana = std::make_unique<Window>();
}

void tst_Restart::cleanup()
{
    m_ana.reset();
    m_ben.reset();
    m_server.reset();
}

bool tst_Restart::enterLobby()
{
    m_ana->open();
    m_ana->connectTo(u"ana"_s, u"irc://127.0.0.1:%1"_s.arg(m_server->port(u"irc"_s)));
    return QTest::qWaitFor([this] { return m_ana->isIn(lobby); }, support::patienceMs);
}

void tst_Restart::leaveAfterFiveLines()
{
    QVERIFY(enterLobby());
    QVERIFY(say(*m_ben, "#lobby", 1, 5));
    QTRY_COMPARE_WITH_TIMEOUT(m_ana->texts(lobby), lines(1, 5), support::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_ana->conversation(lobby)->unread(), 0, support::patienceMs);
    m_ana->close();
}

void tst_Restart::clickRow(const QString &name)
{
    auto *list = m_ana->widget().findChild<client::SideList *>();
    QVERIFY(list);
    const int row = m_ana->application().conversations().rowOf(m_ana->conversation(name));
    const QRect rect = list->visualRect(list->model()->index(row, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, rect.center());
}

void tst_Restart::showsAllMessagesWithoutTheServer()
{
    QVERIFY(enterLobby());
    m_ana->type(u"this stays"_s);
    const MessageModel &messages = m_ana->current()->messages();
    QTRY_COMPARE_WITH_TIMEOUT(messages.at(messages.rowCount() - 1).delivery,
                              ChatMessage::Delivery::Sent, support::patienceMs);
    const int rows = messages.rowCount();
    m_ana->close();
    QCOMPARE(m_server->stop(), 0);

    m_ana->open();
    QCOMPARE(m_ana->current(), m_ana->conversation(lobby));
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isSeen(u"this stays"_s), support::patienceMs);
    QVERIFY(m_ana->current()->messages().rowCount() >= rows - 1); // "You joined" and the like
    QCOMPARE(m_ana->texts(lobby), QStringList{u"this stays"_s});
}

void tst_Restart::keepsUnreadMessagesAndTheirLine()
{
    QVERIFY(enterLobby());
    QVERIFY(say(*m_ben, "#lobby", 1, 1));
    QTRY_COMPARE_WITH_TIMEOUT(m_ana->texts(lobby), lines(1, 1), support::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_ana->conversation(lobby)->unread(), 0, support::patienceMs);
    m_ana->type(u"/join #other"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->current() == m_ana->conversation(u"#other"_s),
                             support::patienceMs);
    QVERIFY(say(*m_ben, "#lobby", 2, 60));
    QTRY_COMPARE_WITH_TIMEOUT(m_ana->conversation(lobby)->unread(), 60, support::patienceMs);
    m_ana->close();
    m_server->stop();

    m_ana->open();
    QCOMPARE(m_ana->current(), m_ana->conversation(u"#other"_s));
    QCOMPARE(m_ana->conversation(lobby)->unread(), 60);
    clickRow(lobby);
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isSeen(u"line 2"_s), support::patienceMs);
    const MessageModel &messages = m_ana->current()->messages();
    const int marked = messages.rowOf(messages.unreadMarker().localId);
    QVERIFY(marked > 0);
    QCOMPARE(messages.at(marked).text, u"line 2"_s);
    QVERIFY(!m_ana->isSeen(u"line 61"_s)); // opens at the line, not at the end
    const int unread = m_ana->current()->unread();
    QVERIFY2(unread > 0 && unread < 60, qPrintable(QString::number(unread)));
    QCOMPARE(newestButton()->text(), u"↓ %1 new"_s.arg(unread));
    QTest::keyClick(&view(), Qt::Key_End);
    QTRY_COMPARE_WITH_TIMEOUT(m_ana->current()->unread(), 0, support::patienceMs);
}

void tst_Restart::loadsOlderMessagesWhileTheUserScrollsUp()
{
    QVERIFY(enterLobby());
    QVERIFY(say(*m_ben, "#lobby", 1, 700));
    QTRY_COMPARE_WITH_TIMEOUT(m_ana->texts(lobby).size(), 700, support::patienceMs);
    m_ana->close();
    m_server->stop();

    m_ana->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isSeen(u"line 700"_s), support::patienceMs);
    QVERIFY(m_ana->texts(lobby).size() < 700);
    // The text at the top stays where it is while older messages are inserted above it.
    for (int page = 0; page < 500 && !m_ana->isSeen(u"line 1"_s); ++page) {
        view().scrollPages(-1);
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY_WITH_TIMEOUT((view().scrollToHead(), m_ana->isSeen(u"line 1"_s)),
                             support::patienceMs);
    QCOMPARE(m_ana->texts(lobby), lines(1, 700));
}

void tst_Restart::fetchesAllMissedMessagesOnce()
{
    leaveAfterFiveLines();
    QVERIFY(say(*m_ben, "#lobby", 6, 350)); // more than three pages

    m_ana->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isIn(lobby), support::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_ana->texts(lobby).size(), 355, support::patienceMs);
    QVERIFY(say(*m_ben, "#lobby", 356, 5));
    QTRY_COMPARE_WITH_TIMEOUT(m_ana->texts(lobby), lines(1, 360), support::patienceMs);
    m_ana->close();
    m_ana->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isIn(lobby), support::patienceMs);
    QTest::keyClick(&view(), Qt::Key_End); // it opened at the first unread message
    QVERIFY(say(*m_ben, "#lobby", 361, 1));
    QTRY_COMPARE_WITH_TIMEOUT(m_ana->texts(lobby).value(m_ana->texts(lobby).size() - 1),
                              u"line 361"_s, support::patienceMs);
    QStringList texts = m_ana->texts(lobby);
    QCOMPARE(texts.removeDuplicates(), 0);
}

void tst_Restart::stopsAtTheFirstMissedMessage()
{
    leaveAfterFiveLines();
    QVERIFY(say(*m_ben, "#lobby", 6, 250)); // more than two pages

    m_ana->open();
    QTRY_COMPARE_WITH_TIMEOUT(m_ana->texts(lobby), lines(1, 255), support::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isSeen(u"line 6"_s), support::patienceMs);
    QVERIFY(!m_ana->isSeen(u"line 255"_s));
    const MessageModel &messages = m_ana->current()->messages();
    const int marked = messages.rowOf(messages.unreadMarker().localId);
    QCOMPARE(messages.at(marked).text, u"line 6"_s);
    const int unread = m_ana->current()->unread();
    QVERIFY2(unread > 200 && unread < 250, qPrintable(QString::number(unread)));
    QCOMPARE(newestButton()->text(), u"↓ %1 new"_s.arg(unread));
    QVERIFY(say(*m_ben, "#lobby", 256, 3));
    QTRY_COMPARE_WITH_TIMEOUT(newestButton()->text(), u"↓ %1 new"_s.arg(unread + 3),
                              support::patienceMs);
    QTest::keyClick(&view(), Qt::Key_End);
    QTRY_COMPARE_WITH_TIMEOUT(m_ana->current()->unread(), 0, support::patienceMs);
}

void tst_Restart::keepsDirectMessages()
{
    QVERIFY(enterLobby());
    QVERIFY(say(*m_ben, "ana", 1, 2));
    QTRY_COMPARE_WITH_TIMEOUT(m_ana->texts(u"ben"_s), lines(1, 2), support::patienceMs);
    m_ana->close();

    m_ana->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isIn(lobby), support::patienceMs);
    QVERIFY(m_ana->conversation(u"ben"_s));
    QCOMPARE(m_ana->conversation(u"ben"_s)->unread(), 2);
    clickRow(u"ben"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_ana->texts(u"ben"_s), lines(1, 2), support::patienceMs);
}

/// The window asks for the newest thousand missed messages by itself.
void tst_Restart::keepsTheArrangementOfTheList()
{
    QVERIFY(enterLobby());
    m_ana->type(u"/join #first"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isIn(u"#first"_s), support::patienceMs);
    m_ana->type(u"/join #second"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isIn(u"#second"_s), support::patienceMs);
    client::ConversationList *list = &m_ana->application().conversations();
    list->moveBefore(m_ana->conversation(u"#second"_s), m_ana->conversation(lobby));
    list->setPinned(m_ana->conversation(u"#first"_s), true);
    m_ana->conversation(lobby)->setMuted(true);
    list->networks().constFirst()->setCollapsed(true);
    const auto names = [&list] {
        QStringList names;
        for (const client::Conversation *one : list->all())
            names.append(one->name());
        return names;
    };
    const QStringList before = names();
    QCOMPARE(before.size(), 4);
    QCOMPARE(before.constFirst(), u"#first"_s);
    QCOMPARE(before.constLast(), lobby);
    m_ana->close();

    m_ana->open();
    list = &m_ana->application().conversations();
    QCOMPARE(names(), before);
    QVERIFY(m_ana->conversation(lobby)->isMuted());
    QCOMPARE(m_ana->conversation(u"#first"_s)->pin(), 1);
    QVERIFY(list->networks().constFirst()->isCollapsed());
}

void tst_Restart::fillsALongGapWhereTheUserSeesIt()
{
    leaveAfterFiveLines();
    QVERIFY(say(*m_ben, "#lobby", 6, 1'300));

    m_ana->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isIn(lobby), support::patienceMs);
    client::HistoryGaps &gaps = m_ana->conversation(lobby)->gaps();
    // The gap above the first missed message may be visible at once, and is filled then.
    QTRY_VERIFY_WITH_TIMEOUT(gaps.missedSinceMs() == 0 && gaps.list().size() <= 1
                                 && m_ana->texts(lobby).size() >= 1'000,
                             support::patienceMs);
    QTest::keyClick(&view(), Qt::Key_End);
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isSeen(u"line 1305"_s), support::patienceMs);
    const auto scrollUp = [&] {
        view().scrollPages(-1);
        return gaps.list().isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(scrollUp(), 4 * support::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT((view().scrollPages(-1), m_ana->isSeen(u"line 1"_s)),
                             support::patienceMs);
    QCOMPARE(m_ana->texts(lobby).first(1'000), lines(1, 1'000));
}

void tst_Restart::goesToATimeBeforeTheLog()
{
    const qint64 startMs = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(say(*m_ben, "#lobby", 1, 600));
    QVERIFY(enterLobby());
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isSeen(u"line 600"_s), support::patienceMs);
    QVERIFY(m_ana->texts(lobby).size() < 500);
    m_ana->application().history().goToTime(m_ana->current(), startMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isSeen(u"line 1"_s), support::patienceMs);
    QCOMPARE(m_ana->current()->gaps().list().size(), 1);
    // A visible gap is filled. Its rest may be above or below then, so the user goes up and down.
    int direction = 1;
    bool seesNewest = false;
    const auto scroll = [&] {
        const QScrollBar *bar = view().verticalScrollBar();
        if (bar->value() == bar->maximum())
            direction = -1;
        else if (bar->value() == 0)
            direction = 1;
        view().scrollPages(direction);
        seesNewest = seesNewest || m_ana->isSeen(u"line 600"_s);
        return seesNewest && m_ana->current()->gaps().list().isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(scroll(), 4 * support::patienceMs);
    // Messages of one millisecond on both sides of a gap may be in another order.
    QStringList texts = m_ana->texts(lobby);
    QStringList expected = lines(1, 600);
    texts.sort();
    expected.sort();
    QCOMPARE(texts, expected);
}

HEARTH_WINDOW_TEST(tst_Restart)
#include "tst_restart.moc"
