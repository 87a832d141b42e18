// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/rowid.h"
#include "server/turn/query.h"

namespace sqlite {
class Database;
} // namespace sqlite

namespace server {

// The full-text index of the messages: an FTS5 table of words, without a copy of the texts and
// without the positions of the words. Besides the words of its text, a message has a word for its
// conversation and one for each name of its sender. They begin with a character for private use,
// which no word of a text has. Errors are those of the database.

/// Adds at most @p maxMessages messages to the index, in a transaction of its own. Returns whether
/// there are more.
bool indexMessages(sqlite::Database &database, int maxMessages);
/// Removes a message from the index. Must be called before the message is deleted, in the same
/// transaction. The parameters are the columns of the table `message`.
void removeFromIndex(sqlite::Database &database, RowId id, qint64 conversation,
                     const QByteArray &body);
/// Finds messages that are in the index.
HistoryRead searchMessages(sqlite::Database &database, const SearchHistory &question);

} // namespace server
