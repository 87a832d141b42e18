// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace net {

/// Writes a file that nobody but its owner may read (0600) from the moment it exists, whole or not
/// at all, in place of an older one. Returns an empty string, or why that did not work.
QString writePrivateFile(const QString &path, const QByteArray &bytes);

} // namespace net
