// SPDX-License-Identifier: MIT
#pragma once

#include "client/store/ignoredmessages.h"
#include "client/store/logvalues.h"
#include "client/store/messagechanges.h"

namespace sqlite {
class Database;
}

namespace client {

class LogIndex;
class LogNames;
struct StoredMessage;

/// Makes changes in the message log, within a transaction of the caller. Used in the thread of the
/// database; all references must outlive this object.
class LogChanges
{
public:
    LogChanges(sqlite::Database &database, LogNames &names, LogIndex &index);

    void apply(const LogChange &change);

private:
    struct Unread
    {
        int unread = 0;
        int mentions = 0;

        void count(const ChatMessage &message, ConversationKind kind);
    };

    void make(const AppendMessages &change);
    void make(const ChangeMessages &change);
    void make(const SetReadState &change);
    void make(const RenameConversation &change);
    void make(const RenameNetwork &change);
    void make(const ShowIgnored &change);
    void make(const RemoveMessages &change);
    void make(const SetUserState &change);
    void remove(qint64 conversation, const QString &msgid, ConversationKind kind, Unread &removed);
    /// Returns whether @p message is new.
    bool insert(qint64 conversation, const ChatMessage &message);
    /// Gives the messages of conversation @p from to the conversation @p to.
    void moveMessages(qint64 from, qint64 to);
    /// Its `conversation` is 0 if there is no such message.
    StoredMessage readStored(qint64 id);
    /// @p stored with what has happened to it since it was sent.
    ChatMessage changed(const StoredMessage &stored);
    /// Counts what is unread after two conversations were joined.
    void recount(qint64 conversation, ConversationKind kind);
    MessageOrder lastReadIn(qint64 conversation);
    ConversationKind kindOf(qint64 conversation);
    /// Adds @p factor times @p unread to what is unread.
    void addUnread(qint64 conversation, const Unread &unread, int factor);

    sqlite::Database &m_database;
    LogNames &m_names;
    LogIndex &m_index;
    MessageChanges m_messageChanges;
    IgnoredMessages m_ignored;
};

} // namespace client
