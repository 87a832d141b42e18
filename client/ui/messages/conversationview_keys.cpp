// SPDX-License-Identifier: MIT
#include "client/ui/messages/conversationview.h"

#include <QKeyEvent>

namespace client {

// What people do with ConversationView by key: the current message, and what follows it.

void ConversationView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Up:
        return shift ? selectTowards(-1) : moveCurrent(-1);
    case Qt::Key_Down:
        return shift ? selectTowards(1) : moveCurrent(1);
    case Qt::Key_PageUp:
        scrollPages(-1);
        return takeCurrentAlong();
    case Qt::Key_PageDown:
        scrollPages(1);
        return takeCurrentAlong();
    case Qt::Key_Home:
        scrollToHead();
        return takeCurrentAlong();
    case Qt::Key_End:
        scrollToTail();
        return takeCurrentAlong();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return activateCurrent();
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ConversationView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && currentRow() < 0 && !m_placed.isEmpty())
        setCurrentRow(m_placed.last().row);
    viewport()->update();
}

void ConversationView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update(); // the frame around the current message goes
}

/// Shift and an arrow: whole messages, from where Shift was first held.
void ConversationView::selectTowards(int step)
{
    const quint64 from = m_selectedFrom ? m_selectedFrom : m_current;
    moveCurrent(step);
    if (from == 0)
        return;
    m_selectedFrom = from;
    m_selection.selectMessages(from, m_current);
    viewport()->update();
}

void ConversationView::moveCurrent(int step)
{
    if (m_selectedFrom)
        m_selection.clear();
    m_selectedFrom = 0;
    if (!m_model || m_model->rowCount() == 0 || m_placed.isEmpty())
        return;
    int row = currentRow();
    if (row < 0)
        row = step < 0 ? m_placed.last().row + 1 : m_placed.first().row - 1;
    do {
        row += step;
    } while (row >= 0 && row < m_model->rowCount()
             && m_store.rows().context(row).fold == RowContext::Fold::Hidden);
    if (row >= 0 && row < m_model->rowCount())
        setCurrentRow(row);
}

/// After scrolling by key: the current message is one that can be seen, the last at the tail.
void ConversationView::takeCurrentAlong()
{
    if (m_placed.isEmpty())
        return;
    const int count = int(m_placed.size());
    const bool atHead = m_placed.first().row == 0 && m_placed.first().y >= 0;
    const int wanted = isAtTail() ? count - 1 : atHead ? 0 : count / 2;
    int row = m_placed.at(wanted).row;
    while (row > 0 && m_store.rows().context(row).fold == RowContext::Fold::Hidden)
        --row;
    if (isAtTail() || atHead || rowRect(currentRow()).isEmpty())
        setCurrentRow(row);
}

void ConversationView::setCurrentRow(int row)
{
    m_current = m_model->at(row).localId;
    ensureVisible(row);
    viewport()->update();
    announceFocus(row);
}

void ConversationView::ensureVisible(int row)
{
    const QRect rect = rowRect(row);
    const int height = viewport()->height() - m_theme.px(8);
    if (!rect.isEmpty() && rect.top() >= 0 && rect.bottom() < height)
        return;
    const bool below =
        rect.isEmpty() ? (m_placed.isEmpty() || row > m_placed.last().row) : rect.top() >= 0;
    if (row == m_model->rowCount() - 1)
        m_anchor.stickToTail();
    else
        m_anchor.stickTo(row, below ? qMax(0, height - m_store.heightOf(row)) : 0);
    layOut();
}

bool ConversationView::isFoldHead(int row) const
{
    const RowContext::Fold fold = m_store.rows().context(row).fold;
    return fold == RowContext::Fold::Closed || fold == RowContext::Fold::Open;
}

/// Enter: opens or closes a fold, tries a failed message again, or opens the first link.
void ConversationView::activateCurrent()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const QList<MessageAction> actions = m_store.block(row).body().actions;
    if (isFoldHead(row)) {
        runAction(row, {MessageAction::Kind::ToggleFold, 0, 0, {}});
    } else if (m_model->at(row).delivery == ChatMessage::Delivery::Failed) {
        runAction(row, {MessageAction::Kind::Retry, 0, 0, {}});
    } else if (!actions.isEmpty()) {
        runAction(row, actions.first());
    }
}

} // namespace client
