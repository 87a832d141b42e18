// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/chatmessage.h"
#include "client/chat/searchtext.h"

#include <QList>

namespace client {

// The full-text index of the message log: an FTS5 table with one column and no copy of the texts.
// Besides the words of its text, each message has words for its properties. They begin with a
// character for private use, which searchableText() removes from texts.
// https://www.sqlite.org/fts5.html

/// The text of @p message for the index. @p conversation, @p sender: row ids.
QString indexedText(const ChatMessage &message, qint64 conversation, qint64 sender);

/// The requirements of a search besides words. The numbers are row ids.
struct IndexFilter
{
    QList<qint64> conversations; ///< Any of them; empty: all.
    QList<qint64> senders;       ///< Any of them; empty: all.
    bool hasLink = false;
    bool hasMention = false;
    // Times of the messages in UTC, ms since 1970. The index knows them by periods of about 25
    // days.
    qint64 fromMs = 0;
    qint64 untilMs = 0; ///< Not included; 0: all times.
};

/// The expression that finds messages with all words of @p text and the properties of @p filter.
/// Empty if it would find all messages.
QString searchExpression(const SearchText &text, const IndexFilter &filter);

} // namespace client
