// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/store.h"

#include <QHash>

#include <deque>
#include <map>

namespace server {

/// Stores records in memory while the process runs. Discards the oldest messages when there are too
/// many.
class MemoryStore : public Store
{
    Q_OBJECT

public:
    /// Stores at most @p maxMessages messages. Has a random network id.
    explicit MemoryStore(qsizetype maxMessages = 16'384, QObject *parent = nullptr);

    CommitState commit(quint64 sequence, qint64 timeMs, const RecordList &records) override;
    void ask(QueryId query, const FindMessage &question) override;
    void ask(QueryId query, const LoadAccount &question) override;
    QByteArray networkId() const override { return m_networkId; }
    StoredState state() const override;
    quint64 lastSequence() const override { return 0; }
    qint64 lastTimeMs() const override { return 0; }

private:
    void keep(const MessageRecord &record);
    void keep(const MessageRemovedRecord &record);
    void keep(const ChannelRenamedRecord &record);
    void keep(const ReadMarkerRecord &record);
    void keep(const MetadataRecord &record);
    void keep(const ChannelRecord &record);
    void keep(const ChannelRemovedRecord &record);
    void keep(const ServerBanRecord &record);
    void keep(const ServerBanRemovedRecord &record);
    void answer(QueryId query, Answer answer);
    void report();

    /// The stored data of one account.
    struct Account
    {
        std::map<QByteArray, ReadMarkerRecord> readMarkers; ///< By target.
        std::map<QByteArray, MetadataRecord> metadata;      ///< By key.
    };

    /// The stored data of one channel.
    struct ChannelState
    {
        ChannelRecord record;
        std::map<QByteArray, MetadataRecord> metadata; ///< By key.
    };

    qsizetype m_maxMessages;
    QByteArray m_networkId;
    quint64 m_sequence = 0;                        ///< Of the last turn.
    std::map<QByteArray, ChannelState> m_channels; ///< By folded name.
    std::map<QByteArray, ServerBanRecord> m_bans;  ///< By folded target.
    QHash<QByteArray, Account> m_accounts;         ///< By folded name.
    QHash<QByteArray, MessageRecord> m_messages;   ///< By id.
    std::deque<QByteArray> m_order;                ///< Ids, oldest first.
    QList<QueryAnswered> m_answers;                ///< Not reported yet.
};

} // namespace server
