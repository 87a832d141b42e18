// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace support {

/// Writes a dictionary with the words "hello", "world" and "Grüße" to @p folder.
/// @p encoding is "UTF-8" or "ISO8859-1". Returns false if the files cannot be written.
bool writeDictionary(const QString &folder, const QString &language, const QByteArray &encoding);

} // namespace support
