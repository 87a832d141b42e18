// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/record.h"

#include <QList>

namespace server {

/// The arguments of Store::commit() for one turn.
struct StoredTurn
{
    quint64 sequence = 0;
    qint64 timeMs = 0; ///< UTC in milliseconds since 1970.
    RecordList records;
};
using TurnBatch = QList<StoredTurn>;

} // namespace server
