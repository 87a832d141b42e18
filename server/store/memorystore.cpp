// SPDX-License-Identifier: MIT
#include "server/store/memorystore.h"

#include "server/store/networkid.h"

#include <utility>

namespace server {

MemoryStore::MemoryStore(qsizetype maxMessages, QObject *parent)
    : Store(parent)
    , m_networkId(newNetworkId())
    , m_records(m_networkId, maxMessages)
{}

CommitState MemoryStore::commit(quint64 sequence, qint64, const RecordList &records)
{
    if (sequence <= m_sequence)
        return CommitState::Stored;
    m_sequence = sequence;
    m_records.add(sequence, records);
    return CommitState::Stored;
}

void MemoryStore::ask(QueryId query, const StoreQuestion &question)
{
    if (m_answers.isEmpty())
        QMetaObject::invokeMethod(this, &MemoryStore::report, Qt::QueuedConnection);
    m_answers.append({query, m_records.answer(question)});
}

void MemoryStore::report()
{
    const QList<QueryAnswered> answers = std::exchange(m_answers, {});
    for (const QueryAnswered &answer : answers)
        emit answered(answer);
}

} // namespace server
