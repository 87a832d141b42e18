// SPDX-License-Identifier: MIT
#include "common/crypto/privatefile.h"

#include <QFileInfo>
#include <QTemporaryFile>

#include <cstdio>

#include <unistd.h>

namespace net {

QString writePrivateFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    const QString target = info.isSymLink() ? info.symLinkTarget() : path;
    // Not a QSaveFile: its first mode depends on the umask. A QTemporaryFile starts with 0600.
    QTemporaryFile file(target + QStringLiteral(".XXXXXX"));
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return file.errorString();
    ::fsync(file.handle()); // Failure is ignored: some file systems cannot sync.
    if (std::rename(QFile::encodeName(file.fileName()).constData(),
                    QFile::encodeName(target).constData())
        != 0)
        return qt_error_string();
    file.setAutoRemove(false);
    return {};
}

} // namespace net
