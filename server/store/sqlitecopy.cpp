// SPDX-License-Identifier: MIT
#include "server/store/sqlitecopy.h"

#include "server/store/sqlitedatabase.h"
#include "server/store/sqliteschema.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace server {

namespace {

/// Why @p backup cannot be restored; empty if it can.
QString backupProblem(SqliteDatabase &backup, const QString &file)
{
    const int id = backup.value("PRAGMA application_id").toInt();
    const int version = backup.value("PRAGMA user_version").toInt();
    const QString state =
        backup.error() ? QString() : backup.value("PRAGMA quick_check(1)").toString();
    if (backup.error())
        return QStringLiteral("The backup %1 cannot be used: %2.")
            .arg(file, backup.error().reason());
    if (id != databaseApplicationId || version < 1)
        return QStringLiteral("The file %1 is not a database of hearthd.").arg(file);
    if (version > currentSchemaVersion())
        return QStringLiteral("The backup %1 is from a newer version of hearthd.").arg(file);
    if (state != QLatin1String("ok"))
        return QStringLiteral("The backup %1 is damaged: %2.").arg(file, state);
    return {};
}

/// Message ids that were given since the backup must not be given again.
void continueSequence(const QString &backup, const QString &present)
{
    SqliteDatabase to;
    SqliteDatabase from;
    if (!QFileInfo::exists(present) || !from.open(present, SqliteDatabase::Access::ReadOnly)
        || !to.open(backup, SqliteDatabase::Access::ReadWrite))
        return;
    const qint64 sequence = from.value("SELECT sequence FROM network").toLongLong();
    to.run("UPDATE network SET sequence = max(sequence, ?)", {sequence});
}

} // namespace

QString copyDatabase(SqliteDatabase &database, const QString &path)
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

SetAside restoreDatabase(const QString &file, const QString &path, qint64 nowMs)
{
    const QString copy = path + QStringLiteral(".restored");
    QFile::remove(copy); // Of an attempt that was interrupted.
    {
        SqliteDatabase backup;
        backup.open(file, SqliteDatabase::Access::ReadOnly);
        const QString problem = backupProblem(backup, file);
        const QString error = problem.isEmpty() ? copyDatabase(backup, copy) : problem;
        if (!error.isEmpty())
            return {error, {}};
    }
    SetAside old;
    continueSequence(copy, path);
    if (QFileInfo::exists(path))
        old = setAsideDatabase(path, QStringLiteral("replaced"), nowMs);
    if (old.error.isEmpty() && !QFile::rename(copy, path))
        old.error = QStringLiteral("The file %1 cannot be renamed to %2.").arg(copy, path);
    return old;
}

} // namespace server
