// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace client {

class Theme;

/// The Fusion style with slim scroll bars, hairline splitters and a flat menu bar in the colours of
/// the theme. Our own widgets (fields, buttons, lists, messages) paint themselves.
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
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                         SubControl subControl, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;

private:
    void drawCheckBox(const QStyleOption &option, QPainter &painter) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter,
                       const QWidget *widget) const;

    const Theme &m_theme;
};

} // namespace client
