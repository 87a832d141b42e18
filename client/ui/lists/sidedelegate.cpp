// SPDX-License-Identifier: MIT
#include "client/ui/lists/sidedelegate.h"

#include "client/model/conversationlist.h"
#include "client/ui/theme/painting.h"

#include <QPainter>
#include <QPixmapCache>

namespace client {

namespace {

using Token = Theme::Token;

// In design pixels.
constexpr int iconLeft = 44;
constexpr int iconSide = 18;
constexpr int iconGap = 6;

/// The picture @p png in a square of @p side device pixels.
QPixmap iconPixmap(const QByteArray &png, int side, qreal ratio)
{
    const QString key = QStringLiteral("network icon %1 %2").arg(qHash(png)).arg(side);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        const QImage image = QImage::fromData(png, "PNG");
        if (image.isNull())
            return {};
        pixmap = QPixmap::fromImage(
            image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

ConversationList::Row rowKind(const QModelIndex &index)
{
    return ConversationList::Row(index.data(ConversationList::RowRole).toInt());
}

Token phaseToken(const QModelIndex &index)
{
    switch (NetworkState::Phase(index.data(ConversationList::PhaseRole).toInt())) {
    case NetworkState::Phase::Offline:
        return Token::Secondary;
    case NetworkState::Phase::Connecting:
    case NetworkState::Phase::Waiting:
        return Token::Warning;
    case NetworkState::Phase::Online:
        return Token::Good;
    }
    return Token::Secondary;
}

} // namespace

SideDelegate::SideDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize SideDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                             const QModelIndex &index) const
{
    switch (rowKind(index)) {
    case ConversationList::Row::Network:
        return {0, m_theme.px(index.row() == 0 ? 36 : 48)};
    case ConversationList::Row::PinnedCaption:
    case ConversationList::Row::DirectCaption:
    case ConversationList::Row::Room:
    case ConversationList::Row::Direct:
        break;
    }
    return {0, m_theme.space(30)};
}

QRect SideDelegate::plusRect(const QRect &row, Qt::LayoutDirection direction) const
{
    const int side = m_theme.px(24);
    return QStyle::visualRect(
        direction, row,
        {row.right() - m_theme.px(8) - side, row.bottom() - m_theme.px(18) - side / 2, side, side});
}

QRect SideDelegate::arrowRect(const QRect &row, Qt::LayoutDirection direction) const
{
    const int side = m_theme.px(20);
    return QStyle::visualRect(
        direction, row,
        {row.left() + m_theme.px(8), row.bottom() - m_theme.px(18) - side / 2, side, side});
}

void SideDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const ConversationList::Row kind = rowKind(index);
    Canvas canvas{*painter, option.rect, option.direction};
    if (kind == ConversationList::Row::Network)
        canvas.row.setTop(canvas.row.bottom() + 1 - m_theme.px(36));
    paintBackground(canvas, kind, option.state);
    switch (kind) {
    case ConversationList::Row::Network:
        paintNetwork(canvas, index);
        break;
    case ConversationList::Row::PinnedCaption:
    case ConversationList::Row::DirectCaption:
        paintCaption(canvas, index);
        break;
    case ConversationList::Row::Room:
    case ConversationList::Row::Direct:
        paintConversation(canvas, index, option.state & QStyle::State_Selected);
        break;
    }
    painter->restore();
}

void SideDelegate::paintBackground(const Canvas &canvas, ConversationRow::Kind kind,
                                   QStyle::State state) const
{
    const bool isCaption = kind == ConversationList::Row::PinnedCaption
                           || kind == ConversationList::Row::DirectCaption;
    const bool selected = state & QStyle::State_Selected;
    const bool focused = state & QStyle::State_HasFocus;
    if (isCaption || !(selected || focused || state & QStyle::State_MouseOver))
        return;
    const int inset = kind == ConversationList::Row::Network ? m_theme.px(3) : 0;
    const QRect back = canvas.row.adjusted(m_theme.px(8), inset, -m_theme.px(8), -inset);
    QColor fill = m_theme.color(selected || focused ? Token::AccentSoft : Token::Hairline);
    const bool contrast = m_theme.effectiveMode() == Theme::Mode::HighContrast;
    if (!selected && !focused)
        fill.setAlphaF(contrast ? 0.25F
                                : 0.5F); // the hairline of high contrast is as bright as text
    paintHighlight(canvas.painter, m_theme, QRectF(back).adjusted(0.5, 0.5, -0.5, -0.5), fill,
                   focused);
}

void SideDelegate::paintText(const Canvas &canvas, const QRect &rect, const QFont &font,
                             Theme::Token color, const QString &text, Qt::AlignmentFlag side) const
{
    canvas.painter.setPen(m_theme.color(color));
    paintLine(canvas.painter, canvas.direction, canvas.row, rect, font, text, side);
}

int SideDelegate::paintCount(const Canvas &canvas, const QModelIndex &index, int right) const
{
    const int unread = index.data(ConversationList::UnreadRole).toInt();
    const int mentions = index.data(ConversationList::MentionsRole).toInt();
    if (unread == 0)
        return right;
    return right - m_theme.px(6)
           - paintBadge(canvas.painter, m_theme, canvas.direction, canvas.row, right,
                        mentions > 0 ? mentions : unread, mentions > 0);
}

void SideDelegate::paintArrow(const Canvas &canvas, bool collapsed) const
{
    const QPointF middle = QRectF(arrowRect(canvas.row, canvas.direction)).center();
    const qreal arm = m_theme.px(3);
    const qreal forward = canvas.direction == Qt::RightToLeft ? -arm : arm;
    canvas.painter.setPen(QPen(m_theme.color(Token::Secondary), m_theme.scale() * 1.4));
    if (collapsed)
        canvas.painter.drawPolyline(
            QPolygonF({middle + QPointF(-forward / 2, -arm), middle + QPointF(forward / 2, 0),
                       middle + QPointF(-forward / 2, arm)}));
    else
        canvas.painter.drawPolyline(
            QPolygonF({middle + QPointF(-arm, -arm / 2), middle + QPointF(0, arm / 2),
                       middle + QPointF(arm, -arm / 2)}));
}

void SideDelegate::paintIcon(const Canvas &canvas, const QByteArray &png) const
{
    const int side = m_theme.px(iconSide);
    const QRect place = QStyle::visualRect(canvas.direction, canvas.row,
                                           {canvas.row.left() + m_theme.px(iconLeft),
                                            canvas.row.center().y() + 1 - side / 2, side, side});
    const qreal ratio = canvas.painter.device()->devicePixelRatioF();
    const QPixmap icon = iconPixmap(png, qRound(side * ratio), ratio);
    const QSizeF size = icon.deviceIndependentSize();
    canvas.painter.drawPixmap(QRectF(place).center() - QPointF(size.width() / 2, size.height() / 2),
                              icon);
}

void SideDelegate::paintPlus(const Canvas &canvas) const
{
    const QPointF middle = QRectF(plusRect(canvas.row, canvas.direction)).center();
    const qreal arm = m_theme.px(5);
    canvas.painter.setPen(QPen(m_theme.color(Token::Secondary), m_theme.scale() * 1.4));
    canvas.painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0));
    canvas.painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm));
}

void SideDelegate::paintNetwork(const Canvas &canvas, const QModelIndex &index) const
{
    const QRect &row = canvas.row;
    paintArrow(canvas, index.data(ConversationList::CollapsedRole).toBool());
    paintPlus(canvas);
    const QRect dot(row.left() + m_theme.px(32), row.center().y(), 1, 1);
    paintDot(canvas.painter,
             QRectF(QStyle::visualRect(canvas.direction, row, dot)).topLeft() + QPointF(0, 1),
             m_theme.px(4), m_theme.color(phaseToken(index)));

    const int right = paintCount(canvas, index, row.right() - m_theme.px(8 + 24 + 4));
    const QFont strong = m_theme.strongFont();
    const QFont small = m_theme.smallFont();
    const QByteArray icon = index.data(ConversationList::IconRole).toByteArray();
    if (!icon.isEmpty())
        paintIcon(canvas, icon);
    const int nameLeft =
        row.left() + m_theme.px(icon.isEmpty() ? iconLeft : iconLeft + iconSide + iconGap);
    const QString state = index.data(ConversationList::StateTextRole).toString();
    // Shorten the name instead of the state: a truncated countdown would show a wrong number.
    const int stateWidth =
        qMin(QFontMetrics(small).horizontalAdvance(state) + 2, right - nameLeft - m_theme.px(32));
    const int nameWidth = right - nameLeft - stateWidth - m_theme.px(8);
    paintText(canvas, QRect(nameLeft, row.top(), nameWidth, row.height()), strong, Token::Text,
              index.data(Qt::DisplayRole).toString());
    paintText(canvas, QRect(right - stateWidth, row.top(), stateWidth, row.height()), small,
              Token::Secondary, state, Qt::AlignRight);
}

void SideDelegate::paintCaption(const Canvas &canvas, const QModelIndex &index) const
{
    paintText(canvas, canvas.row.adjusted(m_theme.px(16), m_theme.px(7), -m_theme.px(16), 0),
              m_theme.captionFont(), Token::Secondary, index.data(Qt::DisplayRole).toString());
}

void SideDelegate::paintConversation(const Canvas &canvas, const QModelIndex &index,
                                     bool selected) const
{
    const QRect &row = canvas.row;
    const int unread = index.data(ConversationList::UnreadRole).toInt();
    const bool muted = index.data(ConversationList::MutedRole).toBool();
    const int left = row.left() + m_theme.px(16);
    const int right = paintCount(canvas, index, row.right() - m_theme.px(16));
    const bool loud = selected || (unread > 0 && !muted);
    QFont font = loud ? m_theme.strongFont() : m_theme.font();
    font.setItalic(!index.data(ConversationList::JoinedRole).toBool());
    const QFontMetrics metrics(font);
    const QFontMetrics small(m_theme.smallFont());
    QStringList remarks{index.data(ConversationList::NickRole).toString(),
                        index.data(ConversationList::StateTextRole).toString(),
                        index.data(ConversationList::NetworkNameRole).toString()};
    remarks.removeAll(QString());
    const QString remark = remarks.join(QStringLiteral(" · "));
    const int gap = m_theme.px(8);
    const int remarkWidth =
        remark.isEmpty() ? 0 : qMin(small.horizontalAdvance(remark) + 1, (right - left) / 2);
    const QString name = spacedName(index.data(Qt::DisplayRole).toString());
    const int nameWidth =
        qMin(metrics.horizontalAdvance(name) + 1, right - left - remarkWidth - gap);
    paintText(canvas, QRect(left, row.top(), nameWidth, row.height()), font,
              loud ? Token::Text : Token::Secondary, name);
    paintText(canvas, QRect(left + nameWidth + gap, row.top(), remarkWidth, row.height()),
              m_theme.smallFont(), Token::Secondary, remark);
}

} // namespace client
