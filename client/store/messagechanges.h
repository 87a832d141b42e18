// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/chatmessage.h"

namespace sqlite {
class Database;
}

namespace client {

/// The table `change` of the message log. Conversations are those of the table `conversation`.
class MessageChanges
{
public:
    /// More changes of one message are not stored.
    static constexpr int maxChanges = 2'000;

    /// @p database must outlive this object.
    explicit MessageChanges(sqlite::Database &database);

    void add(qint64 conversation, const MessageChange &change);
    /// Applies to @p messages what has happened to them.
    void applyTo(qint64 conversation, QList<ChatMessage> &messages);
    /// The message with the msgid @p id has been removed.
    void forget(qint64 conversation, const QString &id);
    /// Forgets changes from before the first message: theirs have been removed.
    void forgetBeforeFirst(qint64 conversation);
    void move(qint64 from, qint64 to);

private:
    bool replacesOpposite(qint64 conversation, const MessageChange &change);
    bool isRemoved(qint64 conversation, const QString &id);
    void applyTo(qint64 conversation, ChatMessage &message);

    sqlite::Database &m_database;
};

} // namespace client
