// SPDX-License-Identifier: MIT
#include "client/ui/messages/conversationview.h"

#include "client/ui/messages/conversationaccessible.h"
#include "client/ui/widgets/announcer.h"
#include "client/ui/widgets/controls.h"

#include <QAccessible>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>
#include <iterator>
#include <limits>

namespace client {

ConversationView::ConversationView(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
    , m_store(theme)
    , m_newButton(new Button(theme, Button::Look::Pill, {}, viewport()))
    , m_announcer(new Announcer(this))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(120, 60);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::ArrowCursor);
    installConversationAccessible(); // before anything asks for the interface
    setAccessibleName(tr("Messages"));
    m_newButton->hide();
    m_newButton->setFocusPolicy(Qt::NoFocus); // End does the same by key
    connect(m_newButton, &QPushButton::clicked, this, &ConversationView::scrollToTail);
    m_layoutTimer.setSingleShot(true);
    m_layoutTimer.setInterval(0);
    connect(&m_layoutTimer, &QTimer::timeout, this, &ConversationView::layOut);
    m_midnightTimer.setSingleShot(true);
    m_midnightTimer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_midnightTimer, &QTimer::timeout, this, &ConversationView::layOut);
    m_dragTimer.setInterval(40);
    connect(&m_dragTimer, &QTimer::timeout, this, &ConversationView::autoScroll);
    connect(&theme, &Theme::changed, this, [this] {
        m_store.forgetLayouts();
        layOutSoon();
    });
}

void ConversationView::setModel(MessageModel *model)
{
    if (m_store.model() == model)
        return;
    delete m_modelWatch;
    m_modelWatch = nullptr;
    m_model = model;
    m_selection.clear();
    m_current = 0;
    m_selectedFrom = 0;
    m_hovered = 0;
    m_hoveredAction.reset();
    m_placed.clear();
    m_newBelow = 0;
    m_store.setModel(model);
    m_anchor.stickToTail();
    if (model) {
        watch(model);
        scrollToUnread();
    }
    layOut();
}

void ConversationView::watch(MessageModel *model)
{
    m_modelWatch = new QObject(this);
    connect(model, &QAbstractItemModel::rowsInserted, m_modelWatch,
            [this](const QModelIndex &, int first, int last) { rowsAdded(first, last); });
    connect(model, &QAbstractItemModel::rowsRemoved, m_modelWatch,
            [this](const QModelIndex &, int first, int last) {
                m_store.removed(first, last);
                m_anchor.rowsRemoved(first, last);
                m_placed.clear();
                layOutSoon();
            });
    connect(model, &QAbstractItemModel::dataChanged, m_modelWatch,
            [this](const QModelIndex &first, const QModelIndex &last) {
                m_store.changed(first.row(), last.row());
                layOutSoon();
            });
    connect(model, &QAbstractItemModel::modelReset, m_modelWatch, [this] {
        m_store.setModel(m_model);
        m_selection.clear();
        m_anchor.stickToTail();
        m_placed.clear();
        m_newBelow = 0;
        layOutSoon();
    });
    connect(model, &MessageModel::unreadMarkerChanged, m_modelWatch, [this] {
        m_store.forgetLayouts();
        layOutSoon();
    });
    connect(model, &QObject::destroyed, m_modelWatch, [this] { setModel(nullptr); });
}

void ConversationView::rowsAdded(int first, int last)
{
    const bool atEnd = last == m_model->rowCount() - 1;
    m_store.inserted(first, last);
    if (!atEnd) {
        m_placed.clear();
        m_anchor.rowsInserted(first, last);
    } else if (!m_anchor.isAtTail()) {
        int heard = 0;
        for (int row = first; row <= last; ++row) {
            const ChatMessage &message = m_model->at(row);
            heard += message.kind != ChatMessage::Kind::Event && !message.own ? 1 : 0;
        }
        m_newBelow += heard;
    }
    if (atEnd)
        announce(first, last);
    layOutSoon();
}

void ConversationView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void ConversationView::setOwnNick(const QString &nick)
{
    m_store.setOwnNick(nick);
    layOutSoon();
}

quint64 ConversationView::newestVisible() const
{
    if (!m_model || m_placed.isEmpty())
        return 0;
    return m_model->at(m_placed.last().row).localId;
}

QRect ConversationView::rowRect(int row) const
{
    const auto found =
        std::lower_bound(m_placed.cbegin(), m_placed.cend(), row,
                         [](const ScrollAnchor::Placed &each, int at) { return each.row < at; });
    if (found == m_placed.cend() || found->row != row)
        return {};
    return {0, found->y, viewport()->width(), m_store.heights().height(row)};
}

int ConversationView::rowAt(int y) const
{
    const auto below =
        std::upper_bound(m_placed.cbegin(), m_placed.cend(), y,
                         [](int at, const ScrollAnchor::Placed &each) { return at < each.y; });
    if (below == m_placed.cbegin())
        return -1;
    const ScrollAnchor::Placed &found = *std::prev(below);
    return y < found.y + m_store.heights().height(found.row) ? found.row : -1;
}

int ConversationView::currentRow() const
{
    return m_model && m_current ? m_model->rowOf(m_current) : -1;
}

QString ConversationView::spokenText(int row) const
{
    const ChatMessage &message = m_model->at(row);
    const QString time = clockText(message.timeMs);
    const QString text = plainText(message.text);
    if (message.sender.isEmpty())
        return tr("%1, %2", "time, text").arg(time, text);
    return tr("%1, %2, %3", "nick, time, text").arg(message.sender, time, text);
}

void ConversationView::scrollToTail()
{
    m_anchor.stickToTail();
    layOut();
}

void ConversationView::scrollToHead()
{
    m_anchor.stickTo(0, 0);
    layOut();
}

void ConversationView::scrollToUnread()
{
    const quint64 marker = m_model ? m_model->unreadMarker() : 0;
    const int row = marker ? m_model->rowOf(marker) : -1;
    if (row < 0)
        m_anchor.stickToTail();
    else
        m_anchor.stickTo(row, m_theme.px(24));
    layOut();
}

void ConversationView::scrollPages(int pages)
{
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + pages * qMax(1, bar->pageStep() - m_theme.px(40)));
}

void ConversationView::layOutSoon()
{
    if (!m_layoutTimer.isActive())
        m_layoutTimer.start();
}

void ConversationView::layOut()
{
    m_layoutTimer.stop();
    if (!isVisible()) // shown later, laid out then
        return;
    const int height = viewport()->height();
    const int padding = m_theme.px(8);
    m_store.setWidth(viewport()->width());
    m_store.setToday(QDate::currentDate());
    const QDateTime now = QDateTime::currentDateTime();
    m_midnightTimer.start(int(now.msecsTo(now.date().addDays(1).startOfDay())) + 1);
    m_placed = m_anchor.layOut(m_store, height - padding);

    const qint64 most = std::numeric_limits<int>::max();
    const qint64 range = qMax<qint64>(0, m_store.heights().total() + padding - height);
    const qint64 value = m_anchor.isAtTail() ? range : m_anchor.value(m_store);
    m_settingScrollBar = true;
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(height);
    bar->setSingleStep(m_theme.px(24));
    bar->setRange(0, int(qMin(range, most)));
    bar->setValue(int(qBound<qint64>(0, value, most)));
    m_settingScrollBar = false;

    if (m_anchor.isAtTail())
        m_newBelow = 0;
    placeButton();
    viewport()->update();
    emit visibleMessagesChanged();
}

void ConversationView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    if (m_settingScrollBar || !m_model)
        return;
    const QScrollBar *bar = verticalScrollBar();
    if (bar->value() >= bar->maximum())
        m_anchor.stickToTail();
    else
        m_anchor.scrollTo(m_store, bar->value());
    layOut();
}

void ConversationView::placeButton()
{
    const bool shown = m_model && !m_anchor.isAtTail();
    m_newButton->setText(m_newBelow > 0 ? tr("↓ %n new", nullptr, m_newBelow) : tr("↓ Newest"));
    m_newButton->setVisible(shown);
    if (!shown)
        return;
    m_newButton->adjustSize();
    const int margin = m_theme.px(16);
    m_newButton->move(viewport()->width() - m_newButton->width() - margin,
                      viewport()->height() - m_newButton->height() - margin);
}

void ConversationView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.color(Theme::Token::Background));
    if (!m_model)
        return;
    if (m_model->rowCount() == 0)
        paintEmpty(painter);
    for (const ScrollAnchor::Placed &placed : m_placed) {
        if (placed.row >= m_model->rowCount())
            break;
        const MessageBlock &block = m_store.block(placed.row);
        const QRect rect(0, placed.y, viewport()->width(), block.height());
        if (!rect.intersects(event->rect()))
            continue;
        const quint64 localId = m_model->at(placed.row).localId;
        const auto [from, to] = m_selection.rangeOf(localId);
        const bool hovered = m_hovered == localId;
        MessageBlock::Look look;
        look.selectionStart = from;
        look.selectionEnd = qMin(to, int(block.body().selectable));
        look.hovered = hovered;
        look.current = hasFocus() && m_current == localId;
        look.hoveredAction = hovered && m_hoveredAction ? &*m_hoveredAction : nullptr;
        painter.save();
        painter.setClipRect(rect); // heaps of combining marks stay with their message
        painter.translate(0, placed.y);
        block.paint(painter, look);
        painter.restore();
    }
}

void ConversationView::paintEmpty(QPainter &painter) const
{
    const int side = m_theme.px(32);
    painter.setFont(m_theme.font());
    painter.setPen(m_theme.color(Theme::Token::Secondary));
    painter.drawText(viewport()->rect().adjusted(side, side, -side, -side),
                     int(Qt::AlignCenter) | Qt::TextWordWrap, m_emptyText);
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

/// Screen readers hear what others said and what the server answered, and learn of new rows. Both
/// are bounded: after a burst only its end is told.
void ConversationView::announce(int first, int last)
{
    if (!isVisible())
        return;
    constexpr int most = 5;
    QStringList told;
    for (int row = qMax(first, last + 1 - most); row <= last; ++row) {
        QAccessibleEvent created(this, QAccessible::ObjectCreated);
        created.setChild(row);
        QAccessible::updateAccessibility(&created);
        const ChatMessage &message = m_model->at(row);
        if (message.kind != ChatMessage::Kind::Event && !message.own)
            told.append(spokenText(row));
    }
    if (const int before = last + 1 - first - most; before > 0 && !told.isEmpty())
        told.prepend(tr("%n more", nullptr, before));
    if (window()->isActiveWindow())
        m_announcer->announce(told.join(u'\n'));
}

void ConversationView::announceFocus(int row)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

} // namespace client
