// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/theme/theme.h"

class QPainter;

namespace client {

/// Shapes that several lists and cards share. @p dimmed: somebody who is away.
void paintAvatar(QPainter &painter, const Theme &theme, const QRectF &rect, const QString &nick,
                 const QFont &font, bool dimmed = false);
/// A round number. @p right is its right edge; returns the width that it took.
int paintBadge(QPainter &painter, const Theme &theme, int right, int centerY, int count,
               bool mention);
void paintDot(QPainter &painter, const QPointF &center, qreal radius, const QColor &color);
/// A card with hairline and round corners; with @p focused an accent border and its soft ring,
/// which takes 3 design pixels of @p rect on each side whether it is painted or not.
void paintField(QPainter &painter, const Theme &theme, const QRect &rect, qreal radius,
                bool focused, bool invalid = false);

/// "# lobby" for "#lobby": a channel name with its '#' set apart. Other names are unchanged.
QString spacedName(const QString &conversation);
/// The initial of @p nick in its avatar: the first letter or digit.
QString avatarLetter(const QString &nick);
/// @p count as text; "99+" above 99.
QString badgeText(int count);

} // namespace client
