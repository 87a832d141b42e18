// SPDX-License-Identifier: MIT
#include "client/ui/widgets/iconbutton.h"

#include "client/ui/theme/painting.h"
#include "client/ui/widgets/controls.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace client {

namespace {

void paintSign(QPainter &painter, IconButton::Sign sign)
{
    switch (sign) {
    case IconButton::Sign::List:
        for (const qreal y : {4.0, 8.0, 12.0})
            painter.drawLine(QPointF(2, y), QPointF(14, y));
        return;
    case IconButton::Sign::People:
        painter.drawEllipse(QPointF(6, 5), 2.6, 2.6);
        painter.drawArc(QRectF(1, 9.5, 10, 9), 10 * 16, 160 * 16);
        painter.drawArc(QRectF(9, 2.6, 5, 5), -100 * 16, 200 * 16);
        painter.drawArc(QRectF(8, 9.5, 7.5, 8), 5 * 16, 85 * 16);
        return;
    case IconButton::Sign::Search:
        painter.drawEllipse(QPointF(7, 7), 4.5, 4.5);
        painter.drawLine(QPointF(10.4, 10.4), QPointF(14, 14));
        return;
    case IconButton::Sign::Up:
        painter.drawPolyline(QList<QPointF>{{3, 10.5}, {8, 5.5}, {13, 10.5}});
        return;
    case IconButton::Sign::Down:
        painter.drawPolyline(QList<QPointF>{{3, 5.5}, {8, 10.5}, {13, 5.5}});
        return;
    case IconButton::Sign::Calendar:
        painter.drawRoundedRect(QRectF(2, 3.5, 12, 11), 2, 2);
        painter.drawLine(QPointF(2, 7), QPointF(14, 7));
        painter.drawLine(QPointF(5.5, 1.5), QPointF(5.5, 4.5));
        painter.drawLine(QPointF(10.5, 1.5), QPointF(10.5, 4.5));
        return;
    case IconButton::Sign::Reply:
        painter.drawPolyline(QList<QPointF>{{6.5, 3.5}, {2.5, 7.5}, {6.5, 11.5}});
        painter.drawPolyline(QList<QPointF>{{2.5, 7.5}, {10, 7.5}, {13.5, 9.5}, {13.5, 13}});
        return;
    case IconButton::Sign::React:
        painter.drawEllipse(QPointF(8, 8), 6, 6);
        painter.drawLine(QPointF(6, 6), QPointF(6, 6.8));
        painter.drawLine(QPointF(10, 6), QPointF(10, 6.8));
        painter.drawArc(QRectF(4.8, 4.8, 6.4, 6.4), 205 * 16, 130 * 16);
        return;
    case IconButton::Sign::Copy:
        painter.drawRoundedRect(QRectF(5.5, 5.5, 8, 8.5), 1.5, 1.5);
        painter.drawPolyline(QList<QPointF>{{3, 10.5}, {3, 2.5}, {10.5, 2.5}});
        return;
    case IconButton::Sign::Delete:
        painter.drawLine(QPointF(2.5, 4.5), QPointF(13.5, 4.5));
        painter.drawPolyline(QList<QPointF>{{6, 4.2}, {6, 2.2}, {10, 2.2}, {10, 4.2}});
        painter.drawPolyline(QList<QPointF>{{4, 4.8}, {4.6, 13.8}, {11.4, 13.8}, {12, 4.8}});
        return;
    case IconButton::Sign::Close:
        painter.drawLine(QPointF(4, 4), QPointF(12, 12));
        painter.drawLine(QPointF(12, 4), QPointF(4, 12));
        return;
    }
}

} // namespace

IconButton::IconButton(const Theme &theme, Sign sign, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_sign(sign)
{
    setToolTip(name);
    setAccessibleName(name);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void IconButton::setDot(Dot dot)
{
    m_dot = dot;
    update();
}

QSize IconButton::sizeHint() const
{
    return {m_theme.px(32) + textWidth(), m_theme.px(32)};
}

/// With the gap to the icon.
int IconButton::textWidth() const
{
    return text().isEmpty()
               ? 0
               : QFontMetrics(m_theme.smallFont()).horizontalAdvance(text()) + m_theme.px(4);
}

void IconButton::keyPressEvent(QKeyEvent *event)
{
    if (!pressedByEnter(*this, *event))
        QAbstractButton::keyPressEvent(event);
}

void IconButton::paintEvent(QPaintEvent * /*event*/)
{
    using Token = Theme::Token;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF back = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    if (hasFocus() || underMouse() || isDown())
        paintHighlight(painter, m_theme, back,
                       m_theme.color(hasFocus() ? Token::AccentSoft : Token::Side), hasFocus());
    if (m_dot != Dot::None)
        paintDot(painter, QPointF(width() - m_theme.px(7), m_theme.px(8)), m_theme.px(4),
                 m_theme.color(m_dot == Dot::Mention ? Token::Accent : Token::Secondary));
    const bool isOff = isCheckable() && !isChecked();
    const Token token = !isEnabled() ? Token::Hairline : isOff ? Token::Secondary : Token::Text;
    const int side = m_theme.px(16);
    const int edge = (width() - textWidth() - side) / 2;
    const QRect icon(edge, (height() - side) / 2, side, side);
    painter.setPen(m_theme.color(token));
    paintLine(painter, layoutDirection(), rect(),
              QRect(icon.right() + 1 + m_theme.px(4), 0, textWidth(), height()),
              m_theme.smallFont(), text());
    painter.translate(QStyle::visualRect(layoutDirection(), rect(), icon).topLeft());
    painter.scale(side / 16.0, side / 16.0);
    painter.setPen(QPen(m_theme.color(token), 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    paintSign(painter, m_sign);
}

} // namespace client
