// SPDX-License-Identifier: MIT
#include "client/model/messagemodel.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace client {

namespace {

/// Counts strings that other messages share, and no empty ones.
qsizetype bytesOf(const ChatMessage &message)
{
    constexpr qsizetype heapBlock = 24;
    const auto heap = [](const QString &text) {
        return text.isEmpty() ? 0 : heapBlock + text.size() * qsizetype(sizeof(QChar));
    };
    return qsizetype(sizeof(ChatMessage)) + heap(message.id) + heap(message.sender)
           + heap(message.note) + heap(message.text) + heap(message.failure);
}

template<typename Iterator>
qsizetype bytesOf(Iterator first, Iterator last)
{
    return std::accumulate(
        first, last, qsizetype(0),
        [](qsizetype sum, const ChatMessage &message) { return sum + bytesOf(message); });
}

} // namespace

int MessageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

QVariant MessageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return role == Qt::DisplayRole ? m_messages.at(index.row()).text : QVariant();
}

int MessageModel::rowOf(quint64 localId) const
{
    const int row = firstRowFrom(localId);
    return row < rowCount() && at(row).localId == localId ? row : -1;
}

int MessageModel::firstRowFrom(quint64 localId) const
{
    const auto it = std::ranges::lower_bound(m_messages, localId, {}, &ChatMessage::localId);
    return int(it - m_messages.cbegin());
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
    m_bytes += bytesOf(messages.cbegin(), messages.cend());
    endInsertRows();
}

void MessageModel::replace(quint64 localId, const ChatMessage &message)
{
    const int row = rowOf(localId);
    if (row < 0)
        return;
    m_bytes += bytesOf(message) - bytesOf(m_messages.at(row));
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
    m_bytes -= bytesOf(m_messages.at(row));
    m_messages.removeAt(row);
    endRemoveRows();
}

void MessageModel::removeOldest(int count)
{
    count = qMin(count, int(m_messages.size()));
    if (count <= 0)
        return;
    beginRemoveRows({}, 0, count - 1);
    m_bytes -= bytesOf(m_messages.cbegin(), m_messages.cbegin() + count);
    m_messages.remove(0, count);
    endRemoveRows();
}

void MessageModel::clear()
{
    beginResetModel();
    m_messages.clear();
    m_bytes = 0;
    m_unreadMarker = 0;
    endResetModel();
}

void MessageModel::setUnreadMarker(quint64 localId)
{
    if (std::exchange(m_unreadMarker, localId) != localId)
        emit unreadMarkerChanged();
}

} // namespace client
