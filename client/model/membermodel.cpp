// SPDX-License-Identifier: MIT
#include "client/model/membermodel.h"

#include "common/irc/casemapping.h"

#include <algorithm>
#include <numeric>

namespace client {

namespace {

constexpr qsizetype maxSingleChanges = 8;

bool sortsBefore(const Member &a, const Member &b)
{
    const auto sectionA = MemberModel::sectionOf(a);
    const auto sectionB = MemberModel::sectionOf(b);
    if (sectionA != sectionB)
        return sectionA < sectionB;
    const QByteArray &nameA = a.displayOrder.isEmpty() ? a.key : a.displayOrder;
    const QByteArray &nameB = b.displayOrder.isEmpty() ? b.key : b.displayOrder;
    return nameA != nameB ? nameA < nameB : a.key < b.key;
}

/// The words for screen readers, with the caption, which is not a row.
QString spokenText(const Member &member)
{
    const QString shown =
        member.displayName.isEmpty()
            ? member.nick
            : MemberModel::tr("%1, %2", "display name, nick").arg(member.displayName, member.nick);
    const QString name = member.own ? MemberModel::tr("%1 (you)").arg(shown) : shown;
    const QString caption = MemberModel::caption(MemberModel::sectionOf(member));
    return member.away ? MemberModel::tr("%1, %2, away", "nick, Operators, away").arg(name, caption)
                       : MemberModel::tr("%1, %2", "nick, Operators").arg(name, caption);
}

QString toolTip(const Member &member)
{
    QStringList lines;
    if (!member.displayName.isEmpty())
        lines.append(
            MemberModel::tr("%1, nick %2", "display name").arg(member.displayName, member.nick));
    if (!member.userHost.isEmpty())
        lines.append(member.userHost);
    if (!member.account.isEmpty())
        lines.append(MemberModel::tr("Logged in as %1").arg(member.account));
    return lines.join(u'\n');
}

} // namespace

int MemberModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_members.size());
}

QVariant MemberModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Member &member = m_members.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return member.nick;
    case Qt::AccessibleTextRole:
        return spokenText(member);
    case Qt::ToolTipRole:
        return toolTip(member);
    case DisplayNameRole:
        return member.displayName;
    case ColorRole:
        return member.color;
    case PrefixRole:
        return member.prefix;
    case WireNameRole:
        return member.name;
    case AwayRole:
        return member.away;
    case BotRole:
        return member.bot;
    case OwnRole:
        return member.own;
    case SectionCaptionRole:
        return caption(sectionOf(member));
    case SectionCountRole:
        return countIn(sectionOf(member));
    case FirstOfSectionRole:
        return index.row() == 0 || sectionOf(m_members.at(index.row() - 1)) != sectionOf(member);
    default:
        return {};
    }
}

int MemberModel::rowOf(const QByteArray &key) const
{
    const auto found = m_byKey.constFind(key);
    if (found == m_byKey.cend())
        return -1;
    const auto it = std::lower_bound(m_members.cbegin(), m_members.cend(), *found, sortsBefore);
    return int(it - m_members.cbegin());
}

int MemberModel::rowOfNick(const QString &nick) const
{
    const auto found = std::ranges::find(m_members, nick, &Member::nick);
    return found == m_members.cend() ? -1 : int(found - m_members.cbegin());
}

int MemberModel::rowOfWord(QStringView word) const
{
    const QByteArray bytes = word.toUtf8();
    for (const irc::Casemapping mapping : {irc::Casemapping::Ascii, irc::Casemapping::Rfc1459}) {
        const int row = rowOf(irc::folded(bytes, mapping));
        if (row >= 0 && m_members.at(row).nick.compare(word, Qt::CaseInsensitive) == 0)
            return row;
    }
    return -1;
}

bool MemberModel::hasModerator() const
{
    return std::ranges::any_of(m_members,
                               [](const Member &one) { return one.own && one.isOperator; });
}

QStringList MemberModel::nicks() const
{
    QStringList nicks;
    nicks.reserve(m_members.size());
    for (const Member &member : m_members)
        nicks.append(member.nick);
    return nicks;
}

void MemberModel::reset(const QList<Member> &members, bool isComplete)
{
    if (m_members.isEmpty() && members.isEmpty() && isComplete == m_isComplete)
        return;
    beginResetModel();
    m_isComplete = isComplete;
    m_byKey.clear();
    for (const Member &member : members)
        m_byKey.insert(member.key, member);
    m_members = m_byKey.values();
    std::sort(m_members.begin(), m_members.end(), sortsBefore);
    countSections();
    endResetModel();
}

void MemberModel::apply(const QList<QByteArray> &removedKeys, const QList<Member> &changed)
{
    if (removedKeys.size() + changed.size() <= maxSingleChanges) {
        for (const QByteArray &key : removedKeys)
            removeRowOf(key);
        for (const Member &member : changed)
            change(member);
        return;
    }
    QHash<QByteArray, Member> members = m_byKey;
    for (const QByteArray &key : removedKeys)
        members.remove(key);
    for (const Member &member : changed)
        members.insert(member.key, member);
    if (members != m_byKey)
        reset(members.values(), m_isComplete);
}

MemberModel::Section MemberModel::sectionOf(const Member &member)
{
    if (member.prefix == u'~')
        return Section::Owners;
    if (member.isOperator)
        return member.prefix == u'&' ? Section::Administrators : Section::Operators;
    if (member.prefix == u'+')
        return Section::Voiced;
    return member.rank > 0 ? Section::HalfOperators : Section::Members;
}

QString MemberModel::caption(Section section)
{
    switch (section) {
    case Section::Owners:
        return tr("Owners");
    case Section::Administrators:
        return tr("Administrators");
    case Section::Operators:
        return tr("Operators");
    case Section::HalfOperators:
        return tr("Half-operators");
    case Section::Voiced:
        return tr("With voice");
    case Section::Members:
        return tr("Members");
    }
    return {};
}

void MemberModel::change(const Member &member)
{
    const int row = rowOf(member.key);
    if (row < 0) {
        insertRow(member);
        return;
    }
    const Member before = m_members.at(row);
    if (before == member)
        return;
    if (sortsBefore(before, member) || sortsBefore(member, before)) {
        removeRowOf(member.key);
        insertRow(member);
        return;
    }
    m_byKey.insert(member.key, member);
    m_members[row] = member;
    emit dataChanged(index(row), index(row));
}

void MemberModel::insertRow(const Member &member)
{
    const auto it = std::lower_bound(m_members.cbegin(), m_members.cend(), member, sortsBefore);
    const int row = int(it - m_members.cbegin());
    beginInsertRows({}, row, row);
    m_members.insert(row, member);
    m_byKey.insert(member.key, member);
    countSections();
    endInsertRows();
    emitSectionChanged(sectionOf(member));
}

void MemberModel::removeRowOf(const QByteArray &key)
{
    const int row = rowOf(key);
    if (row < 0)
        return;
    const Section section = sectionOf(m_members.at(row));
    beginRemoveRows({}, row, row);
    m_members.removeAt(row);
    m_byKey.remove(key);
    countSections();
    endRemoveRows();
    emitSectionChanged(section);
}

void MemberModel::countSections()
{
    auto first = m_members.cbegin();
    for (std::size_t section = 0; section < sectionCount; ++section) {
        const auto end =
            std::partition_point(first, m_members.cend(), [section](const Member &member) {
                return std::size_t(sectionOf(member)) <= section;
            });
        m_counts.at(section) = int(end - first);
        first = end;
    }
}

void MemberModel::emitSectionChanged(Section section)
{
    // Only the first row of a section shows its count; the second row may have been the first.
    const auto counts = m_counts.cbegin();
    const int row = std::accumulate(counts, counts + int(section), 0);
    if (const int count = countIn(section); count > 0)
        emit dataChanged(index(row), index(row + (count > 1 ? 1 : 0)),
                         {SectionCountRole, FirstOfSectionRole});
}

} // namespace client
