// SPDX-License-Identifier: MIT
#pragma once

#include <QKeyEvent>

namespace client {

/// Whether @p event types a visible character or a space, without Ctrl, Alt or Meta.
///
/// Widgets that take no text ignore such events. The window gets them then, and types them into the
/// composer.
inline bool typesCharacter(const QKeyEvent &event)
{
    const auto others = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return others == Qt::NoModifier && !event.text().isEmpty() && event.text().at(0).isPrint();
}

} // namespace client
