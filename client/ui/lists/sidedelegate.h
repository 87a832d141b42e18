// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/conversationrows.h"
#include "client/ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace client {

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
    QRect plusRect(const QRect &row, Qt::LayoutDirection direction) const;
    /// The same for the arrow that collapses the network.
    QRect arrowRect(const QRect &row, Qt::LayoutDirection direction) const;

private:
    /// Where a row is painted.
    struct Canvas
    {
        QPainter &painter;
        QRect row;
        Qt::LayoutDirection direction;
    };

    void paintBackground(const Canvas &canvas, ConversationRow::Kind kind,
                         QStyle::State state) const;
    void paintNetwork(const Canvas &canvas, const QModelIndex &index) const;
    void paintCaption(const Canvas &canvas, const QModelIndex &index) const;
    void paintConversation(const Canvas &canvas, const QModelIndex &index, bool selected) const;
    void paintArrow(const Canvas &canvas, bool collapsed) const;
    void paintIcon(const Canvas &canvas, const QByteArray &png) const;
    void paintPlus(const Canvas &canvas) const;
    /// Paints the badge of @p index with its right edge at @p right. Returns the new right edge of
    /// the room that is left.
    int paintCount(const Canvas &canvas, const QModelIndex &index, int right) const;
    void paintText(const Canvas &canvas, const QRect &rect, const QFont &font, Theme::Token color,
                   const QString &text, Qt::AlignmentFlag side = Qt::AlignLeft) const;

    const Theme &m_theme;
};

} // namespace client
