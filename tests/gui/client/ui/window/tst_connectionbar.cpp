// SPDX-License-Identifier: MIT
#include "client/ui/lists/sidelist.h"
#include "client/ui/widgets/announcer.h"
#include "client/ui/window/connectionbar.h"
#include "tests/gui/client/ui/window/windowfixture.h"
#include "tests/support/testprogram.h"

#include <QAbstractButton>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using client::Conversation;
using client::MainWindow;

/// The bar above the composer that reports problems with the connection.
class tst_ConnectionBar : public WindowFixture
{
    Q_OBJECT

private slots:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void reportsALostConnection();
    void offersToShowAnUntrustedKey();
    void offersToJoinAgain();
    void readsOutWhetherThereIsAConnection();
};

void tst_ConnectionBar::reportsALostConnection()
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

void tst_ConnectionBar::readsOutWhetherThereIsAConnection()
{
    using Phase = client::NetworkState::Phase;
    Conversation *room = named("#lobby");
    m_window->showConversation(room);
    client::Announcer &announcer = client::Announcer::of(*m_window);
    const auto heard = [&announcer] {
        QCoreApplication::processEvents();
        const QString text = announcer.lastText();
        announcer.setAccessibleName({});
        return text;
    };
    const auto become = [room](Phase phase, const QString &reason = {}) {
        client::NetworkState state;
        state.phase = phase;
        state.reason = reason;
        room->network().setState(state);
    };
    heard();
    become(Phase::Waiting, QStringLiteral("The cable is out."));
    QVERIFY(heard().contains(QStringLiteral("The cable is out.")));
    become(Phase::Connecting);
    become(Phase::Waiting, QStringLiteral("The cable is still out."));
    QCOMPARE(heard(), QString());
    become(Phase::Online);
    QCOMPARE(heard(), QStringLiteral("Connected."));
}

void tst_ConnectionBar::offersToShowAnUntrustedKey()
{
    client::Conversation *room = named("#qt");
    m_window->showConversation(room);
    client::NetworkState state;
    state.reason = QStringLiteral("The key is another one.");
    room->network().setState(state);
    auto *bar = part<client::ConnectionBar>();
    QVERIFY(!buttonCalled(*bar, QStringLiteral("The key was changed…")));
    QSignalSpy requested(&m_window->chat(), &client::ChatPane::keyQuestionRequested);
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

void tst_ConnectionBar::offersToJoinAgain()
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
    named("Ana")->setJoined(false); // the other user has left; a chat cannot be joined
    QCoreApplication::processEvents();
    QVERIFY(!buttonCalled(*bar, QStringLiteral("Join again"))->isVisible());
}

HEARTH_WINDOW_TEST(tst_ConnectionBar)
#include "tst_connectionbar.moc"
