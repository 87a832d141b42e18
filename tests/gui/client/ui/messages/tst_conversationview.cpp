// SPDX-License-Identifier: MIT
#include "client/model/messagemodel.h"
#include "client/ui/messages/conversationview.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/announcer.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using client::ChatMessage;
using client::ConversationView;
using client::MessageModel;

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

class tst_ConversationView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void laysOutOnlyWhatIsNear();
    void staysResponsiveInABurst();
    void followsTheTailOnlyAtTheTail();
    void keepsThePixelsWhenMessagesComeAbove();
    void opensAtTheUnreadLine();
    void copiesASelectionOverSeveralMessages();
    void copiesAll();
    void takesTheCurrentMessageAlong();
    void selectsWholeMessagesByKey();
    void opensAFoldByKey();
    void copiesAFoldAsItIsShown();
    void hidesTheFrameWhenTheKeyboardGoes();
    void offersRetryForWhatFailed();
    void offersToCancelWhatIsNotSent();
    void followsALink();
    void boundsAHugeMessage();
    void letsGoOfADeletedModel();
    void tellsScreenReaders();
    void staysWhereItIsWhenAnOwnLineComes();
    void leadsToTheNewestFromAnywhere();
    void findsItsWayInARoomOfNothingButJoins();
    void neverTakesTheKeyboardToAFoldedRow();
    void survivesWhatHappensUnderAnOpenMenu();
    void offersTheAuthorOfAMessage_data();
    void offersTheAuthorOfAMessage();
    void opensTheMenuByKey();
    void announcesWhatOthersSay();
    void highlightsWhatIsCopied();
    void showsAMentionAsOne();
    void marksWhoComesByTelnet();
    void showsNamesWhole();
    void standsAtTheRightWhereItIsReadFromTheRight();

private:
    QList<ChatMessage> lines(int count, const QString &sender = QStringLiteral("ana"));
    void settle();

    client::Theme m_theme;
    std::unique_ptr<MessageModel> m_model;
    std::unique_ptr<ConversationView> m_view;
    quint64 m_nextId = 1;
};

void tst_ConversationView::init()
{
    m_model = std::make_unique<MessageModel>();
    m_view = std::make_unique<ConversationView>(m_theme);
    m_view->resize(600, 400);
    m_view->setModel(m_model.get());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void tst_ConversationView::cleanup()
{
    m_view.reset();
    m_model.reset();
}

QList<ChatMessage> tst_ConversationView::lines(int count, const QString &sender)
{
    QList<ChatMessage> messages;
    for (int i = 0; i < count; ++i) {
        ChatMessage message;
        message.localId = m_nextId++;
        message.sender = sender;
        message.text = QStringLiteral("line %1").arg(message.localId);
        message.timeMs = QDateTime(QDate(2026, 3, 4), QTime(18, 2)).toMSecsSinceEpoch();
        messages.append(message);
    }
    return messages;
}

/// The view lays out once for each turn of the event loop.
void tst_ConversationView::settle()
{
    QCoreApplication::processEvents();
}

void tst_ConversationView::laysOutOnlyWhatIsNear()
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
    QVERIFY(layouts.size() <= 3); // many batches, one layout
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
    QCOMPARE(m_view->newBelow(), 40);
    m_view->scrollToTail();
    QCOMPARE(m_view->newBelow(), 0);
    QVERIFY(!m_view->rowRect(540).isEmpty());
}

void tst_ConversationView::keepsThePixelsWhenMessagesComeAbove()
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

void tst_ConversationView::copiesASelectionOverSeveralMessages()
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

void tst_ConversationView::copiesAll()
{
    m_model->append(lines(200));
    settle();
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_view->selectedText().count(u'\n'), 199);
    m_view->clearSelection();
    QVERIFY(!m_view->hasSelection());
}

void tst_ConversationView::takesTheCurrentMessageAlong()
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

void tst_ConversationView::selectsWholeMessagesByKey()
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

void tst_ConversationView::opensAFoldByKey()
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
    QTest::keyClick(m_view.get(), Qt::Key_Down); // over what is folded
    QCOMPARE(m_view->currentRow(), 6);
}

void tst_ConversationView::copiesAFoldAsItIsShown()
{
    QList<ChatMessage> events = lines(1, QStringLiteral("mara"));
    events += lines(1, QStringLiteral("tom"));
    for (ChatMessage &message : events) {
        message.kind = ChatMessage::Kind::Event;
        message.text = QStringLiteral("joined");
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

void tst_ConversationView::hidesTheFrameWhenTheKeyboardGoes()
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

void tst_ConversationView::offersRetryForWhatFailed()
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

void tst_ConversationView::offersToCancelWhatIsNotSent()
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
        QCOMPARE(menu->actions().size(), entriesWhenSent + 2); // a separator, and the entry
        menu->actions().constLast()->trigger();
        QCOMPARE(cancelled.size(), row);
    }
}

void tst_ConversationView::followsALink()
{
    QList<ChatMessage> messages = lines(1);
    messages[0].text = QStringLiteral("https://example.org/a");
    m_model->append(messages);
    settle();
    QSignalSpy opened(m_view.get(), &ConversationView::urlActivated);
    const QPoint link = m_view->rowRect(0).bottomLeft() + QPoint(80, -12);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, link);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(0).toUrl(), QUrl(QStringLiteral("https://example.org/a")));
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

void tst_ConversationView::letsGoOfADeletedModel()
{
    m_model->append(lines(10));
    settle();
    m_model.reset();
    QCOMPARE(m_view->model(), nullptr);
    m_view->viewport()->repaint();
    QVERIFY(m_view->selectedText().isEmpty());
}

void tst_ConversationView::tellsScreenReaders()
{
    m_model->append(lines(1000));
    settle();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 1000);
    QAccessibleInterface *item = list->child(999);
    QCOMPARE(item->role(), QAccessible::ListItem);
    QCOMPARE(item->text(QAccessible::Name), m_view->spokenText(999));
    QVERIFY(m_view->spokenText(999).startsWith(QLatin1String("ana, ")));
    QVERIFY(!item->rect().isEmpty());
    QVERIFY(list->child(0)->state().offscreen);
    QCOMPARE(list->indexOfChild(item), 999);
    QVERIFY(!list->child(1000));
}

/// The echo of a line that was sent before, or what another device of this user says.
void tst_ConversationView::staysWhereItIsWhenAnOwnLineComes()
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

void tst_ConversationView::leadsToTheNewestFromAnywhere()
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

void tst_ConversationView::findsItsWayInARoomOfNothingButJoins()
{
    QList<ChatMessage> events = lines(50'000);
    for (ChatMessage &message : events) {
        message.kind = ChatMessage::Kind::Event;
        message.text = QStringLiteral("joined");
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

void tst_ConversationView::neverTakesTheKeyboardToAFoldedRow()
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
    QCOMPARE(m_view->currentRow(), 2); // what stands for all of them
    QVERIFY(!m_view->rowRect(m_view->currentRow()).isEmpty());
}

void tst_ConversationView::survivesWhatHappensUnderAnOpenMenu()
{
    m_model->append(lines(3));
    settle();
    const std::unique_ptr<QMenu> menu = m_view->contextMenu(2, {});
    QAction *copy = menu->actions().first();
    const QString wanted = m_model->at(2).text;
    m_model->remove(m_model->at(0).localId); // another message is in its row now
    copy->trigger();
    QVERIFY(QApplication::clipboard()->text().endsWith(wanted));
    m_model.reset();
    copy->trigger();
    m_view->setModel(nullptr);
}

void tst_ConversationView::offersTheAuthorOfAMessage_data()
{
    QTest::addColumn<QPoint>("at");
    QTest::addColumn<bool>("offered");

    QTest::newRow("avatar") << QPoint(30, 20) << true;
    QTest::newRow("name") << QPoint(66, 14) << true;
    QTest::newRow("beside the name") << QPoint(300, 14) << false;
    QTest::newRow("text") << QPoint(66, 38) << false;
}

void tst_ConversationView::offersTheAuthorOfAMessage()
{
    QFETCH(QPoint, at);
    QFETCH(bool, offered);
    m_model->append(lines(1));
    settle();
    QSignalSpy chosen(m_view.get(), &ConversationView::userMenuRequested);
    const QRect row = m_view->rowRect(0);
    const int separator = row.height() - 48; // the date above
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

/// Screen readers on Linux read out a notification that appears; Qt 6.4 does not hand Alert events
/// on to them.
void tst_ConversationView::announcesWhatOthersSay()
{
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    QAccessibleInterface *announcer =
        QAccessible::queryAccessibleInterface(m_view->findChild<client::Announcer *>());
    QVERIFY(announcer);
    QCOMPARE(announcer->role(), QAccessible::Notification);
    QVERIFY(!announcer->state().invisible);
    const auto told = [announcer] { return announcer->text(QAccessible::Name); };
    m_model->append(lines(2));
    QCOMPARE(told(), m_view->spokenText(0) + u'\n' + m_view->spokenText(1));
    QList<ChatMessage> others = lines(2);
    others[0].own = true;
    others[1].kind = ChatMessage::Kind::Event;
    m_model->append(others); // neither is news
    QCOMPARE(told(), m_view->spokenText(0) + u'\n' + m_view->spokenText(1));
    m_model->append(lines(3000));
    QVERIFY(told().startsWith(QStringLiteral("2995 more\n")));
    QVERIFY(told().endsWith(m_view->spokenText(3003)));
    QCOMPARE(told().count(u'\n'), 5);
}

void tst_ConversationView::highlightsWhatIsCopied()
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

void tst_ConversationView::showsAMentionAsOne()
{
    m_view->setOwnNick(QStringLiteral("sam"));
    QList<ChatMessage> messages = lines(2);
    messages[0].text = messages[1].text = QStringLiteral("@Sam, look");
    messages[1].mention = true;
    m_model->append(messages);
    settle();
    const QImage picture = m_view->viewport()->grab().toImage();
    const auto colorBeside = [&](int row) {
        return picture.pixelColor(2, m_view->rowRect(row).bottom() - 4);
    };
    QCOMPARE(colorBeside(1), m_theme.color(client::Theme::Token::Mention));
    QCOMPARE(colorBeside(0), m_theme.color(client::Theme::Token::Background));
    const client::BodyText body = client::bodyText(messages.at(1), m_theme, QStringLiteral("sam"));
    const bool named = std::any_of(body.formats.cbegin(), body.formats.cend(), [&](const auto &it) {
        return it.start == 0 && it.length == 4
               && it.format.foreground().color() == m_theme.color(client::Theme::Token::AccentText);
    });
    QVERIFY(named);
}

void tst_ConversationView::marksWhoComesByTelnet()
{
    const auto picture = [this](const QString &note) {
        QList<ChatMessage> messages = lines(1);
        messages[0].text = QStringLiteral("hello");
        messages[0].note = note;
        const client::MessageBlock block(
            m_theme, {messages.at(0), {false, false, true}, 600, {}, {}, QDate()});
        QImage image(600, block.height(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        block.paint(painter, {});
        return image;
    };
    QVERIFY(picture({}) != picture(QStringLiteral("telnet")));
    QCOMPARE(picture({}), picture({}));
}

/// A name that fits is not cut: what stands to its right tells how wide it is.
void tst_ConversationView::showsNamesWhole()
{
    for (const QString &name : {QStringLiteral("Mara"), QStringLiteral("sam")}) {
        QList<ChatMessage> messages = lines(1, name);
        const client::MessageBlock block(
            m_theme, {messages.at(0), {false, false, true}, 600, {}, {}, QDate()});
        QImage image(600, block.height(), QImage::Format_RGB32);
        QImage expected(image.size(), image.format());
        image.fill(Qt::white);
        expected.fill(Qt::white);
        QPainter painter(&image);
        block.paint(painter, {});
        painter.end();
        painter.begin(&expected);
        painter.setFont(m_theme.strongFont());
        painter.setPen(m_theme.nickColor(name));
        const int height = m_theme.lineHeight(m_theme.strongFont());
        const QFontMetrics metrics(m_theme.strongFont());
        painter.drawText(m_theme.px(60), m_theme.px(6) + (height + metrics.capHeight()) / 2, name);
        painter.end();
        const QRect place(m_theme.px(60), m_theme.px(6), metrics.horizontalAdvance(name), height);
        QCOMPARE(image.copy(place), expected.copy(place));
    }
}

void tst_ConversationView::standsAtTheRightWhereItIsReadFromTheRight()
{
    const auto isTextAt = [this](const QString &text, int x) {
        QList<ChatMessage> messages = lines(1);
        messages[0].text = text;
        const client::MessageBlock block(
            m_theme, {messages.at(0), {false, false, false}, 600, {}, {}, QDate()});
        return block.isOverText({x, block.height() / 2});
    };
    const QString hebrew = QStringLiteral("\u05e9\u05dc\u05d5\u05dd");
    QVERIFY(isTextAt(hebrew, 600 - m_theme.px(20)));
    QVERIFY(!isTextAt(hebrew, m_theme.px(64)));
    QVERIFY(isTextAt(QStringLiteral("hello"), m_theme.px(64)));
    QVERIFY(!isTextAt(QStringLiteral("hello"), 600 - m_theme.px(20)));
}

QTEST_MAIN(tst_ConversationView)
#include "tst_conversationview.moc"
