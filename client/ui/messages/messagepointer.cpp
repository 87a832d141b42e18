// SPDX-License-Identifier: MIT
#include "client/ui/messages/messagepointer.h"

#include "client/ui/messages/placedmessages.h"
#include "client/ui/text/urls.h"
#include "client/ui/widgets/popups.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace client {

MessagePointer::MessagePointer(QAbstractScrollArea &area, PlacedMessages &messages)
    : m_area(area)
    , m_messages(messages)
{
    m_area.viewport()->setMouseTracking(true);
    m_area.viewport()->setCursor(Qt::ArrowCursor);
    m_dragTimer.setInterval(40);
    connect(&m_dragTimer, &QTimer::timeout, this, &MessagePointer::autoScroll);
}

bool MessagePointer::handle(QEvent &event)
{
    switch (event.type()) {
    case QEvent::MouseButtonPress:
        // Those for going back and forward belong to the window.
        if (static_cast<QMouseEvent &>(event).button() > Qt::MiddleButton)
            return false;
        press(static_cast<QMouseEvent &>(event));
        return true;
    case QEvent::MouseMove:
        move(static_cast<QMouseEvent &>(event));
        return true;
    case QEvent::MouseButtonRelease:
        release(static_cast<QMouseEvent &>(event));
        return true;
    case QEvent::MouseButtonDblClick:
        selectWord(static_cast<QMouseEvent &>(event));
        return true;
    case QEvent::ToolTip: {
        const auto &help = static_cast<QHelpEvent &>(event);
        showToolTip(help.pos(), help.globalPos());
        return true;
    }
    case QEvent::Leave:
        if (!m_selecting)
            updateHover({-1, -1});
        return false;
    default: // not a mouse event
        return false;
    }
}

void MessagePointer::reset()
{
    m_hovered = 0;
    m_hoveredAction.reset();
}

void MessagePointer::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return;
    m_selecting = true;
    MessageSelection &selection = m_messages.selection();
    const MessageSelection::Position position = m_messages.positionAt(event.pos());
    if (event.modifiers() & Qt::ShiftModifier && !selection.isEmpty())
        selection.extend(position);
    else
        selection.start(position);
    emit pressed();
    m_area.viewport()->update();
}

void MessagePointer::move(const QMouseEvent &event)
{
    if (!m_selecting) {
        updateHover(event.pos());
        return;
    }
    m_messages.selection().extend(m_messages.positionAt(event.pos()));
    const bool outside = event.pos().y() < 0 || event.pos().y() > m_area.viewport()->height();
    if (outside && !m_dragTimer.isActive())
        m_dragTimer.start();
    else if (!outside)
        m_dragTimer.stop();
    m_area.viewport()->update();
}

void MessagePointer::release(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || !m_selecting)
        return;
    m_selecting = false;
    m_dragTimer.stop();
    if (m_messages.selection().isEmpty()) {
        if (const MessageAction *action = m_messages.actionAt(event.pos()))
            emit actionTriggered(m_messages.rowAt(event.pos().y()), MessageAction(*action));
        else if (const QString nick = m_messages.senderAt(event.pos()); !nick.isEmpty())
            emit userMenuRequested(nick, event.globalPosition().toPoint());
    } else if (QApplication::clipboard()->supportsSelection()) {
        QApplication::clipboard()->setText(m_messages.selectedText(), QClipboard::Selection);
    }
    updateHover(event.pos());
}

void MessagePointer::selectWord(const QMouseEvent &event)
{
    const int row = m_messages.rowAt(event.pos().y());
    if (event.button() != Qt::LeftButton || row < 0 || m_messages.actionAt(event.pos()))
        return;
    const BodyText &body = m_messages.store().block(row).body();
    const MessageSelection::Position at = m_messages.positionAt(event.pos());
    const auto isWord = [&](qsizetype i) {
        return body.text.at(i).isLetterOrNumber() || body.text.at(i) == u'_';
    };
    qsizetype from = at.character;
    qsizetype to = at.character;
    while (from > 0 && isWord(from - 1))
        --from;
    while (to < body.selectable && isWord(to))
        ++to;
    m_messages.selection().start({at.message, int(from)});
    m_messages.selection().extend({at.message, int(to)});
    m_area.viewport()->update();
}

void MessagePointer::showToolTip(QPoint point, QPoint global)
{
    const MessageAction *action = m_messages.actionAt(point);
    const bool isUrl = action && action->kind == MessageAction::Kind::OpenUrl;
    const QString other = action ? action->toolTip : QString();
    showPlainToolTip(global, isUrl ? urlToolTip(action->url) : other, &m_area);
}

void MessagePointer::updateHover(QPoint point)
{
    const int row = m_messages.rowAt(point.y());
    const MessageAction *action = m_messages.actionAt(point);
    const quint64 hovered = row < 0 ? 0 : m_messages.model()->at(row).localId;
    const std::optional<MessageAction> now = action ? std::optional(*action) : std::nullopt;
    const bool clickable = now || !m_messages.senderAt(point).isEmpty();
    m_area.viewport()->setCursor(clickable                      ? Qt::PointingHandCursor
                                 : m_messages.isOverText(point) ? Qt::IBeamCursor
                                                                : Qt::ArrowCursor);
    if (hovered == m_hovered && now == m_hoveredAction)
        return;
    m_hovered = hovered;
    m_hoveredAction = now;
    m_area.viewport()->update();
    emit hoverChanged();
}

void MessagePointer::autoScroll()
{
    const QWidget &viewport = *m_area.viewport();
    const QPoint point = viewport.mapFromGlobal(QCursor::pos());
    QScrollBar *bar = m_area.verticalScrollBar();
    const int beyond = point.y() < 0 ? point.y() : qMax(0, point.y() - viewport.height());
    bar->setValue(bar->value() + qBound(-200, beyond, 200));
    m_messages.selection().extend(m_messages.positionAt(point));
    m_area.viewport()->update();
}

} // namespace client
