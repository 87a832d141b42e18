// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace server {

class SqliteDatabase;

/// Copies @p database, which may be in use, to the new file @p path, which only the owner can read.
/// Existing files are not replaced. Returns an empty string, or a sentence with the error; then
/// there is no file.
QString copyDatabase(SqliteDatabase &database, const QString &path);

} // namespace server
