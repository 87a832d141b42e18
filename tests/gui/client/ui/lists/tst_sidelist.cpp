// SPDX-License-Identifier: MIT
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/lists/sidedelegate.h"
#include "client/ui/lists/sidelist.h"
#include "client/ui/window/windowactions.h"
#include "tests/gui/client/ui/window/windowfixture.h"
#include "tests/support/testprogram.h"

#include <QAction>
#include <QBuffer>
#include <QImage>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using client::Conversation;
using client::ConversationList;
using client::SideDelegate;
using client::SideList;

using namespace Qt::StringLiterals;

/// The list on the left, by clicks and keys.
class tst_SideList : public WindowFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup()
    {
        m_menu.reset();
        closeWindow();
    }
    void movesThroughTheRowsByKeyWithoutShowingThem();
    void opensTheContextMenuByKey();
    void collapsesByTheArrowOfTheHeader();
    void collapsesByAClickOnTheShownHeader();
    void collapsesByKey();
    void keepsTheShownConversationWhileItIsHidden();
    void mirrorsTheHeader();
    void showsTheIconOfANetwork();
    void pinsByMenuAndKey();
    void showsPinnedConversationsByNumber();
    void movesRowsByKey();
    void movesRowsByDragging();
    void leavesTheOrderWhenADragIsCancelled();
    void mutesByKey();

private:
    SideList &list() const { return *part<SideList>(); }
    QRect rectOf(const Conversation *conversation) const
    {
        return list().visualRect(m_list->index(m_list->rowOf(conversation)));
    }
    void focusRow(const Conversation *conversation);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&list(), key, modifiers);
    }
    /// Presses the left button on @p conversation and moves to @p y.
    void drag(const Conversation *conversation, int y);
    QAction *menuEntry(const Conversation *conversation, const QString &text);

    std::unique_ptr<QMenu> m_menu;
};

void tst_SideList::init()
{
    openWindow();
    m_window->showConversation(named("#lobby"));
}

void tst_SideList::focusRow(const Conversation *conversation)
{
    list().setFocus(Qt::TabFocusReason);
    list().selectionModel()->setCurrentIndex(m_list->index(m_list->rowOf(conversation)),
                                             QItemSelectionModel::NoUpdate);
}

void tst_SideList::drag(const Conversation *conversation, int y)
{
    const QPoint start = rectOf(conversation).center();
    QTest::mousePress(list().viewport(), Qt::LeftButton, {}, start);
    QMouseEvent move(QEvent::MouseMove, QPointF(start.x(), y),
                     list().viewport()->mapToGlobal(QPointF(start.x(), y)), Qt::NoButton,
                     Qt::LeftButton, {});
    QApplication::sendEvent(list().viewport(), &move);
}

QAction *tst_SideList::menuEntry(const Conversation *conversation, const QString &text)
{
    m_menu = list().contextMenu(m_list->rowOf(conversation));
    for (QAction *action : m_menu->actions()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

void tst_SideList::movesThroughTheRowsByKeyWithoutShowingThem()
{
    list().setFocus(Qt::TabFocusReason);
    QCOMPARE(list().current(), named("#lobby"));
    press(Qt::Key_Down);
    QCOMPARE(list().current(), m_list->conversationAt(m_list->rowOf(named("#lobby")) + 1));
    press(Qt::Key_Home);
    QCOMPARE(list().current(), m_list->conversationAt(0));
    press(Qt::Key_End);
    QCOMPARE(list().current(), m_list->conversationAt(m_list->rowCount() - 1));
    QVERIFY(list().hasFocus());
    QCOMPARE(m_window->currentConversation(), named("#lobby"));
    Conversation *last = list().current();
    press(Qt::Key_Return);
    QCOMPARE(m_window->currentConversation(), last);
}

void tst_SideList::opensTheContextMenuByKey()
{
    focusRow(named("#random"));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(&list(), &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QVERIFY(menu->actions().constFirst()->text().contains(u"read"_s));
    menu->close();
}

void tst_SideList::collapsesByTheArrowOfTheHeader()
{
    client::Network &network = named("#lobby")->network();
    const auto *delegate = static_cast<SideDelegate *>(list().itemDelegate());
    const auto clickArrow = [&] {
        const QRect arrow =
            delegate->arrowRect(rectOf(network.conversation()), list().layoutDirection());
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, arrow.center());
    };
    clickArrow();
    QVERIFY(network.isCollapsed());
    QCOMPARE(m_list->rowOf(named("#lobby")), -1);
    QCOMPARE(m_window->currentConversation()->name(), u"#lobby"_s); // the header was not chosen
    clickArrow();
    QVERIFY(!network.isCollapsed());
}

void tst_SideList::collapsesByAClickOnTheShownHeader()
{
    client::Network &network = named("#lobby")->network();
    const auto click = [&] {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                          rectOf(network.conversation()).center());
    };
    click();
    QVERIFY(!network.isCollapsed());
    QCOMPARE(m_window->currentConversation(), network.conversation());
    click();
    QVERIFY(network.isCollapsed());
    click();
    QVERIFY(!network.isCollapsed());
}

void tst_SideList::collapsesByKey()
{
    Conversation *lobby = named("#lobby");
    client::Network &network = lobby->network();
    focusRow(lobby);
    press(Qt::Key_Left);
    QCOMPARE(list().current(), network.conversation());
    QVERIFY(!network.isCollapsed());
    press(Qt::Key_Left);
    QVERIFY(network.isCollapsed());
    QCOMPARE(list().current(), network.conversation());
    press(Qt::Key_Right);
    QVERIFY(!network.isCollapsed());
    m_window->setLayoutDirection(Qt::RightToLeft);
    press(Qt::Key_Right);
    QVERIFY(network.isCollapsed());
    QVERIFY(list().hasFocus());
}

void tst_SideList::keepsTheShownConversationWhileItIsHidden()
{
    Conversation *lobby = named("#lobby");
    QSignalSpy chosen(&list(), &SideList::conversationChosen);
    lobby->network().setCollapsed(true);
    QCOMPARE(m_window->currentConversation(), lobby);
    const auto selected = [this] {
        const QModelIndexList rows = list().selectionModel()->selectedIndexes();
        return rows.isEmpty() ? nullptr : m_list->conversationAt(rows.first().row());
    };
    QCOMPARE(selected(), lobby->network().conversation());
    lobby->network().setCollapsed(false);
    QCOMPARE(selected(), lobby);
    QCOMPARE(chosen.size(), 0);
}

void tst_SideList::mirrorsTheHeader()
{
    const auto *delegate = static_cast<SideDelegate *>(list().itemDelegate());
    const QRect row(0, 0, 240, 36);
    QVERIFY(delegate->arrowRect(row, Qt::LeftToRight).right() < 120);
    QVERIFY(delegate->arrowRect(row, Qt::RightToLeft).left() > 120);
    QVERIFY(delegate->plusRect(row, Qt::RightToLeft).right() < 120);
}

void tst_SideList::showsTheIconOfANetwork()
{
    client::Network &network = named("#lobby")->network();
    // Where the icon is painted; empty if nowhere.
    const auto iconRect = [this, &network] {
        const QImage image = list().viewport()->grab(rectOf(network.conversation())).toImage();
        QRect painted;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == QColor(Qt::magenta))
                    painted |= QRect(x, y, 1, 1);
            }
        }
        return painted;
    };
    QVERIFY(iconRect().isEmpty());
    QImage picture(96, 96, QImage::Format_RGB32);
    picture.fill(Qt::magenta);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    network.setIcon(png);
    QCOMPARE(iconRect().size(), QSize(m_theme.px(18), m_theme.px(18)));
    const int left = iconRect().left();
    m_window->setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(iconRect().right(), rectOf(network.conversation()).width() - 1 - left);
    network.setIcon("broken");
    QVERIFY(iconRect().isEmpty());
}

void tst_SideList::pinsByMenuAndKey()
{
    Conversation *random = named("#random");
    menuEntry(random, u"Pin to the top"_s)->trigger();
    QCOMPARE(m_list->rowOf(random), 1);
    QCOMPARE(m_window->currentConversation(), named("#lobby"));
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_list->pinned(), (QList<Conversation *>{random, named("#lobby")}));
    focusRow(random);
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_list->pinned(), QList<Conversation *>{named("#lobby")});
}

void tst_SideList::showsPinnedConversationsByNumber()
{
    m_list->setPinned(named("#random"), true);
    m_list->setPinned(named("#build"), true);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->currentConversation(), named("#build"));
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_window->currentConversation(), named("#random"));
    QTest::keyClick(m_window.get(), Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(m_window->currentConversation(), named("#random"));
}

void tst_SideList::movesRowsByKey()
{
    const int row = m_list->rowOf(named("#lobby"));
    QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(m_list->rowOf(named("#lobby")), row + 1);
    QTest::keyClick(m_window.get(), Qt::Key_PageUp, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(m_list->rowOf(named("#lobby")), row);
    QTest::keyClick(m_window.get(), Qt::Key_PageUp, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(m_list->rowOf(named("#lobby")), row);
    menuEntry(named("#lobby"), u"Move down"_s)->trigger();
    QCOMPARE(m_list->rowOf(named("#lobby")), row + 1);
}

void tst_SideList::movesRowsByDragging()
{
    Conversation *lobby = named("#lobby");
    Conversation *last = m_list->siblings(lobby).constLast();
    drag(lobby, rectOf(last).bottom() - 1);
    QTest::mouseRelease(list().viewport(), Qt::LeftButton);
    QCOMPARE(m_list->siblings(lobby).constLast(), lobby);
    QCOMPARE(m_window->currentConversation(), lobby);
    drag(lobby, 0);
    QTest::mouseRelease(list().viewport(), Qt::LeftButton);
    QCOMPARE(m_list->siblings(lobby).constFirst(), lobby);
}

void tst_SideList::leavesTheOrderWhenADragIsCancelled()
{
    Conversation *lobby = named("#lobby");
    const QList<Conversation *> before = m_list->siblings(lobby);
    drag(lobby, rectOf(before.constLast()).bottom());
    press(Qt::Key_Escape);
    QTest::mouseRelease(list().viewport(), Qt::LeftButton);
    QCOMPARE(m_list->siblings(lobby), before);
}

void tst_SideList::mutesByKey()
{
    QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(named("#lobby")->isMuted());
    QVERIFY(m_window->actions().action(client::WindowActions::Id::Mute)->isCheckable());
}

HEARTH_WINDOW_TEST(tst_SideList)

#include "tst_sidelist.moc"
