// SPDX-License-Identifier: MIT
#include "client/ui/window/shortcutmodel.h"

#include "client/chat/searchwords.h"

#include <algorithm>

namespace client {

ShortcutModel::ShortcutModel(const QList<Shortcut> &shortcuts, QObject *parent)
    : QAbstractListModel(parent)
{
    QStringList sections;
    for (const Shortcut &shortcut : shortcuts) {
        if (!sections.contains(shortcut.section))
            sections.append(shortcut.section);
        QStringList keys;
        for (const QKeySequence &key : shortcut.keys)
            keys.append(key.toString(QKeySequence::NativeText));
        const QString texts = shortcut.meaning + u' ' + keys.join(u' ');
        m_entries.append({shortcut, keys, foldedText(texts)});
    }
    std::ranges::stable_sort(m_entries, {}, [&sections](const Entry &entry) {
        return sections.indexOf(entry.shortcut.section);
    });
    setFilter({});
}

void ShortcutModel::setFilter(const QString &typed)
{
    const QStringList words = foldedText(typed).split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_rows.clear();
    const QString *section = nullptr;
    for (int i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        const bool isMatch = std::ranges::all_of(
            words, [&entry](const QString &word) { return entry.folded.contains(word); });
        if (!isMatch)
            continue;
        if (!section || *section != entry.shortcut.section)
            m_rows.append(-1 - i);
        section = &entry.shortcut.section;
        m_rows.append(i);
    }
    endResetModel();
}

int ShortcutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = m_rows.at(index.row());
    const bool isCaption = row < 0;
    const Entry &entry = m_entries.at(isCaption ? -1 - row : row);
    const Shortcut &shortcut = entry.shortcut;
    switch (role) {
    case Qt::DisplayRole:
        return isCaption ? shortcut.section : shortcut.meaning;
    case Qt::AccessibleTextRole:
        return isCaption ? shortcut.section
                         : tr("%1: %2", "an action, its keys")
                               .arg(shortcut.meaning, entry.keys.join(QStringLiteral(", ")));
    case KeysRole:
        return isCaption ? QStringList() : entry.keys;
    case CaptionRole:
        return isCaption;
    case ActionRole:
        return isCaption ? QString() : shortcut.action;
    default:
        return {};
    }
}

Qt::ItemFlags ShortcutModel::flags(const QModelIndex &index) const
{
    if (index.data(CaptionRole).toBool())
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace client
