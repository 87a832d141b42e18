// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

namespace client {

class Conversation;
class ConversationList;
class Network;
class Session;

/// Lets the server of one network watch the users of the open direct chats. GUI thread.
class PresenceWatch : public QObject
{
    Q_OBJECT

public:
    /// All references must outlive this object.
    PresenceWatch(ConversationList &list, Network &network, Session &session,
                  QObject *parent = nullptr);

private:
    void watch(const Conversation *conversation);
    /// Soon, because many chats may open at once.
    void updateSoon();
    void update();

    ConversationList &m_list;
    Network &m_network;
    Session &m_session;
    QTimer m_timer;
};

} // namespace client
