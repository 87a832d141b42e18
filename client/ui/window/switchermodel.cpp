// SPDX-License-Identifier: MIT
#include "client/ui/window/switchermodel.h"

#include "client/model/fuzzymatch.h"

#include <algorithm>

namespace client {

SwitcherModel::SwitcherModel(const QList<SwitcherEntry> &entries, QObject *parent)
    : QAbstractListModel(parent)
    , m_entries(entries)
{
    setTyped({});
}

void SwitcherModel::setTyped(const QString &typed)
{
    const bool isEmpty = typed.trimmed().isEmpty();
    QList<Row> rows;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const SwitcherEntry &entry = m_entries.at(i);
        if (isEmpty && entry.kind != SwitcherEntry::Kind::Conversation)
            continue;
        if (const auto match = fuzzyMatch(entry.name, typed))
            rows.append({i, match->score, match->positions});
    }
    const auto isBetter = [this](const Row &a, const Row &b) {
        if (a.score != b.score)
            return a.score > b.score;
        const SwitcherEntry::Kind kindA = m_entries.at(a.entry).kind;
        const SwitcherEntry::Kind kindB = m_entries.at(b.entry).kind;
        return kindA == kindB ? a.entry < b.entry : kindA < kindB;
    };
    const qsizetype shown = qMin<qsizetype>(rows.size(), maxRows);
    if (!isEmpty)
        std::partial_sort(rows.begin(), rows.begin() + shown, rows.end(), isBetter);
    rows.resize(shown);
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int SwitcherModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SwitcherModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SwitcherEntry &entry = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case Qt::AccessibleTextRole:
        return entry.spoken;
    case DetailRole:
        return entry.detail;
    case UnreadRole:
        return entry.unread;
    case MentionsRole:
        return entry.mentions;
    case StrongRole:
        return entry.isNetwork || entry.unread > 0;
    case PositionsRole:
        return QVariant::fromValue(m_rows.at(index.row()).positions);
    default:
        return {};
    }
}

} // namespace client
