// SPDX-License-Identifier: MIT
#include "tests/gui/client/ui/messages/viewfixture.h"
#include "tests/support/testprogram.h"

#include <QLineEdit>

using client::ChatMessage;

namespace {

class PaintCount : public QObject
{
public:
    int count = 0;

    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

} // namespace

class tst_MessageKeys : public QObject, private ViewFixture
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void keepsTheCurrentMessageVisible();
    void selectsWholeMessages();
    void copiesAllMessages();
    void opensAFold();
    void hidesTheFrameWithoutFocus();
    void neverMovesToAFoldedRow();
};

void tst_MessageKeys::keepsTheCurrentMessageVisible()
{
    m_model->append(lines(300));
    settle();
    m_view->setCurrentRow(299);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->currentRow(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QVERIFY(m_view->currentRow() > 0);
    QVERIFY(!m_view->rowRect(m_view->currentRow()).isEmpty());
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->currentRow(), 299);
    QVERIFY(m_view->isAtTail());
}

void tst_MessageKeys::selectsWholeMessages()
{
    m_model->append(lines(4));
    settle();
    const quint64 first = m_model->at(0).localId;
    m_view->setCurrentRow(2);
    QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText().count(u'\n'), 2);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), QStringLiteral("[18:02] <ana> line %1\n[18:02] <ana> line %2")
                                         .arg(first + 1)
                                         .arg(first + 2));
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QVERIFY(!m_view->hasSelection());
    QCOMPARE(m_view->currentRow(), 2);
}

void tst_MessageKeys::copiesAllMessages()
{
    m_model->append(lines(200));
    settle();
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_view->selectedText().count(u'\n'), 199);
    m_view->clearSelection();
    QVERIFY(!m_view->hasSelection());
}

void tst_MessageKeys::opensAFold()
{
    QList<ChatMessage> events = lines(6);
    for (ChatMessage &message : events)
        message.kind = ChatMessage::Kind::Event;
    m_model->append(events);
    m_model->append(lines(1));
    settle();
    QCOMPARE(m_view->rowRect(3).height(), 0);
    m_view->setCurrentRow(0);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QVERIFY(m_view->rowRect(3).height() > 0);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(m_view->rowRect(3).height(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_Down); // Skips the folded rows.
    QCOMPARE(m_view->currentRow(), 6);
}

void tst_MessageKeys::hidesTheFrameWithoutFocus()
{
    m_model->append(lines(3));
    QWidget window;
    auto *other = new QLineEdit(&window);
    m_view->setParent(&window);
    m_view->setGeometry(0, 40, 600, 300);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    m_view->setFocus(Qt::TabFocusReason);
    settle();
    const QImage framed = m_view->viewport()->grab().toImage();
    PaintCount paints;
    m_view->viewport()->installEventFilter(&paints);
    other->setFocus();
    QTRY_VERIFY(paints.count > 0);
    QVERIFY(m_view->viewport()->grab().toImage() != framed);
    m_view->setParent(nullptr);
}

void tst_MessageKeys::neverMovesToAFoldedRow()
{
    m_model->append(lines(2));
    QList<ChatMessage> events = lines(6);
    for (ChatMessage &message : events)
        message.kind = ChatMessage::Kind::Event;
    m_model->append(events);
    settle();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->clearFocus();
    m_view->setFocus(Qt::TabFocusReason);
    QCOMPARE(m_view->currentRow(), 2); // The first row of the fold.
    QVERIFY(!m_view->rowRect(m_view->currentRow()).isEmpty());
}

HEARTH_WINDOW_TEST(tst_MessageKeys)
#include "tst_messagekeys.moc"
