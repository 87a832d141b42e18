// SPDX-License-Identifier: MIT
#include "server/store/lastturn.h"

#include "common/sqlite/database.h"
#include "server/store/rowid.h"

#include <QVariant>

namespace server {

quint64 lastSequence(sqlite::Database &database)
{
    return database
        .value("SELECT max(sequence, (SELECT ifnull(max(id), 0) FROM message) >> ?) FROM network",
               {rowPositionBits})
        .toULongLong();
}

qint64 lastTimeMs(sqlite::Database &database)
{
    return database
        .value("SELECT max(time, ifnull((SELECT time FROM message ORDER BY id DESC LIMIT 1), 0))"
               " FROM network")
        .toLongLong();
}

void saveLastTurn(sqlite::Database &database)
{
    database.run("UPDATE network SET sequence = ?, time = ?",
                 {lastSequence(database), lastTimeMs(database)});
}

} // namespace server
