// SPDX-License-Identifier: MIT
#include "server/store/sqlitecopy.h"

#include "server/store/sqlitedatabase.h"

#include <QFile>

namespace server {

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

} // namespace server
