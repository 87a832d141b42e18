// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace net {

/// The result of reading a file.
struct FileContent
{
    QByteArray bytes;
    QString error;              ///< Why it could not be read; empty on success.
    bool othersMayRead = false; ///< All users of the machine may read the file.
};

/// Reads the first @p maxBytes of a regular file. Rejects pipes, devices and sockets, since reading
/// from them could block forever.
FileContent readRegularFile(const QString &path, qint64 maxBytes);

} // namespace net
