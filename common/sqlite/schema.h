// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace sqlite {

class Database;

/// The tables of a kind of database, in all its versions.
struct Schema
{
    /// Marks the file as ours. https://www.sqlite.org/pragma.html#pragma_application_id
    int applicationId = 0;
    /// Step N has the statements that turn version N into version N + 1; version 0 is an empty
    /// database. Users have databases of every version, so a published step never changes.
    QList<QList<const char *>> steps;
    /// Inserts the first rows into a new database. May be empty.
    std::function<void(Database &)> fill = {};

    int version() const { return int(steps.size()); }
};

/// The outcome of prepareSchema().
struct Preparation
{
    enum class Problem : quint8 {
        None,
        Failed,  ///< See the error of the database and `copyError`.
        Newer,   ///< A newer version of the program wrote it.
        Foreign, ///< Another program wrote it.
    };

    Problem problem = Problem::None;
    QString copyError; ///< A sentence: the copy before a change could not be made.
};

/// Creates the tables in an empty database, or changes those of an older version to the present
/// form. Before a change it copies the database to `PATH.vN`, where N is the older version.
Preparation prepareSchema(Database &database, const QString &path, const Schema &schema);

} // namespace sqlite
