// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/rowid.h"
#include "server/turn/messageid.h"
#include "server/turn/query.h"
#include "server/turn/record.h"

#include <map>
#include <optional>

namespace server {

/// The records of turns in memory, and the answers to questions about them. Discards the oldest
/// messages when there are too many.
class MemoryRecords
{
public:
    /// Keeps at most @p maxMessages messages. @p networkId: see Store::networkId().
    MemoryRecords(const QByteArray &networkId, qsizetype maxMessages);

    /// Sequences must rise.
    void add(quint64 sequence, const RecordList &records);
    Answer answer(const StoreQuestion &question) const;
    /// @p alwaysOnAccounts: those of the configuration.
    StoredState state(const QList<QByteArray> &alwaysOnAccounts = {}) const;

private:
    /// A stored message.
    struct Row
    {
        ConversationKey conversation; ///< Empty when its channel has ended.
        std::optional<MessageId> id;
        MessageRecord message;
    };
    using Rows = std::map<RowId, Row>;

    /// The stored data of one account.
    struct Account
    {
        std::optional<AccountRecord> record; ///< Nullopt: it is not a registered account.
        std::map<QByteArray, ReadMarkerRecord> readMarkers; ///< By target.
        std::map<QByteArray, MetadataRecord> metadata;      ///< By key.
    };

    /// The stored data of one channel.
    struct ChannelState
    {
        ChannelRecord record;
        std::map<QByteArray, MetadataRecord> metadata; ///< By key.
        std::map<MemberIdentity, MemberRecord> members;
        std::map<QByteArray, InvitationRecord> invitations; ///< By account.
    };

    Answer answerTo(const FindMessage &question) const;
    Answer answerTo(const ReadHistory &question) const;
    Answer answerTo(const FindTargets &question) const;
    Answer answerTo(const SearchHistory &question) const;
    Answer answerTo(const LoadAccount &question) const;
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
    /// The names are folded.
    void moveReadMarkers(const QByteArray &oldTarget, const QByteArray &newTarget);
    /// The names are folded.
    void renameInChannels(const QByteArray &oldAccount, const QByteArray &newAccount);
    void endHistory(const ConversationKey &channel);
    std::pair<Rows::const_iterator, Rows::const_iterator> rowsOf(const MessageId &id) const;

    QByteArray m_networkId;
    qsizetype m_maxMessages;
    quint64 m_sequence = 0; ///< Of the turn being added.
    qint64 m_position = 0;  ///< Of the record in that turn.
    Rows m_rows;
    std::map<QByteArray, ChannelState> m_channels; ///< By folded name.
    std::map<QByteArray, ServerBanRecord> m_bans;  ///< By folded target.
    std::map<QByteArray, Account> m_accounts;      ///< By folded name.
};

} // namespace server
