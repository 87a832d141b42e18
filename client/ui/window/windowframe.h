// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace client {

class Theme;

/// Gives @p window the size of a first start, or that of its screen if this is smaller.
void resizeToDefault(QWidget &window, const Theme &theme);
/// Keeps @p window, which was hidden and is about to be shown again, where it was: a window manager
/// places it like a new one, unless it asks for a position.
void keepPlace(QWidget &window);

} // namespace client
