// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/chatmessage.h"

class QSqlQuery;

namespace client {

// A message as a row of the message log.

/// The first columns of a query for messages, in the order that messageFrom() reads. The query
/// joins `message` with `sender`.
#define MESSAGE_COLUMNS                                                                            \
    "message.id, position, time, message.kind, flags, msgid, message.text, nick, account, note"

ChatMessage messageFrom(const QSqlQuery &row);
/// The column `flags` of @p message.
int flagsOf(const ChatMessage &message);
/// @p text, which is empty instead of null: SQLite tells these apart.
QString notNull(const QString &text);

} // namespace client
