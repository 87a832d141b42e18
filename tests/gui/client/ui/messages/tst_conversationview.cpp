// SPDX-License-Identifier: MIT
#include "client/ui/text/timetext.h"
#include "tests/gui/client/ui/messages/viewfixture.h"
#include "tests/support/testprogram.h"

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
using client::MessageModel;

class tst_ConversationView : public QObject, private ViewFixture
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void showsTheFocusWithoutMessages();
    void laysOutOnlyMessagesNearTheViewport();
    void staysResponsiveInABurst();
    void followsTheTailOnlyAtTheTail();
    void keepsItsPixelsWhenMessagesAboveAreRemoved();
    void opensAtTheUnreadLine();
    void boundsAHugeMessage();
    void highlightsTheWordsOfASearch();
    void forgetsADeletedModel();
    void doesNotScrollWhenAnOwnMessageArrives();
    void offersAButtonToTheNewestMessage();
    void handlesARoomThatHasOnlyJoins();
    void offersRetryForAFailedMessage();
    void offersToCancelUnsentMessages();
    void survivesRemovalsWhileTheMenuIsOpen();
    void opensTheMenuByKey();
    void showsAMessageInTheMiddle();
    void keepsItsPixelsWhenOlderRowsAreAdded();
    void staysAtTheEndOfAWindow();
    void asksForRowsBeforeTheUserSeesTheEnd();
    void goesToMessagesThatAreNoRows();
    void opensAtTheUnreadLineThatIsLoadedLater();
    void stopsAtMissedMessages_data();
    void stopsAtMissedMessages();
    void staysAtItsMessageWhateverHappensElsewhere();
    void asksForAGapThatIsVisible();
    void loadsAGapByClickAndKey();
    void keepsTheTextBelowAGapThatIsFilled();
    void paintsAllRowsThatHaveMoved();

private:
    /// Positions follow the localIds, all in one millisecond.
    QList<ChatMessage> placedLines(int count);
    /// A row for a gap above the message @p next.
    ChatMessage gapAbove(const ChatMessage &next);
};

void tst_ConversationView::showsTheFocusWithoutMessages()
{
    m_view->setEmptyText(QStringLiteral("No messages yet."));
    const auto hasFrame = [this] {
        const QImage image = m_view->viewport()->grab().toImage();
        const QColor accent = m_theme.color(client::Theme::Token::Accent);
        int found = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y)
                found += image.pixelColor(x, y) == accent;
        }
        return found > 2 * 60; // two sides at least
    };
    m_view->clearFocus();
    QVERIFY(!hasFrame());
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus(Qt::TabFocusReason);
    QVERIFY(hasFrame());
}

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
    m_view->setUnread(40);
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
    m_model->setUnreadMarker(m_model->at(200).order());
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

void tst_ConversationView::highlightsTheWordsOfASearch()
{
    QList<ChatMessage> messages = lines(2);
    messages.first().text = QStringLiteral("a needle");
    messages.last().text = QStringLiteral("hay");
    m_model->append(messages);
    const auto rowImage = [this](int row) {
        return m_view->viewport()->grab(m_view->rowRect(row)).toImage();
    };
    QTRY_VERIFY(!m_view->rowRect(1).isEmpty());
    const QImage before[] = {rowImage(0), rowImage(1)};
    m_view->setSearchText(client::parseSearchText(QStringLiteral("need")));
    QVERIFY(rowImage(0) != before[0]);
    QCOMPARE(rowImage(1), before[1]);
    m_view->setSearchText({});
    QCOMPARE(rowImage(0), before[0]);
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
    m_view->setUnread(2);
    settle();
    QCOMPARE(button->text(), QStringLiteral("↓ 2 new"));
    m_view->setUnread(0); // read on another device
    QCOMPARE(button->text(), QStringLiteral("↓ Newest"));
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

QList<ChatMessage> tst_ConversationView::placedLines(int count)
{
    QList<ChatMessage> messages = lines(count);
    for (ChatMessage &message : messages)
        message.position = client::positionAt(message.timeMs) + qint64(message.localId);
    return messages;
}

void tst_ConversationView::showsAMessageInTheMiddle()
{
    m_model->append(lines(500));
    settle();
    const quint64 shown = m_model->at(200).localId;
    m_view->showMessage(shown);
    const QRect rect = m_view->rowRect(200);
    QVERIFY(qAbs(rect.center().y() - m_view->viewport()->height() / 2) < 40);
    QCOMPARE(m_view->currentRow(), 200);
    const auto colorBeside = [&] {
        return m_view->viewport()->grab().toImage().pixelColor(2, rect.bottom() - 4);
    };
    QCOMPARE(colorBeside(), m_theme.color(client::Theme::Token::AccentSoft));
    m_view->showMessage(m_model->at(499).localId);
    QVERIFY(m_view->isAtTail());
    m_view->showMessage(m_model->at(0).localId);
    QCOMPARE(m_view->rowRect(0).y(), 0);
    m_view->showMessage(99'999); // removed in the meantime
    QCOMPARE(m_view->currentRow(), 0);
}

/// The first row loses its date and its name then, so that it becomes less high.
void tst_ConversationView::keepsItsPixelsWhenOlderRowsAreAdded()
{
    const QList<ChatMessage> all = placedLines(300);
    m_model->setStored(true);
    m_model->moveTo(all.last(100), MessageModel::Older::Log, false);
    m_view->scrollToTail();
    m_view->verticalScrollBar()->setValue(0);
    QCOMPARE(m_view->rowRect(0).y(), 0);
    const int bottom = m_view->rowRect(0).bottom();
    const int next = m_view->rowRect(1).y();
    m_model->addOlder(all.sliced(100, 100), MessageModel::Older::Log);
    settle();
    QCOMPARE(m_view->rowRect(100).bottom(), bottom);
    QCOMPARE(m_view->rowRect(101).y(), next);
}

/// Newer rows are added below it, and must not scroll.
void tst_ConversationView::staysAtTheEndOfAWindow()
{
    const QList<ChatMessage> all = placedLines(300);
    m_model->setStored(true);
    m_model->moveTo(all.first(100), MessageModel::Older::None, true);
    settle();
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
    QVERIFY(!m_view->isAtTail());
    const int y = m_view->rowRect(99).y();
    QVERIFY(y > 0);
    m_model->addNewer(all.sliced(100, 100), true);
    settle();
    QCOMPARE(m_view->rowRect(99).y(), y);
    QVERIFY(!m_view->isAtTail());
    auto *button = m_view->findChild<QPushButton *>();
    QCOMPARE(button->text(), QStringLiteral("↓ Newest"));
    m_model->insert(placedLines(3));
    m_view->setUnread(3);
    settle();
    QCOMPARE(button->text(), QStringLiteral("↓ 3 new"));
    QSignalSpy newest(m_view.get(), &ConversationView::newestRequested);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(newest.size(), 1);
    m_model->moveTo(all.last(50), MessageModel::Older::Log, false);
    settle();
    QVERIFY(m_view->isAtTail());
    QVERIFY(!button->isVisible());
}

void tst_ConversationView::asksForRowsBeforeTheUserSeesTheEnd()
{
    const QList<ChatMessage> all = placedLines(900);
    QSignalSpy older(m_view.get(), &ConversationView::olderRequested);
    QSignalSpy newer(m_view.get(), &ConversationView::newerRequested);
    m_model->setStored(true);
    m_model->moveTo(all.sliced(300, 300), MessageModel::Older::Log, true);
    m_view->showMessage(all.at(450).localId);
    QCOMPARE(older.size() + newer.size(), 0);
    m_view->showMessage(all.at(320).localId);
    QVERIFY(older.size() > 0);
    QCOMPARE(newer.size(), 0);
    older.clear();
    m_view->showMessage(all.at(580).localId);
    QVERIFY(newer.size() > 0);
    QCOMPARE(older.size(), 0);
    QSignalSpy rows(m_view.get(), &ConversationView::rowsRequested);
    m_model->unload();
    settle();
    QVERIFY(rows.size() > 0);
}

void tst_ConversationView::goesToMessagesThatAreNoRows()
{
    const QList<ChatMessage> all = placedLines(600);
    m_model->setStored(true);
    m_model->moveTo(all.sliced(200, 200), MessageModel::Older::Log, true);
    settle();
    QSignalSpy oldest(m_view.get(), &ConversationView::oldestRequested);
    QSignalSpy newest(m_view.get(), &ConversationView::newestRequested);
    QSignalSpy unread(m_view.get(), &ConversationView::firstUnreadRequested);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(oldest.size(), 1);
    m_model->moveTo(all.first(200), MessageModel::Older::None, true);
    settle();
    QCOMPARE(m_view->rowRect(0).y(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(newest.size(), 1);
    m_model->moveTo(all.last(200), MessageModel::Older::Log, false);
    settle();
    QVERIFY(m_view->isAtTail());
    m_model->setUnreadMarker(all.at(100).order());
    m_view->scrollToUnread();
    QCOMPARE(unread.size(), 1);
    m_model->moveTo(all.first(200), MessageModel::Older::None, true);
    settle();
    QVERIFY(m_view->rowRect(100).y() >= 0 && m_view->rowRect(100).y() < 100);
}

void tst_ConversationView::opensAtTheUnreadLineThatIsLoadedLater()
{
    const QList<ChatMessage> all = placedLines(600);
    m_view->setModel(nullptr);
    m_model->setStored(true);
    m_model->unload();
    m_view->setModel(m_model.get());
    settle();
    m_model->setUnreadMarker(all.at(250).order());
    m_model->moveTo(all.sliced(150, 200), MessageModel::Older::Log, true);
    settle();
    const int marked = m_model->rowOf(all.at(250).localId);
    QVERIFY(m_view->rowRect(marked).y() >= 0 && m_view->rowRect(marked).y() < 100);
}

void tst_ConversationView::stopsAtMissedMessages_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<ChatMessage::Origin>("origin");
    QTest::addColumn<bool>("atTail");
    QTest::newRow("more than fit") << 60 << ChatMessage::Origin::Missed << false;
    QTest::newRow("few") << 2 << ChatMessage::Origin::Missed << true;
    QTest::newRow("live") << 60 << ChatMessage::Origin::Live << true;
}

void tst_ConversationView::stopsAtMissedMessages()
{
    QFETCH(int, count);
    QFETCH(ChatMessage::Origin, origin);
    m_model->append(lines(100));
    settle();
    QList<ChatMessage> added = lines(count);
    for (ChatMessage &message : added)
        message.origin = origin;
    m_model->append(added);
    m_model->setUnreadMarker(added.constFirst().order());
    settle();
    QTEST(m_view->isAtTail(), "atTail");
    if (!m_view->isAtTail())
        QVERIFY(m_view->rowRect(100).y() >= 0 && m_view->rowRect(100).y() < 100);
}

/// The text that the user reads does not move when rows are added and removed around it.
void tst_ConversationView::staysAtItsMessageWhateverHappensElsewhere()
{
    QList<ChatMessage> all = placedLines(8'000);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (i % 7 < 3)
            all[i].kind = ChatMessage::Kind::Event;
        if (i % 5 == 0)
            all[i].text = QString(400, u'w');
    }
    m_model->setStored(true);
    qsizetype first = 4'000;
    qsizetype last = 4'200;
    m_model->moveTo(all.sliced(first, last - first), MessageModel::Older::Log, true);
    const quint64 read = all.at(4'101).localId;
    m_view->showMessage(read);
    settle(); // the scroll bar takes some of the width
    const int y = m_view->rowRect(m_model->rowOf(read)).y();
    for (int step = 0; step < 60; ++step) {
        if (step % 3 != 0) {
            const qsizetype count = qMin<qsizetype>(200, first);
            first -= count;
            m_model->addOlder(all.sliced(first, count),
                              first == 0 ? MessageModel::Older::None : MessageModel::Older::Log);
        } else {
            const qsizetype count = qMin<qsizetype>(200, all.size() - last);
            m_model->addNewer(all.sliced(last, count), last + count < all.size());
            last += count;
        }
        settle();
        QVERIFY(m_model->rowCount() <= MessageModel::maxRows);
        const int row = m_model->rowOf(read);
        QVERIFY(row >= 0);
        QCOMPARE(m_view->rowRect(row).y(), y);
        first = qsizetype(m_model->at(0).localId - all.constFirst().localId);
        last = first + m_model->rowCount();
    }
}

ChatMessage tst_ConversationView::gapAbove(const ChatMessage &next)
{
    ChatMessage gap;
    gap.kind = ChatMessage::Kind::Gap;
    gap.localId = 1'000'000;
    gap.timeMs = next.timeMs + 3'600'000;
    gap.position = next.position - 1;
    gap.delivery = ChatMessage::Delivery::Waiting;
    return gap;
}

void tst_ConversationView::asksForAGapThatIsVisible()
{
    const QList<ChatMessage> all = placedLines(300);
    QList<ChatMessage> rows = all.first(100) + all.last(100);
    const ChatMessage gap = gapAbove(all.at(200));
    m_model->append(rows);
    m_model->insert({gap});
    QSignalSpy shown(m_view.get(), &ConversationView::gapShown);
    settle();
    QCOMPARE(shown.size(), 0);               // is above the viewport
    m_view->showMessage(all.at(98).localId); // above the gap
    QVERIFY(shown.size() > 0);
    QCOMPARE(shown.constLast().at(0).toULongLong(), gap.localId);
    QCOMPARE(shown.constLast().at(1).toBool(), true); // the text above it stays
    const QString sentence = client::gapSentence(*m_model, m_model->rowOf(gap.localId));
    QVERIFY2(sentence.startsWith(QStringLiteral("Messages from ")), qPrintable(sentence));
    QVERIFY(sentence.contains(client::clockText(gap.timeMs)));
    QVERIFY(sentence.contains(client::clockText(all.at(99).timeMs)));
    ChatMessage loading = gap;
    loading.delivery = ChatMessage::Delivery::Pending;
    m_model->replace(gap.localId, loading);
    shown.clear();
    settle();
    QCOMPARE(shown.size(), 0);
    QVERIFY(client::gapSentence(*m_model, 100).startsWith(QStringLiteral("Loading messages")));
    m_view->selectAll();
    QCOMPARE(m_view->selectedText().count(u'\n'), 199); // only messages are copied
}

void tst_ConversationView::loadsAGapByClickAndKey()
{
    const QList<ChatMessage> all = placedLines(5);
    ChatMessage gap = gapAbove(all.at(3));
    gap.delivery = ChatMessage::Delivery::Failed;
    m_model->append(all);
    m_model->insert({gap});
    settle();
    QSignalSpy requested(m_view.get(), &ConversationView::gapLoadRequested);
    m_view->setCurrentRow(3);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.constFirst().constFirst().toULongLong(), gap.localId);
    // "Try again" ends the text, which is centered.
    const QRect rect = m_view->rowRect(3);
    for (int x = rect.right(); x > rect.left() && requested.size() == 1; x -= 8)
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {x, rect.center().y()});
    QCOMPARE(requested.size(), 2);
    QCOMPARE(m_view->contextMenu(3, {})->actions().size(), 2); // neither Retry nor Delete
}

void tst_ConversationView::keepsTheTextBelowAGapThatIsFilled()
{
    const QList<ChatMessage> all = placedLines(400);
    m_model->setStored(true);
    m_model->moveTo(all.first(100) + all.last(100), MessageModel::Older::None, false);
    const ChatMessage gap = gapAbove(all.at(300));
    m_model->insert({gap});
    m_view->scrollToTail();
    const QScrollBar *bar = m_view->verticalScrollBar();
    QSignalSpy shown(m_view.get(), &ConversationView::gapShown);
    while (shown.isEmpty() && bar->value() > 0)
        m_view->verticalScrollBar()->setValue(bar->value() - 10);
    QCOMPARE(shown.constFirst().at(1).toBool(), false); // only the text below it is visible
    const quint64 read = all.at(303).localId;
    const int y = m_view->rowRect(m_model->rowOf(read)).y();
    QVERIFY(y > 0);
    m_model->insert(all.sliced(250, 50));
    m_model->remove(gap.localId);
    ChatMessage moved = gapAbove(all.at(250));
    m_model->insert({moved});
    settle();
    QCOMPARE(m_view->rowRect(m_model->rowOf(read)).y(), y);
    QCOMPARE(m_model->rowOf(moved.localId), 100);
}

/// A part of the view is painted before the rows are laid out again.
void tst_ConversationView::paintsAllRowsThatHaveMoved()
{
    const QList<ChatMessage> all = placedLines(100);
    m_model->append(all.first(50) + all.last(10));
    m_view->showMessage(all.at(92).localId);
    settle();
    class Painted : public QObject
    {
    public:
        QRegion region;
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint)
                region += static_cast<QPaintEvent *>(event)->region();
            return false;
        }
    } painted;
    m_view->viewport()->installEventFilter(&painted);
    m_model->insert(all.sliced(50, 40));
    m_view->viewport()->repaint(0, 0, 10, 10);
    painted.region = {};
    QTRY_VERIFY(QRegion(m_view->viewport()->rect()).subtracted(painted.region).isEmpty());
}

HEARTH_WINDOW_TEST(tst_ConversationView)
#include "tst_conversationview.moc"
