// SPDX-License-Identifier: MIT
#include "server/store/databaserestore.h"

#include "common/sqlite/database.h"
#include "server/store/lastturn.h"
#include "server/store/sqliteschema.h"

#include <QFile>
#include <QFileInfo>

namespace server {

namespace {

/// Why @p backup cannot be restored; empty if it can.
QString backupProblem(sqlite::Database &backup, const QString &file)
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
    sqlite::Database to;
    sqlite::Database from;
    if (!QFileInfo::exists(present) || !from.open(present, sqlite::Database::Access::ReadOnly)
        || !to.open(backup, sqlite::Database::Access::ReadWrite))
        return;
    to.run("UPDATE network SET sequence = max(sequence, ?)", {lastSequence(from)});
}

} // namespace

sqlite::SetAside restoreDatabase(const QString &file, const QString &path, qint64 nowMs)
{
    const QString copy = path + QStringLiteral(".restored");
    QFile::remove(copy); // Of an attempt that was interrupted.
    {
        sqlite::Database backup;
        backup.open(file, sqlite::Database::Access::ReadOnly);
        const QString problem = backupProblem(backup, file);
        const QString error = problem.isEmpty() ? sqlite::copyDatabase(backup, copy) : problem;
        if (!error.isEmpty())
            return {error, {}};
    }
    sqlite::SetAside old;
    continueSequence(copy, path);
    if (QFileInfo::exists(path))
        old = sqlite::setAsideDatabase(path, QStringLiteral("replaced"), nowMs);
    if (old.error.isEmpty() && !QFile::rename(copy, path))
        old.error = QStringLiteral("The file %1 cannot be renamed to %2.").arg(copy, path);
    return old;
}

} // namespace server
