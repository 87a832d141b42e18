// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/theme/theme.h"

class QPainter;

namespace client {

/// Paints a circle of @p color with the initial of @p name; @p dimmed for users who are away.
void paintAvatar(QPainter &painter, const Theme &theme, const QRectF &rect, const QString &name,
                 QColor color, const QFont &font, bool dimmed = false);
/// Paints a round number with its right edge at @p right, in the middle of the height of @p outer.
/// Mirrored within @p outer for languages written from right to left. Returns its width.
int paintBadge(QPainter &painter, const Theme &theme, Qt::LayoutDirection direction,
               const QRect &outer, int right, int count, bool mention);
void paintDot(QPainter &painter, const QPointF &center, qreal radius, const QColor &color);
/// Paints the background of a row or button that is selected, hovered or focused; @p focused adds
/// an accent border.
void paintHighlight(QPainter &painter, const Theme &theme, const QRectF &rect, const QColor &fill,
                    bool focused);
/// The width of one pixel of the device of @p painter. A line of a whole logical pixel would look
/// thick on screens with a high resolution.
qreal hairline(const QPainter &painter);
/// Paints a card with round corners and a hairline border inside @p rect.
void paintCard(QPainter &painter, const Theme &theme, const QRectF &rect, qreal radius,
               Theme::Token fill);
/// Paints a hairline at the lower edge of @p rect.
void paintLowerEdge(QPainter &painter, const Theme &theme, const QRect &rect);
/// Paints a card with a hairline border and round corners. @p focused gives it an accent border and
/// a soft ring. The ring takes 3 design pixels on each side of @p rect, even when not painted.
void paintField(QPainter &painter, const Theme &theme, const QRect &rect, qreal radius,
                bool focused, bool invalid = false);

/// Paints @p text in the current pen on one line, cut with an ellipsis if @p rect is too narrow.
/// @p rect and @p side, left or right, are those for left-to-right; they are mirrored within
/// @p outer otherwise.
void paintLine(QPainter &painter, Qt::LayoutDirection direction, const QRect &outer,
               const QRect &rect, const QFont &font, const QString &text,
               Qt::AlignmentFlag side = Qt::AlignLeft);

/// "# lobby" for "#lobby": a channel name with its '#' set apart. Other names are unchanged.
QString spacedName(const QString &conversation);

} // namespace client
