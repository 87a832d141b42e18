// SPDX-License-Identifier: MIT
#include "client/ui/widgets/controls.h"
#include "client/ui/window/quickswitcher.h"
#include "tests/gui/client/ui/window/windowfixture.h"
#include "tests/support/testprogram.h"

#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using client::Conversation;
using client::QuickSwitcher;
using client::SwitcherModel;

using namespace Qt::StringLiterals;

/// Ctrl+K.
class tst_QuickSwitcher : public WindowFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { closeWindow(); }
    void showsRecentConversationsFirst();
    void marksWhatMatches();
    void showsTheConversationThatIsChosen();
    void talksToMembersWithoutAChat();
    void runsActions();
    void leavesOutMembersAndActionsWithoutAText();
    void findsConversationsOfCollapsedNetworks();
    void movesFromTheLastRowToTheFirst();
    void saysThatNothingMatches();
    void survivesTheEndOfAConversation();

private:
    void open()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        m_switcher = part<QuickSwitcher>();
        QVERIFY(m_switcher);
    }
    void type(const QString &text) { QTest::keyClicks(&m_switcher->field(), text); }
    void press(Qt::Key key) { QTest::keyClick(&m_switcher->field(), key); }
    QListView &results() const { return *m_switcher->findChild<QListView *>(); }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < results().model()->rowCount(); ++row)
            names.append(results().model()->index(row, 0).data().toString());
        return names;
    }

    QPointer<QuickSwitcher> m_switcher;
};

void tst_QuickSwitcher::init()
{
    openWindow();
    for (const char *name : {"#random", "#build", "#lobby"})
        m_window->showConversation(named(name));
}

void tst_QuickSwitcher::showsRecentConversationsFirst()
{
    open();
    QCOMPARE(names().mid(0, 2), (QStringList{u"#build"_s, u"#random"_s}));
    QCOMPARE(names().constLast(), u"#lobby"_s); // is shown already
    press(Qt::Key_Return);
    QCOMPARE(m_window->currentConversation(), named("#build"));
}

void tst_QuickSwitcher::marksWhatMatches()
{
    open();
    type(u"bui"_s);
    QCOMPARE(names().constFirst(), u"#build"_s);
    const QModelIndex first = results().model()->index(0, 0);
    QCOMPARE(first.data(SwitcherModel::PositionsRole).value<QList<int>>(), (QList<int>{1, 2, 3}));
    QCOMPARE(first.data(SwitcherModel::DetailRole).toString(), u"Workshop"_s);
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().startsWith(u"#build"_s));
    QCOMPARE(results().visualRect(first).height(), m_theme.px(30));
}

void tst_QuickSwitcher::showsTheConversationThatIsChosen()
{
    open();
    type(u"dsgn"_s);
    const QRect row = results().visualRect(results().model()->index(0, 0));
    QTest::mouseClick(results().viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(m_window->currentConversation(), named("#design"));
    QTRY_VERIFY(!m_switcher);
}

void tst_QuickSwitcher::talksToMembersWithoutAChat()
{
    QSignalSpy requested(m_window.get(), &client::MainWindow::directChatRequested);
    open();
    type(u"guest-7"_s);
    QCOMPARE(names().constFirst(), u"guest-7"_s);
    press(Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().at(1).toByteArray(), QByteArray("guest-7"));
}

void tst_QuickSwitcher::runsActions()
{
    open();
    type(u"larger"_s);
    QCOMPARE(names().constFirst(), u"Larger"_s);
    press(Qt::Key_Return);
    QVERIFY(m_theme.zoom() > 1);
    m_theme.setZoom(1);
}

void tst_QuickSwitcher::leavesOutMembersAndActionsWithoutAText()
{
    open();
    QVERIFY(!names().contains(u"guest-7"_s));
    QVERIFY(!names().contains(u"Larger"_s));
    QCOMPARE(names().size(), m_list->all().size());
}

void tst_QuickSwitcher::findsConversationsOfCollapsedNetworks()
{
    Conversation *random = named("#random");
    random->network().setCollapsed(true);
    open();
    type(u"random"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_window->currentConversation(), random);
}

void tst_QuickSwitcher::movesFromTheLastRowToTheFirst()
{
    open();
    press(Qt::Key_Up);
    QCOMPARE(results().currentIndex().row(), results().model()->rowCount() - 1);
    press(Qt::Key_Down);
    QCOMPARE(results().currentIndex().row(), 0);
}

void tst_QuickSwitcher::saysThatNothingMatches()
{
    open();
    type(u"xyzzyx"_s);
    QVERIFY(!results().isVisible());
    QVERIFY(m_switcher->findChild<QLabel *>()->isVisible());
    press(Qt::Key_Return);
    QVERIFY(m_switcher->isVisible());
}

void tst_QuickSwitcher::survivesTheEndOfAConversation()
{
    open();
    type(u"random"_s);
    m_list->removeConversation(named("#random"));
    press(Qt::Key_Return);
    QCOMPARE(m_window->currentConversation(), named("#lobby"));
}

HEARTH_WINDOW_TEST(tst_QuickSwitcher)

#include "tst_quickswitcher.moc"
