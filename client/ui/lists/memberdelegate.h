// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

class QPainter;

namespace client {

class Theme;

/// Paints the members of a channel, with a caption above the first one of each section.
class MemberDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MemberDelegate(const Theme &theme, QObject *parent = nullptr);

    /// The height of the caption above the row; 0 if there is none. The caption is a part of the
    /// rectangle of the row.
    int captionHeight(const QModelIndex &index) const;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintCaption(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace client
