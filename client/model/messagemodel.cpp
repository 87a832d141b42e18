#include "client/model/messagemodel.h"

#include <QDateTime>

#include <algorithm>

namespace client {

int MessageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

QVariant MessageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ChatMessage &message = m_messages.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return message.text;
    case SenderRole:
        return message.sender;
    case TimeRole:
        return QDateTime::fromMSecsSinceEpoch(message.timeMs);
    case KindRole:
        return int(message.kind);
    case DeliveryRole:
        return int(message.delivery);
    case OwnRole:
        return message.own;
    case MentionRole:
        return message.mention;
    case MessageIdRole:
        return message.id;
    case LocalIdRole:
        return message.localId;
    default:
        return {};
    }
}

QHash<int, QByteArray> MessageModel::roleNames() const
{
    return {{Qt::DisplayRole, "text"}, {SenderRole, "sender"},     {TimeRole, "time"},
            {KindRole, "kind"},        {DeliveryRole, "delivery"}, {OwnRole, "own"},
            {MentionRole, "mention"},  {MessageIdRole, "msgid"},   {LocalIdRole, "localId"}};
}

int MessageModel::rowOf(quint64 localId) const
{
    const auto it = std::lower_bound(
        m_messages.cbegin(), m_messages.cend(), localId,
        [](const ChatMessage &message, quint64 id) { return message.localId < id; });
    return it != m_messages.cend() && it->localId == localId ? int(it - m_messages.cbegin()) : -1;
}

void MessageModel::append(const QList<ChatMessage> &messages)
{
    if (messages.isEmpty())
        return;
    Q_ASSERT(m_messages.isEmpty()
             || m_messages.constLast().localId < messages.constFirst().localId);
    const int first = int(m_messages.size());
    beginInsertRows({}, first, first + int(messages.size()) - 1);
    m_messages.append(messages);
    endInsertRows();
}

void MessageModel::replace(quint64 localId, const ChatMessage &message)
{
    const int row = rowOf(localId);
    if (row < 0)
        return;
    m_messages[row] = message;
    m_messages[row].localId = localId;
    emit dataChanged(index(row), index(row));
}

void MessageModel::remove(quint64 localId)
{
    const int row = rowOf(localId);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_messages.removeAt(row);
    endRemoveRows();
}

void MessageModel::removeOldest(int count)
{
    count = qMin(count, int(m_messages.size()));
    if (count <= 0)
        return;
    beginRemoveRows({}, 0, count - 1);
    m_messages.remove(0, count);
    endRemoveRows();
}

void MessageModel::clear()
{
    beginResetModel();
    m_messages.clear();
    m_unreadMarker = 0;
    endResetModel();
}

void MessageModel::setUnreadMarker(quint64 localId)
{
    if (m_unreadMarker == localId)
        return;
    m_unreadMarker = localId;
    emit unreadMarkerChanged();
}

} // namespace client
