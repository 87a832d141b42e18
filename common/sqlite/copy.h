// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace sqlite {

class Database;

/// Copies @p database, which may be in use, to the new file @p path, which only the owner can read.
/// Existing files are not replaced. Returns an empty string, or a sentence with the error; then
/// there is no file.
QString copyDatabase(Database &database, const QString &path);

struct SetAside
{
    QString error; ///< A sentence; empty: all is well.
    QString name;  ///< The new path of the database.
};

/// Renames the database @p path, which no connection may use, with its log files. The new name has
/// @p word and the time @p nowMs (UTC in milliseconds since 1970), and is not that of another file.
SetAside setAsideDatabase(const QString &path, const QString &word, qint64 nowMs);

} // namespace sqlite
