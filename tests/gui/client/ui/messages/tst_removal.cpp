// SPDX-License-Identifier: MIT
#include "tests/gui/client/ui/messages/viewfixture.h"
#include "tests/support/testprogram.h"

#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using client::ChatMessage;
using client::MessageActions;
using client::MessageChange;

class tst_Removal : public QObject, private ViewFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }
    void showsWhoDeletedAMessage();
    void asksBeforeItDeletes();
    void deletesOnlyOwnMessagesWithoutARank();
    void forgetsTheQuestionWithItsConversation();

private:
    void remove(const QString &id, const QString &sender, const QString &reason = {});
    QMessageBox *question() const { return m_view->findChild<QMessageBox *>(); }
    static QAbstractButton *button(const QMessageBox *box, QMessageBox::ButtonRole role);
};

/// One message of this user, "m1", and one of ana, "m2".
void tst_Removal::init()
{
    open();
    QList<ChatMessage> messages = lines(2);
    messages[0].id = QStringLiteral("m1");
    messages[0].own = true;
    messages[1].id = QStringLiteral("m2");
    m_model->append(messages);
    m_view->actions().setFeatures(
        {.replies = true, .reactions = true, .removal = true, .typing = false});
    settle();
}

void tst_Removal::remove(const QString &id, const QString &sender, const QString &reason)
{
    m_model->change({{MessageChange::Kind::Remove, id, reason, sender, false, 0}});
    settle();
}

QAbstractButton *tst_Removal::button(const QMessageBox *box, QMessageBox::ButtonRole role)
{
    for (QAbstractButton *each : box->buttons()) {
        if (box->buttonRole(each) == role)
            return each;
    }
    return nullptr;
}

void tst_Removal::showsWhoDeletedAMessage()
{
    const QString text = m_model->at(1).text;
    remove(QStringLiteral("m2"), QStringLiteral("sam"), QStringLiteral("off topic"));
    const QString expected = QStringLiteral("sam deleted this message. Reason: off topic");
    QVERIFY2(m_view->accessibleText(1).endsWith(expected), qPrintable(m_view->accessibleText(1)));
    QVERIFY(!m_view->accessibleText(1).contains(text));
    m_view->setCurrentRow(1);
    m_view->copy();
    QVERIFY(QApplication::clipboard()->text().endsWith(expected));
    remove(QStringLiteral("m1"), QStringLiteral("ana"));
    QVERIFY(m_view->accessibleText(0).endsWith(QStringLiteral("This message was deleted.")));
    QVERIFY(!m_view->actions().canReply(1) && !m_view->actions().canReact(1)
            && !m_view->actions().canRemove(0));
}

void tst_Removal::asksBeforeItDeletes()
{
    QSignalSpy requested(&m_view->actions(), &MessageActions::removalRequested);
    m_view->setCurrentRow(0);
    QTest::keyClick(m_view.get(), Qt::Key_Delete);
    QPointer<QMessageBox> box = question();
    QVERIFY(box && box->isVisible());
    QTest::mouseClick(button(box, QMessageBox::RejectRole), Qt::LeftButton);
    QTRY_VERIFY(!box);
    QCOMPARE(requested.size(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_Backspace);
    box = question();
    QTest::mouseClick(button(box, QMessageBox::DestructiveRole), Qt::LeftButton);
    QTRY_VERIFY(!box);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.at(0).at(0).toString(), QStringLiteral("m1"));
}

void tst_Removal::deletesOnlyOwnMessagesWithoutARank()
{
    QVERIFY(m_view->actions().canRemove(0) && !m_view->actions().canRemove(1));
    m_view->setCurrentRow(1);
    QTest::keyClick(m_view.get(), Qt::Key_Delete);
    QVERIFY(!question());
    m_view->actions().setModerator([] { return true; });
    QVERIFY(m_view->actions().canRemove(0) && m_view->actions().canRemove(1));
    m_view->actions().setFeatures({});
    QVERIFY(!m_view->actions().canRemove(0) && !m_view->actions().canRemove(1));
}

void tst_Removal::forgetsTheQuestionWithItsConversation()
{
    m_view->actions().askToRemove(0);
    QPointer<QMessageBox> box = question();
    QSignalSpy requested(&m_view->actions(), &MessageActions::removalRequested);
    m_model.reset();
    QTRY_VERIFY(!box);
    QCOMPARE(requested.size(), 0);
}

HEARTH_WINDOW_TEST(tst_Removal)
#include "tst_removal.moc"
