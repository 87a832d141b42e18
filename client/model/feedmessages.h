// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/conversation.h"
#include "client/session/event.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace client {

class ConversationList;

/// The messages of one network, for NetworkFeed: inserts those of a batch at once, and follows each
/// message of this user until the server has confirmed it. GUI thread.
class FeedMessages : public QObject
{
    Q_OBJECT

public:
    /// @p list must outlive this object.
    explicit FeedMessages(ConversationList &list, QObject *parent = nullptr);

    /// Shows @p message, which has its localId and position, at the next flush. @p outgoing: the
    /// session's id of an unconfirmed message of this user; else 0.
    void add(Conversation *conversation, const ChatMessage &message, quint64 outgoing);
    /// Adds a message of this program at once.
    void addLocalLine(Conversation *conversation, ChatMessage::Kind kind, const QString &text,
                      qint64 timeMs);
    void handle(const event::Delivered &delivered);
    void handle(const event::Withdrawn &withdrawn);
    /// Applies @p change, whose message need not be loaded, at the next flushAll().
    void change(Conversation *conversation, const MessageChange &change);

    /// The session's id of the user's message @p localId; 0 once it is confirmed.
    quint64 outgoingOf(quint64 localId) const;
    /// The session's ids of all unconfirmed own messages in @p conversation.
    QList<quint64> outgoingIn(const Conversation *conversation) const;
    /// Removes the message with the session's id @p outgoing.
    void removeOutgoing(quint64 outgoing);
    /// Must be called before a conversation is removed from the list.
    void forget(const Conversation *conversation);

    /// Inserts the messages that wait for @p conversation.
    void flush(Conversation *conversation);
    /// Inserts all messages that wait, then applies the changes.
    void flushAll();
    /// Emits outgoingChanged() if a message was added, confirmed or refused since the last call.
    void reportOutgoing();

signals:
    // See NetworkFeed.
    void messagesAdded(client::Conversation *conversation,
                       const QList<client::ChatMessage> &messages);
    void messagesChanged(client::Conversation *conversation,
                         const QList<client::MessageChange> &changes);
    void outgoingChanged();

private:
    struct Own
    {
        Conversation *conversation = nullptr;
        quint64 localId = 0;
    };

    /// Moves a confirmed own message behind everything that arrived before its echo: the server's
    /// order, which all users see.
    void moveToEnd(Conversation *conversation, ChatMessage message);
    void flushChanges();

    ConversationList &m_list;
    QHash<Conversation *, QList<ChatMessage>> m_pending;   ///< Only within a batch.
    QHash<Conversation *, QList<MessageChange>> m_changes; ///< Only within a batch.
    QHash<quint64, Own> m_own;                             ///< By the session's id.
    bool m_outgoingChanged = false;
};

} // namespace client
