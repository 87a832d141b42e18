// SPDX-License-Identifier: MIT
#pragma once

#include <QStyle>

class QStyleOptionComplex;
class QStyleOptionSlider;

namespace client {

class Theme;

// In design pixels.
constexpr int fieldMargin = 3 + 10; ///< From the edge of a field to its text, with the focus ring.
constexpr int stepWidth = 22;       ///< Of the arrows of combo boxes and spin boxes.

// The places of the parts of controls. Mirrored if the option says so.

/// There are no arrow buttons: their places are empty.
QRect scrollBarRect(const Theme &theme, const QStyleOptionSlider &bar,
                    QStyle::SubControl subControl);
QRect comboBoxRect(const Theme &theme, const QStyleOptionComplex &option,
                   QStyle::SubControl subControl);
QRect spinBoxRect(const Theme &theme, const QStyleOptionComplex &option,
                  QStyle::SubControl subControl);

} // namespace client
