// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/messagemodel.h"
#include "client/ui/messages/blockstore.h"
#include "client/ui/messages/messageselection.h"
#include "client/ui/messages/scrollanchor.h"

#include <QPoint>
#include <QPointer>
#include <QRect>

namespace client {

/// The messages of one conversation, their positions in a viewport and the selection among them.
/// ConversationView, MessagePointer and MessageKeys share it; all points are viewport coordinates.
/// GUI thread.
class PlacedMessages
{
public:
    /// @p theme must outlive this object.
    explicit PlacedMessages(const Theme &theme);

    /// Starts at the tail, without a selection. Null removes all messages.
    void setModel(MessageModel *model);
    MessageModel *model() const { return m_model; }
    int count() const { return m_model ? m_model->rowCount() : 0; }
    BlockStore &store() { return m_store; }
    const BlockStore &store() const { return m_store; }
    ScrollAnchor &anchor() { return m_anchor; }
    const ScrollAnchor &anchor() const { return m_anchor; }
    /// Whether the newest message is completely visible.
    bool isAtTail() const { return m_anchor.isAtTail() && !(m_model && m_model->hasNewer()); }
    MessageSelection &selection() { return m_selection; }
    const MessageSelection &selection() const { return m_selection; }
    /// The visible rows from top to bottom. Empty from a change that moves rows to the next
    /// layOut().
    const QList<ScrollAnchor::Placed> &placed() const { return m_placed; }

    /// Call these after the model has changed, and layOut() after them.
    void rowsInserted(int first, int last);
    void rowsRemoved(int first, int last);
    void reset();
    void setWidth(int width) { m_store.setWidth(width); }
    void layOut(int width, int height);

    /// Empty when @p row is not visible.
    QRect rowRect(int row) const;
    /// The row at @p y; -1 below and above the messages.
    int rowAt(int y) const;
    /// The text position nearest to @p point.
    MessageSelection::Position positionAt(QPoint point);
    bool isOverText(QPoint point);
    /// The action of a click at @p point; null when there is none. Valid until the next change.
    const MessageAction *actionAt(QPoint point);
    /// The author whose name or avatar is at @p point; empty when there is none.
    QString senderAt(QPoint point);

    /// Whether @p row is part of a closed fold and not its first row.
    bool isHidden(int row) const;
    /// Whether @p row is the first of a fold, open or closed.
    bool isFoldHead(int row) const;
    /// The selected text as it is copied.
    QString selectedText();

private:
    QPointer<MessageModel> m_model;
    BlockStore m_store;
    ScrollAnchor m_anchor;
    QList<ScrollAnchor::Placed> m_placed;
    MessageSelection m_selection;
};

} // namespace client
