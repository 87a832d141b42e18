#include "server/store/memorystore.h"

#include <utility>

namespace server {

MemoryStore::MemoryStore(qsizetype maxMessages, QObject *parent)
    : Store(parent)
    , m_maxMessages(maxMessages)
{}

void MemoryStore::commit(quint64 sequence, const RecordList &records)
{
    for (const Record &record : records)
        std::visit([this](const auto &value) { keep(value); }, record);
    m_committed.append(sequence);
    postReport();
}

void MemoryStore::ask(QueryId query, const FindMessage &question)
{
    MessageFound found;
    if (const auto it = m_messages.constFind(question.messageId); it != m_messages.cend())
        found.message = *it;
    m_answers.append({query, std::move(found)});
    postReport();
}

void MemoryStore::keep(const MessageRecord &record)
{
    // Lines without an id belong to the one before them and cannot be asked for.
    if (record.messageId.isEmpty())
        return;
    m_messages.insert(record.messageId, record);
    m_order.push_back(record.messageId);
    if (qsizetype(m_order.size()) <= m_maxMessages)
        return;
    m_messages.remove(m_order.front());
    m_order.pop_front();
}

void MemoryStore::keep(const MessageRemovedRecord &record)
{
    m_messages.remove(record.messageId);
}

void MemoryStore::postReport()
{
    if (!std::exchange(m_reportPosted, true))
        QMetaObject::invokeMethod(this, &MemoryStore::report, Qt::QueuedConnection);
}

void MemoryStore::report()
{
    m_reportPosted = false;
    const QList<quint64> sequences = std::exchange(m_committed, {});
    const QList<QueryAnswered> answers = std::exchange(m_answers, {});
    for (quint64 sequence : sequences)
        emit committed(sequence);
    for (const QueryAnswered &answer : answers)
        emit answered(answer);
}

} // namespace server
