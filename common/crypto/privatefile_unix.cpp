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
    // A QSaveFile begins as the umask has it; a temporary file begins as its owner's alone.
    QTemporaryFile file(target + QStringLiteral(".XXXXXX"));
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return file.errorString();
    ::fsync(file.handle()); // Where the file system cannot do that, it is as safe as it gets.
    if (std::rename(QFile::encodeName(file.fileName()).constData(),
                    QFile::encodeName(target).constData())
        != 0)
        return qt_error_string();
    file.setAutoRemove(false);
    return {};
}

} // namespace net
