// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/rowid.h"
#include "server/turn/query.h"

#include <limits>

namespace sqlite {
class Database;
} // namespace sqlite

namespace server {

/// The value of participantKey() as it is stored in the table `participant`.
QByteArray storedParticipant(const QByteArray &participant);

/// Greater than every id of a message.
constexpr RowId noRow = std::numeric_limits<RowId>::max();
/// The first message, of any conversation, at @p timeMs or later; noRow: there is none.
RowId rowAtTime(sqlite::Database &database, qint64 timeMs);

// The answers are arbitrary after an error of the database.

HistoryRead readHistory(sqlite::Database &database, const ReadHistory &question);
TargetsFound findTargets(sqlite::Database &database, const FindTargets &question);

} // namespace server
