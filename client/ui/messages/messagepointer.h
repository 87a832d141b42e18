// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/messages/bodytext.h"

#include <QObject>
#include <QPoint>
#include <QTimer>

#include <optional>

class QAbstractScrollArea;
class QEvent;
class QMouseEvent;

namespace client {

class PlacedMessages;

/// Handles the mouse over the messages: hover, clicks, selection by dragging, and tool tips.
class MessagePointer : public QObject
{
    Q_OBJECT

public:
    /// @p messages are those in the viewport of @p area. Both must outlive this object.
    MessagePointer(QAbstractScrollArea &area, PlacedMessages &messages);

    /// Handles an event of the viewport. Returns whether it is consumed.
    bool handle(QEvent &event);
    /// Forgets the hovered message.
    void reset();
    /// localId of the message under the pointer; 0 when there is none.
    quint64 hovered() const { return m_hovered; }
    const std::optional<MessageAction> &hoveredAction() const { return m_hoveredAction; }

signals:
    void pressed();
    void hoverChanged();
    void actionTriggered(int row, const client::MessageAction &action);
    /// The name or avatar of @p nick was clicked; @p at is global.
    void userMenuRequested(const QString &nick, const QPoint &at);

private:
    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void selectWord(const QMouseEvent &event);
    void showToolTip(QPoint point, QPoint global);
    void updateHover(QPoint point);
    void autoScroll();

    QAbstractScrollArea &m_area;
    PlacedMessages &m_messages;
    QTimer m_dragTimer; ///< Scrolls while a selection is dragged beyond the viewport.
    quint64 m_hovered = 0;
    std::optional<MessageAction> m_hoveredAction;
    bool m_selecting = false;
};

} // namespace client
