// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace server {

class SqliteDatabase;

/// Creates the tables in an empty database, or changes those of an older version of hearthd to
/// the present form. Before a change it copies the database to `PATH.vN`, where N is the older
/// version. Returns an empty string, or a sentence with the reason why the database cannot be used.
QString prepareSchema(SqliteDatabase &database, const QString &path);

} // namespace server
