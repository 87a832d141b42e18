// SPDX-License-Identifier: MIT
#include "client/ui/messages/conversationview.h"

#include "client/model/people.h"
#include "client/ui/messages/actionrequests.h"
#include "client/ui/messages/conversationaccessible.h"
#include "client/ui/messages/messagemenu.h"
#include "client/ui/messages/newestbutton.h"
#include "client/ui/messages/rowrequests.h"
#include "client/ui/messages/spokentext.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <limits>
#include <utility>

namespace client {

namespace {

constexpr int bottomPadding = 8; // below the newest message

} // namespace

ConversationView::ConversationView(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
    , m_messages(theme)
    , m_pointer(*this, m_messages)
    , m_keys(*this, m_messages)
    , m_actions(theme, *this, m_messages)
    , m_announcer(*this)
    , m_painter(theme, m_messages, m_pointer, m_keys, m_mark)
    , m_destination(theme, m_messages)
    , m_events(*this, m_messages, m_announcer, m_destination)
    , m_newestButton(new NewestButton(theme, viewport()))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(120, 60);
    installConversationAccessible(); // before Qt asks for an interface
    setAccessibleName(tr("Messages"));
    connect(&m_pointer, &MessagePointer::pressed, &m_keys, &MessageKeys::reset);
    connect(&m_pointer, &MessagePointer::actionTriggered, this, &ConversationView::activate);
    connect(&m_pointer, &MessagePointer::userMenuRequested, this,
            &ConversationView::userMenuRequested);
    connect(&m_actions, &MessageActions::userMenuRequested, this,
            &ConversationView::userMenuRequested);
    connect(&m_keys, &MessageKeys::actionTriggered, this, &ConversationView::activate);
    connect(this, &ConversationView::gapLoadRequested, this,
            [this] { m_announcer.handleGapRequested(); });
    connect(m_newestButton, &QPushButton::clicked, this, &ConversationView::scrollToTail);
    connect(&m_pointer, &MessagePointer::hoverChanged, this, &ConversationView::updateActionBar);
    connect(&m_keys, &MessageKeys::currentChanged, this, &ConversationView::updateActionBar);
    connect(&m_actions, &MessageActions::changed, this, &ConversationView::updateActionBar);
    connect(&m_mark, &MessageMark::changed, this, [this] {
        if (model())
            viewport()->update(rowRect(model()->rowOf(m_mark.localId())));
    });
    connect(&m_events, &ModelEvents::changed, this, &ConversationView::layOutSoon);
    connect(&m_events, &ModelEvents::modelDestroyed, this, [this] { showModel(nullptr); });
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
    if (m_messages.model() != model)
        showModel(model);
}

void ConversationView::showModel(MessageModel *model)
{
    m_events.watch(nullptr);
    if (MessageModel *before = m_messages.model())
        before->setHidden();
    m_messages.setModel(model);
    m_keys.reset();
    m_pointer.reset();
    m_mark.clear();
    m_announcer.reset();
    m_newestButton->setUnread(0);
    m_destination.set(ScrollDestination::Kind::Unread);
    if (model) {
        m_events.watch(model);
        m_destination.arrive();
    }
    layOut();
}

void ConversationView::setEmptyText(const QString &text)
{
    m_painter.setEmptyText(text);
    viewport()->update();
}

void ConversationView::setSearchText(const SearchText &text)
{
    m_painter.setSearchText(text);
    viewport()->update();
}

void ConversationView::setUnread(int count)
{
    m_newestButton->setUnread(count);
}

void ConversationView::setOwnNick(const QString &nick)
{
    m_messages.store().setOwnNick(nick);
    layOutSoon();
}

void ConversationView::setMembers(const MemberModel *members)
{
    m_messages.store().setMembers(members);
    layOutSoon();
}

void ConversationView::setPeople(const People *people)
{
    m_peopleConnection.reset();
    m_messages.store().setPeople(people);
    if (people)
        connect(people, &People::changed, m_peopleConnection.context(), [this] {
            m_messages.store().forgetLayouts();
            layOutSoon();
        });
    layOutSoon();
}

void ConversationView::setJoins(ConversationSettings::Joins joins)
{
    m_messages.store().setJoins(joins);
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

QString ConversationView::accessibleText(int row)
{
    m_messages.setWidth(viewport()->width());
    const QString text = m_messages.store().block(row).accessibleText();
    return text.isEmpty() ? spokenText(model()->at(row)) : text; // part of a closed fold
}

QList<MessageControl> ConversationView::controls(int row)
{
    const QRect rect = rowRect(row);
    QList<MessageControl> controls =
        rect.isEmpty() ? QList<MessageControl>() : m_messages.store().block(row).controls();
    for (MessageControl &control : controls)
        control.rect.translate(0, rect.top());
    return controls;
}

void ConversationView::clearSelection()
{
    m_messages.selection().clear();
    viewport()->update();
}

std::unique_ptr<QMenu> ConversationView::contextMenu(int row, const QUrl &url)
{
    return makeMessageMenu(*this, row, url);
}

void ConversationView::scrollToTail()
{
    m_destination.clear();
    if (model() && model()->hasNewer()) {
        emit newestRequested();
        return;
    }
    m_messages.anchor().stickToTail();
    layOut();
}

void ConversationView::scrollToHead()
{
    m_destination.clear();
    if (model() && model()->older() == MessageModel::Older::Log) {
        m_destination.set(ScrollDestination::Kind::Oldest);
        emit oldestRequested();
        return;
    }
    m_messages.anchor().stickTo(0, 0);
    layOut();
}

void ConversationView::scrollToUnread()
{
    m_destination.set(ScrollDestination::Kind::Unread);
    if (model() && model()->rowOf(model()->unreadMarker().localId) >= 0)
        m_destination.arrive();
    else
        emit firstUnreadRequested();
    layOut();
}

void ConversationView::showMessage(quint64 localId)
{
    const int row = model() ? model()->rowOf(localId) : -1;
    if (row < 0)
        return;
    m_destination.clear();
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
    m_destination.clear();
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
    if (m_layoutTimer.isActive()) {
        place();
        if (!QRegion(viewport()->rect()).subtracted(event->region()).isEmpty())
            viewport()->update();
    }
    QPainter painter(viewport());
    m_painter.paint(painter, viewport()->rect(), event->rect(), hasFocus());
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
    updateActionBar();
}

void ConversationView::contextMenuEvent(QContextMenuEvent *event)
{
    openMessageMenu(*this, m_messages, *event);
}

bool ConversationView::viewportEvent(QEvent *event)
{
    return m_pointer.handle(*event) || QAbstractScrollArea::viewportEvent(event);
}

void ConversationView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    if (m_settingScrollBar || !model())
        return;
    m_destination.clear();
    const QScrollBar *bar = verticalScrollBar();
    if (bar->value() >= bar->maximum())
        m_messages.anchor().stickToTail();
    else
        m_messages.anchor().scrollTo(m_messages.store(), bar->value());
    layOut();
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
    m_messages.store().setDirection(layoutDirection());
    m_midnightTimer.start(int(now.msecsTo(now.date().addDays(1).startOfDay())) + 1);
    const int height = viewport()->height() - m_theme.px(bottomPadding);
    m_messages.layOut(viewport()->width(), height);
    updateScrollBar(height);
    m_newestButton->setShown(model() && !isAtTail());
    updateActionBar();
    emit visibleMessagesChanged();
    requestRows(*this, m_messages, height);
    requestOriginals(*this, m_messages);
}

int ConversationView::actionRow() const
{
    if (!model())
        return -1;
    const int hovered = model()->rowOf(m_pointer.hovered());
    return hovered >= 0 || !hasFocus() ? hovered : currentRow();
}

void ConversationView::updateActionBar()
{
    m_actions.showBar(actionRow());
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

void ConversationView::activate(int row, const MessageAction &action)
{
    if (action.kind == MessageAction::Kind::ShowSpoilers) {
        m_messages.store().showSpoilers(row);
        layOut();
    } else if (action.kind == MessageAction::Kind::ToggleFold) {
        const int y = rowRect(row).y();
        m_messages.store().toggleFold(row);
        if (!isAtTail())
            m_messages.anchor().stickTo(row, y);
        layOut();
    } else {
        requestAction(*this, row, action);
    }
}

} // namespace client
