// SPDX-License-Identifier: MIT
#include "server/app/cloakkey.h"

#include "common/crypto/privatefile.h"

#include <QFile>
#include <QRandomGenerator>

namespace server {

namespace {

constexpr qsizetype keyBytes = 32;

CloakKey makeCloakKey(const QString &path)
{
    QByteArray key(keyBytes, '\0');
    QRandomGenerator::system()->generate(key.begin(), key.end());
    const QString error = net::writePrivateFile(path, key.toHex() + '\n');
    if (!error.isEmpty())
        return {{}, QStringLiteral("%1 cannot be written: %2.").arg(path, error)};
    return {key, {}};
}

} // namespace

CloakKey cloakKeyIn(const DataFolder &folder)
{
    const QString path = folder.filePath(QStringLiteral("cloak.key"));
    QFile file(path);
    if (!file.exists())
        return makeCloakKey(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, QStringLiteral("%1 cannot be read: %2.").arg(path, file.errorString())};
    constexpr qint64 maxBytes = 1024;
    const QByteArray key = QByteArray::fromHex(file.read(maxBytes).trimmed());
    if (key.size() != keyBytes)
        return {{},
                QStringLiteral("%1 does not contain a key of 64 hexadecimal digits. Delete the "
                               "file to make a new key.")
                    .arg(path)};
    return {key, {}};
}

} // namespace server
