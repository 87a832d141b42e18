// SPDX-License-Identifier: MIT
#include "client/store/logindex.h"

#include "client/store/messagerow.h"
#include "client/store/searchindex.h"
#include "common/sqlite/database.h"

namespace client {

namespace {

/// Messages that addMissing() adds in one transaction, which delays other work.
constexpr int stepMessages = 2'000;

/// A deleted message has no text.
bool isFindable(const ChatMessage &message)
{
    return isSpoken(message.kind) && !message.text.isEmpty();
}

} // namespace

LogIndex::LogIndex(sqlite::Database &database)
    : m_database(database)
{}

void LogIndex::add(const ChatMessage &message, qint64 conversation, qint64 sender)
{
    if (isFindable(message) && !isMissing(message.localId))
        m_database.run("INSERT INTO search (rowid, text) VALUES (?, ?)",
                       {qint64(message.localId), indexedText(message, conversation, sender)});
}

void LogIndex::remove(const StoredMessage &stored)
{
    const ChatMessage &message = stored.message;
    // An index without the texts needs them to remove its entry.
    if (isFindable(message) && !isMissing(message.localId))
        m_database.run(
            "INSERT INTO search (search, rowid, text) VALUES ('delete', ?, ?)",
            {qint64(message.localId), indexedText(message, stored.conversation, stored.sender)});
}

void LogIndex::setAllMissing()
{
    m_database.run("INSERT OR REPLACE INTO task"
                   " SELECT 'index', ifnull(max(id), 0) + 1 FROM message");
    forget();
}

bool LogIndex::addMissing()
{
    const qint64 end = missingBefore();
    if (end == 0)
        return false;
    const qint64 first = m_database
                             .value("SELECT min(id) FROM (SELECT id FROM message WHERE id < ?"
                                    " ORDER BY id DESC LIMIT ?)",
                                    {end, stepMessages})
                             .toLongLong();
    m_database.begin();
    m_missingBefore = 0;
    QSqlQuery &rows = m_database.run("SELECT " MESSAGE_COLUMNS ", conversation, message.sender"
                                     " FROM message JOIN sender ON sender.id = message.sender"
                                     " WHERE message.id >= ? AND message.id < ?"
                                     " ORDER BY message.id",
                                     {first, end});
    while (m_database.next(rows))
        add(messageFrom(rows), rows.value(messageColumns).toLongLong(),
            rows.value(messageColumns + 1).toLongLong());
    rows.finish();
    m_database.run("UPDATE task SET before_id = ? WHERE name = 'index'", {first});
    m_database.run("DELETE FROM task WHERE name = 'index'"
                   " AND NOT EXISTS (SELECT 1 FROM message WHERE id < before_id)");
    forget();
    return !m_database.commit() || missingBefore() != 0;
}

qint64 LogIndex::missingBefore()
{
    if (!m_missingBefore)
        m_missingBefore =
            m_database.value("SELECT before_id FROM task WHERE name = 'index'").toLongLong();
    return *m_missingBefore;
}

} // namespace client
