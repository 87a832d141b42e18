// SPDX-License-Identifier: MIT
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/connect/connectcard.h"
#include "client/ui/host/hostpanel.h"
#include "client/ui/lists/sidelist.h"
#include "client/ui/messages/conversationview.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/window/connectionbar.h"
#include "client/ui/window/headerbar.h"
#include "tests/gui/client/ui/window/windowfixture.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using client::Conversation;
using client::HostPanel;
using client::MainWindow;

/// Where letters and keys go that are typed after a click or away from the composer.
class tst_Typing : public WindowFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { closeWindow(); }
    void aButtonOfTheServerCardGivesTheKeyboardBack();
    void aButtonOfTheBarAboveTheComposerGivesTheKeyboardBack();
    void lettersOnEveryButtonAndListGoToTheComposer_data();
    void lettersOnEveryButtonAndListGoToTheComposer();
    void spacePressesAButton();
    void lettersOnTheCardGoToItsFirstEmptyField();
    void anotherServerTakesTheLettersOfAFilledCard();
    void writesOnAfterTheTopic();
    void theLeftListIsWalkedThroughByArrows();
    void theDrawerStaysOpenWhileArrowsMove();
    void leavingByKeyAsks_data();
    void leavingByKeyAsks();
    void leavingAnEmptyRoomDoesNotAsk();
    void removingANetworkAsks();

private:
    client::ComposerEdit &edit() const { return m_window->composer().edit(); }
    HostPanel &panel() const { return m_window->hostPanel(); }
    void answer(const QString &text) const;
    /// The widgets that Tab reaches, or a click, and that take no text.
    QList<QWidget *> otherStops() const;
};

void tst_Typing::init()
{
    openWindow();
    panel().setAddress(QStringLiteral("192.168.1.7"));
    panel().setState(HostPanel::State::Running);
    m_window->showConversation(named("#lobby"));
}

void tst_Typing::answer(const QString &text) const
{
    const auto *box = part<QMessageBox>();
    QVERIFY(box);
    for (QAbstractButton *button : box->buttons()) {
        if (button->text().remove(u'&') == text)
            return button->click();
    }
    QFAIL(qPrintable(text));
}

QList<QWidget *> tst_Typing::otherStops() const
{
    QList<QWidget *> stops;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool takesText =
            qobject_cast<QLineEdit *>(widget) || qobject_cast<QTextEdit *>(widget);
        if (widget->isVisible() && widget->window() == m_window.get() && widget->isEnabled()
            && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy() && !takesText
            && !qobject_cast<QMenuBar *>(widget))
            stops.append(widget);
    }
    return stops;
}

void tst_Typing::aButtonOfTheServerCardGivesTheKeyboardBack()
{
    connect(&panel(), &HostPanel::startRequested, this,
            [this] { panel().setState(HostPanel::State::Running); });
    QSignalSpy stops(&panel(), &HostPanel::stopRequested);
    QSignalSpy entered(m_window.get(), &MainWindow::textEntered);
    panel().setState(HostPanel::State::Stopped);
    const QList<client::Button *> buttons = panel().findChildren<client::Button *>();
    client::Button *power = buttons.last();
    QCOMPARE(power->text(), QStringLiteral("Start"));
    QTest::mouseClick(power, Qt::LeftButton);
    QCOMPARE(power->text(), QStringLiteral("Stop"));
    QCOMPARE(QApplication::focusWidget(), &edit());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("hello there"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(entered.value(0).value(1).toString(), QStringLiteral("hello there"));
    QCOMPARE(stops.size(), 0);

    for (client::Button *button : buttons) {
        button->setFocus(Qt::TabFocusReason);
        QCOMPARE(QApplication::focusWidget(), button);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(QApplication::focusWidget(), &edit());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(QApplication::focusWidget(), &edit());
    }
}

void tst_Typing::aButtonOfTheBarAboveTheComposerGivesTheKeyboardBack()
{
    m_window->showConversation(named("#qt")); // of the network that is being reconnected
    auto *bar = part<client::ConnectionBar>();
    client::Button *reconnect = bar->findChildren<client::Button *>().last();
    QTest::mouseClick(reconnect, Qt::LeftButton);
    QCOMPARE(QApplication::focusWidget(), &edit());
    reconnect->setFocus(Qt::TabFocusReason);
    QTest::keyClick(reconnect, Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget(), &edit());
}

void tst_Typing::lettersOnEveryButtonAndListGoToTheComposer_data()
{
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<bool>("topicOpen");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("least");

    QTest::newRow("a room") << QByteArray("#lobby") << false << QSize(1200, 760) << 6;
    QTest::newRow("an open topic") << QByteArray("#lobby") << true << QSize(1200, 760) << 8;
    QTest::newRow("without a connection") << QByteArray("#qt") << false << QSize(1200, 760) << 6;
    QTest::newRow("a narrow window") << QByteArray("#lobby") << false << QSize(420, 360) << 3;
}

void tst_Typing::lettersOnEveryButtonAndListGoToTheComposer()
{
    QFETCH(QByteArray, shown);
    QFETCH(bool, topicOpen);
    QFETCH(QSize, size);
    QFETCH(int, least);
    m_window->resize(size);
    m_window->showConversation(named(shown.constData()));
    part<client::HeaderBar>()->setTopicOpen(topicOpen);
    const QList<QWidget *> stops = otherStops();
    QVERIFY2(stops.size() >= least, qPrintable(QString::number(stops.size())));
    for (QWidget *stop : stops) {
        edit().setMessage({});
        stop->setFocus(Qt::TabFocusReason);
        QCOMPARE(QApplication::focusWidget(), stop);
        QTest::keyClicks(stop, QStringLiteral("h"));
        const QByteArray name = stop->metaObject()->className();
        QVERIFY2(edit().hasFocus(), name.constData());
        QCOMPARE(edit().message(), QStringLiteral("h"));
    }
}

void tst_Typing::spacePressesAButton()
{
    QSignalSpy copies(&panel(), &HostPanel::copyInviteRequested);
    client::Button *copy = panel().findChildren<client::Button *>().first();
    copy->setFocus(Qt::TabFocusReason);
    QTest::keyClick(copy, Qt::Key_Space);
    QCOMPARE(copies.size(), 1);
    QVERIFY(edit().message().isEmpty());
}

void tst_Typing::lettersOnTheCardGoToItsFirstEmptyField()
{
    m_window->showConnectCard();
    client::ConnectCard &card = m_window->connectCard();
    card.setName(QStringLiteral("sam"));
    card.setServer({});
    for (QWidget *stop : otherStops()) {
        stop->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(stop, QStringLiteral("w"));
        QCOMPARE(card.server(), QStringLiteral("w"));
        card.setServer({});
    }
    card.setServer(QStringLiteral("workshop.lan"));
    for (QWidget *stop : otherStops()) {
        stop->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(stop, QStringLiteral("x"));
        QCOMPARE(card.server(), QStringLiteral("workshop.lan"));
    }
}

void tst_Typing::anotherServerTakesTheLettersOfAFilledCard()
{
    m_window->showConnectCard();
    client::ConnectCard &card = m_window->connectCard();
    card.setName(QStringLiteral("sam"));
    card.setServer(QStringLiteral("workshop.lan"));
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("other.lan"));
    QCOMPARE(card.server(), QStringLiteral("other.lan"));
}

void tst_Typing::writesOnAfterTheTopic()
{
    auto *header = part<client::HeaderBar>();
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // "Change the topic"
    QCOMPARE(QApplication::focusWidget(), header->findChild<client::Field *>());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!header->isTopicOpen());
    QCOMPARE(QApplication::focusWidget(), &edit());
}

void tst_Typing::theLeftListIsWalkedThroughByArrows()
{
    auto *list = part<client::SideList>();
    named("#build")->setDraft({});
    const int unread = named("#build")->unread();
    list->setFocus(Qt::TabFocusReason);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), list);
    QCOMPARE(m_window->currentConversation(), named("#lobby"));
    QCOMPARE(named("#build")->unread(), unread); // passing by is not reading
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), list);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_window->currentConversation(), named("#design"));
    QCOMPARE(QApplication::focusWidget(), &edit());
    list->setFocus(Qt::TabFocusReason);
    QTest::keyClick(list, Qt::Key_Up);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(m_window->currentConversation(), named("#build"));
    QCOMPARE(QApplication::focusWidget(), &edit());
}

void tst_Typing::theDrawerStaysOpenWhileArrowsMove()
{
    m_window->resize(420, 360);
    auto *list = part<client::SideList>();
    QTRY_VERIFY(!list->isVisible());
    emit part<client::HeaderBar>()->drawerRequested();
    for (int step = 0; step < 3; ++step) {
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(list->isVisible());
        QVERIFY(list->hasFocus());
    }
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(!list->isVisible());
    QVERIFY(m_window->currentConversation() != named("#lobby"));
    QCOMPARE(QApplication::focusWidget(), &edit());
}

void tst_Typing::leavingByKeyAsks_data()
{
    QTest::addColumn<bool>("fromTheList");
    QTest::addColumn<QByteArray>("conversation");
    QTest::addColumn<QString>("yes");

    for (const bool fromTheList : {false, true}) {
        const char *where = fromTheList ? "Delete" : "Ctrl+W";
        QTest::addRow("%s in a room", where)
            << fromTheList << QByteArray("#lobby") << QStringLiteral("Leave");
        QTest::addRow("%s in a chat", where)
            << fromTheList << QByteArray("Ana") << QStringLiteral("Close");
    }
}

void tst_Typing::leavingByKeyAsks()
{
    QFETCH(bool, fromTheList);
    QFETCH(QByteArray, conversation);
    QFETCH(QString, yes);
    QSignalSpy leaves(m_window.get(), &MainWindow::leaveRequested);
    m_window->showConversation(named(conversation.constData()));
    auto *list = part<client::SideList>();
    const auto press = [&] {
        if (!fromTheList)
            return QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
        list->setFocus(Qt::TabFocusReason);
        QTest::keyClick(list, Qt::Key_Delete);
    };
    press();
    QTRY_VERIFY(part<QMessageBox>());
    QCOMPARE(leaves.size(), 0);
    QTest::keyClick(part<QMessageBox>(), Qt::Key_Return); // does not go by accident
    QTRY_VERIFY(!part<QMessageBox>());
    QCOMPARE(leaves.size(), 0);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    press();
    QTRY_VERIFY(part<QMessageBox>());
    answer(yes);
    QCOMPARE(leaves.size(), 1);
    QCOMPARE(leaves.at(0).at(0).value<Conversation *>(), named(conversation.constData()));
}

void tst_Typing::leavingAnEmptyRoomDoesNotAsk()
{
    client::Network *network = m_list->networks().first();
    Conversation *room =
        m_list->addConversation(network, Conversation::Kind::Room, QStringLiteral("#nothing-said"));
    QSignalSpy leaves(m_window.get(), &MainWindow::leaveRequested);
    m_window->showConversation(room);
    QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(leaves.size(), 1);
    QVERIFY(!part<QMessageBox>());
}

void tst_Typing::removingANetworkAsks()
{
    QSignalSpy removes(m_window.get(), &MainWindow::removeNetworkRequested);
    QSignalSpy leaves(m_window.get(), &MainWindow::leaveRequested);
    client::Network *network = m_list->networks().first();
    m_window->showConversation(network->conversation());
    auto *list = part<client::SideList>();
    list->setFocus(Qt::TabFocusReason);
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_VERIFY(part<QMessageBox>());
    QCOMPARE(removes.size() + leaves.size(), 0);
    answer(QStringLiteral("Remove"));
    QCOMPARE(removes.size(), 1);
    QCOMPARE(removes.at(0).at(0).value<client::Network *>(), network);
}

QTEST_MAIN(tst_Typing)
#include "tst_typing.moc"
