// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/chatmessage.h"

#include <QHash>
#include <QList>

namespace sqlite {
class Database;
}

namespace client {

class LogNames;

/// The messages of ignored users, apart from all others: no question finds them. Used in the thread
/// of the database, within a transaction of the caller. The references must outlive this object.
class IgnoredMessages
{
public:
    /// Beyond it, the oldest ones are removed from time to time.
    static constexpr int maxMessages = 50'000;

    IgnoredMessages(sqlite::Database &database, LogNames &names);

    void add(qint64 conversation, const QList<ChatMessage> &messages, qint64 rule);
    /// Removes and returns the messages that @p rule has hidden, by conversation.
    QHash<qint64, QList<ChatMessage>> take(qint64 rule);
    /// Empties the text of a message that was deleted for all users.
    void removeText(qint64 conversation, const QString &msgid);
    /// Gives the messages of conversation @p from to the conversation @p to.
    void move(qint64 from, qint64 to);
    /// Removes the messages up to @p timeMs (UTC, ms since 1970).
    void removeUntil(qint64 timeMs);

private:
    sqlite::Database &m_database;
    LogNames &m_names;
    int m_added = 0; ///< Since the last time that the bound was checked.
};

} // namespace client
