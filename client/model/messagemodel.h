#pragma once

#include "client/model/chatmessage.h"

#include <QAbstractListModel>
#include <QList>

#include <optional>

namespace client {

/// The messages of one conversation in the order in which they arrived. GUI thread.
///
/// Messages come in batches: one rowsInserted for each batch, however large. Views that paint
/// take messages by reference with at(); data() serves everything else.
class MessageModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SenderRole = Qt::UserRole + 1,
        TimeRole, ///< QDateTime, local.
        KindRole,
        DeliveryRole,
        OwnRole,
        MentionRole,
        MessageIdRole,
        LocalIdRole,
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    const ChatMessage &at(int row) const { return m_messages.at(row); }
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
    quint64 m_unreadMarker = 0;
};

} // namespace client
