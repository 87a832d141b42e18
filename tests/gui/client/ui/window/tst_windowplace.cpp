// SPDX-License-Identifier: MIT
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/connect/connectcard.h"
#include "client/ui/host/hostpanel.h"
#include "client/ui/lists/memberlist.h"
#include "client/ui/lists/sidelist.h"
#include "client/ui/messages/conversationview.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/widgets/iconbutton.h"
#include "client/ui/window/headerbar.h"
#include "client/ui/window/shortcutsheet.h"
#include "tests/gui/client/ui/window/windowfixture.h"
#include "tests/support/testprogram.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QScreen>
#include <QScrollBar>
#include <QTest>

using client::Conversation;
using client::HostPanel;
using client::MainWindow;

/// The places of the window and its parts, in windows of all sizes.
class tst_WindowPlace : public WindowFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { closeWindow(); }
    void opensWithinItsScreen();
    void keepsItsPlaceWhenItWasHidden();
    void laysMembersOverTheMessagesWhenNarrow();
    void keepsMembersOpenFromRoomToRoom();
    void closesMembersByEscape();
    void keepsTheCardInPlaceWhileItConnects();
    void placesNoticesAwayFromNewMessages();
    void makesTheHostPanelSmallerInALowWindow();
    void fitsTheSmallestWindowAtTwiceTheSize();

private:
    QRect inWindow(const QWidget &widget) const
    {
        return {widget.mapTo(m_window.get(), QPoint()), widget.size()};
    }
    client::IconButton *membersButton() const
    {
        return part<client::HeaderBar>()->findChildren<client::IconButton *>().last();
    }
};

void tst_WindowPlace::init()
{
    openWindow();
    m_window->showConversation(named("#lobby"));
}

void tst_WindowPlace::opensWithinItsScreen()
{
    const QSize room = m_window->screen()->availableSize();
    for (const qreal zoom : {1.0, 2.0}) {
        client::WindowSettings layout;
        layout.zoomPercent = qRound(zoom * 100);
        m_window->setSettings(layout);
        QVERIFY2(m_window->width() < room.width() && m_window->height() < room.height(),
                 qPrintable(QString::number(m_window->width())));
    }
    m_window->setSettings({});
}

/// A window manager places a window without a requested position like a new one.
void tst_WindowPlace::keepsItsPlaceWhenItWasHidden()
{
    m_window->resize(600, 500);
    const QRect before = m_window->geometry();
    QVERIFY(!m_window->testAttribute(Qt::WA_Moved));
    m_window->hide();
    m_window->show();
    QVERIFY(m_window->testAttribute(Qt::WA_Moved));
    QCOMPARE(m_window->geometry(), before);
}

void tst_WindowPlace::laysMembersOverTheMessagesWhenNarrow()
{
    m_window->resize(700, 500);
    const QWidget &view = m_window->chat().view();
    auto *members = part<client::MemberList>();
    QTRY_VERIFY(!members->isVisible());
    const QRect messages = inWindow(view);
    const QRect button = inWindow(*membersButton());
    QTest::mouseClick(membersButton(), Qt::LeftButton);
    QVERIFY(members->isVisible());
    QVERIFY(membersButton()->isChecked());
    QCOMPARE(inWindow(view), messages);
    QCOMPARE(inWindow(*membersButton()), button);
    QVERIFY(messages.contains(inWindow(*members)));
    QCOMPARE(inWindow(*members).right(), messages.right());
    QCOMPARE(m_window->childAt(messages.right() - 20, messages.center().y()), members->viewport());
    m_window->resize(720, 520); // the members move along
    QTRY_COMPARE(inWindow(*members).right(), inWindow(view).right());
    QTest::mouseClick(membersButton(), Qt::LeftButton);
    QVERIFY(!members->isVisible());
    m_window->resize(1200, 760);
    QTRY_VERIFY(members->isVisible());
    QVERIFY(!inWindow(view).intersects(inWindow(*members)));
}

void tst_WindowPlace::keepsMembersOpenFromRoomToRoom()
{
    m_window->resize(700, 500);
    auto *members = part<client::MemberList>();
    QTRY_VERIFY(!members->isVisible());
    QTest::mouseClick(membersButton(), Qt::LeftButton);
    m_window->showConversation(named("#build"));
    QVERIFY(members->isVisible());
    m_window->showConversation(named("Ana"));
    QVERIFY(!members->isVisible());
    m_window->showConversation(named("#lobby"));
    QVERIFY(members->isVisible());
}

void tst_WindowPlace::closesMembersByEscape()
{
    m_window->resize(700, 500);
    auto *members = part<client::MemberList>();
    QTRY_VERIFY(!members->isVisible());
    QTest::mouseClick(membersButton(), Qt::LeftButton);
    members->setFocus(Qt::TabFocusReason);
    QTest::keyClick(members, Qt::Key_Escape);
    QVERIFY(!members->isVisible());
    QVERIFY(m_window->chat().composer().edit().hasFocus());
}

void tst_WindowPlace::keepsTheCardInPlaceWhileItConnects()
{
    client::ConversationList list;
    client::Theme theme;
    MainWindow window(theme, list);
    window.resize(700, 600);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto *side = window.findChild<client::SideList *>();
    const auto *field = window.connectCard().findChild<client::Field *>();
    const QPoint before = field->mapTo(&window, QPoint());
    client::Network *network = list.addNetwork(QStringLiteral("workshop.lan"));
    window.connectCard().setBusy(true);
    client::NetworkState state;
    state.phase = client::NetworkState::Phase::Connecting;
    network->setState(state);
    window.resize(701, 600); // makes the window arrange its parts again
    window.resize(700, 600);
    QVERIFY(!side->isVisible());
    QCOMPARE(field->mapTo(&window, QPoint()), before);
    state.phase = client::NetworkState::Phase::Online;
    network->setState(state);
    window.showConversation(network->conversation());
    QVERIFY(side->isVisible());
}

void tst_WindowPlace::placesNoticesAwayFromNewMessages()
{
    m_window->hostPanel().setState(HostPanel::State::Running);
    m_window->showNotice(QStringLiteral("Invite copied."));
    const QLabel *notice = nullptr;
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->text() == QStringLiteral("Invite copied."))
            notice = label;
    }
    QVERIFY(notice && notice->isVisible());
    const client::ConversationView &view = m_window->chat().view();
    const QRect place = inWindow(*notice);
    QRect newest = view.rowRect(view.model()->rowCount() - 1);
    newest.translate(view.viewport()->mapTo(m_window.get(), QPoint()));
    QVERIFY(!newest.isEmpty());
    QVERIFY(!place.intersects(newest));
    QVERIFY(!place.intersects(inWindow(m_window->chat().composer())));
    QVERIFY(!place.intersects(inWindow(m_window->hostPanel())));
}

void tst_WindowPlace::makesTheHostPanelSmallerInALowWindow()
{
    HostPanel &panel = m_window->hostPanel();
    panel.setAddress(QStringLiteral("192.168.1.7"));
    panel.setUserCount(3);
    panel.setState(HostPanel::State::Running);
    QCoreApplication::processEvents();
    const int before = panel.height();
    m_window->resize(420, 360);
    emit part<client::HeaderBar>()->drawerRequested();
    QTRY_VERIFY(panel.isVisible());
    QTRY_VERIFY2(panel.height() < before * 3 / 4 && panel.height() < m_theme.px(360) / 3,
                 qPrintable(QString::number(panel.height())));
}

void tst_WindowPlace::fitsTheSmallestWindowAtTwiceTheSize()
{
    m_theme.setZoom(2);
    m_window->resize(420, 360);
    const QRect window = m_window->rect();
    QTRY_VERIFY(window.contains(inWindow(m_window->chat().composer())));
    QVERIFY(window.contains(inWindow(m_window->chat().composer().edit())));
    QVERIFY(window.contains(inWindow(*membersButton())));
    QVERIFY(window.contains(inWindow(m_window->chat().view())));
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    auto *sheet = part<client::ShortcutSheet>();
    QVERIFY(sheet);
    QTRY_VERIFY(sheet->isVisible());
    QVERIFY(sheet->width() <= m_window->width());
    const auto *list = sheet->findChild<QListView *>();
    QCOMPARE(list->horizontalScrollBar()->maximum(), 0);
    for (const QWidget *widget :
         sheet->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        QVERIFY(!widget->isVisible() || sheet->rect().contains(widget->geometry()));
    m_theme.setZoom(1);
}

HEARTH_WINDOW_TEST(tst_WindowPlace)
#include "tst_windowplace.moc"
