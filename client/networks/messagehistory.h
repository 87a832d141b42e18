// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/conversationlist.h"
#include "client/session/event.h"
#include "client/store/logvalues.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace client {

class MessageLog;
class Networks;

/// Stores new messages and read positions in the message log, and moves the windows of the
/// conversations over the stored messages. GUI thread.
class MessageHistory : public QObject
{
    Q_OBJECT

public:
    /// All references must outlive this object.
    MessageHistory(ConversationList &list, Networks &networks, MessageLog &log,
                   QObject *parent = nullptr);

    /// Continues where the log ends. Call this before conversations are opened.
    void start(const LogState &state);

    /// The folded wire names of the newest @p maxRooms rooms of the network @p network (see
    /// Network::key()) that have stored messages and are not open.
    QList<QByteArray> closedRooms(const QByteArray &network, qsizetype maxRooms) const;

    // The next six do nothing if there is nothing to load, or while it is being loaded.

    /// Loads the first messages to show in a conversation without rows: those around the first
    /// unread one, or the newest.
    void open(Conversation *conversation);
    /// Loads messages before the first row: from the log, then from the server.
    void loadOlder(Conversation *conversation);
    /// Loads messages after the last row.
    void loadNewer(Conversation *conversation);
    void loadNewest(Conversation *conversation);
    void loadOldest(Conversation *conversation);
    void loadFirstUnread(Conversation *conversation);

    // The next three emit messageReady() or messageMissing(), perhaps synchronously, unless the
    // user goes elsewhere in the meantime.

    void goTo(Conversation *conversation, const MessageOrder &message);
    /// Goes to the message with the msgid @p id.
    void goToId(Conversation *conversation, const QString &id);
    /// Looks in the log for the message with the msgid @p id, which others reply to; see
    /// MessageModel::setOriginal().
    void loadOriginal(Conversation *conversation, const QString &id);
    /// Goes to the first message from @p timeMs on (UTC, ms since 1970), or to the newest one.
    void goToTime(Conversation *conversation, qint64 timeMs);

signals:
    /// @p localId is a row of @p conversation; the user asked to see it.
    void messageReady(client::Conversation *conversation, quint64 localId);
    /// The message that the user asked to see does not exist; @p sentence says so.
    void messageMissing(client::Conversation *conversation, const QString &sentence);

private:
    /// The questions of a conversation that are not answered.
    struct Loading
    {
        bool older = false;
        bool newer = false;
        bool move = false;
        quint64 moves = 0; ///< Number of moves so far; answers to questions before them are void.
        /// The first row when the server was asked for older messages.
        MessageOrder first = {};
        /// Goes to a message that the server was asked for; empty if there is none.
        std::function<void(const event::HistoryReceived &)> arrive = {};
    };

    void watch(Conversation *conversation);
    void handleReceived(Conversation *conversation, const event::HistoryReceived &received);
    void handleOlder(Conversation *conversation, const event::HistoryReceived &received);
    void handleAround(Conversation *conversation, const event::HistoryReceived &received);
    void showIgnored(Network *network, qint64 rule);
    void handleRemoval(Conversation *conversation);
    void handleChanges(Conversation *conversation, const QList<MessageChange> &changes);
    void handleClosedChange(const ConversationKey &key, const QByteArray &wireName,
                            const MessageChange &change);
    /// The messages @p deleted, which are as they were before, are no longer unread.
    void forgetUnread(const ConversationKey &key, const QList<ChatMessage> &deleted);
    void adopt(Conversation *conversation);
    void setStoring(bool stores);
    void requestOlder(Conversation *conversation);
    quint64 beginMove(Conversation *conversation);
    /// Ends the move @p number. Returns false if the user has gone elsewhere since.
    bool endMove(Conversation *conversation, quint64 number);
    void moveTo(Conversation *conversation, const LogPage &page);
    void loadAround(Conversation *conversation, const MessageOrder &position);
    /// Asks the server for messages around the msgid @p id or @p timeMs. Calls @p arrive when they
    /// are in the log, or when there are none, unless the user goes elsewhere.
    void requestAround(Conversation *conversation, const QString &id, qint64 timeMs,
                       const std::function<void()> &arrive);
    void findId(Conversation *conversation, const QString &id, bool asksServer);
    void findTime(Conversation *conversation, qint64 timeMs, bool asksServer);
    void reportMissing(Conversation *conversation);

    ConversationList &m_list;
    Networks &m_networks;
    MessageLog &m_log;
    bool m_stores = false;                      ///< New messages are stored.
    QHash<ConversationKey, ReadState> m_closed; ///< Of stored conversations that are not open.
    QHash<const Conversation *, Loading> m_loading;
};

} // namespace client
