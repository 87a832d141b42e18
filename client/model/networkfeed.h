// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/conversationlist.h"
#include "client/session/event.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

namespace client {

/// Brings what a session tells into the models of one network: whole batches, so that ten
/// thousand messages are one insertion for each conversation. GUI thread.
class NetworkFeed : public QObject
{
    Q_OBJECT

public:
    /// How names on the wire are told apart on this network.
    struct Naming
    {
        std::function<QByteArray(const QByteArray &)> folded;
        std::function<bool(const QByteArray &)> isRoom;
    };

    NetworkFeed(ConversationList &list, Network &network, Naming naming, QObject *parent = nullptr);

    void apply(const QList<SessionEvent> &events);

    /// The conversation called @p name on the wire; the server's own for an empty one; null when
    /// not open.
    Conversation *find(const QByteArray &name) const;
    /// The same, made when it is not there; null when too many are open. A direct chat that is
    /// opened here counts as answered.
    Conversation *open(const QByteArray &name);
    Conversation *open(const QByteArray &name, Conversation::Kind kind);

    /// How many direct chats may be open that others began and this user has not answered;
    /// messages of further people go to the server's own lines.
    static constexpr qsizetype maxUnanswered = 100;
    /// Of the messages of all conversations together. Beyond, the oldest of the largest go.
    static constexpr qsizetype maxBytes = 256 * 1024 * 1024;
    /// The session's number of the own message @p localId while it has not arrived; else 0.
    quint64 outgoingOf(quint64 localId) const;
    /// Numbers of all own messages in @p conversation that have not arrived.
    QList<quint64> outgoingIn(const Conversation *conversation) const;
    /// The message @p outgoing leaves the list.
    void removeOutgoing(quint64 outgoing);
    /// Must be called before a conversation is removed from the list.
    void forget(const Conversation *conversation);
    /// A line of this program itself.
    void addLocalLine(Conversation *conversation, ChatMessage::Kind kind, const QString &text,
                      qint64 timeMs);

signals:
    void roomEntered(client::Conversation *conversation, bool requested);
    void ready(const QByteArray &lobby);
    void refused(const client::event::Refused &refused);
    void windowCommandTyped(const client::event::WindowCommand &command);
    /// Messages that ask for attention, once for each conversation of a batch.
    void attentionRequested(client::Conversation *conversation,
                            const QList<client::ChatMessage> &messages);
    /// What has not arrived yet is not the same as before.
    void outgoingChanged();

private:
    struct Own
    {
        Conversation *conversation = nullptr;
        quint64 localId = 0;
    };

    void handle(const event::Shown &shown);
    void handle(const event::Delivered &delivered);
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
    void handle(const event::Refused &refusedEvent);
    void handle(const event::WindowCommand &command);

    Conversation *conversationFor(const event::Shown &shown);
    /// Whether @p shown would open one more direct chat than people who were never answered get.
    bool exceedsUnanswered(const event::Shown &shown) const;
    void forgetOldest();
    /// An own message that the server has said takes its place in the server's order, which is
    /// the same for everybody: behind all that came before its echo.
    void moveToEnd(QList<ChatMessage> &pending, ChatMessage message);
    bool isAway(const QByteArray &nick) const;
    void flush(Conversation *conversation);
    void flushAll();
    void updatePresence(const QList<Member> &members);
    void rebuildKeys();

    ConversationList &m_list;
    Network &m_network;
    Naming m_naming;
    QHash<QByteArray, Conversation *> m_byKey;           ///< By folded name.
    QHash<Conversation *, QList<ChatMessage>> m_pending; ///< Within apply().
    QHash<quint64, Own> m_own;                           ///< By the session's number.
    QSet<const Conversation *> m_unanswered;             ///< Direct chats that others opened.
    bool m_reportedUnanswered = false;                   ///< Since there was room for one last.
    bool m_outgoingChanged = false;
};

} // namespace client
