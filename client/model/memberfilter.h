// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/membermodel.h"

#include <QSortFilterProxyModel>

#include <array>

namespace client {

/// The members of a MemberModel whose nick, display name or account has a text in it, with the
/// captions of their sections. GUI thread.
class MemberFilter : public QSortFilterProxyModel
{
public:
    explicit MemberFilter(QObject *parent = nullptr);

    void setText(const QString &text);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    MemberModel::Section sectionAt(int row) const;
    int countIn(MemberModel::Section section) const;

    QString m_text;
    mutable std::array<int, MemberModel::sectionCount> m_counts = {}; ///< By section.
    mutable bool m_areCountsKnown = false;
};

} // namespace client
