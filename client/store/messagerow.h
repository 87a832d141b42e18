// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/chatmessage.h"

class QSqlQuery;
class QVariant;

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
/// The column `flags` of @p message.
int flagsOf(const ChatMessage &message);
/// @p text for a column that is NULL if there is none.
QVariant nullIfEmpty(const QString &text);
/// @p text, which is empty instead of null: SQLite tells these apart.
QString notNull(const QString &text);

} // namespace client
