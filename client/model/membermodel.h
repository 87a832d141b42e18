// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/member.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>

#include <array>

namespace client {

/// The members of one channel, ordered by section and name. GUI thread.
///
/// A row knows its section; views show the caption above rows with FirstOfSectionRole.
class MemberModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// The members with the same highest rank.
    enum class Section : quint8 {
        Owners,         ///< "~".
        Administrators, ///< "&".
        Operators,      ///< "@", and all other ranks above.
        HalfOperators,  ///< All other ranks below.
        Voiced,         ///< "+".
        Members,        ///< Without a rank.
    };
    Q_ENUM(Section)
    static constexpr std::size_t sectionCount = 6;

    enum Role {
        PrefixRole = Qt::UserRole + 1, ///< "@", "+" or empty. DisplayRole holds the nick.
        DisplayNameRole,               ///< Shown instead of the nick; empty: none.
        ColorRole,                     ///< uint: see Member::color.
        WireNameRole,                  ///< QByteArray: nick as on the wire.
        AwayRole,
        BotRole,
        OwnRole,            ///< bool: this user.
        SectionCaptionRole, ///< "Operators", "Members".
        SectionCountRole,   ///< Number of members in the section of this row.
        FirstOfSectionRole,
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    const Member &at(int row) const { return m_members.at(row); }
    /// The row of the member with folded nick @p key; -1 if there is none.
    int rowOf(const QByteArray &key) const;
    /// The row of the member shown as @p nick; -1 if there is none.
    int rowOfNick(const QString &nick) const;
    /// The row of the member whose nick users write as @p word, ignoring case; -1 if there is none.
    /// The cost does not depend on the number of members.
    int rowOfWord(QStringView word) const;
    /// Whether this user is a channel operator or of a higher rank.
    bool hasModerator() const;
    /// All nicks in the order of the rows, for completion.
    QStringList nicks() const;
    int countIn(Section section) const { return m_counts.at(std::size_t(section)); }

    /// Replaces the whole list by one model reset. @p isComplete: see isComplete().
    void reset(const QList<Member> &members, bool isComplete = true);
    /// False while more members may follow from the server. Changes only with modelReset().
    bool isComplete() const { return m_isComplete; }
    /// Removes @p removedKeys, then adds or replaces @p changed: row by row if there are few, else
    /// by one model reset.
    void apply(const QList<QByteArray> &removedKeys, const QList<Member> &changed);
    void clear() { reset({}); }

    static Section sectionOf(const Member &member);
    static QString caption(Section section);

private:
    void change(const Member &member);
    void insertRow(const Member &member);
    void removeRowOf(const QByteArray &key);
    void countSections();
    void emitSectionChanged(Section section);

    QList<Member> m_members;
    QHash<QByteArray, Member> m_byKey;
    bool m_isComplete = true;
    std::array<int, sectionCount> m_counts = {}; ///< Members by section.
};

} // namespace client
