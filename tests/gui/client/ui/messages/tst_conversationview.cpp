// SPDX-License-Identifier: MIT
#include "tests/gui/client/ui/messages/viewfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using client::ChatMessage;
using client::ConversationView;

class tst_ConversationView : public QObject, private ViewFixture
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void laysOutOnlyMessagesNearTheViewport();
    void staysResponsiveInABurst();
    void followsTheTailOnlyAtTheTail();
    void keepsItsPixelsWhenMessagesAboveAreRemoved();
    void opensAtTheUnreadLine();
    void boundsAHugeMessage();
    void forgetsADeletedModel();
    void doesNotScrollWhenAnOwnMessageArrives();
    void offersAButtonToTheNewestMessage();
    void handlesARoomThatHasOnlyJoins();
    void offersRetryForAFailedMessage();
    void offersToCancelUnsentMessages();
    void survivesRemovalsWhileTheMenuIsOpen();
    void opensTheMenuByKey();
};

void tst_ConversationView::laysOutOnlyMessagesNearTheViewport()
{
    m_model->append(lines(100000));
    settle();
    QVERIFY(m_view->isAtTail());
    QVERIFY(m_view->laidOutCount() < 200);
    m_view->scrollToHead();
    QCOMPARE(m_view->rowRect(0).y(), 0);
    QVERIFY(m_view->laidOutCount() < 200);
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
    QVERIFY(m_view->laidOutCount() < 200);
    QVERIFY(m_view->rowAt(100) > 1000);
}

void tst_ConversationView::staysResponsiveInABurst()
{
    QSignalSpy layouts(m_view.get(), &ConversationView::visibleMessagesChanged);
    for (int batch = 0; batch < 1000; ++batch)
        m_model->append(lines(10));
    settle();
    QVERIFY(layouts.size() <= 3); // One layout for many batches.
    QVERIFY(m_view->laidOutCount() < 200);
    QVERIFY(!m_view->rowRect(9999).isEmpty());
}

void tst_ConversationView::followsTheTailOnlyAtTheTail()
{
    m_model->append(lines(500));
    settle();
    m_model->append(lines(1));
    settle();
    QVERIFY(!m_view->rowRect(500).isEmpty());

    m_view->scrollPages(-2);
    QVERIFY(!m_view->isAtTail());
    const int row = m_view->rowAt(100);
    const int before = m_view->rowRect(row).y();
    m_model->append(lines(40));
    settle();
    QCOMPARE(m_view->rowRect(row).y(), before);
    const auto *button = m_view->findChild<QPushButton *>();
    QCOMPARE(button->text(), QStringLiteral("↓ 40 new"));
    m_view->scrollToTail();
    QVERIFY(!button->isVisible());
    QVERIFY(!m_view->rowRect(540).isEmpty());
}

void tst_ConversationView::keepsItsPixelsWhenMessagesAboveAreRemoved()
{
    m_model->append(lines(300));
    settle();
    m_view->scrollPages(-3);
    const int row = m_view->rowAt(150);
    const quint64 id = m_model->at(row).localId;
    const int before = m_view->rowRect(row).y();
    m_model->remove(m_model->at(2).localId);
    settle();
    QCOMPARE(m_view->rowRect(m_model->rowOf(id)).y(), before);
}

void tst_ConversationView::opensAtTheUnreadLine()
{
    m_view->setModel(nullptr);
    m_model->append(lines(500));
    m_model->setUnreadMarker(m_model->at(200).localId);
    m_view->setModel(m_model.get());
    QVERIFY(!m_view->isAtTail());
    const QRect marked = m_view->rowRect(200);
    QVERIFY(!marked.isEmpty());
    QVERIFY(marked.y() >= 0 && marked.y() < 100);
}

void tst_ConversationView::boundsAHugeMessage()
{
    QList<ChatMessage> messages = lines(1);
    messages[0].text = QString(2000000, u'x');
    m_model->append(messages);
    settle();
    QVERIFY(m_view->rowRect(0).height() < 20000);
    m_view->selectAll();
    QCOMPARE(m_view->selectedText().size(), qsizetype(2000000));
}

void tst_ConversationView::forgetsADeletedModel()
{
    m_model->append(lines(10));
    settle();
    m_model.reset();
    QCOMPARE(m_view->model(), nullptr);
    m_view->viewport()->repaint();
    QVERIFY(m_view->selectedText().isEmpty());
}

/// Such as the echo of a message, or a message from another device of this user.
void tst_ConversationView::doesNotScrollWhenAnOwnMessageArrives()
{
    m_model->append(lines(300));
    settle();
    m_view->scrollPages(-3);
    const int row = m_view->rowAt(100);
    const int before = m_view->rowRect(row).y();
    for (const auto delivery : {ChatMessage::Delivery::Pending, ChatMessage::Delivery::Sent,
                                ChatMessage::Delivery::Received}) {
        QList<ChatMessage> own = lines(1);
        own[0].own = true;
        own[0].delivery = delivery;
        m_model->append(own);
        settle();
        QVERIFY(!m_view->isAtTail());
        QCOMPARE(m_view->rowRect(row).y(), before);
    }
}

void tst_ConversationView::offersAButtonToTheNewestMessage()
{
    auto *button = m_view->findChild<QPushButton *>();
    m_model->append(lines(300));
    settle();
    QVERIFY(!button->isVisible());
    m_view->scrollPages(-2);
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), QStringLiteral("↓ Newest"));
    m_model->append(lines(2));
    settle();
    QCOMPARE(button->text(), QStringLiteral("↓ 2 new"));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(m_view->isAtTail());
    QVERIFY(!button->isVisible());
}

void tst_ConversationView::handlesARoomThatHasOnlyJoins()
{
    QList<ChatMessage> events = lines(50'000);
    for (ChatMessage &message : events) {
        message.kind = ChatMessage::Kind::Event;
        message.text = QStringLiteral("\x1a joined");
    }
    m_model->append(events);
    settle();
    QVERIFY2(m_view->laidOutCount() < 200, qPrintable(QString::number(m_view->laidOutCount())));
    int seen = -1;
    for (int y = 0; y < m_view->viewport()->height(); ++y) {
        const int row = m_view->rowAt(y);
        if (row < 0)
            continue;
        QVERIFY(row >= seen);
        QVERIFY(m_view->rowRect(row).top() <= y && m_view->rowRect(row).bottom() >= y);
        seen = row;
    }
    QVERIFY(seen > 49'000);
}

void tst_ConversationView::offersRetryForAFailedMessage()
{
    QList<ChatMessage> messages = lines(1);
    messages[0].delivery = ChatMessage::Delivery::Failed;
    messages[0].own = true;
    m_model->append(messages);
    settle();
    QSignalSpy retried(m_view.get(), &ConversationView::retryRequested);
    QSignalSpy deleted(m_view.get(), &ConversationView::deleteRequested);
    const std::unique_ptr<QMenu> menu = m_view->contextMenu(0, {});
    const QList<QAction *> actions = menu->actions();
    actions.at(actions.size() - 2)->trigger();
    actions.last()->trigger();
    QCOMPARE(retried.value(0).value(0).toULongLong(), messages.at(0).localId);
    QCOMPARE(deleted.value(0).value(0).toULongLong(), messages.at(0).localId);
    m_view->setCurrentRow(0);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(retried.size(), 2);
}

void tst_ConversationView::offersToCancelUnsentMessages()
{
    QList<ChatMessage> messages = lines(3);
    messages[0].delivery = ChatMessage::Delivery::Sent;
    messages[1].delivery = ChatMessage::Delivery::Pending;
    messages[2].delivery = ChatMessage::Delivery::Waiting;
    m_model->append(messages);
    settle();
    QSignalSpy cancelled(m_view.get(), &ConversationView::cancelUnsentRequested);
    const qsizetype entriesWhenSent = m_view->contextMenu(0, {})->actions().size();
    for (const int row : {1, 2}) {
        const std::unique_ptr<QMenu> menu = m_view->contextMenu(row, {});
        QCOMPARE(menu->actions().size(), entriesWhenSent + 2); // A separator and the entry.
        menu->actions().constLast()->trigger();
        QCOMPARE(cancelled.size(), row);
    }
}

void tst_ConversationView::survivesRemovalsWhileTheMenuIsOpen()
{
    m_model->append(lines(3));
    settle();
    const std::unique_ptr<QMenu> menu = m_view->contextMenu(2, {});
    QAction *copy = menu->actions().first();
    const QString expected = m_model->at(2).text;
    m_model->remove(m_model->at(0).localId); // The row now holds another message.
    copy->trigger();
    QVERIFY(QApplication::clipboard()->text().endsWith(expected));
    m_model.reset();
    copy->trigger();
    m_view->setModel(nullptr);
}

void tst_ConversationView::opensTheMenuByKey()
{
    m_model->append(lines(2));
    settle();
    m_view->setCurrentRow(1);
    QSignalSpy chosen(m_view.get(), &ConversationView::userMenuRequested);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(m_view->viewport(), &event);
    QPointer<QMenu> menu = m_view->findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    for (QAction *action : menu->actions()) {
        if (action->text().contains(QStringLiteral("ana")))
            action->trigger();
    }
    QCOMPARE(chosen.size(), 1);
    menu->close();
    QTRY_VERIFY(!menu);
}

QTEST_MAIN(tst_ConversationView)
#include "tst_conversationview.moc"
