// SPDX-License-Identifier: MIT
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/connect/connectcard.h"
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
#include <QCalendarWidget>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using client::Conversation;
using client::MainWindow;

/// Using the window by keyboard only.
class tst_WindowByKey : public WindowFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { closeWindow(); }
    void cyclesThroughThePanes();
    void showsTheFocus();
    void skipsAnEmptyMemberList();
    void opensTheDrawerWhenItsTurnComes();
    void focusesTheComposerWhenTheDrawerCloses();
    void reportsUnreadMessagesOnTheButtonOfTheDrawer();
    void opensAndChangesTheTopic();
    void offersAnEmptyCardForAnotherServer();
    void leavesTheCardByEscape();
    void zoomsByKey();
    void showsTheShortcutSheetWithoutScrollingSideways();
    void marksVisibleMessagesAsReadOnActivation();
    void goesBackAndForwardAmongPlaces();
    void goesToADate();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
};

void tst_WindowByKey::init()
{
    openWindow();
    m_window->showConversation(named("#lobby"));
}

void tst_WindowByKey::cyclesThroughThePanes()
{
    const QList<QWidget *> parts{part<client::MemberList>(), part<client::SideList>(),
                                 &m_window->chat().view(), &m_window->chat().composer().edit()};
    for (QWidget *next : parts) {
        press(Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), next);
    }
    press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), &m_window->chat().view());
    m_window->showConnectCard();
    press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), part<client::SideList>());
    press(Qt::Key_F6);
    QVERIFY(m_window->connectCard().isAncestorOf(QApplication::focusWidget()));
}

void tst_WindowByKey::showsTheFocus()
{
    const auto look = [](QAbstractItemView *list) { return list->viewport()->grab().toImage(); };
    auto *members = part<client::MemberList>();
    auto *side = part<client::SideList>();
    const QImage membersBefore = look(members);
    press(Qt::Key_F6);
    QVERIFY(members->hasFocus());
    QVERIFY(look(members) != membersBefore);
    m_window->showConnectCard(); // the side list has no selection
    const QImage sideBefore = look(side);
    press(Qt::Key_F6);
    QVERIFY(side->hasFocus());
    QVERIFY(look(side) != sideBefore);
}

void tst_WindowByKey::skipsAnEmptyMemberList()
{
    m_window->showConversation(named("#random"));
    QCOMPARE(named("#random")->members().rowCount(), 0);
    press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), part<client::SideList>());
    QCOMPARE(part<client::MemberList>()->focusPolicy(), Qt::NoFocus);
    m_window->showConversation(named("#lobby"));
    QCOMPARE(part<client::MemberList>()->focusPolicy(), Qt::StrongFocus);
}

void tst_WindowByKey::opensTheDrawerWhenItsTurnComes()
{
    m_window->resize(420, 360);
    auto *list = part<client::SideList>();
    QTRY_VERIFY(!list->isVisible());
    m_window->chat().composer().edit().setFocus();
    press(Qt::Key_F6);
    QVERIFY(list->isVisible());
    QCOMPARE(QApplication::focusWidget(), list);
    press(Qt::Key_F6);
    QVERIFY(!list->isVisible());
    QCOMPARE(QApplication::focusWidget(), &m_window->chat().view());
    press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), list);
}

void tst_WindowByKey::focusesTheComposerWhenTheDrawerCloses()
{
    m_window->resize(420, 360);
    auto *list = part<client::SideList>();
    QTRY_VERIFY(!list->isVisible());
    emit part<client::HeaderBar>()->drawerRequested();
    QCOMPARE(QApplication::focusWidget(), list);
    press(Qt::Key_Escape);
    QVERIFY(!list->isVisible());
    QVERIFY(m_window->chat().composer().edit().hasFocus());
}

void tst_WindowByKey::reportsUnreadMessagesOnTheButtonOfTheDrawer()
{
    auto *button = part<client::HeaderBar>()->findChild<client::IconButton *>();
    named("#random")->append({});
    for (int row = 0; row < m_list->rowCount(); ++row) {
        if (Conversation *conversation = m_list->conversationAt(row))
            conversation->markAllRead();
    }
    QVERIFY(button->accessibleDescription().isEmpty());
    client::ChatMessage message;
    message.localId = 1000000;
    message.sender = QStringLiteral("ana");
    named("#random")->append({message});
    QCOMPARE(button->accessibleDescription(), QStringLiteral("1 unread"));
}

void tst_WindowByKey::opensAndChangesTheTopic()
{
    auto *header = part<client::HeaderBar>();
    QSignalSpy changes(&m_window->chat(), &client::ChatPane::topicChangeRequested);
    press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(header->isTopicOpen());
    press(Qt::Key_Escape);
    QVERIFY(!header->isTopicOpen());
    QVERIFY(m_window->chat().composer().edit().hasFocus());
    press(Qt::Key_T, Qt::ControlModifier);
    press(Qt::Key_Space); // on "Change the topic"
    auto *field = header->findChild<client::Field *>();
    QCOMPARE(QApplication::focusWidget(), field);
    field->setText(QStringLiteral("Tea at four"));
    press(Qt::Key_Return);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(1).toString(), QStringLiteral("Tea at four"));
}

void tst_WindowByKey::offersAnEmptyCardForAnotherServer()
{
    m_window->connectCard().setServer(QStringLiteral("workshop.lan"));
    press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_window->isConnectCardShown());
    QVERIFY(m_window->connectCard().server().isEmpty());
    m_window->connectCard().setServer(QStringLiteral("libera.chat"));
    press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(m_window->connectCard().server(), QStringLiteral("libera.chat"));
}

void tst_WindowByKey::leavesTheCardByEscape()
{
    press(Qt::Key_N, Qt::ControlModifier);
    press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), part<client::SideList>());
    press(Qt::Key_Escape);
    QCOMPARE(m_window->currentConversation(), named("#lobby"));
    m_window->showConnectCard();
    m_list->removeConversation(named("#lobby"));
    press(Qt::Key_Escape);
    QCOMPARE(m_window->currentConversation(), m_list->conversationAt(0));
}

void tst_WindowByKey::zoomsByKey()
{
    press(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(m_theme.zoom() > 1);
    press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_theme.zoom(), 1.0);
    press(Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(m_theme.zoom() < 1);
    m_theme.setZoom(1);
}

void tst_WindowByKey::showsTheShortcutSheetWithoutScrollingSideways()
{
    press(Qt::Key_F1);
    auto *sheet = part<client::ShortcutSheet>();
    QVERIFY(sheet);
    QTRY_VERIFY(sheet->isVisible());
    QCOMPARE(sheet->findChild<QListView *>()->horizontalScrollBar()->maximum(), 0);
}

void tst_WindowByKey::marksVisibleMessagesAsReadOnActivation()
{
    Conversation *room = named("#random");
    m_window->showConversation(room);
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QList<client::ChatMessage> messages(200);
    for (qsizetype i = 0; i < messages.size(); ++i) {
        messages[i].localId = quint64(1000000 + i);
        messages[i].sender = QStringLiteral("ana");
        messages[i].text = QStringLiteral("line");
    }
    room->append(messages);
    QTRY_VERIFY(m_window->chat().view().newestVisible() > 0);
    m_window->chat().view().scrollPages(-1);
    QCOMPARE(room->unread(), 200);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(room->unread() > 0 && room->unread() < 100);
}

void tst_WindowByKey::goesBackAndForwardAmongPlaces()
{
    Conversation *lobby = named("#lobby");
    Conversation *random = named("#random");
    QList<client::ChatMessage> messages(200);
    for (qsizetype i = 0; i < messages.size(); ++i) {
        messages[i].localId = quint64(1'000'000 + i);
        messages[i].sender = QStringLiteral("ana");
        messages[i].text = QStringLiteral("line");
    }
    m_window->showConversation(random);
    random->append(messages);
    QCoreApplication::processEvents();
    client::ConversationView &view = m_window->chat().view();
    view.scrollToTop(1'000'050);
    m_window->showConversation(lobby);
    m_window->showConversation(named("Ana"));
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->currentConversation(), lobby);
    QTest::keyClick(&m_window->chat().composer().edit(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(view.topMessage(), lobby->messages().at(0).order());
    QTest::keyClick(&m_window->chat().composer().edit(), Qt::Key_End, Qt::ControlModifier);
    QVERIFY(view.isAtTail());
    QSignalSpy requested(m_window.get(), &client::MainWindow::placeRequested);
    QTest::mousePress(view.viewport(), Qt::BackButton);
    QCOMPARE(m_window->currentConversation(), random);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.constFirst().at(1).value<client::MessageOrder>().localId, 1'000'050u);
    m_window->showMessage(random, 1'000'050); // as the message history answers
    QCOMPARE(view.topMessage().localId, 1'000'050u);
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_window->currentConversation(), lobby);
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_window->currentConversation(), named("Ana"));
}

void tst_WindowByKey::goesToADate()
{
    m_window->showConversation(named("#lobby"));
    QSignalSpy requested(&m_window->chat(), &client::ChatPane::timeRequested);
    QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier);
    QPointer<QCalendarWidget> calendar = m_window->findChild<QCalendarWidget *>();
    QVERIFY(calendar && calendar->isVisible());
    QCOMPARE(calendar->selectedDate(), QDate::currentDate()); // that of the messages on screen
    QWidget *days = calendar->focusProxy() ? calendar->focusProxy() : calendar.data();
    QTest::keyClick(days, Qt::Key_PageUp); // a month back
    const QDate chosen = calendar->selectedDate();
    QVERIFY(chosen < QDate::currentDate());
    QTest::keyClick(days, Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.constFirst().at(1).toLongLong(), chosen.startOfDay().toMSecsSinceEpoch());
    QTRY_VERIFY(!calendar);
}

HEARTH_WINDOW_TEST(tst_WindowByKey)
#include "tst_windowbykey.moc"
