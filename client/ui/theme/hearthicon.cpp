// SPDX-License-Identifier: MIT
#include "client/ui/theme/hearthicon.h"

#include "client/ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace client {

namespace {

constexpr int iconSizes[] = {16, 22, 24, 32, 48, 64, 128, 256};

/// The flame of resources/icons/hearth.svg, in a unit square.
QPainterPath flame()
{
    QPainterPath path;
    path.moveTo(0.53, 0.14);
    path.cubicTo(0.56, 0.30, 0.75, 0.42, 0.75, 0.62);
    path.cubicTo(0.75, 0.76, 0.64, 0.86, 0.50, 0.86);
    path.cubicTo(0.36, 0.86, 0.25, 0.76, 0.25, 0.62);
    path.cubicTo(0.25, 0.51, 0.33, 0.45, 0.36, 0.33);
    path.cubicTo(0.42, 0.37, 0.45, 0.43, 0.46, 0.48);
    path.cubicTo(0.53, 0.40, 0.56, 0.27, 0.53, 0.14);
    path.closeSubpath();
    return path;
}

/// Clears a margin around @p shape, so that it is distinct on panels of any colour.
void clearAround(QPainter &painter, const QRectF &shape, qreal gap)
{
    painter.setBrush(Qt::black);
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.drawEllipse(shape.adjusted(-gap, -gap, gap, gap));
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

void paintMentions(QPainter &painter, const Theme &theme, int mentions, qreal size)
{
    const qreal side = size * 0.62;
    const QRectF badge(size - side, size - side, side, side);
    clearAround(painter, badge, size * 0.05);
    painter.setBrush(theme.color(Theme::Token::TrayMention));
    painter.drawEllipse(badge);
    QFont font = theme.font();
    font.setPixelSize(qMax(7, qRound(side * (mentions > 9 ? 0.6 : 0.78))));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(theme.color(Theme::Token::OnTrayMention));
    const QString text = mentions > 9 ? QStringLiteral("9+") : QString::number(mentions);
    painter.drawText(badge, Qt::AlignCenter, text);
    painter.setPen(Qt::NoPen);
}

/// The sign for "no entry", in the corner above the other marks.
void paintQuiet(QPainter &painter, const Theme &theme, qreal size)
{
    const qreal side = size * 0.42;
    const QRectF sign(size - side, 0, side, side);
    clearAround(painter, sign, size * 0.05);
    painter.setBrush(theme.color(Theme::Token::TrayMention));
    painter.drawEllipse(sign);
    painter.setBrush(theme.color(Theme::Token::OnTrayMention));
    const qreal bar = side * 0.22;
    painter.drawRect(sign.adjusted(side * 0.2, (side - bar) / 2, -side * 0.2, -(side - bar) / 2));
}

void paintUnread(QPainter &painter, const Theme &theme, qreal size)
{
    const qreal side = size * 0.38;
    const QRectF dot(size - side, size - side, side, side);
    clearAround(painter, dot, size * 0.06);
    painter.setBrush(theme.color(Theme::Token::TrayUnread));
    painter.drawEllipse(dot);
}

} // namespace

QPixmap paintHearth(const Theme &theme, const TrayPicture &picture, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QColor color =
        theme.color(picture.connected ? Theme::Token::Accent : Theme::Token::Secondary);
    const qreal ring = qMax(1.0, size * 0.055);
    const qreal inset = picture.hosting ? ring * 2.2 : size * 0.02;
    const QRectF disc = QRectF(0, 0, size, size).adjusted(inset, inset, -inset, -inset);
    painter.setBrush(color);
    painter.drawEllipse(disc);
    if (picture.hosting) {
        painter.setPen(QPen(color, ring));
        painter.setBrush(Qt::NoBrush);
        const qreal half = ring / 2;
        painter.drawEllipse(QRectF(0, 0, size, size).adjusted(half, half, -half, -half));
        painter.setPen(Qt::NoPen);
    }
    painter.save();
    painter.translate(disc.topLeft());
    painter.scale(disc.width(), disc.height());
    painter.setBrush(theme.color(Theme::Token::OnAccent));
    painter.drawPath(flame());
    painter.restore();
    if (picture.mentions > 0)
        paintMentions(painter, theme, picture.mentions, size);
    else if (picture.unread)
        paintUnread(painter, theme, size);
    if (picture.isQuiet)
        paintQuiet(painter, theme, size);
    return pixmap;
}

QIcon hearthIcon(const Theme &theme, const TrayPicture &picture)
{
    QIcon icon;
    for (const int size : iconSizes)
        icon.addPixmap(paintHearth(theme, picture, size));
    return icon;
}

QIcon applicationIcon(const Theme &theme)
{
    return hearthIcon(theme, TrayPicture{true, false, false, 0});
}

} // namespace client
