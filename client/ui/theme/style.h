// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace client {

class Theme;

/// Fusion with slim scroll bars in tone, hairline splitters and a flat menu bar. What is ours
/// altogether (fields, buttons, lists, messages) paints itself.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    /// @p theme must outlive the style: it takes it back from the application when it goes.
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
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter,
                       const QWidget *widget) const;

    const Theme &m_theme;
};

} // namespace client
