// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace net {

/// The result of reading a file.
struct FileContent
{
    QByteArray bytes;
    QString error;              ///< Why it could not be read; empty: it could.
    bool othersMayRead = false; ///< The file's mode lets every user of the machine read it.
};

/// Reads the first @p maxBytes of a regular file. Pipes, devices and sockets are refused at once:
/// reading them could wait forever.
FileContent readRegularFile(const QString &path, qint64 maxBytes);

} // namespace net
