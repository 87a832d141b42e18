// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/conversationlist.h"
#include "client/model/feedpeople.h"
#include "client/model/searchresults.h"
#include "client/session/event.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

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
    /// How this network compares and classifies names.
    struct Naming
    {
        std::function<QByteArray(const QByteArray &)> folded;
        std::function<bool(const QByteArray &)> isRoom;
    };

    NetworkFeed(ConversationList &list, Network &network, Naming naming, QObject *parent = nullptr);

    void apply(const QList<SessionEvent> &events);

    /// Returns the open conversation that has the wire name @p name, or null. An empty name means
    /// the conversation with the server.
    Conversation *find(const QByteArray &name) const;
    /// The same, but opens it if necessary; null if too many are open. A direct chat opened here
    /// counts as answered.
    Conversation *open(const QByteArray &name);
    Conversation *open(const QByteArray &name, Conversation::Kind kind);

    /// The number of direct chats that others may open without an answer of this user. Messages of
    /// more users appear in the conversation with the server.
    static constexpr qsizetype maxUnanswered = 100;
    /// The memory of all messages together. Beyond it, the largest conversation loses its oldest.
    static constexpr qsizetype maxBytes = 256 * 1024 * 1024;
    /// The session's id of the user's message @p localId; 0 once it is confirmed.
    quint64 outgoingOf(quint64 localId) const;
    /// The session's ids of all unconfirmed own messages in @p conversation.
    QList<quint64> outgoingIn(const Conversation *conversation) const;
    /// Removes the message with the session's id @p outgoing.
    void removeOutgoing(quint64 outgoing);
    /// Must be called before a conversation is removed from the list.
    void forget(const Conversation *conversation);
    /// Adds a message of this program.
    void addLocalLine(Conversation *conversation, ChatMessage::Kind kind, const QString &text,
                      qint64 timeMs);

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
    struct Own
    {
        Conversation *conversation = nullptr;
        quint64 localId = 0;
    };

    void handle(const event::Shown &shown);
    void handle(const event::Delivered &delivered);
    void handle(const event::Withdrawn &withdrawn);
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
    ConversationKey keyOf(const QByteArray &target) const;
    Conversation *conversationFor(const event::Shown &shown);
    /// Whether @p shown would open a direct chat beyond maxUnanswered.
    bool exceedsUnanswered(const event::Shown &shown) const;
    void forgetOldest();
    /// Moves a confirmed own message behind everything that arrived before its echo: the server's
    /// order, which all users see.
    void moveToEnd(Conversation *conversation, ChatMessage message);
    void setFolded(Conversation *conversation, const QByteArray &folded);
    bool isAway(const QByteArray &nick) const;
    void flush(Conversation *conversation);
    void flushAll();
    void flushChanges();
    void updatePresence(const QList<Member> &members);
    void rebuildKeys();

    ConversationList &m_list;
    Network &m_network;
    Naming m_naming;
    QHash<QByteArray, Conversation *> m_byKey; ///< By folded name.
    FeedPeople m_people;
    QHash<Conversation *, QList<ChatMessage>> m_pending;   ///< Only within apply().
    QHash<Conversation *, QList<MessageChange>> m_changes; ///< Only within apply().
    QHash<quint64, Own> m_own;                             ///< By the session's id.
    QSet<const Conversation *> m_unanswered;               ///< Direct chats that others opened.
    bool m_reportedUnanswered = false; ///< Since the last time below maxUnanswered.
    bool m_outgoingChanged = false;
};

} // namespace client
