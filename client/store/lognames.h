// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/chatmessage.h"
#include "client/chat/conversationkey.h"

#include <QHash>
#include <QList>

namespace sqlite {
class Database;
}

namespace client {

/// The row ids of the networks, conversations and senders of the message log. Used in the thread of
/// the database, which must outlive this object.
class LogNames
{
public:
    explicit LogNames(sqlite::Database &database);

    /// 0 if there is no such network.
    qint64 network(const QByteArray &key);
    qint64 ensureNetwork(const QByteArray &key);
    /// 0 if there is no such conversation.
    qint64 conversation(const ConversationKey &key);
    qint64 ensureConversation(const ConversationKey &key, const QByteArray &wireName);
    qint64 ensureSender(const ChatMessage &message);
    /// The last senders to arrive whose nick or account is @p name in any case, at most
    /// @p maxSenders.
    QList<qint64> senders(const QString &name, int maxSenders);
    /// Reads row ids again: rows were rolled back, or conversations have other keys.
    void forget();

private:
    struct Sender
    {
        QString nick;
        QString account;
        QString note;

        friend bool operator==(const Sender &, const Sender &) = default;
        friend size_t qHash(const Sender &sender, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, sender.nick, sender.account, sender.note);
        }
    };

    sqlite::Database &m_database;
    QHash<ConversationKey, qint64> m_conversations;
    QHash<Sender, qint64> m_senders;
};

} // namespace client
