// SPDX-License-Identifier: MIT
#include "client/ui/theme/painting.h"

#include "client/ui/theme/measures.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace client {

namespace {

/// The initial of @p nick: the first letter or digit.
QString avatarLetter(const QString &nick)
{
    for (qsizetype i = 0; i < nick.size(); ++i) {
        if (nick.at(i).isLetterOrNumber())
            return nick.at(i).toUpper();
        if (nick.at(i).isHighSurrogate() && i + 1 < nick.size())
            return nick.mid(i, 2);
    }
    return nick.left(1);
}

QString badgeText(int count)
{
    return count > 99 ? QStringLiteral("99+") : QString::number(count);
}

} // namespace

void paintAvatar(QPainter &painter, const Theme &theme, const QRectF &rect, const QString &name,
                 QColor color, const QFont &font, bool dimmed)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (dimmed)
        color.setAlphaF(0.5F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(rect);
    painter.setPen(theme.color(Theme::Token::OnAccent));
    painter.setFont(font);
    painter.drawText(rect, Qt::AlignCenter, avatarLetter(name));
    painter.restore();
}

int paintBadge(QPainter &painter, const Theme &theme, Qt::LayoutDirection direction,
               const QRect &outer, int right, int count, bool mention)
{
    QFont font = theme.smallFont();
    font.setPixelSize(theme.px(11));
    font.setWeight(QFont::DemiBold);
    const QString text = badgeText(count);
    const int height = theme.px(18);
    const int width = qMax(height, QFontMetrics(font).horizontalAdvance(text) + theme.px(14));
    const QRect rect = QStyle::visualRect(
        direction, outer, {right - width, outer.center().y() - height / 2, width, height});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(mention ? Theme::Token::Accent : Theme::Token::Secondary));
    painter.drawRoundedRect(rect, height / 2.0, height / 2.0);
    painter.setPen(theme.color(Theme::Token::OnAccent));
    painter.setFont(font);
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
    return width;
}

void paintDot(QPainter &painter, const QPointF &center, qreal radius, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(center, radius, radius);
    painter.restore();
}

void paintHighlight(QPainter &painter, const Theme &theme, const QRectF &rect, const QColor &fill,
                    bool focused)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(focused ? QPen(theme.color(Theme::Token::Accent), 1) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, theme.px(6), theme.px(6));
    painter.restore();
}

qreal hairline(const QPainter &painter)
{
    return 1 / qMax<qreal>(1, qAbs(painter.deviceTransform().m11()));
}

void paintCard(QPainter &painter, const Theme &theme, const QRectF &rect, qreal radius,
               Theme::Token fill)
{
    const qreal line = hairline(painter);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Theme::Token::Hairline), line));
    painter.setBrush(theme.color(fill));
    painter.drawRoundedRect(rect.adjusted(line / 2, line / 2, -line / 2, -line / 2), radius,
                            radius);
    painter.restore();
}

void paintLowerEdge(QPainter &painter, const Theme &theme, const QRect &rect)
{
    const qreal line = hairline(painter);
    painter.fillRect(QRectF(rect.left(), rect.bottom() + 1 - line, rect.width(), line),
                     theme.color(Theme::Token::Hairline));
}

void paintField(QPainter &painter, const Theme &theme, const QRect &rect, qreal radius,
                bool focused, bool invalid)
{
    const qreal ring = theme.px(focusRing);
    const QRectF inner = QRectF(rect).adjusted(ring, ring, -ring, -ring);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (focused) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Theme::Token::AccentSoft));
        painter.drawRoundedRect(rect, radius + ring, radius + ring);
    }
    Theme::Token border = focused ? Theme::Token::Accent : Theme::Token::Hairline;
    if (invalid)
        border = Theme::Token::Danger;
    const qreal line = focused || invalid ? 1 : hairline(painter);
    painter.setPen(QPen(theme.color(border), line));
    painter.setBrush(theme.color(Theme::Token::Card));
    painter.drawRoundedRect(inner.adjusted(line / 2, line / 2, -line / 2, -line / 2), radius,
                            radius);
    painter.restore();
}

void paintLine(QPainter &painter, Qt::LayoutDirection direction, const QRect &outer,
               const QRect &rect, const QFont &font, const QString &text, Qt::AlignmentFlag side)
{
    // The order of characters such as '#' depends on the text, not on the layout.
    const Qt::TextFlag order =
        text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter.setFont(font);
    painter.drawText(
        QStyle::visualRect(direction, outer, rect),
        int(QStyle::visualAlignment(direction, side) | Qt::AlignAbsolute | Qt::AlignVCenter)
            | order,
        QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

QString spacedName(const QString &conversation)
{
    const bool room =
        conversation.startsWith(u'#') && conversation.size() > 1 && conversation.at(1) != u'#';
    return room ? QString(u"# " + conversation.mid(1)) : conversation;
}

} // namespace client
