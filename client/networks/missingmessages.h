// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/networkfeed.h"

#include <QObject>

namespace client {

class Session;

/// Asks the server of one network for messages that are not in the log: those that this user has
/// missed, those in gaps and those before the oldest known one. GUI thread.
class MissingMessages : public QObject
{
    Q_OBJECT

public:
    /// All references must outlive this object.
    MissingMessages(ConversationList &list, Network &network, Session &session, NetworkFeed &feed,
                    QObject *parent = nullptr);

    /// Asks for the messages that this user has missed in @p conversation.
    void requestMissed(Conversation *conversation);
    /// Asks for the messages that this user has missed in direct chats, open or not.
    void requestMissedChats();
    /// Asks for messages before the oldest row of @p conversation. False if the server has no
    /// history.
    bool requestOlder(const Conversation *conversation);
    /// Asks for the messages of the gap @p localId, which is a row. The oldest come first if
    /// @p forwards. Does nothing while the gap is being loaded, if the server has no history or if
    /// there is no connection.
    void loadGap(Conversation *conversation, quint64 localId, bool forwards);
    /// The same, but the gap says so if its messages cannot be asked for.
    void retryGap(Conversation *conversation, quint64 localId);
    /// Asks for messages around the msgid @p id or, if that is empty, around @p timeMs (UTC, ms
    /// since 1970). False if the server has no history.
    bool requestAround(const Conversation *conversation, const QString &id, qint64 timeMs);

signals:
    /// The gaps of a conversation may have changed.
    void gapsChanged();

private:
    /// Asks for the messages since @p sinceMs, or since an earlier time if those are still missing.
    void requestMissed(Conversation *conversation, qint64 sinceMs);

    bool requestGap(Conversation *conversation, quint64 localId, bool forwards);

    ConversationList &m_list;
    Network &m_network;
    Session &m_session;
    qint64 m_chatsSinceMs = 0; ///< Direct chats may have messages after this time.
};

} // namespace client
