// SPDX-License-Identifier: MIT
#include "client/model/roomlistmodel.h"

#include "client/chat/displaytext.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace client {

int RoomListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RoomListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListedRoom &room = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return room.name;
    case PeopleRole:
        return room.people;
    case TopicRole:
        return room.topic;
    case RemarkRole:
        return room.remark;
    case Qt::AccessibleTextRole:
        return spokenText(room);
    default:
        return {};
    }
}

int RoomListModel::rowOf(const QString &name) const
{
    return firstRow([&name](const ListedRoom &room) {
        return room.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

int RoomListModel::rowOfWireName(const QByteArray &wireName) const
{
    return firstRow([&wireName](const ListedRoom &room) { return room.wireName == wireName; });
}

template<typename Condition>
int RoomListModel::firstRow(const Condition &condition) const
{
    const auto row = std::ranges::find_if(
        m_rows, [this, &condition](qsizetype room) { return condition(m_rooms.at(room).room); });
    return row == m_rows.cend() ? -1 : int(row - m_rows.cbegin());
}

QString RoomListModel::spokenText(const ListedRoom &room)
{
    QString text = room.people == ListedRoom::unknownPeople
                       ? room.name
                       : tr("%1: %n in the room", "a room in the list of all rooms", room.people)
                             .arg(room.name);
    for (const QString &part : {room.remark, room.topic}) {
        if (!part.isEmpty())
            text += QStringLiteral(". ") + part;
    }
    return text;
}

void RoomListModel::clear()
{
    beginResetModel();
    m_rooms.clear();
    m_names.clear();
    m_order.clear();
    m_rows.clear();
    endResetModel();
}

void RoomListModel::add(const QList<ListedRoom> &rooms)
{
    const qsizetype firstNew = m_order.size();
    QList<qsizetype> matching;
    for (const ListedRoom &room : rooms) {
        Entry entry{room, {}};
        if (room.wireName.isEmpty())
            entry.room.wireName = room.name.toUtf8();
        const qsizetype before = m_names.size();
        m_names.insert(entry.room.wireName);
        if (m_names.size() == before)
            continue;
        entry.room.topic = withoutFormatting(room.topic).simplified();
        entry.folded = QString(room.name + u' ' + entry.room.topic).toCaseFolded();
        const qsizetype index = m_rooms.size();
        if (matches(entry))
            matching.append(index);
        m_rooms.append(entry);
        m_order.append(index);
    }
    mergeFrom(firstNew, m_order);
    if (!matching.isEmpty())
        addRows(matching);
}

/// They are inserted at the end, and then take their places.
void RoomListModel::addRows(const QList<qsizetype> &added)
{
    const qsizetype first = m_rows.size();
    beginInsertRows({}, int(first), int(first + added.size()) - 1);
    m_rows += added;
    endInsertRows();
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<qsizetype> kept;
    for (const QModelIndex &index : before)
        kept.append(m_rows.at(index.row()));
    mergeFrom(first, m_rows);
    QModelIndexList now;
    for (const qsizetype room : std::as_const(kept)) {
        const auto place =
            std::ranges::lower_bound(m_rows, room, [this](qsizetype left, qsizetype right) {
                return isBefore(left, right);
            });
        now.append(index(int(place - m_rows.begin())));
    }
    changePersistentIndexList(before, now);
    emit layoutChanged({}, VerticalSortHint);
}

void RoomListModel::mergeFrom(qsizetype first, QList<qsizetype> &indexes) const
{
    const auto order = [this](qsizetype left, qsizetype right) { return isBefore(left, right); };
    const auto middle = indexes.begin() + first;
    std::sort(middle, indexes.end(), order);
    std::inplace_merge(indexes.begin(), middle, indexes.end(), order);
}

void RoomListModel::setFilter(const QString &text)
{
    const QStringList words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    if (std::exchange(m_words, words) == words)
        return;
    beginResetModel();
    m_rows.clear();
    for (const qsizetype room : std::as_const(m_order)) {
        if (matches(m_rooms.at(room)))
            m_rows.append(room);
    }
    endResetModel();
}

bool RoomListModel::matches(const Entry &entry) const
{
    return std::ranges::all_of(
        m_words, [&entry](const QString &word) { return entry.folded.contains(word); });
}

bool RoomListModel::isBefore(qsizetype left, qsizetype right) const
{
    const Entry &first = m_rooms.at(left);
    const Entry &second = m_rooms.at(right);
    if (first.room.people != second.room.people)
        return first.room.people > second.room.people;
    return std::tie(first.folded, left) < std::tie(second.folded, right);
}

} // namespace client
