// SPDX-License-Identifier: MIT
#include "client/ui/messages/messagekeys.h"

#include "client/ui/messages/conversationaccessible.h"
#include "client/ui/messages/conversationview.h"

#include <QKeyEvent>

namespace client {

MessageKeys::MessageKeys(ConversationView &view, PlacedMessages &messages)
    : m_view(view)
    , m_messages(messages)
{}

bool MessageKeys::handle(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy)) {
        m_view.copy();
        return true;
    }
    if (event.matches(QKeySequence::SelectAll)) {
        m_view.selectAll();
        return true;
    }
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int step = event.key() == Qt::Key_Up ? -1 : 1;
        shift ? selectTowards(step) : moveCurrent(step);
        return true;
    }
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_view.scrollPages(event.key() == Qt::Key_PageUp ? -1 : 1);
        keepCurrentVisible();
        return true;
    case Qt::Key_Home:
        m_view.scrollToHead();
        keepCurrentVisible();
        return true;
    case Qt::Key_End:
        m_view.scrollToTail();
        keepCurrentVisible();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activateCurrent();
        return true;
    case Qt::Key_Space:
        return showSpoilers();
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        return removeCurrent();
    case Qt::Key_Equal:
        return event.modifiers() == Qt::NoModifier && reactToCurrent();
    case Qt::Key_R:
        return event.modifiers() == Qt::NoModifier && replyToCurrent();
    default:
        return false;
    }
}

void MessageKeys::reset()
{
    m_current = 0;
    m_selectedFrom = 0;
    emit currentChanged();
}

int MessageKeys::currentRow() const
{
    return m_messages.model() && m_current ? m_messages.model()->rowOf(m_current) : -1;
}

void MessageKeys::setCurrentRow(int row)
{
    m_current = m_messages.model()->at(row).localId;
    m_view.scrollToRow(row);
    m_view.viewport()->update();
    announceFocus(m_view, row);
    emit currentChanged();
}

void MessageKeys::moveCurrent(int step)
{
    if (m_selectedFrom)
        m_messages.selection().clear();
    m_selectedFrom = 0;
    const QList<ScrollAnchor::Placed> &placed = m_messages.placed();
    if (placed.isEmpty())
        return;
    int row = currentRow();
    if (row < 0)
        row = step < 0 ? placed.last().row + 1 : placed.first().row - 1;
    do {
        row += step;
    } while (row >= 0 && row < m_messages.count() && m_messages.isHidden(row));
    if (row >= 0 && row < m_messages.count())
        setCurrentRow(row);
}

/// Selects whole messages, from the one that was current when Shift was first held.
void MessageKeys::selectTowards(int step)
{
    const quint64 from = m_selectedFrom ? m_selectedFrom : m_current;
    moveCurrent(step);
    const int first = from ? m_messages.model()->rowOf(from) : -1;
    if (first < 0 || currentRow() < 0)
        return;
    m_selectedFrom = from;
    m_messages.selection().selectMessages(m_messages.model()->at(first).order(),
                                          m_messages.model()->at(currentRow()).order());
    m_view.viewport()->update();
}

/// After scrolling: makes a visible message the current one; at either end, the outermost.
void MessageKeys::keepCurrentVisible()
{
    const QList<ScrollAnchor::Placed> &placed = m_messages.placed();
    if (placed.isEmpty())
        return;
    const qsizetype count = placed.size();
    const bool atTail = m_view.isAtTail();
    const bool atHead = placed.first().row == 0 && placed.first().y >= 0;
    int row = placed.at(atTail ? count - 1 : atHead ? 0 : count / 2).row;
    while (row > 0 && m_messages.isHidden(row))
        --row;
    if (atTail || atHead || m_messages.rowRect(currentRow()).isEmpty())
        setCurrentRow(row);
}

bool MessageKeys::replyToCurrent()
{
    const int row = currentRow();
    if (row < 0 || !m_view.actions().features().replies)
        return false;
    if (m_view.actions().canReply(row))
        m_view.actions().reply(row);
    return true;
}

bool MessageKeys::removeCurrent()
{
    const int row = currentRow();
    if (row < 0)
        return false;
    if (const ChatMessage &message = m_messages.model()->at(row); isFailed(message))
        emit m_view.deleteRequested(message.localId);
    else if (m_view.actions().canRemove(row))
        m_view.actions().askToRemove(row);
    return true;
}

/// Returns false if the current message has no hidden spoilers.
bool MessageKeys::showSpoilers()
{
    const int row = currentRow();
    if (row < 0)
        return false;
    for (const MessageAction &action : m_messages.store().block(row).body().actions) {
        if (action.kind != MessageAction::Kind::ShowSpoilers)
            continue;
        const MessageAction shown = action; // the layout that has it ends
        emit actionTriggered(row, shown);
        return true;
    }
    return false;
}

bool MessageKeys::reactToCurrent()
{
    const int row = currentRow();
    if (row < 0 || !m_view.actions().features().reactions)
        return false;
    if (m_view.actions().canReact(row))
        m_view.actions().chooseReaction(row);
    return true;
}

/// Shows spoilers, opens or closes a fold, retries a failed message, opens the first link, or goes
/// to the message that this one replies to.
void MessageKeys::activateCurrent()
{
    const int row = currentRow();
    if (row < 0)
        return;
    if (showSpoilers())
        return;
    QList<MessageAction> actions = m_messages.store().block(row).body().actions;
    actions.removeIf([](const MessageAction &action) {
        return action.kind == MessageAction::Kind::ShowUser; // has its place in the menu
    });
    if (m_messages.isFoldHead(row))
        emit actionTriggered(row, {MessageAction::Kind::ToggleFold, 0, 0, {}});
    else if (isFailed(m_messages.model()->at(row)))
        emit actionTriggered(row, {MessageAction::Kind::Retry, 0, 0, {}});
    else if (!actions.isEmpty())
        emit actionTriggered(row, actions.first());
    else if (const QString id = m_messages.model()->at(row).replyTo; !id.isEmpty())
        emit actionTriggered(row, {MessageAction::Kind::ShowOriginal, 0, 0, {}, id});
}

} // namespace client
