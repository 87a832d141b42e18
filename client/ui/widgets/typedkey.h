// SPDX-License-Identifier: MIT
#pragma once

#include <QKeyEvent>

namespace client {

/// Whether @p event types a visible character or a space, without Ctrl, Alt or Meta.
///
/// Widgets without text input ignore such events, so that they reach the window, which passes them
/// to the composer.
inline bool typesCharacter(const QKeyEvent &event)
{
    const auto others = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return others == Qt::NoModifier && !event.text().isEmpty() && event.text().at(0).isPrint();
}

} // namespace client
