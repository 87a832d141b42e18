// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/windowsettings.h"

#include <functional>

class QWidget;

namespace client {

class Theme;

/// A widget that edits the value of one row of the table of settings.
struct SettingEditor
{
    QWidget *widget = nullptr; ///< Null for a row that has no editor of its own.
    /// Shows the value without reporting a change.
    std::function<void(const QJsonValue &)> setValue = {};
    bool merges = false; ///< Values that follow one another are one step to undo.
};

/// Makes the editor of @p row as a child of @p parent. It calls @p report with each value that the
/// user enters.
SettingEditor makeEditor(const WindowSetting &row, const Theme &theme, QWidget *parent,
                         const std::function<void(const QJsonValue &)> &report);

} // namespace client
