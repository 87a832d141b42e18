// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/conversation.h"
#include "client/model/network.h"
#include "client/session/event.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>

namespace client {

/// The users of one network, for NetworkFeed: which of them are visible, and the display names and
/// colours of members. GUI thread.
class FeedPeople : public QObject
{
    Q_OBJECT

public:
    using Folding = std::function<QByteArray(const QByteArray &name)>;
    using Conversations = QHash<QByteArray, Conversation *>;

    /// @p conversations, by folded name, must outlive this object. The network may end first; then
    /// only the destructor may be called.
    FeedPeople(Network &network, const Conversations &conversations, Folding folded,
               QObject *parent = nullptr);
    ~FeedPeople() override;

    /// @p room may be null.
    void handle(Conversation *room, const event::MembersReset &members);
    void handle(Conversation *room, const event::MembersChanged &members);
    /// Call this before the conversation has the new name.
    void handle(const event::Renamed &renamed);
    void handle(const event::MetadataSet &set);
    /// Call this before the network has the new nick.
    void handleOwnNick(const QString &nick);
    /// The conversation is new, or has another name.
    void handleOpened(const Conversation &conversation);
    /// The conversation is no longer among the conversations.
    void handleClosed(const Conversation &conversation);
    /// The user @p nick has left the network.
    void handleGone(const QByteArray &nick);
    /// The folding has changed.
    void refold();
    /// A batch has ended: forgets the users who are not visible any more, and updates the members
    /// whose display names or colours have changed.
    void flush();

private:
    People &people() const { return m_network.people(); }
    /// The users of @p before who are not among @p after may have become invisible.
    void noteHidden(const MemberModel &before, const QList<Member> &after);
    /// Whether the members of all rooms are known: servers may send them only on request.
    bool knowsAllMembers() const;
    /// Whether the user @p key shares a room with this user, or has a direct chat.
    bool isVisible(const QByteArray &key) const;
    /// See People::Naming.
    void visitVisible(const People::Naming::Visitor &visit) const;
    /// Adds display name and colour to @p members.
    QList<Member> decorated(QList<Member> members) const;
    void decorate(Member &member) const;
    void decorateAgain(const QSet<QByteArray> &keys);

    Network &m_network;
    QPointer<People> m_people; ///< Those of the network. Null once the network has gone.
    const Conversations &m_conversations;
    Folding m_folded;
    // Users who may have become invisible in the batch that is being applied.
    QList<QByteArray> m_hidden; ///< Keys.
    QList<QByteArray> m_gone;   ///< Keys of those who have left the network.
};

} // namespace client
