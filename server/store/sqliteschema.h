// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace sqlite {
class Database;
} // namespace sqlite

namespace server {

/// Marks the file as ours: "Hrth". https://www.sqlite.org/pragma.html#pragma_application_id
inline constexpr int databaseApplicationId = 0x48727468;

/// The version of the schema that prepareSchema() creates.
int currentSchemaVersion();

/// Creates the tables in an empty database, or changes those of an older version of hearthd to
/// the present form. Before a change it copies the database to `PATH.vN`, where N is the older
/// version. Returns an empty string, or a sentence with the reason why the database cannot be used.
QString prepareSchema(sqlite::Database &database, const QString &path);

} // namespace server
