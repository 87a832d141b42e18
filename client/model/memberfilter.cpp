// SPDX-License-Identifier: MIT
#include "client/model/memberfilter.h"

namespace client {

MemberFilter::MemberFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    const auto forget = [this] { m_areCountsKnown = false; };
    connect(this, &QAbstractItemModel::rowsInserted, this, forget);
    connect(this, &QAbstractItemModel::rowsRemoved, this, forget);
    connect(this, &QAbstractItemModel::modelReset, this, forget);
    connect(this, &QAbstractItemModel::dataChanged, this, forget);
}

void MemberFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    m_areCountsKnown = false;
    // One reset instead of a signal for each range of rows.
    beginResetModel();
    invalidateFilter();
    endResetModel();
}

QVariant MemberFilter::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    if (role == MemberModel::FirstOfSectionRole)
        return row == 0 || sectionAt(row - 1) != sectionAt(row);
    if (role == MemberModel::SectionCountRole)
        return countIn(sectionAt(row));
    return QSortFilterProxyModel::data(index, role);
}

bool MemberFilter::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    const Member &member = static_cast<const MemberModel *>(sourceModel())->at(row);
    return member.nick.contains(m_text, Qt::CaseInsensitive)
           || member.displayName.contains(m_text, Qt::CaseInsensitive)
           || member.account.contains(m_text, Qt::CaseInsensitive);
}

MemberModel::Section MemberFilter::sectionAt(int row) const
{
    const int source = mapToSource(index(row, 0)).row();
    return MemberModel::sectionOf(static_cast<const MemberModel *>(sourceModel())->at(source));
}

int MemberFilter::countIn(MemberModel::Section section) const
{
    if (!m_areCountsKnown) {
        m_counts = {};
        for (int row = 0; row < rowCount(); ++row)
            ++m_counts.at(std::size_t(sectionAt(row)));
        m_areCountsKnown = true;
    }
    return m_counts.at(std::size_t(section));
}

} // namespace client
