// SPDX-License-Identifier: MIT
#include "client/ui/lists/sidelist.h"
#include "tests/gui/client/ui/window/windowfixture.h"
#include "tests/support/testprogram.h"

#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

using client::Conversation;
using client::MainWindow;

/// The questions before messages are lost.
class tst_WindowQuestions : public WindowFixture
{
    Q_OBJECT

private slots:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void asksBeforeLeavingByKey_data();
    void asksBeforeLeavingByKey();
    void leavesAnEmptyRoomWithoutAsking();
    void asksBeforeRemovingANetwork();

private:
    void answer(const QString &text) const;
};

void tst_WindowQuestions::answer(const QString &text) const
{
    const auto *box = part<QMessageBox>();
    QVERIFY(box);
    for (QAbstractButton *button : box->buttons()) {
        if (button->text().remove(u'&') == text)
            return button->click();
    }
    QFAIL(qPrintable(text));
}

void tst_WindowQuestions::asksBeforeLeavingByKey_data()
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

void tst_WindowQuestions::asksBeforeLeavingByKey()
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
    QTest::keyClick(part<QMessageBox>(), Qt::Key_Return); // Cancel is the default
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

void tst_WindowQuestions::leavesAnEmptyRoomWithoutAsking()
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

void tst_WindowQuestions::asksBeforeRemovingANetwork()
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

HEARTH_WINDOW_TEST(tst_WindowQuestions)
#include "tst_windowquestions.moc"
