// SPDX-License-Identifier: MIT
#pragma once

#include "client/store/logvalues.h"
#include "client/store/messagechanges.h"

#include <optional>

namespace sqlite {
class Database;
}

namespace client {

class LogNames;

/// Reads messages of the log that follow one another. Used in the thread of the database; all
/// references must outlive this object.
class LogPages
{
public:
    LogPages(sqlite::Database &database, LogNames &names);

    LogPage page(const PageQuery &query);
    /// The position of the message with the msgid @p id in @p conversation; nullopt if there is
    /// none.
    std::optional<MessageOrder> positionOf(const ConversationKey &conversation, const QString &id);
    /// The messages of @p conversation that have one of the msgids @p ids, in no order.
    QList<ChatMessage> find(const ConversationKey &conversation, const QStringList &ids);

private:
    LogPage unchangedPage(qint64 conversation, const PageQuery &query);
    LogPage around(qint64 conversation, const MessageOrder &position, int count);

    sqlite::Database &m_database;
    LogNames &m_names;
    MessageChanges m_changes;
};

} // namespace client
