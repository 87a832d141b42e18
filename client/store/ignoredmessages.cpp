// SPDX-License-Identifier: MIT
#include "client/store/ignoredmessages.h"

#include "client/store/lognames.h"
#include "client/store/messagerow.h"
#include "common/sqlite/database.h"

#include <utility>

namespace client {

namespace {

constexpr int checkInterval = 500; // messages

} // namespace

IgnoredMessages::IgnoredMessages(sqlite::Database &database, LogNames &names)
    : m_database(database)
    , m_names(names)
{}

void IgnoredMessages::add(qint64 conversation, const QList<ChatMessage> &messages, qint64 rule)
{
    for (const ChatMessage &message : messages)
        m_database.run("INSERT OR IGNORE INTO ignored VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                       {qint64(message.localId), conversation, message.position, message.timeMs,
                        m_names.ensureSender(message), int(message.kind), flagsOf(message),
                        nullIfEmpty(message.id), notNull(message.text),
                        nullIfEmpty(message.replyTo), rule});
    m_added += int(messages.size());
    if (m_added < checkInterval)
        return;
    m_added = 0;
    m_database.run("DELETE FROM ignored WHERE id <="
                   " (SELECT id FROM ignored ORDER BY id DESC LIMIT 1 OFFSET ?)",
                   {maxMessages});
}

QHash<qint64, QList<ChatMessage>> IgnoredMessages::take(qint64 rule)
{
    QHash<qint64, QList<ChatMessage>> taken;
    QSqlQuery &rows = m_database.run(
        "SELECT ignored.id, position, time, kind, flags, msgid, text, nick, account, note, reply,"
        " conversation FROM ignored JOIN sender ON sender.id = sender WHERE rule = ?"
        " ORDER BY ignored.id",
        {rule});
    while (m_database.next(rows))
        taken[rows.value(messageColumns).toLongLong()].append(messageFrom(rows));
    rows.finish();
    m_database.run("DELETE FROM ignored WHERE rule = ?", {rule});
    return taken;
}

void IgnoredMessages::removeText(qint64 conversation, const QString &msgid)
{
    m_database.run(
        "UPDATE ignored SET text = '', reply = NULL WHERE conversation = ? AND msgid = ?",
        {conversation, msgid});
}

void IgnoredMessages::move(qint64 from, qint64 to)
{
    m_database.run("UPDATE OR REPLACE ignored SET conversation = ? WHERE conversation = ?",
                   {to, from});
}

void IgnoredMessages::removeUntil(qint64 timeMs)
{
    m_database.run("DELETE FROM ignored WHERE time <= ?", {timeMs});
}

} // namespace client
