// SPDX-License-Identifier: MIT
#include "tests/gui/client/ui/messages/viewfixture.h"
#include "tests/support/testprogram.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QSignalSpy>

using client::ChatMessage;
using client::ConversationView;

class tst_MessagePointer : public QObject, private ViewFixture
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void copiesASelectionOverSeveralMessages();
    void copiesAFoldAsItIsShown();
    void highlightsExactlyTheCopiedMessages();
    void opensAUrl();
    void requestsTheMenuOfTheAuthor_data();
    void requestsTheMenuOfTheAuthor();
};

void tst_MessagePointer::copiesASelectionOverSeveralMessages()
{
    m_model->append(lines(3));
    settle();
    const QPoint from = m_view->rowRect(0).bottomLeft() + QPoint(62, -12);
    const QPoint to = m_view->rowRect(1).bottomLeft() + QPoint(300, -12);
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_view->viewport(), to);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    const quint64 first = m_model->at(0).localId;
    QCOMPARE(
        QApplication::clipboard()->text(),
        QStringLiteral("[18:02] <ana> line %1\n[18:02] <ana> line %2").arg(first).arg(first + 1));
}

void tst_MessagePointer::copiesAFoldAsItIsShown()
{
    QList<ChatMessage> events = lines(1, QStringLiteral("mara"));
    events += lines(1, QStringLiteral("tom"));
    for (ChatMessage &message : events) {
        message.kind = ChatMessage::Kind::Event;
        message.text = QStringLiteral("\x1a joined");
    }
    m_model->append(events);
    settle();
    const QPoint inside(62, m_view->rowRect(0).bottom() - 8);
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, inside);
    QTest::mouseMove(m_view->viewport(), inside + QPoint(400, 0));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, inside + QPoint(400, 0));
    QVERIFY2(m_view->selectedText().endsWith(QStringLiteral("mara, tom joined")),
             qPrintable(m_view->selectedText()));
}

void tst_MessagePointer::highlightsExactlyTheCopiedMessages()
{
    m_model->append(lines(3));
    settle();
    const auto look = [this] { return m_view->viewport()->grab().toImage(); };
    const QPoint from = m_view->rowRect(0).bottomLeft() + QPoint(80, -12);
    const QPoint to = m_view->rowRect(1).bottomLeft() + QPoint(80, -12);
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_view->viewport(), to);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
    const QImage dragged = look();
    m_view->clearSelection();
    m_view->setCurrentRow(0);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText().count(u'\n'), 1);
    m_view->clearFocus();
    QCOMPARE(dragged, look());
}

void tst_MessagePointer::opensAUrl()
{
    QList<ChatMessage> messages = lines(1);
    messages[0].text = QStringLiteral("https://example.org/a");
    m_model->append(messages);
    settle();
    QSignalSpy opened(m_view.get(), &ConversationView::urlActivated);
    const QPoint url = m_view->rowRect(0).bottomLeft() + QPoint(80, -12);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, url);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(0).toUrl(), QUrl(QStringLiteral("https://example.org/a")));
}

void tst_MessagePointer::requestsTheMenuOfTheAuthor_data()
{
    QTest::addColumn<QPoint>("at");
    QTest::addColumn<bool>("offered");

    QTest::newRow("avatar") << QPoint(30, 20) << true;
    QTest::newRow("name") << QPoint(66, 14) << true;
    QTest::newRow("beside the name") << QPoint(300, 14) << false;
    QTest::newRow("text") << QPoint(66, 38) << false;
}

void tst_MessagePointer::requestsTheMenuOfTheAuthor()
{
    QFETCH(QPoint, at);
    QFETCH(bool, offered);
    m_model->append(lines(1));
    settle();
    QSignalSpy chosen(m_view.get(), &ConversationView::userMenuRequested);
    const QRect row = m_view->rowRect(0);
    const int separator = row.height() - 48; // The date.
    const QPoint point = row.topLeft() + QPoint(0, separator) + at;
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(chosen.size(), offered ? 1 : 0);
    if (!offered)
        return;
    QContextMenuEvent event(QContextMenuEvent::Mouse, point, m_view->mapToGlobal(point));
    QApplication::sendEvent(m_view->viewport(), &event);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.at(1).at(0).toString(), QStringLiteral("ana"));
    QCOMPARE(m_view->viewport()->cursor().shape(), Qt::PointingHandCursor);
}

HEARTH_WINDOW_TEST(tst_MessagePointer)
#include "tst_messagepointer.moc"
