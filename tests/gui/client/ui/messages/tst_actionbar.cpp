// SPDX-License-Identifier: MIT
#include "client/ui/emoji/emojipicker.h"
#include "client/ui/messages/actionbar.h"
#include "tests/gui/client/ui/messages/viewfixture.h"
#include "tests/support/testprogram.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QSignalSpy>

using client::ActionBar;
using client::ChatMessage;
using client::MessageActions;

class tst_ActionBar : public QObject, private ViewFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }
    void followsThePointer();
    void followsTheKeyboard();
    void actsOnItsMessage();
    void offersOnlyWhatIsPossible();
    void staysWithinTheView();

private:
    ActionBar *bar() const { return m_view->findChild<ActionBar *>(); }
    /// The visible button whose name begins with @p name; null when there is none.
    QAbstractButton *button(const QString &name) const;
    void hover(int row);
};

void tst_ActionBar::init()
{
    open();
    QList<ChatMessage> messages = lines(3);
    for (ChatMessage &message : messages)
        message.id = QStringLiteral("m%1").arg(message.localId);
    messages[2].own = true;
    m_model->append(messages);
    m_view->actions().setFeatures(
        {.replies = true, .reactions = true, .removal = true, .typing = false});
    settle();
}

QAbstractButton *tst_ActionBar::button(const QString &name) const
{
    for (QAbstractButton *each : bar()->findChildren<QAbstractButton *>()) {
        if (each->isVisible() && each->accessibleName().startsWith(name))
            return each;
    }
    return nullptr;
}

void tst_ActionBar::hover(int row)
{
    QTest::mouseMove(m_view->viewport(), m_view->rowRect(row).center());
    settle();
}

void tst_ActionBar::followsThePointer()
{
    QVERIFY(!bar()->isVisible());
    hover(1);
    QVERIFY(bar()->isVisible());
    QVERIFY(qAbs(bar()->geometry().center().y() - m_view->rowRect(1).top()) <= 2);
    hover(2);
    QVERIFY(qAbs(bar()->geometry().center().y() - m_view->rowRect(2).top()) <= 2);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(m_view->viewport(), &leave);
    QVERIFY(!bar()->isVisible());
}

void tst_ActionBar::followsTheKeyboard()
{
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus(Qt::TabFocusReason);
    m_view->setCurrentRow(2);
    QVERIFY(bar()->isVisible());
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QVERIFY(qAbs(bar()->geometry().center().y() - m_view->rowRect(1).top()) <= 2);
    m_view->clearFocus();
    QVERIFY(!bar()->isVisible());
}

void tst_ActionBar::actsOnItsMessage()
{
    QSignalSpy replied(&m_view->actions(), &MessageActions::replyRequested);
    hover(1);
    QTest::mouseClick(button(QStringLiteral("Reply")), Qt::LeftButton);
    QCOMPARE(replied.value(0).value(0).toString(), m_model->at(1).id);
    QTest::mouseClick(button(QStringLiteral("Copy")), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().endsWith(m_model->at(1).text));
    QTest::mouseClick(button(QStringLiteral("React")), Qt::LeftButton);
    auto *picker = m_view->findChild<client::EmojiPicker *>();
    QVERIFY(picker);
    picker->close();
    hover(2);
    QTest::mouseClick(button(QStringLiteral("Delete")), Qt::LeftButton);
    QVERIFY(m_view->findChild<QMessageBox *>());
}

void tst_ActionBar::offersOnlyWhatIsPossible()
{
    hover(1);
    QVERIFY(button(QStringLiteral("Reply")) && button(QStringLiteral("React")));
    QVERIFY(!button(QStringLiteral("Delete"))); // it is not an own message
    hover(2);
    QVERIFY(button(QStringLiteral("Delete")));
    m_view->actions().setFeatures({});
    QVERIFY(button(QStringLiteral("Copy")));
    QVERIFY(!button(QStringLiteral("Reply")) && !button(QStringLiteral("React"))
            && !button(QStringLiteral("Delete")));
    QList<ChatMessage> events = lines(1);
    events[0].kind = ChatMessage::Kind::Event;
    m_model->append(events);
    settle();
    hover(3);
    QVERIFY(!bar()->isVisible());
}

void tst_ActionBar::staysWithinTheView()
{
    m_model->append(lines(200));
    settle();
    m_view->scrollToHead();
    for (int y = 1; y < m_view->viewport()->height(); y += 7) {
        QTest::mouseMove(m_view->viewport(), {100, y});
        settle();
        if (bar()->isVisible())
            QVERIFY(m_view->viewport()->rect().contains(bar()->geometry()));
    }
    m_model.reset();
    QVERIFY(!bar()->isVisible());
}

HEARTH_WINDOW_TEST(tst_ActionBar)
#include "tst_actionbar.moc"
