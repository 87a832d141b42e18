// SPDX-License-Identifier: MIT
#include "tests/support/sampledictionary.h"

#include <QFile>

namespace support {

static bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool writeDictionary(const QString &folder, const QString &language, const QByteArray &encoding)
{
    const QString words = QStringLiteral("3\nhello\nworld\nGrüße\n");
    const QString path = folder + u'/' + language;
    return write(path + QStringLiteral(".aff"),
                 "SET " + encoding + "\nTRY esianrtolcdugmphbyfvkwz\n")
           && write(path + QStringLiteral(".dic"),
                    encoding == "UTF-8" ? words.toUtf8() : words.toLatin1());
}

} // namespace support
