// SPDX-License-Identifier: MIT
#pragma once

#include "client/session/roomlist.h"

#include <QAbstractListModel>
#include <QSet>

namespace client {

/// The rooms of a network that match some words, the ones with the most people first. GUI thread.
class RoomListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PeopleRole = Qt::UserRole + 1, ///< int; see ListedRoom. DisplayRole holds the name.
        TopicRole,                     ///< Plain text on one line.
        RemarkRole,                    ///< QString; see ListedRoom.
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// The room in @p row; its name on the wire is never empty.
    const ListedRoom &at(int row) const { return m_rooms.at(m_rows.at(row)).room; }
    /// The row of the room with @p name, in any case; -1 if there is none.
    int rowOf(const QString &name) const;
    /// The row of the room that is called @p wireName on the wire; -1 if there is none.
    int rowOfWireName(const QByteArray &wireName) const;
    /// All rooms, also those that do not match.
    qsizetype roomCount() const { return m_rooms.size(); }

    /// Removes all rooms.
    void clear();
    /// Adds @p rooms. Those that were added before are skipped.
    void add(const QList<ListedRoom> &rooms);
    /// Shows only rooms that have each word of @p text in their name or topic, in any case.
    void setFilter(const QString &text);

private:
    struct Entry
    {
        ListedRoom room; ///< With a plain topic.
        QString folded;  ///< Name and topic, for the filter.
    };

    static QString spokenText(const ListedRoom &room);
    /// The first row whose room fulfils @p condition; -1 if there is none.
    template<typename Condition>
    int firstRow(const Condition &condition) const;
    bool matches(const Entry &entry) const;
    /// Whether the room @p left belongs above the room @p right.
    bool isBefore(qsizetype left, qsizetype right) const;
    /// Moves the indexes from @p first on, at the end of @p indexes, to their places.
    void mergeFrom(qsizetype first, QList<qsizetype> &indexes) const;
    void addRows(const QList<qsizetype> &added);

    QList<Entry> m_rooms;
    QSet<QByteArray> m_names; ///< On the wire.
    // Indexes in m_rooms, in the order of the rows.
    QList<qsizetype> m_order; ///< Of all rooms.
    QList<qsizetype> m_rows;  ///< Of those that match.
    QStringList m_words;      ///< Of the filter, folded.
};

} // namespace client
