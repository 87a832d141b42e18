// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace client {

class Theme;

/// Draws the standard controls in the colours and measures of the theme, so that dialogs look like
/// the window: fields, buttons, boxes, menus, sliders, tabs, scroll bars. Fusion draws the rest.
/// Our own widgets (messages, rows of lists, cards) paint themselves.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    /// @p theme must outlive the style; its destructor removes the style from the application.
    explicit Style(const Theme &theme);

    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                         SubControl subControl, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap standardIcon, const QStyleOption *option,
                       const QWidget *widget) const override;

private:
    void drawComboBox(const QStyleOptionComplex &option, QPainter &painter) const;
    void drawSpinBox(const QStyleOptionComplex &option, QPainter &painter) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter,
                       const QWidget *widget) const;
    void drawMenuBarItem(const QStyleOption &option, QPainter &painter) const;
    void drawPushButton(const QStyleOption &option, QPainter &painter) const;

    const Theme &m_theme;
};

} // namespace client
