// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/theme/theme.h"

#include <QIcon>

class QPainter;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;

namespace client {

/// The state of a check box or of a radio button.
struct IndicatorState
{
    bool isOn = false;
    bool isPartly = false; ///< Of a check box with three states.
    bool isEnabled = true;
    bool isFocused = false;
};

// These parts have 3 design pixels on each side for the focus ring, as paintField() has.

void paintCheckBox(QPainter &painter, const Theme &theme, const QRect &rect,
                   const IndicatorState &state);
void paintRadioButton(QPainter &painter, const Theme &theme, const QRect &rect,
                      const IndicatorState &state);
/// The horizontal or vertical line of a slider with its handle, at @p handle.
void paintSlider(QPainter &painter, const Theme &theme, const QStyleOptionSlider &option,
                 const QRect &handle);

/// The moving part of a scroll bar; @p isActive under the pointer.
void paintScrollThumb(QPainter &painter, const Theme &theme, const QRect &rect, bool isActive);
/// An open arrow in the middle of @p rect.
void paintArrow(QPainter &painter, const Theme &theme, const QRect &rect, Qt::ArrowType type,
                const QColor &color);
/// The bar without its text.
void paintProgress(QPainter &painter, const Theme &theme, const QStyleOptionProgressBar &option);
/// The line below the selected tab, and the focus frame.
void paintTab(QPainter &painter, const Theme &theme, const QStyleOptionTab &option);

/// A disc with a character, for message boxes.
QIcon signIcon(const Theme &theme, Theme::Token token, QChar sign);

/// A row of a menu, or of the popup of a combo box: its mark, text, keys and arrow.
void paintMenuItem(QPainter &painter, const Theme &theme, const QStyleOptionMenuItem &option);
/// The size of that row; @p contents is that of its text without the keys.
QSize menuItemSize(const Theme &theme, const QStyleOptionMenuItem &option, const QSize &contents);

} // namespace client
