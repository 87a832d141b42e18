// SPDX-License-Identifier: MIT
#include "server/store/sqliterepair.h"

#include "common/crypto/privatefile.h"
#include "common/sqlite/copy.h"
#include "common/sqlite/database.h"
#include "common/sqlite/salvage.h"
#include "server/store/sqliteschema.h"

namespace server {

namespace {

QString createDatabase(sqlite::Database &database, const QString &path)
{
    const QString error = net::writePrivateFile(path, QByteArray());
    if (!error.isEmpty())
        return QStringLiteral("The database %1 cannot be created: %2.").arg(path, error);
    if (!database.open(path, sqlite::Database::Access::ReadWrite))
        return database.error().sentence(path);
    return prepareSchema(database, path);
}

/// The identity of the network, and the last turn that is known to have been stored.
void copyNetwork(sqlite::Database &from, sqlite::Database &to, DatabaseRepair &result)
{
    QSqlQuery network = from.query(QStringLiteral("SELECT id, sequence, time FROM network"));
    if (network.next())
        to.query(QStringLiteral("UPDATE network SET id = ?, sequence = ?, time = ?"),
                 {network.value(0), network.value(1), network.value(2)});
    else
        result.isComplete = false;
    to.query(QStringLiteral("UPDATE network SET indexed = 0"));
}

void copyRows(sqlite::Database &from, sqlite::Database &to, DatabaseRepair &result)
{
    to.begin();
    const sqlite::Salvage salvage = sqlite::salvageRows(from, to, {QStringLiteral("network")});
    result.copiedRows = salvage.copiedRows;
    result.isComplete = salvage.isComplete;
    copyNetwork(from, to, result);
    if (!to.commit())
        result.error = to.takeError().text;
}

} // namespace

QString DatabaseRepair::report() const
{
    const QString what = isComplete ? QStringLiteral("all of its %1 rows")
                                    : QStringLiteral("%1 rows, which is all that could be read");
    return QStringLiteral("The database was damaged. It is kept as %1; %2 were copied to a new "
                          "database.")
        .arg(setAside, what.arg(copiedRows));
}

DatabaseRepair repairDatabase(const QString &path, qint64 nowMs)
{
    DatabaseRepair result;
    const sqlite::SetAside old = sqlite::setAsideDatabase(path, QStringLiteral("damaged"), nowMs);
    result.error = old.error;
    result.setAside = old.name;
    if (!result.error.isEmpty())
        return result;
    sqlite::Database to;
    result.error = createDatabase(to, path);
    if (!result.error.isEmpty())
        return result;
    sqlite::Database from;
    from.open(old.name, sqlite::Database::Access::ReadOnly);
    copyRows(from, to, result);
    if (result.error.isEmpty())
        sqlite::removeRepairRequest(path);
    return result;
}

} // namespace server
