// SPDX-License-Identifier: MIT
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/lists/memberlist.h"
#include "client/ui/lists/sidelist.h"
#include "client/ui/messages/conversationview.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/window/headerbar.h"
#include "client/ui/window/joindialog.h"
#include "client/ui/window/quickswitcher.h"
#include "tests/gui/client/ui/window/windowfixture.h"
#include "tests/support/testprogram.h"

#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

using client::Conversation;
using client::MainWindow;

class tst_MainWindow : public WindowFixture
{
    Q_OBJECT

private slots:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void beginsWithTheConnectCard();
    void showsTheChosenConversation();
    void sendsTypedText();
    void typesFromAnywhereIntoTheComposer();
    void showsNeighboursByKey();
    void findsAConversationByName();
    void joinsByDialog();
    void hasColumnsOfTheDesignedWidths();
    void hidesColumnsWhenNarrow();
    void showsAnotherConversationForARemovedOne();
    void marksOnlyVisibleMessagesAsRead();
    void asksTheApplicationBeforeClosing();
    void opensTheMenuOfAnAuthor();
    void asksAboutAUrlInPlainText();
};

void tst_MainWindow::beginsWithTheConnectCard()
{
    QVERIFY(m_window->isConnectCardShown());
    QCOMPARE(m_window->currentConversation(), nullptr);
    QVERIFY(!part<client::MemberList>()->isVisible());
}

void tst_MainWindow::showsTheChosenConversation()
{
    QSignalSpy shown(m_window.get(), &MainWindow::conversationShown);
    auto *list = part<client::SideList>();
    const QModelIndex index = m_list->index(m_list->rowOf(named("#lobby")));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
    QCOMPARE(m_window->currentConversation(), named("#lobby"));
    QCOMPARE(shown.size(), 1);
    QVERIFY(part<client::MemberList>()->isVisible());
    QVERIFY(m_window->chat().composer().edit().hasFocus());
    QCOMPARE(m_window->chat().view().model(), &named("#lobby")->messages());
}

void tst_MainWindow::sendsTypedText()
{
    m_window->showConversation(named("#random"));
    QSignalSpy entered(&m_window->chat(), &client::ChatPane::textEntered);
    QTest::keyClicks(&m_window->chat().composer().edit(), QStringLiteral("hello"));
    QTest::keyClick(&m_window->chat().composer().edit(), Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.at(0).at(0).value<Conversation *>(), named("#random"));
    QCOMPARE(entered.at(0).at(1).toString(), QStringLiteral("hello"));
}

void tst_MainWindow::typesFromAnywhereIntoTheComposer()
{
    m_window->showConversation(named("#random"));
    m_window->chat().view().setFocus();
    QTest::keyClick(&m_window->chat().view(), Qt::Key_X);
    QVERIFY(m_window->chat().composer().edit().hasFocus());
    QCOMPARE(m_window->chat().composer().edit().message(), QStringLiteral("x"));
}

void tst_MainWindow::showsNeighboursByKey()
{
    m_window->showConversation(named("#lobby"));
    QTest::keyClick(m_window.get(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_window->currentConversation(), named("#build"));
    QTest::keyClick(m_window.get(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_window->currentConversation(), named("#lobby"));
    m_window->showConversation(named("#random"));
    QTest::keyClick(m_window.get(), Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(m_window->currentConversation(), named("Ana"));
}

void tst_MainWindow::findsAConversationByName()
{
    m_window->showConversation(named("#lobby"));
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *switcher = part<client::QuickSwitcher>();
    QVERIFY(switcher);
    QTest::keyClicks(&switcher->field(), QStringLiteral("des"));
    QTest::keyClick(&switcher->field(), Qt::Key_Return);
    QCOMPARE(m_window->currentConversation(), named("#design"));
}

void tst_MainWindow::joinsByDialog()
{
    m_window->showConversation(named("#lobby"));
    QSignalSpy joins(m_window.get(), &MainWindow::joinByNameRequested);
    QTest::keyClick(m_window.get(), Qt::Key_J, Qt::ControlModifier);
    auto *dialog = part<client::JoinDialog>();
    QVERIFY(dialog);
    QTest::keyClicks(&dialog->field(), QStringLiteral("garden"));
    QTest::keyClick(&dialog->field(), Qt::Key_Return);
    QCOMPARE(joins.size(), 1);
    QCOMPARE(joins.at(0).at(0).value<client::Network *>(), &named("#lobby")->network());
    QCOMPARE(joins.at(0).at(1).toString(), QStringLiteral("#garden"));
}

void tst_MainWindow::hasColumnsOfTheDesignedWidths()
{
    m_window->showConversation(named("#lobby"));
    const QWidget &view = m_window->chat().view();
    QTRY_COMPARE(view.width(), 1200 - m_theme.px(240) - m_theme.px(200));
    QCOMPARE(view.mapTo(m_window.get(), QPoint()).x(), m_theme.px(240));
}

void tst_MainWindow::hidesColumnsWhenNarrow()
{
    m_window->showConversation(named("#lobby"));
    m_window->resize(700, 500);
    QTRY_VERIFY(!part<client::MemberList>()->isVisible());
    QVERIFY(part<client::SideList>()->isVisible());
    m_window->resize(420, 360);
    QTRY_VERIFY(!part<client::SideList>()->isVisible());
    QCOMPARE(m_window->size(), QSize(420, 360));
    emit part<client::HeaderBar>()->drawerRequested();
    QVERIFY(part<client::SideList>()->isVisible());
    part<client::SideList>()->setCurrentIndex(m_list->index(m_list->rowOf(named("#build"))));
    QVERIFY(!part<client::SideList>()->isVisible());
    QCOMPARE(m_window->currentConversation(), named("#build"));
    m_window->resize(1200, 760);
    QTRY_VERIFY(part<client::MemberList>()->isVisible());
    QVERIFY(part<client::SideList>()->isVisible());
}

void tst_MainWindow::showsAnotherConversationForARemovedOne()
{
    m_window->showConversation(named("#design"));
    m_list->removeConversation(named("#design"));
    QVERIFY(m_window->currentConversation());
    m_window->showConversation(named("#qt"));
    m_list->removeNetwork(m_list->networks().last());
    QVERIFY(m_window->isConnectCardShown());
    m_list->removeNetwork(m_list->networks().first());
    QCOMPARE(m_window->currentConversation(), nullptr);
}

void tst_MainWindow::marksOnlyVisibleMessagesAsRead()
{
    QVERIFY(named("#design")->unread() > 0);
    m_window->showConversation(named("#design"));
    QTRY_COMPARE(named("#design")->unread(), 0);
    QVERIFY(named("#design")->isWatched());
    m_window->showConversation(named("#lobby"));
    QVERIFY(!named("#design")->isWatched());
}

void tst_MainWindow::asksTheApplicationBeforeClosing()
{
    QSignalSpy closes(m_window.get(), &MainWindow::closeRequested);
    m_window->close();
    QCOMPARE(closes.size(), 1);
    QVERIFY(m_window->isVisible());
}

void tst_MainWindow::opensTheMenuOfAnAuthor()
{
    m_window->showConversation(named("#lobby"));
    QSignalSpy talks(m_window.get(), &MainWindow::directChatRequested);
    emit m_window->chat().view().userMenuRequested(QStringLiteral("Mara"), QPoint(10, 10));
    const auto *menu = part<client::MemberList>()->findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    menu->actions().first()->trigger();
    QCOMPARE(talks.size(), 1);
    QCOMPARE(talks.at(0).at(1).toString(), QStringLiteral("Mara"));
}

void tst_MainWindow::asksAboutAUrlInPlainText()
{
    m_window->showConversation(named("#lobby"));
    emit m_window->chat().view().urlActivated(
        QUrl(QStringLiteral("https://me:word@bank.org/a%20b")));
    QTRY_VERIFY(part<QMessageBox>());
    const auto *box = part<QMessageBox>();
    QCOMPARE(box->text(), QStringLiteral("The link leads to bank.org."));
    QCOMPARE(box->informativeText(), QStringLiteral("https://bank.org/a%20b"));
    for (const QLabel *label : box->findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

HEARTH_WINDOW_TEST(tst_MainWindow)
#include "tst_mainwindow.moc"
