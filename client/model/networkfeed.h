// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/conversationlist.h"
#include "client/model/feedconversations.h"
#include "client/model/feedmessages.h"
#include "client/model/feedpeople.h"
#include "client/model/searchresults.h"
#include "client/session/event.h"

#include <QObject>

namespace client {

/// Applies the events of a session to the models of one network. All messages of a batch are
/// inserted at once, with one rowsInserted() per conversation. GUI thread.
///
/// The list must outlive this object. The network may end first; no events may follow. The signals
/// may call back into the session and so into apply(): no state is kept across an emit.
class NetworkFeed : public QObject
{
    Q_OBJECT

public:
    using Naming = FeedConversations::Naming;

    NetworkFeed(ConversationList &list, Network &network, Naming naming, QObject *parent = nullptr);

    void apply(const QList<SessionEvent> &events);

    /// Returns the open conversation that has the wire name @p name, or null. An empty name means
    /// the conversation with the server.
    Conversation *find(const QByteArray &name) const { return m_conversations.find(name); }
    /// The same, but opens it if necessary; null if too many are open. A direct chat opened here
    /// counts as answered.
    Conversation *open(const QByteArray &name) { return m_conversations.open(name); }
    Conversation *open(const QByteArray &name, Conversation::Kind kind)
    {
        return m_conversations.open(name, kind);
    }

    /// The session's id of the user's message @p localId; 0 once it is confirmed.
    quint64 outgoingOf(quint64 localId) const { return m_messages.outgoingOf(localId); }
    /// The session's ids of all unconfirmed own messages in @p conversation.
    QList<quint64> outgoingIn(const Conversation *conversation) const
    {
        return m_messages.outgoingIn(conversation);
    }
    /// Removes the message with the session's id @p outgoing.
    void removeOutgoing(quint64 outgoing) { m_messages.removeOutgoing(outgoing); }
    /// Must be called before a conversation is removed from the list.
    void forget(const Conversation *conversation);
    /// Adds a message of this program.
    void addLocalLine(Conversation *conversation, ChatMessage::Kind kind, const QString &text,
                      qint64 timeMs)
    {
        m_messages.addLocalLine(conversation, kind, text, timeMs);
    }

signals:
    void roomEntered(client::Conversation *conversation, bool requested);
    void ready(const QByteArray &lobby);
    /// The server knows up to when this user has read @p conversation, which is marked as read so
    /// far.
    void readMarkerReceived(client::Conversation *conversation, qint64 timeMs);
    void accountAnswered(const client::AccountAnswer &answer);
    void refused(const client::event::Refused &refused);
    void tlsRequired(quint16 port);
    void tlsPolicyReceived(qint64 seconds);
    void windowCommandTyped(const client::event::WindowCommand &command);
    /// See event::HistoryReceived.
    void historyReceived(client::Conversation *conversation,
                         const client::event::HistoryReceived &received);
    /// See event::SearchAnswered.
    void searchAnswered(quint64 number, bool isFailed, const QList<client::FoundMessage> &found);
    void roomsListed(const client::event::RoomsListed &listed);
    void invited(const client::event::Invited &invitation);
    void whoisAnswered(const client::Whois &whois);
    /// @p failure is a sentence; empty if the profile of this user is saved.
    void profileAnswered(const QString &failure);
    void presenceChanged(const client::event::Presence &presence);
    /// See event::MissedChat.
    void missedChatFound(const QByteArray &name);
    /// Messages that are final, so that they can be stored: received, or confirmed by the server.
    void messagesAdded(client::Conversation *conversation,
                       const QList<client::ChatMessage> &messages);
    /// A final message of a user whom this user ignores. It is neither shown nor counted.
    /// @p ignoredBy: see IgnoreRule::id.
    void messageIgnored(const client::ConversationKey &conversation, const QByteArray &wireName,
                        const client::ChatMessage &message, qint64 ignoredBy);
    /// The messages that the rule @p id has hidden are to be shown.
    void ignoreRuleRemoved(qint64 id);
    /// Something has happened to messages, which need not be loaded. The rows of those that are do
    /// not show it yet.
    void messagesChanged(client::Conversation *conversation,
                         const QList<client::MessageChange> &changes);
    /// Something has happened to a message of a conversation that is not open.
    void closedChanged(const client::ConversationKey &conversation, const QByteArray &wireName,
                       const client::MessageChange &change);
    /// The key of @p conversation was @p before until now.
    void keyChanged(client::Conversation *conversation, const client::ConversationKey &before);
    /// The set of unconfirmed own messages has changed.
    void outgoingChanged();

private:
    void handle(const event::Shown &shown);
    void handle(const event::Delivered &delivered) { m_messages.handle(delivered); }
    void handle(const event::Withdrawn &withdrawn) { m_messages.handle(withdrawn); }
    void handle(const event::RoomEntered &entered);
    void handle(const event::RoomLeft &left);
    void handle(const event::TopicSet &topic);
    void handle(const event::MembersReset &members);
    void handle(const event::MembersChanged &members);
    void handle(const event::Renamed &renamed);
    void handle(const event::Presence &presence);
    void handle(const event::Own &own);
    void handle(const event::NetworkNamed &named);
    void handle(const event::Ready &readyEvent);
    void handle(const event::CasemappingChanged &changed);
    void handle(const event::HistoryReceived &received);
    void handle(const event::SearchAnswered &answered);
    void handle(const event::RoomsListed &listed) { emit roomsListed(listed); }
    void handle(const event::Invited &invitation) { emit invited(invitation); }
    void handle(const event::WhoisAnswered &answered) { emit whoisAnswered(answered.whois); }
    void handle(const event::MissedChat &missed);
    void handle(const event::ReadMarker &marker);
    void handle(const event::AccountChanged &changed);
    void handle(const event::MessageChanged &changed);
    void handle(const event::Typing &typing);
    void handle(const event::MetadataSet &set) { m_people.handle(set); }
    void handle(const event::ProfileAnswered &answered) { emit profileAnswered(answered.failure); }
    void handle(const event::IgnoresChanged &changed);
    void handle(const event::FeaturesChanged &changed);
    void handle(const event::AccountAnswered &answered);
    void handle(const event::Refused &refusedEvent);
    void handle(const event::TlsRequired &required) { emit tlsRequired(required.port); }
    void handle(const event::TlsPolicyReceived &policy) { emit tlsPolicyReceived(policy.seconds); }
    void handle(const event::WindowCommand &command);

    void handleIgnored(const event::Shown &shown);
    /// Messages of users beyond FeedConversations::maxUnanswered belong in the conversation with
    /// the server.
    Conversation *conversationFor(const event::Shown &shown);
    void updatePresence(const QList<Member> &members);

    ConversationList &m_list;
    Network &m_network;
    FeedMessages m_messages;
    FeedConversations m_conversations;
    FeedPeople m_people;
    bool m_reportedUnanswered = false; ///< Since the last time below maxUnanswered.
};

} // namespace client
