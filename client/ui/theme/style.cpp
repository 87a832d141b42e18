// SPDX-License-Identifier: MIT
#include "client/ui/theme/style.h"

#include "client/ui/theme/theme.h"

#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace client {

Style::Style(const Theme &theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_theme(theme)
{}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return m_theme.px(12);
    case PM_ScrollBarSliderMin:
        return m_theme.px(32);
    case PM_ToolTipLabelFrameWidth:
        return m_theme.px(6);
    case PM_SplitterWidth:
    case PM_MenuPanelWidth:
        return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return m_theme.px(16);
    default: // Fusion defines the others
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    if (hint == SH_UnderlineShortcut && !qobject_cast<const QMenuBar *>(widget)
        && !qobject_cast<const QMenu *>(widget))
        return 0;
    if (hint == SH_Widget_Animation_Duration && !m_theme.hasMotion())
        return 0;
    if (hint == SH_ScrollBar_LeftClickAbsolutePosition)
        return 1;
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl subControl, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, subControl, widget);

    const bool vertical = bar->orientation == Qt::Vertical;
    const int length = vertical ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int thumb = length;
    if (range > 0) {
        thumb = int(qint64(length) * bar->pageStep / (range + bar->pageStep));
        thumb = qBound(qMin(m_theme.px(32), length), thumb, length);
    }
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - thumb, bar->upsideDown);
    const auto part = [&](int from, int size) {
        return vertical ? QRect(bar->rect.x(), from, bar->rect.width(), size)
                        : QRect(from, bar->rect.y(), size, bar->rect.height());
    };
    switch (subControl) {
    case SC_ScrollBarSlider:
        return visualRect(bar->direction, bar->rect, part(start, thumb));
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSubPage:
        return visualRect(bar->direction, bar->rect, part(0, start));
    case SC_ScrollBarAddPage:
        return visualRect(bar->direction, bar->rect, part(start + thumb, length - start - thumb));
    default: // no arrow buttons
        return {};
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        drawScrollBar(option, painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_Splitter) {
        painter->fillRect(option->rect, m_theme.color(Theme::Token::Hairline));
        return;
    }
    if (element == CE_MenuBarEmptyArea) {
        painter->fillRect(option->rect, m_theme.color(Theme::Token::Side));
        return;
    }
    if (element == CE_MenuBarItem) {
        QStyleOptionMenuItem item = *qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool active = item.state & (State_Selected | State_Sunken);
        painter->fillRect(item.rect,
                          m_theme.color(active ? Theme::Token::AccentSoft : Theme::Token::Side));
        drawItemText(painter, item.rect, Qt::AlignCenter | Qt::TextShowMnemonic, item.palette,
                     item.state & State_Enabled, item.text, QPalette::WindowText);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (element == PE_PanelMenuBar) {
        painter->fillRect(option->rect, m_theme.color(Theme::Token::Side));
        return;
    }
    if (element == PE_FrameMenu || element == PE_PanelTipLabel) {
        const bool tip = element == PE_PanelTipLabel;
        painter->setPen(m_theme.color(Theme::Token::Hairline));
        painter->setBrush(tip ? QBrush(m_theme.color(Theme::Token::Card)) : QBrush(Qt::NoBrush));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    }
    if (element == PE_IndicatorCheckBox) {
        drawCheckBox(*option, *painter);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

/// Fusion's box is as dark as our dark backgrounds.
void Style::drawCheckBox(const QStyleOption &option, QPainter &painter) const
{
    const bool isOn = option.state & State_On;
    const bool isEnabled = option.state & State_Enabled;
    const bool isFocused = option.state & State_HasFocus;
    const Theme::Token fill = isOn && isEnabled ? Theme::Token::Accent : Theme::Token::Card;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(isFocused || (isOn && isEnabled) ? Theme::Token::Accent
                                                                  : Theme::Token::Secondary));
    painter.setBrush(m_theme.color(fill));
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, m_theme.px(3), m_theme.px(3));
    if (isOn) {
        const Theme::Token tick = isEnabled ? Theme::Token::OnAccent : Theme::Token::Secondary;
        painter.setPen(
            QPen(m_theme.color(tick), box.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](qreal x, qreal y) {
            return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
        };
        painter.drawPolyline(QList<QPointF>{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)});
    }
    painter.restore();
}

void Style::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter,
                          const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    QRectF thumb = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const qreal margin = m_theme.px(3);
    thumb.adjust(margin, margin, -margin, -margin);
    const bool active = option->state & (State_MouseOver | State_Sunken);
    QColor color = m_theme.color(Theme::Token::Secondary);
    color.setAlphaF(m_theme.effectiveMode() == Theme::Mode::HighContrast ? 1.0F
                    : active                                             ? 0.7F
                                                                         : 0.35F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    const qreal radius = qMin(thumb.width(), thumb.height()) / 2;
    painter->drawRoundedRect(thumb, radius, radius);
    painter->restore();
}

} // namespace client
