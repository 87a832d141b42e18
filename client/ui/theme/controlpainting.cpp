// SPDX-License-Identifier: MIT
#include "client/ui/theme/controlpainting.h"

#include "client/ui/theme/measures.h"
#include "client/ui/theme/painting.h"

#include <QPainter>
#include <QStyleOption>

namespace client {

namespace {

using Token = Theme::Token;

// In design pixels.
constexpr int menuRowHeight = 30;
constexpr int menuMargin = 12; // from the edge of the menu to its texts
constexpr int menuMarkWidth = 20;
constexpr int menuArrowWidth = 24; // with the gap between text and keys

bool hasMarks(const QStyleOptionMenuItem &option)
{
    return option.menuHasCheckableItems || option.maxIconWidth > 0;
}

QRectF withoutRing(const Theme &theme, const QRect &rect)
{
    const qreal ring = theme.px(focusRing);
    return QRectF(rect).adjusted(ring + 0.5, ring + 0.5, -ring - 0.5, -ring - 0.5);
}

void paintRing(QPainter &painter, const Theme &theme, const QRect &rect, qreal radius)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::AccentSoft));
    painter.drawRoundedRect(rect, radius, radius);
}

/// Sets pen and brush for the shape of an indicator.
void prepareIndicator(QPainter &painter, const Theme &theme, const IndicatorState &state)
{
    const bool isFilled = (state.isOn || state.isPartly) && state.isEnabled;
    painter.setPen(theme.color(state.isFocused || isFilled ? Token::Accent : Token::Secondary));
    painter.setBrush(theme.color(isFilled ? Token::Accent : Token::Card));
}

void paintTick(QPainter &painter, const QRectF &box, const QColor &color)
{
    painter.setPen(QPen(color, box.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    painter.drawPolyline(QList<QPointF>{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)});
}

} // namespace

void paintCheckBox(QPainter &painter, const Theme &theme, const QRect &rect,
                   const IndicatorState &state)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (state.isFocused)
        paintRing(painter, theme, rect, theme.px(6));
    prepareIndicator(painter, theme, state);
    const QRectF box = withoutRing(theme, rect);
    painter.drawRoundedRect(box, theme.px(3), theme.px(3));
    const QColor tick = theme.color(state.isEnabled ? Token::OnAccent : Token::Secondary);
    if (state.isPartly) {
        painter.setPen(QPen(tick, box.width() / 7, Qt::SolidLine, Qt::RoundCap));
        const qreal inset = box.width() * 0.28;
        painter.drawLine(QPointF(box.left() + inset, box.center().y()),
                         QPointF(box.right() - inset, box.center().y()));
    } else if (state.isOn) {
        paintTick(painter, box, tick);
    }
    painter.restore();
}

void paintRadioButton(QPainter &painter, const Theme &theme, const QRect &rect,
                      const IndicatorState &state)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (state.isFocused)
        paintRing(painter, theme, rect, rect.width() / 2.0);
    prepareIndicator(painter, theme, state);
    const QRectF box = withoutRing(theme, rect);
    painter.drawEllipse(box);
    if (state.isOn)
        paintDot(painter, box.center(), box.width() / 5,
                 theme.color(state.isEnabled ? Token::OnAccent : Token::Secondary));
    painter.restore();
}

void paintSlider(QPainter &painter, const Theme &theme, const QStyleOptionSlider &option,
                 const QRect &handle)
{
    const bool isVertical = option.orientation == Qt::Vertical;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isFocused = option.state & QStyle::State_HasFocus;
    const qreal thickness = theme.px(4);
    const QRectF rect(option.rect);
    QRectF groove =
        isVertical
            ? QRectF(rect.center().x() - thickness / 2, rect.top(), thickness, rect.height())
            : QRectF(rect.left(), rect.center().y() - thickness / 2, rect.width(), thickness);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::Hairline));
    painter.drawRoundedRect(groove, thickness / 2, thickness / 2);
    // The smaller values are at the left, or at the right in a mirrored window; below if vertical.
    const QPointF middle = QRectF(handle).center();
    if (isVertical)
        option.upsideDown ? groove.setTop(middle.y()) : groove.setBottom(middle.y());
    else
        option.upsideDown ? groove.setLeft(middle.x()) : groove.setRight(middle.x());
    painter.setBrush(theme.color(isEnabled ? Token::Accent : Token::Secondary));
    painter.drawRoundedRect(groove, thickness / 2, thickness / 2);
    if (isFocused)
        paintRing(painter, theme, handle, handle.width() / 2.0);
    painter.setPen(theme.color(isEnabled ? Token::Accent : Token::Secondary));
    painter.setBrush(theme.color(Token::Card));
    painter.drawEllipse(withoutRing(theme, handle));
    painter.restore();
}

void paintScrollThumb(QPainter &painter, const Theme &theme, const QRect &rect, bool isActive)
{
    const qreal margin = theme.px(3);
    const QRectF thumb = QRectF(rect).adjusted(margin, margin, -margin, -margin);
    QColor color = theme.color(Token::Secondary);
    color.setAlphaF(theme.effectiveMode() == Theme::Mode::HighContrast ? 1.0F
                    : isActive                                         ? 0.7F
                                                                       : 0.35F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const qreal radius = qMin(thumb.width(), thumb.height()) / 2;
    painter.drawRoundedRect(thumb, radius, radius);
    painter.restore();
}

void paintArrow(QPainter &painter, const Theme &theme, const QRect &rect, Qt::ArrowType type,
                const QColor &color)
{
    const qreal arm = theme.scale() * 3.5;
    QTransform turn;
    turn.rotate(type == Qt::UpArrow      ? 180
                : type == Qt::LeftArrow  ? 90
                : type == Qt::RightArrow ? -90
                                         : 0);
    const QPointF middle = QRectF(rect).center();
    const auto at = [&](qreal x, qreal y) { return middle + turn.map(QPointF(x, y)); };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, theme.scale() * 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QList<QPointF>{at(-arm, -arm / 2), at(0, arm / 2), at(arm, -arm / 2)});
    painter.restore();
}

void paintProgress(QPainter &painter, const Theme &theme, const QStyleOptionProgressBar &option)
{
    const qreal thickness = qMin<qreal>(theme.px(6), option.rect.height());
    QRectF bar(option.rect);
    bar.setTop(bar.center().y() - thickness / 2);
    bar.setHeight(thickness);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::Hairline));
    painter.drawRoundedRect(bar, thickness / 2, thickness / 2);
    const qint64 range = qint64(option.maximum) - option.minimum;
    const qreal part = range > 0 ? qreal(qint64(option.progress) - option.minimum) / range : 0.3;
    QRectF done = bar;
    done.setWidth(bar.width() * qBound<qreal>(0, part, 1));
    if ((option.direction == Qt::RightToLeft) != option.invertedAppearance)
        done.moveRight(bar.right());
    painter.setBrush(theme.color(Token::Accent));
    painter.drawRoundedRect(done, thickness / 2, thickness / 2);
    painter.restore();
}

void paintTab(QPainter &painter, const Theme &theme, const QStyleOptionTab &option)
{
    const bool isFocused = option.state & QStyle::State_HasFocus;
    if (isFocused || option.state & QStyle::State_MouseOver)
        paintHighlight(painter, theme, QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -4.5),
                       theme.color(isFocused ? Token::AccentSoft : Token::Side), isFocused);
    const bool isSelected = option.state & QStyle::State_Selected;
    const int thickness = isSelected ? theme.px(2) : 1;
    painter.fillRect(option.rect.left(), option.rect.bottom() + 1 - thickness, option.rect.width(),
                     thickness, theme.color(isSelected ? Token::Accent : Token::Hairline));
}

QIcon signIcon(const Theme &theme, Theme::Token token, QChar sign)
{
    QIcon icon;
    const int side = theme.px(32);
    for (const int ratio : {1, 2, 3}) {
        QPixmap pixmap(QSize(side, side) * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paintDot(painter, QPointF(side / 2.0, side / 2.0), side / 2.0, theme.color(token));
        QFont font = theme.titleFont();
        font.setPixelSize(theme.px(20));
        painter.setFont(font);
        painter.setPen(theme.color(Token::OnAccent));
        painter.drawText(QRect(0, 0, side, side), Qt::AlignCenter, sign);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

void paintMenuItem(QPainter &painter, const Theme &theme, const QStyleOptionMenuItem &option)
{
    const QRect &row = option.rect;
    painter.fillRect(row, theme.color(Token::Card));
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const int inset = theme.px(menuMargin);
        paintLowerEdge(painter, theme, row.adjusted(inset, 0, -inset, -row.height() / 2));
        return;
    }
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isSelected = option.state & QStyle::State_Selected && isEnabled;
    if (isSelected)
        paintHighlight(painter, theme, QRectF(row).adjusted(theme.px(4), 0.5, -theme.px(4), -0.5),
                       theme.color(Token::AccentSoft),
                       theme.effectiveMode() == Theme::Mode::HighContrast);
    const QColor color = theme.color(isEnabled ? Token::Text : Token::Secondary);
    QRect inner = row.adjusted(theme.px(menuMargin), 0, -theme.px(menuMargin), 0);
    if (hasMarks(option)) {
        const int side = theme.px(14);
        const QRect mark = QStyle::visualRect(
            option.direction, row, {inner.left(), row.center().y() + 1 - side / 2, side, side});
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
            paintTick(painter, QRectF(mark), theme.color(Token::AccentText));
        else if (!option.icon.isNull())
            option.icon.paint(&painter, mark, Qt::AlignCenter,
                              isEnabled ? QIcon::Normal : QIcon::Disabled);
        painter.restore();
        inner.setLeft(inner.left() + theme.px(menuMarkWidth));
    }
    const qsizetype tab = option.text.indexOf(u'\t');
    const auto draw = [&](const QString &text, Qt::AlignmentFlag side, int flags = 0) {
        painter.drawText(QStyle::visualRect(option.direction, row, inner),
                         int(QStyle::visualAlignment(option.direction, side) | Qt::AlignAbsolute
                             | Qt::AlignVCenter)
                             | flags | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine,
                         text);
    };
    painter.setFont(option.font);
    painter.setPen(color);
    draw(option.text.left(tab), Qt::AlignLeft);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const int side = theme.px(12);
        const QRect arrow = QStyle::visualRect(
            option.direction, row, {inner.right() + 1 - side, row.top(), side, row.height()});
        paintArrow(painter, theme, arrow,
                   option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow, color);
    } else if (tab >= 0) {
        painter.setPen(theme.color(Token::Secondary));
        draw(option.text.mid(tab + 1), Qt::AlignRight, Qt::TextForceLeftToRight);
    }
}

QSize menuItemSize(const Theme &theme, const QStyleOptionMenuItem &option, const QSize &contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), theme.px(9)};
    const int marks = hasMarks(option) ? theme.px(menuMarkWidth) : 0;
    return {contents.width() + marks + 2 * theme.px(menuMargin) + theme.px(menuArrowWidth),
            qMax(theme.px(menuRowHeight), contents.height())};
}

} // namespace client
