#include "client/ui/composer.h"
#include "client/ui/composeredit.h"
#include "client/ui/connectcard.h"
#include "client/ui/controls.h"
#include "client/ui/conversationview.h"
#include "client/ui/headerbar.h"
#include "client/ui/joindialog.h"
#include "client/ui/linkstrip.h"
#include "client/ui/memberlist.h"
#include "client/ui/quickswitcher.h"
#include "client/ui/sidelist.h"
#include "tests/gui/client/ui/windowfixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using client::Conversation;
using client::MainWindow;

namespace {

/// Null when there is none.
QAbstractButton *buttonCalled(const QWidget &parent, const QString &text)
{
    for (QAbstractButton *button : parent.findChildren<QAbstractButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

} // namespace

class tst_MainWindow : public WindowFixture
{
    Q_OBJECT

private slots:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void beginsWithTheConnectCard();
    void showsWhatIsChosen();
    void sendsWhatIsTyped();
    void takesTypingFromAnywhere();
    void goesToTheNextByKey();
    void switchesByName();
    void joinsByDialog();
    void hasTheColumnsOfThePicture();
    void hidesColumnsWhenNarrow();
    void saysThatTheLinkIsDown();
    void offersALookAtAKeyThatIsNotTrusted();
    void letsGoOfWhatIsRemoved();
    void readsOnlyWhatIsInSight();
    void fillsTheCardFromAnInvite();
    void showsWhatIsWrongWhereTheCardIsHigher();
    void asksTheApplicationBeforeClosing();
    void remembersItsLayout();
    void showsALongNoticeWhole();
};

void tst_MainWindow::beginsWithTheConnectCard()
{
    QVERIFY(m_window->isConnectCardShown());
    QCOMPARE(m_window->currentConversation(), nullptr);
    QVERIFY(!part<client::MemberList>()->isVisible());
}

void tst_MainWindow::showsWhatIsChosen()
{
    QSignalSpy shown(m_window.get(), &MainWindow::conversationShown);
    auto *list = part<client::SideList>();
    const QModelIndex index = m_list->index(m_list->rowOf(named("#lobby")));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
    QCOMPARE(m_window->currentConversation(), named("#lobby"));
    QCOMPARE(shown.size(), 1);
    QVERIFY(part<client::MemberList>()->isVisible());
    QVERIFY(m_window->composer().edit().hasFocus());
    QCOMPARE(m_window->conversationView().model(), &named("#lobby")->messages());
}

void tst_MainWindow::sendsWhatIsTyped()
{
    m_window->showConversation(named("#random"));
    QSignalSpy entered(m_window.get(), &MainWindow::textEntered);
    QTest::keyClicks(&m_window->composer().edit(), QStringLiteral("hello"));
    QTest::keyClick(&m_window->composer().edit(), Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.at(0).at(0).value<Conversation *>(), named("#random"));
    QCOMPARE(entered.at(0).at(1).toString(), QStringLiteral("hello"));
}

void tst_MainWindow::takesTypingFromAnywhere()
{
    m_window->showConversation(named("#random"));
    m_window->conversationView().setFocus();
    QTest::keyClick(&m_window->conversationView(), Qt::Key_X);
    QVERIFY(m_window->composer().edit().hasFocus());
    QCOMPARE(m_window->composer().edit().message(), QStringLiteral("x"));
}

void tst_MainWindow::goesToTheNextByKey()
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

void tst_MainWindow::switchesByName()
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
    QSignalSpy joins(m_window.get(), &MainWindow::joinRequested);
    QTest::keyClick(m_window.get(), Qt::Key_J, Qt::ControlModifier);
    auto *dialog = part<client::JoinDialog>();
    QVERIFY(dialog);
    QTest::keyClicks(&dialog->field(), QStringLiteral("garden"));
    QTest::keyClick(&dialog->field(), Qt::Key_Return);
    QCOMPARE(joins.size(), 1);
    QCOMPARE(joins.at(0).at(0).value<client::Network *>(), &named("#lobby")->network());
    QCOMPARE(joins.at(0).at(1).toString(), QStringLiteral("#garden"));
}

void tst_MainWindow::hasTheColumnsOfThePicture()
{
    m_window->showConversation(named("#lobby"));
    const QWidget &view = m_window->conversationView();
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

void tst_MainWindow::saysThatTheLinkIsDown()
{
    m_window->showConversation(named("#qt"));
    auto *strip = part<client::LinkStrip>();
    QVERIFY(strip->isVisible());
    QVERIFY(strip->text().contains(QStringLiteral("8 s")));
    QSignalSpy reconnects(m_window.get(), &MainWindow::reconnectRequested);
    buttonCalled(*strip, QStringLiteral("Reconnect now"))->click();
    QCOMPARE(reconnects.size(), 1);
    m_window->showConversation(named("#lobby"));
    QVERIFY(!strip->isVisible());
}

void tst_MainWindow::offersALookAtAKeyThatIsNotTrusted()
{
    client::Conversation *room = named("#qt");
    m_window->showConversation(room);
    client::NetworkState state;
    state.reason = QStringLiteral("The key is another one.");
    room->network().setState(state);
    auto *strip = part<client::LinkStrip>();
    QVERIFY(!buttonCalled(*strip, QStringLiteral("The key was changed…")));
    QSignalSpy requested(m_window.get(), &MainWindow::keyQuestionRequested);
    state.key = {QByteArray(64, 'a'), QByteArray(64, 'b')};
    room->network().setState(state);
    QVERIFY(buttonCalled(*strip, QStringLiteral("Try again"))->isVisible());
    buttonCalled(*strip, QStringLiteral("The key was changed…"))->click();
    state.key.known.clear();
    room->network().setState(state);
    buttonCalled(*strip, QStringLiteral("Check the key…"))->click();
    QCOMPARE(requested.size(), 2);
    QCOMPARE(requested.first().first().value<client::Network *>(), &room->network());
}

void tst_MainWindow::letsGoOfWhatIsRemoved()
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

void tst_MainWindow::readsOnlyWhatIsInSight()
{
    QVERIFY(named("#design")->unread() > 0);
    m_window->showConversation(named("#design"));
    QTRY_COMPARE(named("#design")->unread(), 0);
    QVERIFY(named("#design")->isWatched());
    m_window->showConversation(named("#lobby"));
    QVERIFY(!named("#design")->isWatched());
}

void tst_MainWindow::fillsTheCardFromAnInvite()
{
    m_window->showConversation(named("#lobby"));
    const QString invite = QStringLiteral("ircs://host.lan:6697/#lobby?fp=ab");
    QApplication::clipboard()->setText(invite);
    m_window->conversationView().setFocus();
    QTest::keyClick(&m_window->conversationView(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(m_window->isConnectCardShown());
    QCOMPARE(m_window->connectCard().server(), invite);
}

void tst_MainWindow::showsWhatIsWrongWhereTheCardIsHigher()
{
    using Place = client::ConnectCard::Place;
    m_window->showConnectCard();
    m_window->resize(420, 360);
    for (const Place place : {Place::Host, Place::Name, Place::Account, Place::Password}) {
        const QString reason = QStringLiteral("Sentence %1.").arg(int(place));
        m_window->connectCard().showError(place, reason);
        const QWidget *sentence = nullptr;
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->text() == reason)
                sentence = label;
        }
        QVERIFY(sentence);
        QTRY_COMPARE(sentence->visibleRegion().boundingRect(), sentence->rect());
        m_window->connectCard().clearErrors();
    }
}

void tst_MainWindow::asksTheApplicationBeforeClosing()
{
    QSignalSpy closes(m_window.get(), &MainWindow::closeRequested);
    m_window->close();
    QCOMPARE(closes.size(), 1);
    QVERIFY(m_window->isVisible());
}

void tst_MainWindow::remembersItsLayout()
{
    client::WindowLayout layout;
    layout.sideWidth = 300;
    layout.membersShown = false;
    layout.zoom = 1.2;
    layout.theme = client::Theme::Mode::Dark;
    m_window->setWindowLayout(layout);
    const client::WindowLayout out = m_window->windowLayout();
    QCOMPARE(out.sideWidth, 300);
    QVERIFY(!out.membersShown);
    QCOMPARE(out.zoom, 1.2);
    QCOMPARE(m_theme.effectiveMode(), client::Theme::Mode::Dark);
    m_window->setWindowLayout({});
}

void tst_MainWindow::showsALongNoticeWhole()
{
    const QString text =
        QStringLiteral("Not a word of this may be cut off. ").repeated(8).trimmed();
    m_window->showNotice(text);
    const QLabel *notice = nullptr;
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->text() == text)
            notice = label;
    }
    QVERIFY(notice && notice->isVisible());
    QVERIFY(m_window->rect().contains(notice->geometry()));
    QVERIFY(notice->width() < m_window->width() * 3 / 4);
    QVERIFY(notice->height() >= notice->heightForWidth(notice->width()));
    QCOMPARE(notice->font().pixelSize(), m_theme.font().pixelSize());
    const int tall = notice->height();
    m_window->showNotice(QStringLiteral("short"));
    QVERIFY(notice->height() < tall);
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
