// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/windowsettings.h"

namespace client {

/// The result of reading a file of settings.
struct ImportedSettings
{
    QJsonObject values; ///< By the names of the table's rows; all are valid. Empty on failure.
    QString sentence;   ///< For the user: why it failed, or which values were left out.
};

inline constexpr qint64 maxSettingsFileBytes = 1024 * 1024;

/// The settings of the dialog as a JSON file. There is no layout and no password among them.
QByteArray exportSettings(const WindowSettings &settings);
/// Reads what exportSettings() has written; the bytes may come from anyone.
ImportedSettings importSettings(const QByteArray &file);

} // namespace client
