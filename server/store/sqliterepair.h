// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace server {

/// The outcome of repairDatabase().
struct DatabaseRepair
{
    QString error;    ///< A sentence; empty: the new database is ready.
    QString setAside; ///< The path of the damaged file; empty if it was not moved.
    qint64 copiedRows = 0;
    bool isComplete = true; ///< Whether every row could be read.

    /// A sentence for the log and for operators.
    QString report() const;
};

/// Renames the damaged database @p path, which no connection may use, creates a new one, and copies
/// what can be read. @p nowMs (UTC in milliseconds since 1970) becomes part of the new name.
/// Deletes nothing. Blocks for as long as reading the whole file takes.
DatabaseRepair repairDatabase(const QString &path, qint64 nowMs);

} // namespace server
