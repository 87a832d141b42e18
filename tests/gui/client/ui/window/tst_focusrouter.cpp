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
#include "tests/support/testprogram.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using client::HostPanel;
using client::MainWindow;

/// Keys that are pressed after a click or outside of the composer.
class tst_FocusRouter : public WindowFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { closeWindow(); }
    void returnsTheFocusFromTheHostPanel();
    void returnsTheFocusFromTheConnectionBar();
    void sendsLettersOnButtonsAndListsToTheComposer_data();
    void sendsLettersOnButtonsAndListsToTheComposer();
    void pressesAButtonBySpace();
    void sendsLettersOnTheCardToItsFirstEmptyField();
    void replacesTheOldServerByTyping();
    void returnsTheFocusAfterTheTopic();
    void movesThroughTheSideListWithoutReading();
    void keepsTheDrawerOpenWhileArrowsMove();

private:
    client::ComposerEdit &edit() const { return m_window->chat().composer().edit(); }
    HostPanel &panel() const { return m_window->hostPanel(); }
    /// The widgets that can have the focus and take no text.
    QList<QWidget *> otherStops() const;
};

void tst_FocusRouter::init()
{
    openWindow();
    panel().setAddress(QStringLiteral("192.168.1.7"));
    panel().setState(HostPanel::State::Running);
    m_window->showConversation(named("#lobby"));
}

QList<QWidget *> tst_FocusRouter::otherStops() const
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

void tst_FocusRouter::returnsTheFocusFromTheHostPanel()
{
    connect(&panel(), &HostPanel::startRequested, this,
            [this] { panel().setState(HostPanel::State::Running); });
    QSignalSpy stops(&panel(), &HostPanel::stopRequested);
    QSignalSpy entered(&m_window->chat(), &client::ChatPane::textEntered);
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
        panel().setJoined(button->text() != QLatin1String("Join"));
        button->setFocus(Qt::TabFocusReason);
        QCOMPARE(QApplication::focusWidget(), button);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(QApplication::focusWidget(), &edit());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(QApplication::focusWidget(), &edit());
    }
}

void tst_FocusRouter::returnsTheFocusFromTheConnectionBar()
{
    m_window->showConversation(named("#qt")); // its network is waiting to reconnect
    auto *bar = part<client::ConnectionBar>();
    client::Button *reconnect = bar->findChildren<client::Button *>().last();
    QTest::mouseClick(reconnect, Qt::LeftButton);
    QCOMPARE(QApplication::focusWidget(), &edit());
    reconnect->setFocus(Qt::TabFocusReason);
    QTest::keyClick(reconnect, Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget(), &edit());
}

void tst_FocusRouter::sendsLettersOnButtonsAndListsToTheComposer_data()
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

void tst_FocusRouter::sendsLettersOnButtonsAndListsToTheComposer()
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

void tst_FocusRouter::pressesAButtonBySpace()
{
    QSignalSpy copies(&panel(), &HostPanel::copyInviteRequested);
    client::Button *copy = panel().findChildren<client::Button *>().at(1);
    QCOMPARE(copy->text(), QStringLiteral("Copy invite"));
    copy->setFocus(Qt::TabFocusReason);
    QTest::keyClick(copy, Qt::Key_Space);
    QCOMPARE(copies.size(), 1);
    QVERIFY(edit().message().isEmpty());
}

void tst_FocusRouter::sendsLettersOnTheCardToItsFirstEmptyField()
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

void tst_FocusRouter::replacesTheOldServerByTyping()
{
    m_window->showConnectCard();
    client::ConnectCard &card = m_window->connectCard();
    card.setName(QStringLiteral("sam"));
    card.setServer(QStringLiteral("workshop.lan"));
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("other.lan"));
    QCOMPARE(card.server(), QStringLiteral("other.lan"));
}

void tst_FocusRouter::returnsTheFocusAfterTheTopic()
{
    auto *header = part<client::HeaderBar>();
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // "Change the topic"
    QCOMPARE(QApplication::focusWidget(), header->findChild<client::Field *>());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!header->isTopicOpen());
    QCOMPARE(QApplication::focusWidget(), &edit());
}

void tst_FocusRouter::movesThroughTheSideListWithoutReading()
{
    auto *list = part<client::SideList>();
    named("#build")->setDraft({});
    const int unread = named("#build")->unread();
    list->setFocus(Qt::TabFocusReason);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), list);
    QCOMPARE(m_window->currentConversation(), named("#lobby"));
    QCOMPARE(named("#build")->unread(), unread); // moving past it does not read it
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

void tst_FocusRouter::keepsTheDrawerOpenWhileArrowsMove()
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

HEARTH_WINDOW_TEST(tst_FocusRouter)
#include "tst_focusrouter.moc"
