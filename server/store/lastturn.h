// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace sqlite {
class Database;
} // namespace sqlite

namespace server {

// The last turn of a database. The table `message` holds it if the turn has messages; the table
// `network` holds turns without. Errors are those of the database.

/// The sequence of the last turn; 0: none.
quint64 lastSequence(sqlite::Database &database);
/// The time of the last turn: UTC in milliseconds since 1970; 0: none.
qint64 lastTimeMs(sqlite::Database &database);
/// Copies the last turn to the table `network`. Must be called before messages are deleted, in the
/// same transaction.
void saveLastTurn(sqlite::Database &database);

} // namespace server
