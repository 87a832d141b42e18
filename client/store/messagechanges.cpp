// SPDX-License-Identifier: MIT
#include "client/store/messagechanges.h"

#include "client/store/messagerow.h"
#include "common/sqlite/database.h"

#include <QSqlQuery>
#include <QVariant>

namespace client {

namespace {

using Change = MessageChange::Kind;

} // namespace

MessageChanges::MessageChanges(sqlite::Database &database)
    : m_database(database)
{}

void MessageChanges::add(qint64 conversation, const MessageChange &change)
{
    if (change.kind != Change::Remove && !replacesOpposite(conversation, change))
        return;
    const int known = m_database
                          .value("SELECT count(*) FROM change WHERE conversation = ? AND msgid = ?",
                                 {conversation, change.id})
                          .toInt();
    if (known < maxChanges
        || (change.kind == Change::Remove && !isRemoved(conversation, change.id)))
        m_database.run("INSERT OR IGNORE INTO change VALUES (?, ?, ?, ?, ?, ?, ?)",
                       {conversation, change.id, int(change.kind), notNull(change.text),
                        notNull(change.sender), int(change.own), change.timeMs});
}

bool MessageChanges::isRemoved(qint64 conversation, const QString &id)
{
    return m_database
        .value("SELECT 1 FROM change WHERE conversation = ? AND msgid = ? AND kind = ?",
               {conversation, id, int(Change::Remove)})
        .isValid();
}

/// A reaction and its withdrawal may come in any order. Of both, only the later one is kept.
/// Returns whether that is @p change.
bool MessageChanges::replacesOpposite(qint64 conversation, const MessageChange &change)
{
    const bool isReaction = change.kind == Change::React;
    const int opposite = int(isReaction ? Change::Unreact : Change::React);
    const QVariant known = m_database.value(
        "SELECT time FROM change WHERE conversation = ? AND msgid = ? AND kind = ?"
        " AND text = ? AND nick = ?",
        {conversation, change.id, opposite, notNull(change.text), notNull(change.sender)});
    if (!known.isValid())
        return true;
    if (isReaction ? known.toLongLong() >= change.timeMs : known.toLongLong() > change.timeMs)
        return false;
    m_database.run(
        "DELETE FROM change WHERE conversation = ? AND msgid = ? AND kind = ?"
        " AND text = ? AND nick = ?",
        {conversation, change.id, opposite, notNull(change.text), notNull(change.sender)});
    return true;
}

void MessageChanges::applyTo(qint64 conversation, QList<ChatMessage> &messages)
{
    const bool hasChanges =
        m_database.value("SELECT 1 FROM change WHERE conversation = ? LIMIT 1", {conversation})
            .isValid();
    if (!hasChanges)
        return;
    for (ChatMessage &message : messages) {
        if (!message.id.isEmpty())
            applyTo(conversation, message);
    }
}

void MessageChanges::applyTo(qint64 conversation, ChatMessage &message)
{
    QSqlQuery &rows = m_database.run("SELECT kind, text, nick, own, time FROM change"
                                     " WHERE conversation = ? AND msgid = ? ORDER BY time",
                                     {conversation, message.id});
    while (m_database.next(rows)) {
        MessageChange change;
        change.kind = Change(qBound(0, rows.value(0).toInt(), int(Change::Remove)));
        change.text = rows.value(1).toString();
        change.sender = rows.value(2).toString();
        change.own = rows.value(3).toBool();
        change.timeMs = rows.value(4).toLongLong();
        apply(change, message);
    }
    rows.finish();
}

void MessageChanges::forget(qint64 conversation, const QString &id)
{
    if (!id.isEmpty())
        m_database.run("DELETE FROM change WHERE conversation = ? AND msgid = ?",
                       {conversation, id});
}

void MessageChanges::forgetBeforeFirst(qint64 conversation)
{
    m_database.run("DELETE FROM change WHERE conversation = ? AND time < ifnull((SELECT time"
                   " FROM message WHERE conversation = ? ORDER BY position LIMIT 1), 0)",
                   {conversation, conversation});
}

void MessageChanges::move(qint64 from, qint64 to)
{
    m_database.run("UPDATE OR IGNORE change SET conversation = ? WHERE conversation = ?",
                   {to, from});
    m_database.run("DELETE FROM change WHERE conversation = ?", {from});
}

} // namespace client
