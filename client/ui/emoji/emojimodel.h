// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/emoji/recentemoji.h"

#include <QAbstractListModel>
#include <QStringList>

namespace client {

/// The emoji that a picker shows: the recent and common ones, then all by group; or those found by
/// a search.
class EmojiModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Of recent and common emoji, before the first group.
    static constexpr int maxFirst = RecentEmoji::max;
    static constexpr int maxFound = 200;

    /// @p recent: newest first.
    EmojiModel(const QStringList &recent, QObject *parent);

    /// Shows what is found by @p typed, or all when that is empty. Resets the model.
    void search(const QString &typed);
    /// The row of the first emoji of EmojiTable::groups().at(@p group); -1 during a search.
    int rowOfGroup(int group) const;
    /// ":tada:"; empty for text that is no emoji of the table.
    QString codeAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// The emoji, and its name as tool tip and for screen readers.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void showAll();

    QStringList m_first;
    QStringList m_texts;
    QList<int> m_groupRows;
};

} // namespace client
