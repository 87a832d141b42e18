// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace client {

class Theme;

/// Paints the rows of ConversationList.
class SideDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SideDelegate(const Theme &theme, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// The rectangle of the "+" in a network's header; @p row is the rectangle of the header.
    QRect plusRect(const QRect &row) const;

private:
    void paintNetwork(QPainter &painter, const QRect &row, const QModelIndex &index) const;
    void paintCaption(QPainter &painter, const QRect &row, const QModelIndex &index) const;
    void paintConversation(QPainter &painter, const QRect &row, const QModelIndex &index,
                           bool selected) const;

    const Theme &m_theme;
};

} // namespace client
