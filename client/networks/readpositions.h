// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/networkfeed.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace client {

class Session;

/// Shares with the server of one network up to where this user has read.
/// https://ircv3.net/specs/extensions/read-marker. GUI thread.
class ReadPositions : public QObject
{
    Q_OBJECT

public:
    /// All references must outlive this object.
    ReadPositions(ConversationList &list, Network &network, Session &session, NetworkFeed &feed,
                  QObject *parent = nullptr);

    /// Asks the server up to where this user has read the open direct chats. Servers send the
    /// positions in channels without being asked.
    void askForDirectChats();

private:
    void watch(Conversation *conversation);
    void shareSoon(const Conversation *conversation);
    void share();

    ConversationList &m_list;
    Network &m_network;
    Session &m_session;
    NetworkFeed &m_feed;
    QSet<QByteArray> m_newlyRead; ///< Wire names of the conversations for share().
    QTimer m_timer;
};

} // namespace client
