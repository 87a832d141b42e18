// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/sqlitedatabase.h"

namespace server {

/// Copies the write-ahead log into the database. Lives on a thread of its own: a checkpoint waits
/// for the disk, and must not hold up commits. https://www.sqlite.org/wal.html#ckpt
class SqliteCheckpointer
{
public:
    SqliteError open(const QString &path);
    SqliteError checkpoint();

private:
    SqliteDatabase m_database;
};

} // namespace server
