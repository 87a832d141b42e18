// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/chatmessage.h"

#include <QAbstractListModel>
#include <QList>

namespace client {

/// The messages of one conversation in the order in which they arrived. GUI thread.
///
/// Messages are added in batches, each with one rowsInserted(). Views read messages by reference
/// from at(); data() holds only the text.
class MessageModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    const ChatMessage &at(int row) const { return m_messages.at(row); }
    /// The approximate memory of all messages.
    qsizetype bytes() const { return m_bytes; }
    int rowOf(quint64 localId) const; ///< -1 if unknown.
    /// The first row whose localId is not below @p localId; rowCount() if there is none.
    int firstRowFrom(quint64 localId) const;

    /// The localIds of @p messages must ascend and exceed those of all rows.
    void append(const QList<ChatMessage> &messages);
    /// Replaces the message @p localId, which keeps its localId and row.
    void replace(quint64 localId, const ChatMessage &message);
    void remove(quint64 localId);
    /// Removes the oldest @p count messages by one rowsRemoved().
    void removeOldest(int count);
    void clear();

    /// The first message that was unread when the user last left the conversation: the "New" line
    /// is above it. 0 if there is none.
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
