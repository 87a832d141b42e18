// SPDX-License-Identifier: MIT
#include "common/sqlite/copy.h"

#include "common/sqlite/database.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace sqlite {

QString copyDatabase(Database &database, const QString &path)
{
    const auto failure = [&path](const QString &reason) {
        return QStringLiteral("The copy %1 cannot be written: %2.").arg(path, reason);
    };
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return failure(file.errorString());
    file.close();
    // SQLite fills the empty file. https://www.sqlite.org/lang_vacuum.html
    QString quoted = path;
    quoted.replace(u'\'', QStringLiteral("''"));
    if (database.execute(QStringLiteral("VACUUM INTO '%1'").arg(quoted)))
        return {};
    file.remove();
    return failure(database.takeError().reason());
}

SetAside setAsideDatabase(const QString &path, const QString &word, qint64 nowMs)
{
    const QString stamp =
        QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString name = QStringLiteral("%1.%2-%3").arg(path, word, stamp);
    SetAside result{{}, name};
    for (int i = 2; QFileInfo::exists(result.name); ++i)
        result.name = QStringLiteral("%1-%2").arg(name).arg(i);
    // The log files belong to the database by their names.
    for (const char *suffix : {"", "-wal", "-shm"}) {
        QFile file(path + QLatin1String(suffix));
        if (file.exists() && !file.rename(result.name + QLatin1String(suffix)))
            result.error = QStringLiteral("The database %1 cannot be renamed: %2.")
                               .arg(file.fileName(), file.errorString());
    }
    return result;
}

} // namespace sqlite
