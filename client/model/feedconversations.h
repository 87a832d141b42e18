// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/conversationlist.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

namespace client {

/// The open conversations of one network by name, for NetworkFeed: finds and opens them, and bounds
/// their number and their memory. GUI thread.
class FeedConversations : public QObject
{
    Q_OBJECT

public:
    /// How the network compares and classifies names.
    struct Naming
    {
        std::function<QByteArray(const QByteArray &)> folded;
        std::function<bool(const QByteArray &)> isRoom;
    };

    /// The number of direct chats that others may open without an answer of this user.
    static constexpr qsizetype maxUnanswered = 100;
    /// The memory of all messages together. Beyond it, the largest conversation loses its oldest.
    static constexpr qsizetype maxBytes = 256 * 1024 * 1024;

    /// @p list must outlive this object. The network may end first; then only the destructor may be
    /// called.
    FeedConversations(ConversationList &list, Network &network, Naming naming,
                      QObject *parent = nullptr);

    /// The channels and direct chats by folded name.
    const QHash<QByteArray, Conversation *> &all() const { return m_byKey; }

    /// Returns the open conversation that has the wire name @p name, or null. An empty name means
    /// the conversation with the server.
    Conversation *find(const QByteArray &name) const;
    /// The same, but opens it if necessary; null if too many are open. A direct chat opened here
    /// counts as answered.
    Conversation *open(const QByteArray &name);
    Conversation *open(const QByteArray &name, Conversation::Kind kind);
    /// As open(), but a direct chat opened here counts as unanswered.
    Conversation *openUnanswered(const QByteArray &name);
    /// Whether others have opened maxUnanswered direct chats.
    bool hasMaxUnanswered() const { return m_unanswered.size() >= maxUnanswered; }
    /// Whether openUnanswered() would open a direct chat beyond maxUnanswered.
    bool exceedsUnanswered(const QByteArray &name) const;

    /// The key that the conversation @p name has, or would have if it was open.
    ConversationKey keyOf(const QByteArray &name) const;
    /// Gives @p conversation the wire name @p name. Call updateKey() once its messages are
    /// flushed.
    void rename(Conversation *conversation, const QByteArray &name);
    /// Sets the key of @p conversation to that of its wire name.
    void updateKey(Conversation *conversation);
    /// The folding has changed: updates all keys.
    void refold();
    /// Must be called before a conversation is removed from the list.
    void forget(const Conversation *conversation);
    /// Forgets the oldest messages beyond maxBytes.
    void forgetOldest();

signals:
    /// @p conversation is new; whether it is joined and its user away is not set yet.
    void opened(client::Conversation *conversation);
    /// The key of @p conversation was @p before until now.
    void keyChanged(client::Conversation *conversation, const client::ConversationKey &before);

private:
    Conversation::Kind kindOf(const QByteArray &name) const;
    bool isAway(const QByteArray &nick) const;

    ConversationList &m_list;
    Network &m_network;
    Naming m_naming;
    QHash<QByteArray, Conversation *> m_byKey; ///< By folded name.
    QSet<const Conversation *> m_unanswered;   ///< Direct chats that others opened.
};

} // namespace client
