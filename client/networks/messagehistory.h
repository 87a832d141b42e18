// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/conversationlist.h"
#include "client/store/logvalues.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace client {

class MessageLog;
class Networks;

/// Stores new messages and read positions in the message log, and loads stored messages into the
/// conversations as the window needs them. GUI thread.
class MessageHistory : public QObject
{
    Q_OBJECT

public:
    /// All references must outlive this object.
    MessageHistory(ConversationList &list, Networks &networks, MessageLog &log,
                   QObject *parent = nullptr);

    /// Continues where the log ends. Call this before conversations are opened.
    void start(const LogState &state);
    /// Loads the newest stored messages of @p conversation, or the next older ones: from the log,
    /// then from the server. Does nothing while messages are being loaded, or if there are none.
    void loadOlder(Conversation *conversation);

private:
    void watch(Conversation *conversation);
    void handleReceived(Conversation *conversation, bool isOlder, bool isComplete);
    void adopt(Conversation *conversation);
    void handleRemoval(Conversation *conversation);

    ConversationList &m_list;
    Networks &m_networks;
    MessageLog &m_log;
    QHash<ConversationKey, ReadState> m_closed; ///< Of stored conversations that are not open.
    QSet<const Conversation *> m_loading;
    QSet<const Conversation *> m_exhausted; ///< The log has no older messages of these.
};

} // namespace client
