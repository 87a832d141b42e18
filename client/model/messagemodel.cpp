// SPDX-License-Identifier: MIT
#include "client/model/messagemodel.h"

#include <QSet>

#include <algorithm>
#include <numeric>
#include <utility>

namespace client {

namespace {

template<typename Iterator>
qsizetype memoryOf(Iterator first, Iterator last)
{
    return std::accumulate(
        first, last, qsizetype(0),
        [](qsizetype sum, const ChatMessage &message) { return sum + memoryOf(message); });
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
    const auto position = m_positions.constFind(localId);
    return position == m_positions.cend() ? -1 : firstRowFrom({*position, localId});
}

int MessageModel::rowOfId(const QString &id) const
{
    const auto localId = m_localIds.constFind(id);
    return localId == m_localIds.cend() ? -1 : rowOf(*localId);
}

int MessageModel::firstRowFrom(const MessageOrder &order) const
{
    const auto it = std::ranges::lower_bound(m_messages, order, {}, &ChatMessage::order);
    return int(it - m_messages.cbegin());
}

QList<ChatMessage> MessageModel::insert(const QList<ChatMessage> &messages)
{
    QList<ChatMessage> added = messages;
    if (!std::ranges::is_sorted(added, {}, &ChatMessage::order))
        std::ranges::sort(added, {}, &ChatMessage::order);
    QSet<QString> ids;
    added.removeIf([&](const ChatMessage &message) {
        if (isKnown(message) || ids.contains(message.id))
            return true;
        if (!message.id.isEmpty() && messages.size() > 1)
            ids.insert(message.id);
        return false;
    });
    for (qsizetype at = 0; at < added.size();) {
        const int row = firstRowFrom(added.at(at).order());
        qsizetype end = row == rowCount() ? added.size() : at + 1;
        while (end < added.size() && added.at(end).order() < m_messages.at(row).order())
            ++end;
        insertRows(row, added.mid(at, end - at));
        at = end;
    }
    return added;
}

void MessageModel::append(const QList<ChatMessage> &messages)
{
    if (messages.isEmpty())
        return;
    Q_ASSERT(m_messages.isEmpty()
             || m_messages.constLast().order() < messages.constFirst().order());
    insertRows(rowCount(), messages);
}

bool MessageModel::isKnown(const ChatMessage &message) const
{
    if (m_positions.contains(message.localId) || m_localIds.contains(message.id))
        return true;
    if (!message.id.isEmpty() || message.origin == ChatMessage::Origin::Live)
        return false;
    const qint64 timeMs = timeOfPosition(message.position);
    for (int row = firstRowFrom({firstPosition(timeMs), 0});
         row < rowCount() && timeOfPosition(at(row).position) == timeMs; ++row) {
        if (at(row).sender == message.sender && at(row).text == message.text)
            return true;
    }
    return false;
}

void MessageModel::insertRows(int row, const QList<ChatMessage> &messages)
{
    beginInsertRows({}, row, row + int(messages.size()) - 1);
    if (row == rowCount()) {
        m_messages.append(messages);
    } else {
        m_messages.insert(row, messages.size(), {});
        std::ranges::copy(messages, m_messages.begin() + row);
    }
    for (const ChatMessage &message : messages)
        remember(message);
    m_bytes += memoryOf(messages.cbegin(), messages.cend());
    endInsertRows();
}

void MessageModel::replace(quint64 localId, const ChatMessage &message)
{
    const int row = rowOf(localId);
    if (row < 0)
        return;
    ChatMessage &replaced = m_messages[row];
    const qint64 position = replaced.position;
    m_bytes += memoryOf(message) - memoryOf(replaced);
    forget(replaced);
    replaced = message;
    replaced.localId = localId;
    replaced.position = position;
    remember(replaced);
    emit dataChanged(index(row), index(row));
}

void MessageModel::remove(quint64 localId)
{
    const int row = rowOf(localId);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_bytes -= memoryOf(m_messages.at(row));
    forget(m_messages.at(row));
    m_messages.removeAt(row);
    endRemoveRows();
}

void MessageModel::removeOldest(int count)
{
    count = qMin(count, int(m_messages.size()));
    if (count <= 0)
        return;
    beginRemoveRows({}, 0, count - 1);
    m_bytes -= memoryOf(m_messages.cbegin(), m_messages.cbegin() + count);
    for (int row = 0; row < count; ++row)
        forget(m_messages.at(row));
    m_messages.remove(0, count);
    m_hasOlder = true;
    endRemoveRows();
}

void MessageModel::clear()
{
    beginResetModel();
    m_messages.clear();
    m_positions.clear();
    m_localIds.clear();
    m_bytes = 0;
    m_unreadMarker = 0;
    m_hasOlder = false;
    endResetModel();
}

void MessageModel::remember(const ChatMessage &message)
{
    m_positions.insert(message.localId, message.position);
    if (!message.id.isEmpty())
        m_localIds.insert(message.id, message.localId);
}

void MessageModel::forget(const ChatMessage &message)
{
    m_positions.remove(message.localId);
    if (!message.id.isEmpty())
        m_localIds.remove(message.id);
}

void MessageModel::setUnreadMarker(quint64 localId)
{
    if (std::exchange(m_unreadMarker, localId) != localId)
        emit unreadMarkerChanged();
}

} // namespace client
