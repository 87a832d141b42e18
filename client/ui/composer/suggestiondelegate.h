// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace client {

class Theme;

/// Paints a row of Suggestions: the word, its detail, and the help at the other side.
class SuggestionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role : quint16 {
        DetailRole = Qt::UserRole + 1,
        HelpRole,
        EmojiRole, ///< bool: the word is an emoji.
    };

    SuggestionDelegate(const Theme &theme, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace client
