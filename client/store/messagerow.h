// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/chatmessage.h"

#include <QList>

class QSqlQuery;
class QVariant;

namespace sqlite {
class Database;
}

namespace client {

// A message as a row of the message log.

/// The first columns of a query for messages, in the order that messageFrom() reads. The query
/// joins `message` with `sender`.
#define MESSAGE_COLUMNS                                                                            \
    "message.id, position, time, message.kind, flags, msgid, message.text, nick, account, note,"   \
    " reply"
/// The number of these columns.
inline constexpr int messageColumns = 11;

ChatMessage messageFrom(const QSqlQuery &row);
/// All messages of the query @p rows, which it finishes.
QList<ChatMessage> messagesFrom(sqlite::Database &database, QSqlQuery &rows);
// The last messages before and the first ones after `position`, at most `count`, in their order and
// as they were sent. `conversation`: its row id.
QList<ChatMessage> messagesBefore(sqlite::Database &database, qint64 conversation,
                                  const MessageOrder &position, int count);
QList<ChatMessage> messagesAfter(sqlite::Database &database, qint64 conversation,
                                 const MessageOrder &position, int count);
/// The column `flags` of @p message.
int flagsOf(const ChatMessage &message);
/// @p text for a column that is NULL if there is none.
QVariant nullIfEmpty(const QString &text);
/// @p text, which is empty instead of null: SQLite tells these apart.
QString notNull(const QString &text);

} // namespace client
