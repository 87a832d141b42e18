// SPDX-License-Identifier: MIT
#include "client/ui/theme/style.h"

#include "client/ui/theme/buttonpainting.h"
#include "client/ui/theme/controlpainting.h"
#include "client/ui/theme/controlrects.h"
#include "client/ui/theme/measures.h"
#include "client/ui/theme/painting.h"
#include "client/ui/theme/theme.h"

#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

namespace client {

namespace {

using Token = Theme::Token;

// In design pixels.
constexpr int fieldHeight = 38 + 6; // with the focus ring
constexpr int fieldRadius = 8;

IndicatorState indicatorOf(const QStyleOption &option)
{
    return {bool(option.state & QStyle::State_On), bool(option.state & QStyle::State_NoChange),
            bool(option.state & QStyle::State_Enabled),
            bool(option.state & QStyle::State_HasFocus)};
}

} // namespace

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
    case PM_MenuVMargin:
        return m_theme.px(4);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return m_theme.px(16 + 6); // with the focus ring
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return m_theme.px(5); // 8 from the box
    case PM_TabBarTabHSpace:
        return m_theme.px(24);
    case PM_TabBarTabVSpace:
        return m_theme.px(16);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return m_theme.px(6);
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

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    const QSize field(contents.width() + 2 * m_theme.px(fieldMargin), m_theme.px(fieldHeight));
    switch (type) {
    case CT_ComboBox: // the contents are the ink of the text, which is narrower than its room
    case CT_SpinBox:
        return field + QSize(m_theme.px(stepWidth + 6), 0);
    case CT_LineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            return field;
        break;
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonSize(m_theme, ButtonLook::Plain, button->text);
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(m_theme, *item, contents);
        break;
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return size.expandedTo({0, m_theme.space(30)});
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0) {
        const int margin = m_theme.px(fieldMargin);
        return frame->rect.adjusted(margin, m_theme.px(focusRing), -margin, -m_theme.px(focusRing));
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl subControl, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar)
        return scrollBarRect(m_theme, *bar, subControl);
    if (control == CC_ComboBox && subControl != SC_ComboBoxListBoxPopup)
        return comboBoxRect(m_theme, *option, subControl);
    if (control == CC_SpinBox)
        return spinBoxRect(m_theme, *option, subControl);
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar)
        drawScrollBar(option, painter, widget);
    else if (control == CC_ComboBox)
        drawComboBox(*option, *painter);
    else if (control == CC_SpinBox)
        drawSpinBox(*option, *painter);
    else if (control == CC_Slider && slider)
        paintSlider(*painter, m_theme, *slider,
                    subControlRect(CC_Slider, option, SC_SliderHandle, widget));
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_Splitter:
        painter->fillRect(option->rect, m_theme.color(Token::Hairline));
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_theme.color(Token::Side));
        return;
    case CE_MenuBarItem:
        return drawMenuBarItem(*option, *painter);
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return paintMenuItem(*painter, m_theme, *item);
        break;
    case CE_PushButton:
        return drawPushButton(*option, *painter);
    case CE_ProgressBarGroove: // together with the contents
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return paintProgress(*painter, m_theme, *bar);
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return paintTab(*painter, m_theme, *tab);
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem changed = *item; // the text stays dark on the soft selection
            changed.palette.setColor(QPalette::HighlightedText, m_theme.color(Token::Text));
            return QProxyStyle::drawControl(element, &changed, painter, widget);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const bool isFocused = option->state & State_HasFocus;
    const bool isFocusedArea = element == PE_Frame && isFocused && widget && !widget->isWindow();
    switch (element) {
    case PE_PanelMenuBar:
        painter->fillRect(option->rect, m_theme.color(Token::Side));
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, m_theme.color(Token::Card));
        return;
    case PE_Frame:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        painter->save();
        painter->setPen(m_theme.color(isFocusedArea ? Token::Accent : Token::Hairline));
        painter->setBrush(element == PE_PanelTipLabel ? QBrush(m_theme.color(Token::Card))
                                                      : QBrush(Qt::NoBrush));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            return paintField(*painter, m_theme, frame->rect, m_theme.px(fieldRadius), isFocused);
        break;
    case PE_IndicatorCheckBox:
        return paintCheckBox(*painter, m_theme, option->rect, indicatorOf(*option));
    case PE_IndicatorRadioButton:
        return paintRadioButton(*painter, m_theme, option->rect, indicatorOf(*option));
    case PE_FrameFocusRect: // every control has a ring or a frame of its own
        return;
    case PE_PanelItemViewItem: {
        const bool isSelected = option->state & State_Selected;
        if (isSelected || option->state & State_MouseOver)
            paintHighlight(*painter, m_theme, QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5),
                           m_theme.color(isSelected ? Token::AccentSoft : Token::Side),
                           isSelected && isFocused);
        return;
    }
    case PE_IndicatorArrowUp:
        return paintArrow(*painter, m_theme, option->rect, Qt::UpArrow,
                          option->palette.color(QPalette::ButtonText));
    case PE_IndicatorArrowDown:
        if (qobject_cast<const QToolButton *>(widget)) // would cover the text
            return;
        return paintArrow(*painter, m_theme, option->rect, Qt::DownArrow,
                          option->palette.color(QPalette::ButtonText));
    case PE_IndicatorArrowLeft:
        return paintArrow(*painter, m_theme, option->rect, Qt::LeftArrow,
                          option->palette.color(QPalette::ButtonText));
    case PE_IndicatorArrowRight:
        return paintArrow(*painter, m_theme, option->rect, Qt::RightArrow,
                          option->palette.color(QPalette::ButtonText));
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

QIcon Style::standardIcon(StandardPixmap standardIcon, const QStyleOption *option,
                          const QWidget *widget) const
{
    switch (standardIcon) {
    case SP_MessageBoxQuestion:
        return signIcon(m_theme, Token::Accent, u'?');
    case SP_MessageBoxInformation:
        return signIcon(m_theme, Token::Accent, u'i');
    case SP_MessageBoxWarning:
        return signIcon(m_theme, Token::Warning, u'!');
    case SP_MessageBoxCritical:
        return signIcon(m_theme, Token::Danger, u'!');
    default:
        return QProxyStyle::standardIcon(standardIcon, option, widget);
    }
}

void Style::drawComboBox(const QStyleOptionComplex &option, QPainter &painter) const
{
    const bool isEnabled = option.state & State_Enabled;
    paintField(painter, m_theme, option.rect, m_theme.px(fieldRadius),
               option.state & State_HasFocus);
    paintArrow(painter, m_theme, comboBoxRect(m_theme, option, SC_ComboBoxArrow), Qt::DownArrow,
               m_theme.color(isEnabled ? Token::Secondary : Token::Hairline));
}

void Style::drawSpinBox(const QStyleOptionComplex &option, QPainter &painter) const
{
    paintField(painter, m_theme, option.rect, m_theme.px(fieldRadius),
               option.state & State_HasFocus);
    const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    if (!box)
        return;
    const auto drawStep = [&](SubControl part, bool canStep, Qt::ArrowType type) {
        const QRect rect = spinBoxRect(m_theme, option, part);
        const bool isActive = canStep && option.activeSubControls == part
                              && option.state & (State_MouseOver | State_Sunken);
        if (isActive)
            paintHighlight(
                painter, m_theme, rect,
                m_theme.color(option.state & State_Sunken ? Token::AccentSoft : Token::Side),
                false);
        paintArrow(painter, m_theme, rect, type,
                   m_theme.color(canStep ? Token::Secondary : Token::Hairline));
    };
    const bool isEnabled = option.state & State_Enabled;
    drawStep(SC_SpinBoxUp, isEnabled && box->stepEnabled & QAbstractSpinBox::StepUpEnabled,
             Qt::UpArrow);
    drawStep(SC_SpinBoxDown, isEnabled && box->stepEnabled & QAbstractSpinBox::StepDownEnabled,
             Qt::DownArrow);
}

void Style::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter,
                          const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    paintScrollThumb(*painter, m_theme,
                     subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget),
                     option->state & (State_MouseOver | State_Sunken));
}

void Style::drawMenuBarItem(const QStyleOption &option, QPainter &painter) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    if (!item)
        return;
    const bool active = item->state & (State_Selected | State_Sunken);
    painter.fillRect(item->rect, m_theme.color(active ? Token::AccentSoft : Token::Side));
    drawItemText(&painter, item->rect, Qt::AlignCenter | Qt::TextShowMnemonic, item->palette,
                 item->state & State_Enabled, item->text, QPalette::WindowText);
}

/// A button of a standard dialog. The one that Enter presses is the main one.
void Style::drawPushButton(const QStyleOption &option, QPainter &painter) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (!button)
        return;
    const bool isMain = button->features & QStyleOptionButton::DefaultButton;
    const ButtonState state{bool(option.state & State_Enabled), bool(option.state & State_HasFocus),
                            bool(option.state & State_MouseOver),
                            bool(option.state & State_Sunken)};
    paintButton(painter, m_theme, option.rect, isMain ? ButtonLook::Primary : ButtonLook::Plain,
                state, button->text);
}

} // namespace client
