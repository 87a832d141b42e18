// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/chatmessage.h"

#include <optional>

namespace sqlite {
class Database;
}

namespace client {

/// A message that is stored.
struct StoredMessage
{
    ChatMessage message;
    // Row ids.
    qint64 conversation = 0;
    qint64 sender = 0;
};

/// Keeps the full-text index of the message log; see searchindex.h. Used in the thread of the
/// database, which must outlive this object.
class LogIndex
{
public:
    explicit LogIndex(sqlite::Database &database);

    void add(const ChatMessage &message, qint64 conversation, qint64 sender);
    void remove(const StoredMessage &stored);
    /// Lets addMissing() add all messages to the index, which must be empty.
    void setAllMissing();
    /// Adds some of the messages that the index lacks, the newest ones, in one transaction. Returns
    /// whether it lacks more, also after an error.
    bool addMissing();
    /// Whether addMissing() has to be called.
    bool isIncomplete() { return missingBefore() != 0; }
    /// Reads what is missing again: a transaction was rolled back.
    void forget() { m_missingBefore.reset(); }

private:
    /// The index may lack messages before this row id; 0: it lacks none.
    qint64 missingBefore();
    bool isMissing(quint64 localId) { return qint64(localId) < missingBefore(); }

    sqlite::Database &m_database;
    std::optional<qint64> m_missingBefore;
};

} // namespace client
