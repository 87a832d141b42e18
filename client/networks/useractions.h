// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/ownprofile.h"
#include "client/chat/typingstate.h"
#include "client/session/roomlist.h"
#include "client/session/serversearch.h"

#include <QByteArray>
#include <QObject>
#include <QString>

namespace client {

class Conversation;
class ConversationList;
class NetworkFeed;
class Session;

/// Passes the actions of this user on one network to its session, with the names on the wire, and
/// removes from the models what the user closes or discards. GUI thread.
class UserActions : public QObject
{
    Q_OBJECT

public:
    /// All references must outlive this object.
    UserActions(ConversationList &list, Session &session, NetworkFeed &feed,
                QObject *parent = nullptr);

    /// @p room as on the wire.
    void join(const QByteArray &room);
    void type(Conversation *conversation, const QString &text);
    /// Closes a room or direct chat and discards its unsent messages.
    void close(Conversation *conversation);
    void react(const Conversation *conversation, const QString &id, const QString &text,
               bool takesBack);
    void reportTyping(const Conversation *conversation, TypingState state);
    void setIgnored(const QString &nick, bool ignored);
    void remove(const Conversation *conversation, const QString &id);
    void retry(quint64 localId);
    void discard(quint64 localId);
    /// Discards the messages in @p conversation that wait to be sent.
    void cancelWaiting(const Conversation *conversation);
    /// Asks the server's search; NetworkFeed::searchAnswered() follows. False if it has none.
    bool search(const ServerSearch &search);
    /// See Session::requestRooms(); NetworkFeed::roomsListed() follows.
    quint64 requestRooms(RoomScope scope);
    void requestWhois(const QString &nick);
    void saveProfile(const OwnProfile &profile);

signals:
    void conversationClosed();

private:
    ConversationList &m_list;
    Session &m_session;
    NetworkFeed &m_feed;
};

} // namespace client
