// SPDX-License-Identifier: MIT
#pragma once

#include "common/sqlite/database.h"

namespace server {

/// Copies the write-ahead log into the database. Lives on a thread of its own: a checkpoint waits
/// for the disk, and must not hold up commits. https://www.sqlite.org/wal.html#ckpt
class SqliteCheckpointer
{
public:
    sqlite::Error open(const QString &path);
    sqlite::Error checkpoint();

private:
    sqlite::Database m_database;
};

} // namespace server
