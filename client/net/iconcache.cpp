// SPDX-License-Identifier: MIT
#include "client/net/iconcache.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace client {

QByteArray IconCache::icon(const QUrl &url, std::chrono::hours maxAge) const
{
    const QFileInfo info(pathOf(url));
    // A future time means that the clock was wrong.
    const qint64 ageMs = info.lastModified().msecsTo(QDateTime::currentDateTime());
    if (!info.isFile() || info.size() > maxIconBytes || ageMs < 0
        || ageMs >= std::chrono::milliseconds(maxAge).count())
        return {};
    QFile file(info.filePath());
    return file.open(QIODevice::ReadOnly) ? file.read(maxIconBytes) : QByteArray();
}

void IconCache::store(const QUrl &url, const QByteArray &icon)
{
    QDir folder(m_folder);
    if (icon.size() > maxIconBytes || !folder.mkpath(QStringLiteral(".")))
        return;
    QSaveFile file(pathOf(url));
    if (file.open(QIODevice::WriteOnly) && file.write(icon) == icon.size())
        file.commit();
    const QStringList files =
        folder.entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Time); // the newest first
    for (const QString &old : files.mid(maxIcons))
        folder.remove(old);
}

QString IconCache::pathOf(const QUrl &url) const
{
    const QByteArray hash =
        QCryptographicHash::hash(url.toEncoded(), QCryptographicHash::Sha256).toHex();
    return m_folder + u'/' + QString::fromLatin1(hash) + u".png";
}

} // namespace client
