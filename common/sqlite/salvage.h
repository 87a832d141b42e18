// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace sqlite {

class Database;

/// The outcome of salvageRows().
struct Salvage
{
    qint64 copiedRows = 0;
    bool isComplete = true; ///< Whether every row could be read.
};

/// Copies what can be read of the damaged database @p from to @p to, which has the same tables. Not
/// the tables in @p without, nor those of search indexes. Call this within a transaction of @p to:
/// it is committed now and then, and another one is started.
Salvage salvageRows(Database &from, Database &to, const QStringList &without = {});

/// Asks the next start to repair the database @p path: the file turned out to be damaged while it
/// was in use.
void requestRepair(const QString &path);
bool isRepairRequested(const QString &path);
/// The database was repaired.
void removeRepairRequest(const QString &path);

} // namespace sqlite
