// SPDX-License-Identifier: MIT
#include "server/store/sqlitecheckpointer.h"

namespace server {

namespace {

/// Under constant load, the log never starts over by itself. A log of more pages (16 MiB) is made
/// to, which holds up commits for the time that the last pages take.
constexpr int maxLogPages = 4096;

} // namespace

sqlite::Error SqliteCheckpointer::open(const QString &path)
{
    m_database.open(path, sqlite::Database::Access::ReadWrite);
    m_database.execute(QStringLiteral("PRAGMA wal_autocheckpoint = 0"));
    // RESTART holds up commits while it waits for readers, and a backup reads for a long time.
    m_database.execute(QStringLiteral("PRAGMA busy_timeout = 20"));
    return m_database.takeError();
}

sqlite::Error SqliteCheckpointer::checkpoint()
{
    QSqlQuery &query = m_database.run("PRAGMA wal_checkpoint(PASSIVE)");
    const bool isLong = m_database.next(query) && query.value(1).toInt() > maxLogPages;
    query.finish();
    if (isLong)
        m_database.run("PRAGMA wal_checkpoint(RESTART)").finish();
    return m_database.takeError();
}

} // namespace server
