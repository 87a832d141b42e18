// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace net {

/// Writes or replaces a file atomically. Only its owner can read it (0600), from the moment it
/// exists. Returns an empty string, or why it failed.
QString writePrivateFile(const QString &path, const QByteArray &bytes);

} // namespace net
