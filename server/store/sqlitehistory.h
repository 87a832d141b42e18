// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/query.h"

namespace server {

class SqliteDatabase;

/// The value of participantKey() as it is stored in the table `participant`.
QByteArray storedParticipant(const QByteArray &participant);

// The answers are arbitrary after an error of the database.

HistoryRead readHistory(SqliteDatabase &database, const ReadHistory &question);
TargetsFound findTargets(SqliteDatabase &database, const FindTargets &question);

} // namespace server
