// SPDX-License-Identifier: MIT
#pragma once

#include "client/store/logvalues.h"
#include "common/sqlite/database.h"

#include <QHash>

#include <functional>
#include <optional>

namespace client {

/// The tables of the message log, through one connection. Must be opened, used and destroyed in
/// one thread.
class LogDatabase
{
public:
    /// Opens the file @p path, which must exist and have the tables.
    sqlite::Error open(const QString &path, sqlite::Database::Access access);

    /// Makes all changes in one transaction. After an error none of them is made.
    sqlite::Error apply(const QList<LogChange> &changes);
    /// Reads what open() of a MessageLog reports.
    sqlite::Error load(LogState &state);
    LogPage page(const PageQuery &query);
    /// The position of the message with the msgid @p id in @p conversation; nullopt if there is
    /// none.
    std::optional<MessageOrder> positionOf(const ConversationKey &conversation, const QString &id);
    SearchResult search(const SearchQuery &query);
    /// The places of the last @p maxPlaces messages to arrive that @p query finds.
    FoundPlaces locate(const SearchQuery &query, int maxPlaces);
    /// At most @p maxMessages messages that @p limits exclude, the oldest ones.
    QList<quint64> excess(const LogLimits &limits, qint64 nowMs, int maxMessages);
    LogSize size();
    qint64 messageCount(const ConversationKey &conversation);
    /// The error of the last question.
    sqlite::Error takeError() { return m_database.takeError(); }

    /// Makes the search index from the messages, in one transaction, if that has to be done.
    sqlite::Error prepareIndex();

private:
    struct StoredMessage
    {
        ChatMessage message;
        qint64 conversation = 0; ///< 0: there is no such message.
        qint64 sender = 0;
    };

    void make(const AppendMessages &change);
    void make(const SetReadState &change);
    void make(const RenameConversation &change);
    void make(const RenameNetwork &change);
    void make(const RemoveMessages &change);
    /// Returns whether @p message is new.
    bool insert(qint64 conversation, const ChatMessage &message);
    void addToIndex(qint64 id, const ChatMessage &message, qint64 conversation, qint64 sender);
    void removeFromIndex(qint64 id, const ChatMessage &message, qint64 conversation, qint64 sender);
    /// Gives the messages of conversation @p from to the conversation @p to.
    void moveMessages(qint64 from, qint64 to);
    /// Empty if @p query can find nothing.
    QString expressionFor(const SearchQuery &query);
    /// Calls @p handle for each row that @p query finds, the last to arrive first, until it returns
    /// false.
    void find(const SearchQuery &query, const std::function<bool(const QSqlQuery &)> &handle);
    /// Counts what is unread after the messages of two conversations have been joined.
    void recount(qint64 conversation, ConversationKind kind);
    qint64 networkId(const QByteArray &key, bool creates);
    /// 0 if there is no such conversation, unless it is created.
    qint64 conversationId(const ConversationKey &key);
    qint64 ensureConversation(const ConversationKey &key, const QByteArray &wireName);
    qint64 senderId(const ChatMessage &message);
    ChatMessage readMessage(const QSqlQuery &row) const;
    StoredMessage readStored(qint64 id);
    qint64 usedBytes();
    QList<ChatMessage> read(QSqlQuery &rows);
    QList<ChatMessage> before(qint64 conversation, const MessageOrder &position, int count);
    QList<ChatMessage> after(qint64 conversation, const MessageOrder &position, int count);

    sqlite::Database m_database;
    QHash<ConversationKey, qint64> m_conversations;
    QHash<QString, qint64> m_senders;
};

} // namespace client
