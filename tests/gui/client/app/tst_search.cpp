// SPDX-License-Identifier: MIT
#include "client/model/searchresults.h"
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/messages/conversationview.h"
#include "client/ui/search/findbar.h"
#include "client/ui/search/searchpage.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/window/chatpane.h"
#include "client/ui/window/headerbar.h"
#include "common/sqlite/database.h"
#include "tests/support/hearthd.h"
#include "tests/support/ircclient.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "tests/support/window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;
using support::lobby;
using support::Window;

/// Searches by keys and clicks in a window that has been closed and opened again.
class tst_Search : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void findsInTheConversation();
    void returnsFromAllMatchesAtOnce();
    void opensTheFindBarByItsButton();
    void findsWhileTyping();
    void saysThatNothingWasFound();
    void closesTheFindBarByKeyAndByAnotherConversation();
    void searchesEverywhereAndOpensAResult();
    void filtersByOperators_data();
    void filtersByOperators();
    void explainsWrongOperators_data();
    void explainsWrongOperators();
    void completesOperators();
    void loadsMoreResults();
    void leavesTheSearchByKey();
    void searchesFromTheConnectCard();
    void searchesOnTheServer();
    void showsThatOlderMessagesAreNotSearchable();

private:
    client::FindBar &bar() const { return m_window->widget().chat().findBar(); }
    client::SearchPage &page() const { return m_window->widget().searchPage(); }
    QString shownResult() const { return bar().findChild<QLabel *>()->text(); }
    void openFindBar();
    void openSearch();
    /// Types @p text into the field of the search and waits for @p rows results.
    void search(const QString &text, int rows);

    support::Hearthd m_server;
    std::unique_ptr<Window> m_window;
};

void tst_Search::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.errorString()));
    m_window = std::make_unique<Window>();
    m_window->open();
    m_window->connectTo(u"ana"_s, u"irc://127.0.0.1:%1"_s.arg(m_server.port(u"irc"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isIn(lobby), support::patienceMs);
    support::IrcClient ben("ben");
    QVERIFY(ben.connectTo(m_server.host(u"irc"_s), m_server.port(u"irc"_s)));
    QVERIFY(ben.join("#lobby"));
    for (int i = 1; i <= 600; ++i) {
        const bool isNeedle = i % 200 == 0;
        ben.send("PRIVMSG #lobby :line " + QByteArray::number(i)
                 + (isNeedle ? " has a needle" : ""));
    }
    ben.send("PRIVMSG #lobby :see https://example.org/needles");
    ben.send("PRIVMSG ana :a needle in private");
    ben.send("PING :said");
    QVERIFY(ben.sees("said"));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->texts(lobby).size(), 601, support::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->texts(u"ben"_s).size(), 1, support::patienceMs);
    m_window->close();
    QCOMPARE(m_server.stop(), 0);
    m_window->open();
}

void tst_Search::cleanupTestCase()
{
    m_window.reset();
}

void tst_Search::init()
{
    bar().close();
    m_window->widget().showConversation(m_window->conversation(lobby));
    m_window->widget().chat().view().scrollToTail();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSeen(u"see https://example.org/needles"_s),
                             support::patienceMs);
}

void tst_Search::openFindBar()
{
    QTest::keyClick(&m_window->widget(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(bar().isVisible());
    bar().field().clear();
}

void tst_Search::openSearch()
{
    QTest::keyClick(&m_window->widget(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(page().isVisible());
    page().field().clear();
}

void tst_Search::search(const QString &text, int rows)
{
    QTest::keyClicks(&page().field(), text);
    QTRY_COMPARE_WITH_TIMEOUT(page().list().model()->rowCount(), rows, support::patienceMs);
}

void tst_Search::findsInTheConversation()
{
    openFindBar();
    QTest::keyClicks(&bar().field(), u"needle "_s);
    QTRY_COMPARE_WITH_TIMEOUT(shownResult(), u"3 of 3"_s, support::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSeen(u"line 600 has a needle"_s), support::patienceMs);
    QTest::keyClick(&bar().field(), Qt::Key_Return);
    QCOMPARE(shownResult(), u"2 of 3"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSeen(u"line 400 has a needle"_s), support::patienceMs);
    QTest::keyClick(&m_window->widget(), Qt::Key_F3);
    QCOMPARE(shownResult(), u"1 of 3"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSeen(u"line 200 has a needle"_s), support::patienceMs);
    QTest::keyClick(&m_window->widget(), Qt::Key_F3);
    QCOMPARE(shownResult(), u"3 of 3"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSeen(u"line 600 has a needle"_s), support::patienceMs);
    QTest::keyClick(&m_window->widget(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(shownResult(), u"1 of 3"_s);
    QTest::keyClick(&bar().field(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(shownResult(), u"2 of 3"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSeen(u"line 400 has a needle"_s), support::patienceMs);
}

void tst_Search::returnsFromAllMatchesAtOnce()
{
    openFindBar();
    QTest::keyClicks(&bar().field(), u"needle "_s);
    QTest::keyClick(&m_window->widget(), Qt::Key_F3); // searches at once
    QTRY_COMPARE_WITH_TIMEOUT(shownResult(), u"3 of 3"_s, support::patienceMs);
    for (const int line : {400, 200, 600, 400, 200}) {
        QTest::keyClick(&m_window->widget(), Qt::Key_F3);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isSeen(u"line %1 has a needle"_s.arg(line)),
                                 support::patienceMs);
    }
    QTest::keyClick(&m_window->widget(), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSeen(u"see https://example.org/needles"_s),
                             support::patienceMs);
}

void tst_Search::opensTheFindBarByItsButton()
{
    QAbstractButton *find = nullptr;
    for (auto *button : m_window->widget().chat().header().findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == u"Find in this conversation")
            find = button;
    }
    QVERIFY(find);
    QTest::mouseClick(find, Qt::LeftButton);
    QVERIFY(bar().isVisible());
    QCOMPARE(m_window->widget().focusWidget(), &bar().field());
}

void tst_Search::findsWhileTyping()
{
    openFindBar();
    QTest::keyClicks(&bar().field(), u"need"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shownResult(), u"4 of 4"_s, support::patienceMs);
    QCOMPARE(m_window->widget().focusWidget(), &bar().field());
    QTest::keyClicks(&bar().field(), u"les"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shownResult(), u"1 of 1"_s, support::patienceMs);
    bar().field().clear();
    QTRY_COMPARE_WITH_TIMEOUT(shownResult(), QString(), support::patienceMs);
}

void tst_Search::saysThatNothingWasFound()
{
    openFindBar();
    QTest::keyClicks(&bar().field(), u"haystack"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shownResult(), u"No matches"_s, support::patienceMs);
    QVERIFY(bar().field().isInvalid());
    QTest::keyClick(&m_window->widget(), Qt::Key_F3); // does no harm
    QTRY_COMPARE_WITH_TIMEOUT(shownResult(), u"No matches"_s, support::patienceMs);
}

void tst_Search::closesTheFindBarByKeyAndByAnotherConversation()
{
    openFindBar();
    QTest::keyClick(&bar().field(), Qt::Key_Escape);
    QVERIFY(!bar().isVisible());
    QCOMPARE(m_window->widget().focusWidget(), &m_window->widget().chat().composer().edit());
    QTest::keyClick(&m_window->widget(), Qt::Key_F3);
    QVERIFY(bar().isVisible());
    QTest::keyClick(&m_window->widget(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(!bar().isVisible());
}

void tst_Search::searchesEverywhereAndOpensAResult()
{
    openSearch();
    search(u"needle "_s, 4);
    const auto *results = qobject_cast<const client::SearchResults *>(page().list().model());
    QCOMPARE(results->at(0).message.text, u"a needle in private"_s);
    QCOMPARE(results->at(0).conversationName, u"ben"_s);
    QCOMPARE(results->at(3).message.text, u"line 200 has a needle"_s);
    QCOMPARE(results->at(3).before.constFirst().text, u"line 199"_s);
    QCOMPARE(results->at(3).after.constFirst().text, u"line 201"_s);
    QVERIFY2(page().status().contains(u"4"_s), qPrintable(page().status()));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&page().field(), Qt::Key_Down);
    QTest::keyClick(&page().field(), Qt::Key_Return);
    QVERIFY(!page().isVisible());
    QCOMPARE(m_window->current(), m_window->conversation(lobby));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSeen(u"line 200 has a needle"_s), support::patienceMs);

    openSearch();
    search(u"private"_s, 1);
    const QRect row = page().list().visualRect(page().list().model()->index(0, 0));
    QTest::mouseClick(page().list().viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(m_window->current(), m_window->conversation(u"ben"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSeen(u"a needle in private"_s), support::patienceMs);
}

void tst_Search::filtersByOperators_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rows");
    const QDate today = QDate::currentDate();

    QTest::newRow("a sender") << u"needle from:ben "_s << 4;
    QTest::newRow("another sender") << u"needle from:ana "_s << 0;
    QTest::newRow("a conversation") << u"needle in:#lobby "_s << 3;
    QTest::newRow("a conversation without its prefix") << u"needle in:lobby "_s << 3;
    QTest::newRow("a direct chat") << u"in:ben "_s << 1;
    QTest::newRow("links") << u"has:link "_s << 1;
    QTest::newRow("a phrase") << u"\"a needle in\""_s << 1;
    QTest::newRow("before today") << u"needle before:%1 "_s.arg(today.addDays(-1).toString(
        Qt::ISODate)) << 0;
    QTest::newRow("from yesterday on")
        << u"needle after:%1 "_s.arg(today.addDays(-1).toString(Qt::ISODate)) << 4;
}

void tst_Search::filtersByOperators()
{
    QFETCH(QString, text);
    QFETCH(int, rows);
    openSearch();
    search(u"lines"_s, 0); // so that results of the next search are new
    page().field().clear();
    page().field().setText(text);
    QTRY_COMPARE_WITH_TIMEOUT(page().list().model()->rowCount(), rows, support::patienceMs);
    if (rows == 0) {
        const QList<QLabel *> labels = page().findChildren<QLabel *>();
        QTRY_VERIFY_WITH_TIMEOUT(std::any_of(labels.cbegin(), labels.cend(),
                                             [](const QLabel *label) {
                                                 return label->isVisible()
                                                        && label->text() == u"No messages found."_s;
                                             }),
                                 support::patienceMs);
    }
}

void tst_Search::explainsWrongOperators_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("a date") << u"before:tomorrow "_s << u"such as 2026-11-30"_s;
    QTest::newRow("a property") << u"has:cake "_s << u"“link” or “mention”"_s;
    QTest::newRow("a conversation") << u"in:#nowhere "_s << u"called “#nowhere”"_s;
}

void tst_Search::explainsWrongOperators()
{
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    openSearch();
    page().field().setText(text);
    const QList<QLabel *> labels = page().findChildren<QLabel *>();
    QTRY_VERIFY_WITH_TIMEOUT(std::any_of(labels.cbegin(), labels.cend(),
                                         [&sentence](const QLabel *label) {
                                             return label->isVisible()
                                                    && label->text().contains(sentence);
                                         }),
                             support::patienceMs);
    QCOMPARE(page().list().model()->rowCount(), 0);
}

void tst_Search::completesOperators()
{
    openSearch();
    QTest::keyClicks(&page().field(), u"needle in:#l"_s);
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(page().field().text(), u"needle in:#lobby "_s);
    QVERIFY(page().isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(page().list().model()->rowCount(), 3, support::patienceMs);
}

void tst_Search::loadsMoreResults()
{
    openSearch();
    search(u"line "_s, 50);
    QTRY_VERIFY_WITH_TIMEOUT(
        (page().list().scrollToBottom(), page().list().model()->rowCount() == 600),
        support::patienceMs);
    const auto *results = qobject_cast<const client::SearchResults *>(page().list().model());
    QCOMPARE(results->at(599).message.text, u"line 1"_s);
}

void tst_Search::leavesTheSearchByKey()
{
    openSearch();
    QTest::keyClick(&page().field(), Qt::Key_Escape);
    QVERIFY(!page().isVisible());
    QCOMPARE(m_window->current(), m_window->conversation(lobby));
    QCOMPARE(m_window->widget().focusWidget(), &m_window->widget().chat().composer().edit());
}

void tst_Search::searchesFromTheConnectCard()
{
    m_window->widget().showConnectCard();
    openSearch();
    search(u"private"_s, 1);
    QTest::keyClick(&page().field(), Qt::Key_Escape);
    QVERIFY(m_window->widget().isConnectCardShown());
}

/// Messages from before the window has a log.
void tst_Search::searchesOnTheServer()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.errorString()));
    Window cat;
    cat.open();
    cat.connectTo(u"cat"_s, u"irc://127.0.0.1:%1"_s.arg(m_server.port(u"irc"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(cat.isIn(lobby), support::patienceMs);
    client::SearchPage &search = cat.widget().searchPage();
    QTest::keyClick(&cat.widget(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(&search.field(), u"line 200 needle"_s);
    QTRY_COMPARE_WITH_TIMEOUT(search.list().model()->rowCount(), 1, support::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(search.status(), u"1 message found"_s, support::patienceMs);
    QTest::keyClick(&search.field(), Qt::Key_Return);
    QCOMPARE(cat.current(), cat.conversation(lobby));
    QTRY_VERIFY_WITH_TIMEOUT(cat.isSeen(u"line 200 has a needle"_s), support::patienceMs);
    cat.close();
    QCOMPARE(m_server.stop(), 0);
}

/// An older version made the index, and the disk is busy.
void tst_Search::showsThatOlderMessagesAreNotSearchable()
{
    m_window->close();
    sqlite::Database database;
    database.open(m_window->options().profileFolder + u"/messages.db"_s,
                  sqlite::Database::Access::ReadWrite);
    database.run("INSERT INTO task SELECT 'index', max(id) + 1 FROM message");
    database.run("INSERT INTO search (search) VALUES ('delete-all')");
    QVERIFY(database.begin());
    m_window->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->application().isStarted(), support::patienceMs);
    m_window->application().log().setRetryMs(1);
    m_window->widget().showConversation(m_window->conversation(lobby));
    openFindBar();
    QTest::keyClicks(&bar().field(), u"100 "_s);
    QTRY_COMPARE_WITH_TIMEOUT(shownResult(), u"No matches so far"_s, support::patienceMs);
    openSearch();
    QTest::keyClicks(&page().field(), u"100 "_s);
    QTRY_VERIFY_WITH_TIMEOUT(page().status().contains(u"still being prepared"_s),
                             support::patienceMs);
    database.rollBack();
    QTRY_COMPARE_WITH_TIMEOUT(page().status(), u"1 message found"_s, support::patienceMs);
}

HEARTH_WINDOW_TEST(tst_Search)
#include "tst_search.moc"
