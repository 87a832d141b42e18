// SPDX-License-Identifier: MIT
#include "common/sqlite/schema.h"

#include "common/sqlite/copy.h"
#include "common/sqlite/database.h"

#include <QFileInfo>

namespace sqlite {

namespace {

QString copyBeforeChange(Database &database, const QString &path, int version)
{
    // An earlier change may have been undone with a copy.
    const QString name = QStringLiteral("%1.v%2").arg(path).arg(version);
    QString copy = name;
    for (int i = 2; QFileInfo::exists(copy); ++i)
        copy = QStringLiteral("%1-%2").arg(name).arg(i);
    return copyDatabase(database, copy);
}

} // namespace

Preparation prepareSchema(Database &database, const QString &path, const Schema &schema)
{
    using Problem = Preparation::Problem;
    const int version = database.value("PRAGMA user_version").toInt();
    const int id = database.value("PRAGMA application_id").toInt();
    if (database.error())
        return {Problem::Failed, {}};
    const bool isEmpty =
        version == 0 && database.value("SELECT count(*) FROM sqlite_master").toInt() == 0;
    if (!isEmpty && id != schema.applicationId)
        return {database.error() ? Problem::Failed : Problem::Foreign, {}};
    if (version > schema.version())
        return {Problem::Newer, {}};
    if (version == schema.version())
        return {};
    QString copyError = version > 0 ? copyBeforeChange(database, path, version) : QString();
    if (!copyError.isEmpty())
        return {Problem::Failed, copyError};
    database.begin();
    for (int step = version; step < schema.version(); ++step) {
        for (const char *statement : schema.steps.at(step))
            database.execute(QString::fromLatin1(statement));
    }
    if (version == 0) {
        if (schema.fill)
            schema.fill(database);
        database.execute(QStringLiteral("PRAGMA application_id = %1").arg(schema.applicationId));
    }
    database.execute(QStringLiteral("PRAGMA user_version = %1").arg(schema.version()));
    return database.commit() ? Preparation() : Preparation{Problem::Failed, {}};
}

} // namespace sqlite
