// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/chatmessage.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>

namespace client {

/// A part of the messages of one conversation, sorted by ChatMessage::order(). Older ones may be in
/// the message log. GUI thread.
///
/// Messages are added in batches, each with one rowsInserted() if they follow one another. Views
/// read messages by reference from at(); data() holds only the text.
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
    /// The row of the message with the msgid @p id; -1 if there is none.
    int rowOfId(const QString &id) const;
    /// The first row whose order is not below @p order; rowCount() if there is none.
    int firstRowFrom(const MessageOrder &order) const;

    /// Whether the newest messages of the log are here, if it has any.
    bool isLoaded() const { return m_isLoaded; }
    void setLoaded(bool loaded) { m_isLoaded = loaded; }
    /// Whether the message log or the server may have messages older than the first row.
    bool hasOlder() const { return m_hasOlder; }
    void setHasOlder(bool hasOlder) { m_hasOlder = hasOlder; }

    /// Inserts each message at its place, except those that are already there: messages with a
    /// known localId or msgid; messages of the history without a msgid that equal another in time,
    /// sender and text. Returns the inserted messages in their order.
    QList<ChatMessage> insert(const QList<ChatMessage> &messages);
    /// As insert(), for messages in their order that follow all rows.
    void append(const QList<ChatMessage> &messages);
    /// Replaces the message @p localId, which keeps its localId, order and row.
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
    bool isKnown(const ChatMessage &message) const;
    void insertRows(int row, const QList<ChatMessage> &messages);
    void remember(const ChatMessage &message);
    void forget(const ChatMessage &message);

    QList<ChatMessage> m_messages;
    QHash<quint64, qint64> m_positions; ///< By localId.
    QHash<QString, quint64> m_localIds; ///< By msgid.
    bool m_hasOlder = false;
    bool m_isLoaded = true;
    qsizetype m_bytes = 0;
    quint64 m_unreadMarker = 0;
};

} // namespace client
