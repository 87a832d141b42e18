// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/theme/theme.h"

class QPainter;

namespace client {

enum class ButtonLook : quint8 {
    Primary, ///< The main button of a surface; at most one each.
    Plain,
    Small, ///< For cards and bars.
    Pill,  ///< Floats over the messages.
    TextOnly,
};

struct ButtonState
{
    bool isEnabled = true;
    bool isFocused = false;
    bool isHovered = false;
    bool isDown = false;
};

/// The size of a button with @p text, which may have a mnemonic. All but TextOnly have 3 design
/// pixels on each side for the focus ring.
QSize buttonSize(const Theme &theme, ButtonLook look, const QString &text);
void paintButton(QPainter &painter, const Theme &theme, const QRect &rect, ButtonLook look,
                 const ButtonState &state, const QString &text);

} // namespace client
