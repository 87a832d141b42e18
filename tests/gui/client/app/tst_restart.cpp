// SPDX-License-Identifier: MIT
#include "client/ui/lists/sidelist.h"
#include "client/ui/messages/conversationview.h"
#include "client/ui/window/chatpane.h"
#include "tests/support/hearthd.h"
#include "tests/support/ircclient.h"
#include "tests/support/patience.h"
#include "tests/support/window.h"

#include <QTest>

using namespace Qt::StringLiterals;
using client::ChatMessage;
using client::ConversationView;
using client::MessageModel;
using support::Window;

/// A window that is closed and opened again.
class tst_Restart : public QObject
{
    Q_OBJECT

private slots:
    void showsAllMessagesWithoutTheServer();
    void keepsUnreadMessagesAndTheirLine();
    void loadsOlderMessagesWhileTheUserScrollsUp();
    void fetchesAllMissedMessagesOnce();
    void stopsAtTheFirstMissedMessage();
    void keepsDirectMessages();
    void fillsALongGapWhereTheUserSeesIt();
    void goesToATimeBeforeTheLog();

private:
    /// Connects as ana and waits until the window is in the lobby.
    static bool enterLobby(Window &window, const support::Hearthd &server);
    static bool isSeenBy(const Window &window, const QString &text);
    /// Clicks the row of the conversation @p name in the list on the left.
    static void clickRow(const Window &window, const QString &name);
    static ConversationView &view(const Window &window) { return window.widget().chat().view(); }
};

namespace {

const QString lobby = u"#lobby"_s;

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

bool tst_Restart::enterLobby(Window &window, const support::Hearthd &server)
{
    window.open();
    window.connectTo(u"ana"_s, u"irc://127.0.0.1:%1"_s.arg(server.port(u"irc"_s)));
    return QTest::qWaitFor([&] { return window.isIn(lobby); }, support::patienceMs);
}

bool tst_Restart::isSeenBy(const Window &window, const QString &text)
{
    const MessageModel &messages = window.current()->messages();
    for (int row = 0; row < messages.rowCount(); ++row) {
        if (messages.at(row).text == text)
            return !view(window).rowRect(row).isEmpty();
    }
    return false;
}

void tst_Restart::clickRow(const Window &window, const QString &name)
{
    auto *list = window.widget().findChild<client::SideList *>();
    QVERIFY(list);
    const int row = window.application().conversations().rowOf(window.conversation(name));
    const QRect rect = list->visualRect(list->model()->index(row, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, rect.center());
}

void tst_Restart::showsAllMessagesWithoutTheServer()
{
    support::Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    Window ana;
    QVERIFY(enterLobby(ana, server));
    ana.type(u"this stays"_s);
    const MessageModel &messages = ana.current()->messages();
    QTRY_COMPARE_WITH_TIMEOUT(messages.at(messages.rowCount() - 1).delivery,
                              ChatMessage::Delivery::Sent, support::patienceMs);
    const int rows = messages.rowCount();
    ana.close();
    QCOMPARE(server.stop(), 0);

    ana.open();
    QCOMPARE(ana.current(), ana.conversation(lobby));
    QTRY_VERIFY_WITH_TIMEOUT(isSeenBy(ana, u"this stays"_s), support::patienceMs);
    QVERIFY(ana.current()->messages().rowCount() >= rows - 1); // "You joined" and the like
    QCOMPARE(ana.texts(lobby), QStringList{u"this stays"_s});
}

void tst_Restart::keepsUnreadMessagesAndTheirLine()
{
    support::Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    Window ana;
    QVERIFY(enterLobby(ana, server));
    support::IrcClient ben("ben");
    QVERIFY(ben.connectTo(server.host(u"irc"_s), server.port(u"irc"_s)));
    QVERIFY(ben.join("#lobby"));
    QVERIFY(say(ben, "#lobby", 1, 1));
    QTRY_COMPARE_WITH_TIMEOUT(ana.texts(lobby), lines(1, 1), support::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(ana.conversation(lobby)->unread(), 0, support::patienceMs);
    ana.type(u"/join #other"_s);
    QTRY_VERIFY_WITH_TIMEOUT(ana.current() == ana.conversation(u"#other"_s), support::patienceMs);
    QVERIFY(say(ben, "#lobby", 2, 60));
    QTRY_COMPARE_WITH_TIMEOUT(ana.conversation(lobby)->unread(), 60, support::patienceMs);
    ana.close();
    server.stop();

    ana.open();
    QCOMPARE(ana.current(), ana.conversation(u"#other"_s));
    QCOMPARE(ana.conversation(lobby)->unread(), 60);
    clickRow(ana, lobby);
    QTRY_VERIFY_WITH_TIMEOUT(isSeenBy(ana, u"line 2"_s), support::patienceMs);
    const MessageModel &messages = ana.current()->messages();
    const int marked = messages.rowOf(messages.unreadMarker().localId);
    QVERIFY(marked > 0);
    QCOMPARE(messages.at(marked).text, u"line 2"_s);
    QVERIFY(!isSeenBy(ana, u"line 61"_s)); // opens at the line, not at the end
    const int unread = ana.current()->unread();
    QVERIFY2(unread > 0 && unread < 60, qPrintable(QString::number(unread)));
    QTest::keyClick(&view(ana), Qt::Key_End);
    QTRY_COMPARE_WITH_TIMEOUT(ana.current()->unread(), 0, support::patienceMs);
}

void tst_Restart::loadsOlderMessagesWhileTheUserScrollsUp()
{
    support::Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    Window ana;
    QVERIFY(enterLobby(ana, server));
    support::IrcClient ben("ben");
    QVERIFY(ben.connectTo(server.host(u"irc"_s), server.port(u"irc"_s)));
    QVERIFY(ben.join("#lobby"));
    QVERIFY(say(ben, "#lobby", 1, 700));
    QTRY_COMPARE_WITH_TIMEOUT(ana.texts(lobby).size(), 700, support::patienceMs);
    ana.close();
    server.stop();

    ana.open();
    QTRY_VERIFY_WITH_TIMEOUT(isSeenBy(ana, u"line 700"_s), support::patienceMs);
    QVERIFY(ana.texts(lobby).size() < 700);
    // The text at the top stays where it is while older messages are inserted above it.
    for (int page = 0; page < 500 && !isSeenBy(ana, u"line 1"_s); ++page) {
        view(ana).scrollPages(-1);
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY_WITH_TIMEOUT((view(ana).scrollToHead(), isSeenBy(ana, u"line 1"_s)),
                             support::patienceMs);
    QCOMPARE(ana.texts(lobby), lines(1, 700));
}

void tst_Restart::fetchesAllMissedMessagesOnce()
{
    support::Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    Window ana;
    QVERIFY(enterLobby(ana, server));
    support::IrcClient ben("ben");
    QVERIFY(ben.connectTo(server.host(u"irc"_s), server.port(u"irc"_s)));
    QVERIFY(ben.join("#lobby"));
    QVERIFY(say(ben, "#lobby", 1, 5));
    QTRY_COMPARE_WITH_TIMEOUT(ana.texts(lobby), lines(1, 5), support::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(ana.conversation(lobby)->unread(), 0, support::patienceMs);
    ana.close();
    QVERIFY(say(ben, "#lobby", 6, 350)); // more than three pages

    ana.open();
    QTRY_VERIFY_WITH_TIMEOUT(ana.isIn(lobby), support::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(ana.texts(lobby).size(), 355, support::patienceMs);
    QVERIFY(say(ben, "#lobby", 356, 5));
    QTRY_COMPARE_WITH_TIMEOUT(ana.texts(lobby), lines(1, 360), support::patienceMs);
    ana.close();
    ana.open();
    QTRY_VERIFY_WITH_TIMEOUT(ana.isIn(lobby), support::patienceMs);
    QTest::keyClick(&view(ana), Qt::Key_End); // it opened at the first unread message
    QVERIFY(say(ben, "#lobby", 361, 1));
    QTRY_COMPARE_WITH_TIMEOUT(ana.texts(lobby).value(ana.texts(lobby).size() - 1), u"line 361"_s,
                              support::patienceMs);
    QStringList texts = ana.texts(lobby);
    QCOMPARE(texts.removeDuplicates(), 0);
}

void tst_Restart::stopsAtTheFirstMissedMessage()
{
    support::Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    Window ana;
    QVERIFY(enterLobby(ana, server));
    support::IrcClient ben("ben");
    QVERIFY(ben.connectTo(server.host(u"irc"_s), server.port(u"irc"_s)));
    QVERIFY(ben.join("#lobby"));
    QVERIFY(say(ben, "#lobby", 1, 5));
    QTRY_COMPARE_WITH_TIMEOUT(ana.texts(lobby), lines(1, 5), support::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(ana.conversation(lobby)->unread(), 0, support::patienceMs);
    ana.close();
    QVERIFY(say(ben, "#lobby", 6, 250)); // more than two pages

    ana.open();
    QTRY_COMPARE_WITH_TIMEOUT(ana.texts(lobby), lines(1, 255), support::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(isSeenBy(ana, u"line 6"_s), support::patienceMs);
    QVERIFY(!isSeenBy(ana, u"line 255"_s));
    const MessageModel &messages = ana.current()->messages();
    const int marked = messages.rowOf(messages.unreadMarker().localId);
    QCOMPARE(messages.at(marked).text, u"line 6"_s);
    const int unread = ana.current()->unread();
    QVERIFY2(unread > 200 && unread < 250, qPrintable(QString::number(unread)));
    QTest::keyClick(&view(ana), Qt::Key_End);
    QTRY_COMPARE_WITH_TIMEOUT(ana.current()->unread(), 0, support::patienceMs);
}

void tst_Restart::keepsDirectMessages()
{
    support::Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    Window ana;
    QVERIFY(enterLobby(ana, server));
    support::IrcClient ben("ben");
    QVERIFY(ben.connectTo(server.host(u"irc"_s), server.port(u"irc"_s)));
    QVERIFY(ben.join("#lobby"));
    QVERIFY(say(ben, "ana", 1, 2));
    QTRY_COMPARE_WITH_TIMEOUT(ana.texts(u"ben"_s), lines(1, 2), support::patienceMs);
    ana.close();

    ana.open();
    QTRY_VERIFY_WITH_TIMEOUT(ana.isIn(lobby), support::patienceMs);
    QVERIFY(ana.conversation(u"ben"_s));
    QCOMPARE(ana.conversation(u"ben"_s)->unread(), 2);
    clickRow(ana, u"ben"_s);
    QTRY_COMPARE_WITH_TIMEOUT(ana.texts(u"ben"_s), lines(1, 2), support::patienceMs);
}

/// The window asks for the newest thousand missed messages by itself.
void tst_Restart::fillsALongGapWhereTheUserSeesIt()
{
    support::Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    Window ana;
    QVERIFY(enterLobby(ana, server));
    support::IrcClient ben("ben");
    QVERIFY(ben.connectTo(server.host(u"irc"_s), server.port(u"irc"_s)));
    QVERIFY(ben.join("#lobby"));
    QVERIFY(say(ben, "#lobby", 1, 5));
    QTRY_COMPARE_WITH_TIMEOUT(ana.texts(lobby), lines(1, 5), support::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(ana.conversation(lobby)->unread(), 0, support::patienceMs);
    ana.close();
    QVERIFY(say(ben, "#lobby", 6, 1'300));

    ana.open();
    QTRY_VERIFY_WITH_TIMEOUT(ana.isIn(lobby), support::patienceMs);
    client::HistoryGaps &gaps = ana.conversation(lobby)->gaps();
    QTRY_VERIFY_WITH_TIMEOUT(gaps.missedSinceMs() == 0 && gaps.list().size() == 1
                                 && ana.texts(lobby).size() >= 1'000,
                             support::patienceMs);
    QTest::keyClick(&view(ana), Qt::Key_End);
    QTRY_VERIFY_WITH_TIMEOUT(isSeenBy(ana, u"line 1305"_s), support::patienceMs);
    const auto scrollUp = [&] {
        view(ana).scrollPages(-1);
        return gaps.list().isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(scrollUp(), 4 * support::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT((view(ana).scrollPages(-1), isSeenBy(ana, u"line 1"_s)),
                             support::patienceMs);
    QCOMPARE(ana.texts(lobby).first(1'000), lines(1, 1'000));
}

void tst_Restart::goesToATimeBeforeTheLog()
{
    support::Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    support::IrcClient ben("ben");
    QVERIFY(ben.connectTo(server.host(u"irc"_s), server.port(u"irc"_s)));
    QVERIFY(ben.join("#lobby"));
    const qint64 startMs = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(say(ben, "#lobby", 1, 600));
    Window ana;
    QVERIFY(enterLobby(ana, server));
    QTRY_VERIFY_WITH_TIMEOUT(isSeenBy(ana, u"line 600"_s), support::patienceMs);
    QVERIFY(ana.texts(lobby).size() < 500);
    ana.application().history().goToTime(ana.current(), startMs);
    QTRY_VERIFY_WITH_TIMEOUT(isSeenBy(ana, u"line 1"_s), support::patienceMs);
    QCOMPARE(ana.current()->gaps().list().size(), 1);
    // A visible gap is filled; its rest may be above or below then.
    const auto scroll = [&](int pages) {
        const MessageModel &messages = ana.current()->messages();
        bool seesGap = false;
        for (int row = 0; row < messages.rowCount(); ++row)
            seesGap |= messages.at(row).kind == ChatMessage::Kind::Gap
                       && !view(ana).rowRect(row).isEmpty();
        if (!seesGap)
            view(ana).scrollPages(pages);
        return isSeenBy(ana, u"line 600"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(scroll(1), 4 * support::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT((scroll(-1), ana.current()->gaps().list().isEmpty()),
                             4 * support::patienceMs);
    // Messages of one millisecond on both sides of a gap may be in another order.
    QStringList texts = ana.texts(lobby);
    QStringList expected = lines(1, 600);
    texts.sort();
    expected.sort();
    QCOMPARE(texts, expected);
}

QTEST_MAIN(tst_Restart)
#include "tst_restart.moc"
