// SPDX-License-Identifier: MIT
#pragma once

#include "common/sqlite/database.h"
#include "server/store/storedturn.h"
#include "server/turn/conversation.h"
#include "server/turn/historysync.h"

#include <QHash>

namespace server {

/// Writes the records of turns to the database. Lives on the store's writer thread.
class SqliteWriter
{
public:
    /// @p keepsMessages: whether messages and events are stored besides all other records.
    explicit SqliteWriter(bool keepsMessages = true);

    /// Opens a database that prepareSchema() has prepared. Returns the error, if any.
    sqlite::Error open(const QString &path, HistorySync sync);
    /// Writes @p batch in one transaction: all of it, or nothing if it returns an error. After an
    /// error, the next call opens the database again; while the disk is almost full, it returns the
    /// same error at once.
    sqlite::Error write(const TurnBatch &batch);
    /// Adds at most @p maxMessages messages to the search index. Returns whether there are more.
    /// Does nothing while the database cannot be written.
    bool index(int maxMessages);
    /// Removes messages and their redactions in one transaction.
    sqlite::Error removeRows(const QList<qint64> &rows);
    /// Removes the read markers, the metadata and the memberships of @p account.
    sqlite::Error removeAccountData(const QByteArray &account);
    /// Whether the last call of write() has failed.
    bool isFailing() const noexcept { return bool(m_lastError); }

private:
    /// A row of `conversation` that has not ended. The names of its participants are folded.
    struct DirectChat
    {
        qint64 id = 0;
        ConversationKey key;
    };

    sqlite::Error open();
    bool isDiskStillFull() const;
    void write(const StoredTurn &turn);
    /// Saves @p turn as the last one, unless its messages do that.
    void finish(const StoredTurn &turn);
    void keep(const MessageRecord &record);
    void keep(const MessageRemovedRecord &record);
    void keep(const ChannelRenamedRecord &record);
    void keep(const ReadMarkerRecord &record);
    void keep(const MetadataRecord &record);
    void keep(const ChannelRecord &record);
    void keep(const ChannelRemovedRecord &record);
    void keep(const ServerBanRecord &record);
    void keep(const ServerBanRemovedRecord &record);
    void keep(const AccountRecord &record);
    void keep(const AccountRemovedRecord &record);
    void keep(const AccountRenamedRecord &record);
    void keep(const MemberRecord &record);
    void keep(const MemberRemovedRecord &record);
    void keep(const InvitationRecord &record);
    void keep(const InvitationRemovedRecord &record);
    // Of an account, by its folded name.
    QList<DirectChat> directChatsOf(const QByteArray &account);
    void endDirectChats(const QByteArray &account);
    void renameParticipant(const QByteArray &oldName, const QByteArray &newName);
    /// Creates the conversation of @p record if needed.
    qint64 conversationId(const MessageRecord &record);
    void keepTime(qint64 timeMs, qint64 id);

    bool m_keepsMessages;
    QString m_path;
    HistorySync m_sync = HistorySync::Normal;
    sqlite::Error m_lastError; ///< Of write(); none if it has succeeded.
    sqlite::Database m_database;
    QByteArray m_networkId;
    QHash<ConversationKey, qint64> m_conversations; ///< Those used recently.
    qint64 m_lastClockMs = 0;                       ///< The time of the newest row of `clock`.
    quint64 m_networkSequence = 0;                  ///< In the table `network`.
    // The turn being written.
    const StoredTurn *m_turn = nullptr;
    qint64 m_position = 0;      ///< Of the record in the turn.
    bool m_hasMessages = false; ///< Whether the turn has rows in `message`.
};

} // namespace server
