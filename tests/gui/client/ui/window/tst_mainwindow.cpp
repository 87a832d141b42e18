// SPDX-License-Identifier: MIT
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/connect/connectcard.h"
#include "client/ui/lists/memberlist.h"
#include "client/ui/lists/sidelist.h"
#include "client/ui/messages/conversationview.h"
#include "client/ui/widgets/announcer.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/window/connectionbar.h"
#include "client/ui/window/headerbar.h"
#include "client/ui/window/joindialog.h"
#include "client/ui/window/quickswitcher.h"
#include "tests/gui/client/ui/window/windowfixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

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
    void offersToJoinAgain();
    void offersTheTopicToThoseWhoMayChangeIt();
    void opensTheMenuOfAnAuthor();
    void asksAboutALinkInPlainText();
    void hasOneMnemonicForEachEntry();
    void showsTheKeysOfTheEditMenu();
    void neverClosesIntoATrayThatIsNotThere();
    void takesAnInviteFromTheFieldForTheName();
    void opensATopicWithItsLinks();
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
    auto *bar = part<client::ConnectionBar>();
    QVERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(QStringLiteral("8 s")));
    QSignalSpy reconnects(m_window.get(), &MainWindow::reconnectRequested);
    buttonCalled(*bar, QStringLiteral("Reconnect now"))->click();
    QCOMPARE(reconnects.size(), 1);
    m_window->showConversation(named("#lobby"));
    QVERIFY(!bar->isVisible());
}

void tst_MainWindow::offersALookAtAKeyThatIsNotTrusted()
{
    client::Conversation *room = named("#qt");
    m_window->showConversation(room);
    client::NetworkState state;
    state.reason = QStringLiteral("The key is another one.");
    room->network().setState(state);
    auto *bar = part<client::ConnectionBar>();
    QVERIFY(!buttonCalled(*bar, QStringLiteral("The key was changed…")));
    QSignalSpy requested(m_window.get(), &MainWindow::keyQuestionRequested);
    state.key = {QByteArray(64, 'a'), QByteArray(64, 'b')};
    room->network().setState(state);
    QVERIFY(buttonCalled(*bar, QStringLiteral("Try again"))->isVisible());
    buttonCalled(*bar, QStringLiteral("The key was changed…"))->click();
    state.key.known.clear();
    room->network().setState(state);
    buttonCalled(*bar, QStringLiteral("Check the key…"))->click();
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
    using Field = client::ConnectCard::Field;
    m_window->showConnectCard();
    m_window->resize(420, 360);
    for (const Field field : {Field::Host, Field::Name, Field::Account, Field::Password}) {
        const QString reason = QStringLiteral("Sentence %1.").arg(int(field));
        m_window->connectCard().showError(field, reason);
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
    QVERIFY(std::any_of(
        m_window->children().cbegin(), m_window->children().cend(), [](const QObject *child) {
            const auto *announcer = qobject_cast<const client::Announcer *>(child);
            return announcer && announcer->accessibleName() == QStringLiteral("short");
        }));
}

void tst_MainWindow::offersToJoinAgain()
{
    Conversation *room = named("#random");
    m_window->showConversation(room);
    auto *bar = part<client::ConnectionBar>();
    QVERIFY(!bar->isVisible());
    QSignalSpy joins(m_window.get(), &MainWindow::joinRequested);
    room->setJoined(false); // kicked
    QTRY_VERIFY(bar->isVisible());
    QAbstractButton *join = buttonCalled(*bar, QStringLiteral("Join again"));
    QVERIFY(join && join->isVisible());
    QCOMPARE(bar->text(), QStringLiteral("You are not in this room."));
    join->click();
    QCOMPARE(joins.size(), 1);
    QCOMPARE(joins.at(0).at(1).toString(), QStringLiteral("#random"));
    const std::unique_ptr<QMenu> menu = part<client::SideList>()->contextMenu(m_list->rowOf(room));
    for (QAction *action : menu->actions()) {
        if (action->text().remove(u'&') == QStringLiteral("Join again"))
            action->trigger();
    }
    QCOMPARE(joins.size(), 2);
    room->setJoined(true);
    QVERIFY(!bar->isVisible());
    m_window->showConversation(named("Ana"));
    named("Ana")->setJoined(false); // the other one has gone: nothing to join
    QCoreApplication::processEvents();
    QVERIFY(!buttonCalled(*bar, QStringLiteral("Join again"))->isVisible());
}

void tst_MainWindow::offersTheTopicToThoseWhoMayChangeIt()
{
    Conversation *room = named("#lobby");
    m_window->showConversation(room);
    auto *header = part<client::HeaderBar>();
    header->setTopicOpen(true);
    QAbstractButton *change = buttonCalled(*header, QStringLiteral("Change the topic"));
    QVERIFY(change->isVisible());
    QList<client::Member> people;
    for (int row = 0; row < room->members().rowCount(); ++row) {
        people.append(room->members().at(row));
        people.last().isOperator = false;
    }
    room->members().reset(people);
    QVERIFY(header->isTopicOpen());
    QVERIFY(!change->isVisible());
    room->setTopic({});
    header->setTopicOpen(false);
    header->setTopicOpen(true);
    QVERIFY(!header->findChild<client::Field *>()->isVisible());
    QVERIFY(!header->accessibleName().contains(QStringLiteral("Set a topic")));
}

void tst_MainWindow::opensTheMenuOfAnAuthor()
{
    m_window->showConversation(named("#lobby"));
    QSignalSpy talks(m_window.get(), &MainWindow::directChatRequested);
    emit m_window->conversationView().userMenuRequested(QStringLiteral("Mara"), QPoint(10, 10));
    const auto *menu = part<client::MemberList>()->findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    menu->actions().first()->trigger();
    QCOMPARE(talks.size(), 1);
    QCOMPARE(talks.at(0).at(1).toString(), QStringLiteral("Mara"));
}

void tst_MainWindow::asksAboutALinkInPlainText()
{
    m_window->showConversation(named("#lobby"));
    emit m_window->conversationView().urlActivated(
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

void tst_MainWindow::hasOneMnemonicForEachEntry()
{
    m_window->showConversation(named("#lobby"));
    m_window->setTrayAvailable(true);
    QList<QMenu *> menus = m_window->menuBar()->findChildren<QMenu *>();
    QVERIFY(menus.size() >= 6);
    std::vector<std::unique_ptr<QMenu>> ours;
    for (int row = 0; row < m_list->rowCount(); ++row)
        ours.push_back(part<client::SideList>()->contextMenu(row));
    ours.push_back(part<client::MemberList>()->contextMenuFor(QStringLiteral("Ana")));
    ours.push_back(
        m_window->conversationView().contextMenu(0, QUrl(QStringLiteral("https://a.b"))));
    for (const std::unique_ptr<QMenu> &menu : ours)
        menus.append(menu.get());
    QList<QList<QAction *>> groups{m_window->menuBar()->actions()};
    for (const QMenu *menu : menus)
        groups.append(menu->actions());
    for (const QList<QAction *> &actions : groups) {
        QMap<QKeySequence, QString> seen;
        for (const QAction *action : actions) {
            if (action->isSeparator() || !action->isVisible())
                continue;
            const QKeySequence key = QKeySequence::mnemonic(action->text());
            QVERIFY2(!key.isEmpty(), qPrintable(action->text()));
            QVERIFY2(!seen.contains(key), qPrintable(action->text() + u", " + seen.value(key)));
            seen.insert(key, action->text());
        }
    }
}

void tst_MainWindow::showsTheKeysOfTheEditMenu()
{
    QStringList shown;
    for (const QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
        for (const QAction *action : menu->actions())
            shown.append(action->text().remove(u'&'));
    }
    for (const char *entry : {"Undo\tCtrl+Z", "Cut\tCtrl+X", "Copy\tCtrl+C", "Paste\tCtrl+V"})
        QVERIFY2(shown.contains(QString::fromLatin1(entry)), entry);
    // The keys are still the field's own.
    m_window->showConversation(named("#random"));
    client::ComposerEdit &edit = m_window->composer().edit();
    QTest::keyClicks(&edit, QStringLiteral("word"));
    QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&edit, Qt::Key_X, Qt::ControlModifier);
    QVERIFY(edit.message().isEmpty());
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("word"));
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(edit.message(), QStringLiteral("word"));
}

void tst_MainWindow::neverClosesIntoATrayThatIsNotThere()
{
    const auto offersToClose = [this] {
        for (const QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
            for (const QAction *action : menu->actions()) {
                if (action->isVisible() && action->text().contains(QStringLiteral("window (stays")))
                    return true;
            }
        }
        return false;
    };
    m_window->setTrayAvailable(true);
    QVERIFY(offersToClose());
    m_window->setTrayAvailable(false);
    QVERIFY(!offersToClose());
}

void tst_MainWindow::takesAnInviteFromTheFieldForTheName()
{
    const QString invite = QStringLiteral("ircs://host.lan:6697/#lobby?fp=ab");
    QApplication::clipboard()->setText(invite);
    m_window->showConnectCard();
    QWidget *name = QApplication::focusWidget();
    QTest::keyClick(name, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_window->connectCard().server(), invite);
    QVERIFY(m_window->connectCard().name().isEmpty());
    QCOMPARE(QApplication::focusWidget(), name);
}

void tst_MainWindow::opensATopicWithItsLinks()
{
    m_window->showConversation(named("#lobby"));
    auto *header = part<client::HeaderBar>();
    header->setTopicOpen(true);
    const auto *topic = header->findChild<QLabel *>();
    QVERIFY(topic->isVisible());
    QVERIFY(topic->text().contains(QStringLiteral("href=\"https://wiki.workshop.lan\"")));
    named("#lobby")->setTopic(QString(60'000, u')'));
    QVERIFY(topic->text().size() < 10'000);
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
