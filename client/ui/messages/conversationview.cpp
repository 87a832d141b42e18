// SPDX-License-Identifier: MIT
#include "client/ui/messages/conversationview.h"

#include "client/ui/messages/conversationaccessible.h"
#include "client/ui/widgets/announcer.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/widgets/popups.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <limits>
#include <utility>

namespace client {

namespace {

constexpr int bottomPadding = 8;  // below the newest message
constexpr int unreadLineTop = 24; // above the first unread message, when the view goes there

} // namespace

ConversationView::ConversationView(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
    , m_messages(theme)
    , m_pointer(*this, m_messages)
    , m_keys(*this, m_messages)
    , m_newButton(new Button(theme, Button::Look::Pill, {}, viewport()))
    , m_announcer(new Announcer(this))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(120, 60);
    installConversationAccessible(); // before Qt asks for an interface
    setAccessibleName(tr("Messages"));
    connect(&m_pointer, &MessagePointer::pressed, &m_keys, &MessageKeys::reset);
    connect(&m_pointer, &MessagePointer::actionTriggered, this, &ConversationView::runAction);
    connect(&m_pointer, &MessagePointer::userMenuRequested, this,
            &ConversationView::userMenuRequested);
    connect(&m_keys, &MessageKeys::actionTriggered, this, &ConversationView::runAction);
    m_newButton->hide();
    m_newButton->setFocusPolicy(Qt::NoFocus); // not needed: the End key does the same
    connect(m_newButton, &QPushButton::clicked, this, &ConversationView::scrollToTail);
    connect(&m_mark, &MessageMark::changed, this, [this] {
        if (model())
            viewport()->update(rowRect(model()->rowOf(m_mark.localId())));
    });
    m_layoutTimer.setSingleShot(true);
    m_layoutTimer.setInterval(0);
    connect(&m_layoutTimer, &QTimer::timeout, this, &ConversationView::layOut);
    m_midnightTimer.setSingleShot(true);
    m_midnightTimer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_midnightTimer, &QTimer::timeout, this, &ConversationView::layOut);
    connect(&theme, &Theme::changed, this, [this] {
        m_messages.store().forgetLayouts();
        layOutSoon();
    });
}

void ConversationView::setModel(MessageModel *model)
{
    if (m_messages.model() == model)
        return;
    m_modelConnections.reset();
    if (MessageModel *before = m_messages.model())
        before->setHidden();
    m_messages.setModel(model);
    m_keys.reset();
    m_pointer.reset();
    m_mark.clear();
    m_newBelow = 0;
    m_destination = Destination::Unread;
    if (model) {
        connectModel();
        onReset();
    }
    layOut();
}

void ConversationView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void ConversationView::setOwnNick(const QString &nick)
{
    m_messages.store().setOwnNick(nick);
    layOutSoon();
}

quint64 ConversationView::newestVisible() const
{
    const QList<ScrollAnchor::Placed> &placed = m_messages.placed();
    return !model() || placed.isEmpty() ? 0 : model()->at(placed.last().row).localId;
}

MessageOrder ConversationView::topMessage() const
{
    const QList<ScrollAnchor::Placed> &placed = m_messages.placed();
    return !model() || placed.isEmpty() ? MessageOrder()
                                        : model()->at(placed.constFirst().row).order();
}

void ConversationView::clearSelection()
{
    m_messages.selection().clear();
    viewport()->update();
}

std::unique_ptr<QMenu> ConversationView::contextMenu(int row, const QUrl &url)
{
    auto menu = std::make_unique<QMenu>(this);
    if (url.isValid()) {
        menu->addAction(tr("&Open link"), this, [this, url] { emit urlActivated(url); });
        menu->addAction(tr("Copy &link"), this, [url] {
            QApplication::clipboard()->setText(url.toString(QUrl::FullyEncoded));
        });
        menu->addSeparator();
    }
    // Messages and the model itself may be removed while the menu is open.
    MessageModel *model = m_messages.model();
    const quint64 localId = row >= 0 ? model->at(row).localId : 0;
    QAction *copyAction = menu->addAction(tr("&Copy"), model, [this, model, localId] {
        if (const int now = model->rowOf(localId); !hasSelection() && now >= 0)
            QApplication::clipboard()->setText(copyLine(model->at(now)));
        else
            copy();
    });
    copyAction->setEnabled(hasSelection() || row >= 0);
    menu->addAction(tr("Select &all"), this, &ConversationView::selectAll);
    connect(model, &QObject::destroyed, menu.get(), &QMenu::close);
    if (row < 0 || m_messages.store().isGap(row))
        return menu;
    if (const QString nick = model->at(row).sender; !nick.isEmpty()) {
        menu->addSeparator();
        QMenu *opened = menu.get();
        menu->addAction(tr("&Person: %1").arg(withoutMnemonics(nick)), this,
                        [this, nick, opened] { emit userMenuRequested(nick, opened->pos()); });
    }
    const ChatMessage::Delivery delivery = model->at(row).delivery;
    if (delivery == ChatMessage::Delivery::Failed) {
        menu->addSeparator();
        menu->addAction(tr("&Retry"), model, [this, localId] { emit retryRequested(localId); });
        menu->addAction(tr("&Delete"), model, [this, localId] { emit deleteRequested(localId); });
    } else if (delivery == ChatMessage::Delivery::Waiting
               || delivery == ChatMessage::Delivery::Pending) {
        menu->addSeparator();
        menu->addAction(tr("Cancel all &unsent messages"), model,
                        [this] { emit cancelUnsentRequested(); });
    }
    return menu;
}

void ConversationView::scrollToTail()
{
    m_destination = Destination::None;
    if (model() && model()->hasNewer()) {
        emit newestRequested();
        return;
    }
    m_messages.anchor().stickToTail();
    layOut();
}

void ConversationView::scrollToHead()
{
    m_destination = Destination::None;
    if (model() && model()->older() == MessageModel::Older::Log) {
        m_destination = Destination::Oldest;
        emit oldestRequested();
        return;
    }
    m_messages.anchor().stickTo(0, 0);
    layOut();
}

void ConversationView::scrollToUnread()
{
    m_destination = Destination::Unread;
    if (model() && model()->rowOf(model()->unreadMarker().localId) >= 0)
        onReset();
    else
        emit firstUnreadRequested();
    layOut();
}

void ConversationView::showMessage(quint64 localId)
{
    const int row = model() ? model()->rowOf(localId) : -1;
    if (row < 0)
        return;
    m_destination = Destination::None;
    m_messages.setWidth(viewport()->width());
    const int height = viewport()->height() - m_messages.store().heightOf(row);
    m_messages.anchor().stickTo(row, qMax(0, height / 2));
    layOut();
    m_keys.setCurrentRow(row);
    // No motion if the desktop asks for none.
    const int motionMs = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    m_mark.start(localId, motionMs > 0);
}

void ConversationView::scrollToTop(quint64 localId)
{
    const int row = model() ? model()->rowOf(localId) : -1;
    if (row < 0)
        return;
    m_destination = Destination::None;
    m_messages.anchor().stickTo(row, 0);
    layOut();
}

void ConversationView::scrollToRow(int row)
{
    const QRect rect = rowRect(row);
    const int height = viewport()->height() - m_theme.px(bottomPadding);
    if (!rect.isEmpty() && rect.top() >= 0 && rect.bottom() < height)
        return;
    const QList<ScrollAnchor::Placed> &placed = m_messages.placed();
    const bool below =
        rect.isEmpty() ? (placed.isEmpty() || row > placed.last().row) : rect.top() >= 0;
    if (row == m_messages.count() - 1)
        m_messages.anchor().stickToTail();
    else
        m_messages.anchor().stickTo(row,
                                    below ? qMax(0, height - m_messages.store().heightOf(row)) : 0);
    layOut();
}

void ConversationView::scrollPages(int pages)
{
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + pages * qMax(1, bar->pageStep() - m_theme.px(40)));
}

void ConversationView::copy()
{
    if (!model())
        return;
    QString text = selectedText();
    if (text.isEmpty() && currentRow() >= 0)
        text = copyLine(model()->at(currentRow()));
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void ConversationView::selectAll()
{
    if (model())
        m_messages.selection().selectAll(*model());
    viewport()->update();
}

void ConversationView::paintEvent(QPaintEvent *event)
{
    if (m_layoutTimer.isActive())
        place();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.color(Theme::Token::Background));
    if (model() && m_messages.count() == 0 && !model()->hasNewer())
        paintEmpty(painter);
    for (const ScrollAnchor::Placed &placed : m_messages.placed()) {
        if (placed.row >= m_messages.count())
            break;
        paintRow(painter, placed, event->rect());
    }
}

void ConversationView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void ConversationView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    layOut();
}

void ConversationView::keyPressEvent(QKeyEvent *event)
{
    if (!m_keys.handle(*event))
        QAbstractScrollArea::keyPressEvent(event);
}

void ConversationView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const QList<ScrollAnchor::Placed> &placed = m_messages.placed();
    if (event->reason() != Qt::MouseFocusReason && currentRow() < 0 && !placed.isEmpty())
        setCurrentRow(placed.last().row);
    viewport()->update();
}

void ConversationView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update(); // removes the frame around the current message
}

void ConversationView::contextMenuEvent(QContextMenuEvent *event)
{
    int row = currentRow();
    QPoint at = event->globalPos();
    QUrl url;
    if (event->reason() == QContextMenuEvent::Mouse) {
        if (const QString nick = m_messages.senderAt(event->pos()); !nick.isEmpty()) {
            emit userMenuRequested(nick, at);
            return;
        }
        row = rowAt(event->pos().y());
        const MessageAction *action = m_messages.actionAt(event->pos());
        if (action && action->kind == MessageAction::Kind::OpenUrl)
            url = action->url;
    } else if (row >= 0) {
        at = viewport()->mapToGlobal(rowRect(row).center());
    }
    if (model())
        popUp(contextMenu(row, url), at);
}

bool ConversationView::viewportEvent(QEvent *event)
{
    return m_pointer.handle(*event) || QAbstractScrollArea::viewportEvent(event);
}

void ConversationView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    if (m_settingScrollBar || !model())
        return;
    m_destination = Destination::None;
    const QScrollBar *bar = verticalScrollBar();
    if (bar->value() >= bar->maximum())
        m_messages.anchor().stickToTail();
    else
        m_messages.anchor().scrollTo(m_messages.store(), bar->value());
    layOut();
}

void ConversationView::connectModel()
{
    QObject *context = m_modelConnections.context();
    connect(model(), &QAbstractItemModel::rowsInserted, context,
            [this](const QModelIndex &, int first, int last) { onRowsInserted(first, last); });
    connect(model(), &QAbstractItemModel::rowsRemoved, context,
            [this](const QModelIndex &, int first, int last) {
                m_messages.rowsRemoved(first, last);
                layOutSoon();
            });
    connect(model(), &QAbstractItemModel::dataChanged, context,
            [this](const QModelIndex &first, const QModelIndex &last) {
                m_messages.store().changed(first.row(), last.row());
                layOutSoon();
            });
    connect(model(), &QAbstractItemModel::modelReset, context, [this] {
        m_messages.reset();
        onReset();
        layOutSoon();
    });
    connect(model(), &MessageModel::unreadMarkerChanged, context, [this] {
        m_messages.store().forgetLayouts();
        onUnreadMarkerChanged();
        layOutSoon();
    });
    connect(model(), &MessageModel::arrivedBeyond, context,
            [this](const QList<ChatMessage> &messages) {
                m_newBelow += int(std::ranges::count_if(messages, isFromOthers));
                announceText(*this, *m_announcer, messages);
                updateNewButton();
            });
    connect(model(), &QObject::destroyed, context, [this] { setModel(nullptr); });
}

void ConversationView::onRowsInserted(int first, int last)
{
    const bool atEnd = last == m_messages.count() - 1 && !model()->isMoving();
    m_messages.rowsInserted(first, last);
    if (atEnd && !isAtTail()) {
        for (int row = first; row <= last; ++row)
            m_newBelow += isFromOthers(model()->at(row)) ? 1 : 0;
    }
    if (atEnd && isVisible())
        announceMessages(*this, *m_announcer, first, last);
    layOutSoon();
}

/// Messages that the user has missed do not push one another out of sight.
void ConversationView::onUnreadMarkerChanged()
{
    const int row = model()->rowOf(model()->unreadMarker().localId);
    if (row < 0)
        return;
    const MessageOrder marker = model()->unreadMarker();
    const bool isMissed = model()->at(row).origin == ChatMessage::Origin::Missed;
    const bool isEarlier = m_destination == Destination::Missed && marker < m_stoppedAt;
    if (isMissed && (isAtTail() || isEarlier)) {
        m_destination = Destination::Missed;
        m_stoppedAt = marker;
        m_messages.anchor().stickTo(row, m_theme.px(unreadLineTop));
    } else if (m_destination == Destination::Unread) {
        onReset();
    }
}

/// Scrolls to the destination if it is among the rows, which are new.
void ConversationView::onReset()
{
    if (m_messages.count() == 0) {
        if (!model()->hasNewer())
            m_destination = Destination::None;
        return;
    }
    const int unread = model()->rowOf(model()->unreadMarker().localId);
    switch (std::exchange(m_destination, Destination::None)) {
    case Destination::None:
    case Destination::Missed:
        break;
    case Destination::Oldest:
        m_messages.anchor().stickTo(0, 0);
        break;
    case Destination::Unread:
        if (unread >= 0)
            m_messages.anchor().stickTo(unread, m_theme.px(unreadLineTop));
        else
            m_messages.anchor().stickToTail();
        break;
    }
}

void ConversationView::layOutSoon()
{
    if (!m_layoutTimer.isActive())
        m_layoutTimer.start();
}

void ConversationView::layOut()
{
    place();
    viewport()->update();
}

void ConversationView::place()
{
    m_layoutTimer.stop();
    if (!isVisible()) // showEvent() lays out
        return;
    const QDateTime now = QDateTime::currentDateTime();
    m_messages.store().setToday(now.date());
    m_midnightTimer.start(int(now.msecsTo(now.date().addDays(1).startOfDay())) + 1);
    const int height = viewport()->height() - m_theme.px(bottomPadding);
    m_messages.layOut(viewport()->width(), height);
    updateScrollBar(height);
    if (isAtTail())
        m_newBelow = 0;
    updateNewButton();
    emit visibleMessagesChanged();
    requestRows();
}

/// Asks for more rows while less than two pages are above or below the viewport.
void ConversationView::requestRows()
{
    const QList<ScrollAnchor::Placed> &placed = m_messages.placed();
    if (model() && model()->rowCount() == 0 && model()->hasNewer())
        emit rowsRequested();
    if (!model() || placed.isEmpty())
        return;
    const int height = viewport()->height() - m_theme.px(bottomPadding);
    for (const ScrollAnchor::Placed &each : placed) {
        const bool forwards = !isAtTail() && !ScrollAnchor::isInUpperHalf(each, height);
        if (m_messages.store().isGap(each.row)
            && model()->at(each.row).delivery == ChatMessage::Delivery::Waiting)
            emit gapShown(model()->at(each.row).localId, forwards);
    }
    const int distance = 2 * viewport()->height();
    const HeightIndex &heights = m_messages.store().heights();
    if (model()->hasOlder() && heights.top(placed.constFirst().row) < distance)
        emit olderRequested();
    if (model() && model()->hasNewer()
        && heights.total() - heights.top(placed.constLast().row) < distance)
        emit newerRequested();
}

void ConversationView::updateScrollBar(int height)
{
    constexpr qint64 maxValue = std::numeric_limits<int>::max();
    const qint64 range = qMax<qint64>(0, m_messages.store().heights().total() - height);
    const qint64 value = isAtTail() ? range : m_messages.anchor().value(m_messages.store());
    m_settingScrollBar = true;
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(m_theme.px(24));
    bar->setRange(0, int(qMin(range, maxValue)));
    bar->setValue(int(qBound<qint64>(0, value, maxValue)));
    m_settingScrollBar = false;
}

void ConversationView::updateNewButton()
{
    const bool shown = model() && !isAtTail();
    m_newButton->setText(m_newBelow > 0 ? tr("↓ %n new", nullptr, m_newBelow) : tr("↓ Newest"));
    m_newButton->setVisible(shown);
    if (!shown)
        return;
    m_newButton->adjustSize();
    const int margin = m_theme.px(16);
    m_newButton->move(viewport()->width() - m_newButton->width() - margin,
                      viewport()->height() - m_newButton->height() - margin);
}

void ConversationView::paintRow(QPainter &painter, const ScrollAnchor::Placed &placed,
                                const QRect &clip)
{
    const MessageBlock &block = m_messages.store().block(placed.row);
    const QRect rect(0, placed.y, viewport()->width(), block.height());
    if (!rect.intersects(clip))
        return;
    const quint64 localId = model()->at(placed.row).localId;
    const auto [from, to] = m_messages.selection().rangeOf(model()->at(placed.row).order());
    const std::optional<MessageAction> &hoveredAction = m_pointer.hoveredAction();
    MessageBlock::Look look;
    look.selectionStart = from;
    look.selectionEnd = qMin(to, int(block.body().selectable));
    look.hovered = m_pointer.hovered() == localId;
    look.current = hasFocus() && m_keys.current() == localId;
    look.marked = m_mark.localId() == localId ? m_mark.opacity() : 0;
    look.hoveredAction = look.hovered && hoveredAction ? &*hoveredAction : nullptr;
    if (!m_searchText.isEmpty() && isSpoken(model()->at(placed.row).kind))
        look.matches = matchesIn(block.body().text.left(block.body().selectable), m_searchText);
    painter.save();
    painter.setClipRect(rect); // stacked combining marks stay within their message
    painter.translate(0, placed.y);
    block.paint(painter, look);
    painter.restore();
}

void ConversationView::setSearchText(const SearchText &text)
{
    m_searchText = text;
    viewport()->update();
}

void ConversationView::paintEmpty(QPainter &painter) const
{
    const int side = m_theme.px(32);
    painter.setFont(m_theme.font());
    painter.setPen(m_theme.color(Theme::Token::Secondary));
    painter.drawText(viewport()->rect().adjusted(side, side, -side, -side),
                     int(Qt::AlignCenter) | Qt::TextWordWrap, m_emptyText);
}

void ConversationView::runAction(int row, const MessageAction &action)
{
    const quint64 localId = model()->at(row).localId;
    switch (action.kind) {
    case MessageAction::Kind::OpenUrl:
        emit urlActivated(action.url);
        return;
    case MessageAction::Kind::Retry:
        emit retryRequested(localId);
        return;
    case MessageAction::Kind::Delete:
        emit deleteRequested(localId);
        return;
    case MessageAction::Kind::LoadGap:
        emit gapLoadRequested(localId);
        return;
    case MessageAction::Kind::ToggleFold: {
        const int y = rowRect(row).y();
        m_messages.store().toggleFold(row);
        if (!isAtTail())
            m_messages.anchor().stickTo(row, y);
        layOut();
        return;
    }
    }
}

} // namespace client
