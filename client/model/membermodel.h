// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/member.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QSet>

namespace client {

/// The people in one room: by section, then rank, then name. GUI thread.
///
/// A row carries its section; a view puts the caption above the row with FirstOfSectionRole.
class MemberModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Section : quint8 { Operators, Here, Away };
    Q_ENUM(Section)

    enum Role {
        PrefixRole = Qt::UserRole + 1, ///< "@", "+" or empty. DisplayRole is the nick.
        WireNameRole,                  ///< QByteArray: the nick as on the wire.
        AwayRole,
        BotRole,
        OwnRole,            ///< bool: this user.
        OperatorRole,       ///< bool: runs the room, away or not.
        SectionRole,        ///< int of Section.
        SectionCaptionRole, ///< "Operators", "Here", "Away".
        SectionCountRole,   ///< People in the section of this row.
        FirstOfSectionRole,
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    const Member &at(int row) const { return m_members.at(row); }
    /// The row of the folded nick @p key; -1 when not here.
    int rowOf(const QByteArray &key) const;
    bool contains(const QByteArray &key) const { return m_byKey.contains(key); }
    /// All nicks in the order of the rows, for completion.
    QStringList nicks() const;
    int sectionCount(Section section) const { return m_counts[int(section)]; }

    /// Takes over a whole list: one reset.
    void reset(const QList<Member> &members);
    /// Changes several at once: removes @p removedKeys, then adds or replaces @p changed. A
    /// handful are single row changes, more are one reset.
    void apply(const QList<QByteArray> &removedKeys, const QList<Member> &changed);
    void clear() { reset({}); }

    static Section sectionOf(const Member &member);
    static QString caption(Section section);

private:
    void change(const Member &member);
    void insertRow(const Member &member);
    void removeRowOf(const QByteArray &key);
    void countSections();
    void emitSectionsChanged();

    QList<Member> m_members;
    QHash<QByteArray, Member> m_byKey;
    int m_counts[3] = {0, 0, 0};
};

} // namespace client
