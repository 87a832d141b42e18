// SPDX-License-Identifier: MIT
#include "common/crypto/regularfile.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>

namespace net {

FileContent readRegularFile(const QString &path, qint64 maxBytes)
{
    // O_NONBLOCK: opening a pipe does not wait until another process opens it.
    const int descriptor =
        open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (descriptor < 0)
        return {{}, qt_error_string(), false};
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return {{}, file.errorString(), false};
    struct stat status = {};
    if (fstat(descriptor, &status) != 0)
        return {{}, qt_error_string(), false};
    if (!S_ISREG(status.st_mode))
        return {{}, QStringLiteral("it is not a regular file"), false};
    FileContent content;
    content.othersMayRead = (status.st_mode & S_IROTH) != 0;
    content.bytes = file.read(maxBytes);
    if (file.error() != QFileDevice::NoError)
        content.error = file.errorString();
    return content;
}

} // namespace net
