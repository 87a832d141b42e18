// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace client {

class Theme;

/// Paints a row of ShortcutModel: the meaning, and the keys at the other side, or below it where
/// the row is too narrow.
class ShortcutDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @p parent is the view.
    ShortcutDelegate(const Theme &theme, QAbstractItemView *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    /// Where the parts of a row are in a row that begins at 0, 0 and is written from left to right.
    struct Parts
    {
        QRect meaning;
        QList<QRect> keys;
        int height = 0;
    };

    Parts partsOf(const QModelIndex &index, int width) const;
    QSize keySize(const QString &key) const;
    void paintKey(QPainter &painter, const QRect &rect, const QString &key) const;

    const Theme &m_theme;
    const QAbstractItemView *m_view;
};

} // namespace client
