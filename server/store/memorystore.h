// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/memoryrecords.h"
#include "server/store/store.h"

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
    void ask(QueryId query, const StoreQuestion &question) override;
    QByteArray networkId() const override { return m_networkId; }
    StoredState state() const override { return m_records.state(); }
    quint64 lastSequence() const override { return 0; }
    qint64 lastTimeMs() const override { return 0; }

private:
    void report();

    QByteArray m_networkId;
    MemoryRecords m_records;
    quint64 m_sequence = 0;         ///< Of the last turn.
    QList<QueryAnswered> m_answers; ///< Not reported yet.
};

} // namespace server
