// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/chatmessage.h"

#include <QAbstractListModel>
#include <QList>

namespace client {

/// The messages of one conversation in the order in which they arrived. GUI thread.
///
/// Messages come in batches: one rowsInserted for each batch, however large. Views take messages
/// by reference with at(); data() has nothing but the text.
class MessageModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    const ChatMessage &at(int row) const { return m_messages.at(row); }
    /// About what all messages take in memory.
    qsizetype bytes() const { return m_bytes; }
    int rowOf(quint64 localId) const; ///< -1 when it is not here.

    /// The ids of @p messages ascend and are larger than those of all rows.
    void append(const QList<ChatMessage> &messages);
    /// Changes one message in place; its localId stays.
    void replace(quint64 localId, const ChatMessage &message);
    void remove(quint64 localId);
    /// Drops the oldest @p count messages: one rowsRemoved.
    void removeOldest(int count);
    void clear();

    /// The first message not read yet when the person last left the room; the "New" line
    /// stands before it. 0: none.
    quint64 unreadMarker() const { return m_unreadMarker; }
    void setUnreadMarker(quint64 localId);

signals:
    void unreadMarkerChanged();

private:
    QList<ChatMessage> m_messages;
    qsizetype m_bytes = 0;
    quint64 m_unreadMarker = 0;
};

} // namespace client
