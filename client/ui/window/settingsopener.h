// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace client {

class MainWindow;
class Theme;

/// Opens the settings of @p window, or raises them if they are open already. Changes are applied to
/// the window at once. @p action: the name of a KeyedAction, whose keys are shown; empty for none.
/// References must outlive the window.
void openSettings(const Theme &theme, MainWindow &window, const QString &action = {});

} // namespace client
