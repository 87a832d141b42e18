// SPDX-License-Identifier: MIT
#pragma once

namespace client {

class MainWindow;
class Theme;

/// Opens the settings of @p window, or raises them if they are open already. Changes are applied to
/// the window at once. References must outlive the window.
void openSettings(const Theme &theme, MainWindow &window);

} // namespace client
