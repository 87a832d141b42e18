// SPDX-License-Identifier: MIT
#include "server/store/memorystore.h"

#include "common/irc/casemapping.h"
#include "server/store/networkid.h"

#include <utility>

namespace server {

MemoryStore::MemoryStore(qsizetype maxMessages, QObject *parent)
    : Store(parent)
    , m_maxMessages(maxMessages)
    , m_networkId(newNetworkId())
{}

CommitState MemoryStore::commit(quint64 sequence, qint64, const RecordList &records)
{
    if (sequence <= m_sequence)
        return CommitState::Stored;
    m_sequence = sequence;
    for (const Record &record : records)
        std::visit([this](const auto &value) { keep(value); }, record);
    return CommitState::Stored;
}

void MemoryStore::ask(QueryId query, const FindMessage &question)
{
    MessageFound found;
    if (const auto it = m_messages.constFind(question.messageId); it != m_messages.cend())
        found.message = *it;
    answer(query, std::move(found));
}

void MemoryStore::ask(QueryId query, const LoadAccount &question)
{
    AccountLoaded loaded;
    const Account account = m_accounts.value(irc::folded(question.account));
    for (const auto &[target, marker] : account.readMarkers)
        loaded.readMarkers.append(marker);
    for (const auto &[key, entry] : account.metadata)
        loaded.metadata.append(entry);
    answer(query, std::move(loaded));
}

StoredState MemoryStore::state() const
{
    StoredState state;
    for (const auto &[name, channel] : m_channels) {
        state.channels.append(channel.record);
        for (const auto &[key, entry] : channel.metadata)
            state.metadata.append(entry);
    }
    for (const auto &[target, ban] : m_bans)
        state.bans.append(ban);
    return state;
}

void MemoryStore::keep(const MessageRecord &record)
{
    // A record without an id belongs to the record before it and cannot be looked up.
    if (record.messageId.isEmpty())
        return;
    // An event in several channels has one id; lookups return the newest record.
    if (!m_messages.contains(record.messageId))
        m_order.push_back(record.messageId);
    m_messages.insert(record.messageId, record);
    if (qsizetype(m_order.size()) <= m_maxMessages)
        return;
    m_messages.remove(m_order.front());
    m_order.pop_front();
}

void MemoryStore::keep(const MessageRemovedRecord &record)
{
    m_messages.remove(record.messageId);
}

void MemoryStore::keep(const ChannelRenamedRecord &record)
{
    for (MessageRecord &message : m_messages) {
        if (irc::equalNames(message.target, record.oldName))
            message.target = record.newName;
    }
    auto channel = m_channels.extract(irc::folded(record.oldName));
    if (!channel.empty()) {
        channel.key() = irc::folded(record.newName);
        channel.mapped().record.name = record.newName;
        for (auto &[key, entry] : channel.mapped().metadata)
            entry.owner = record.newName;
        m_channels.insert(std::move(channel));
    }
    for (Account &account : m_accounts) {
        auto node = account.readMarkers.extract(irc::folded(record.oldName));
        if (node.empty())
            continue;
        node.key() = node.mapped().target = irc::folded(record.newName);
        account.readMarkers.erase(node.key());
        account.readMarkers.insert(std::move(node));
    }
}

void MemoryStore::keep(const ReadMarkerRecord &record)
{
    Account &account = m_accounts[irc::folded(record.account)];
    if (record.timeMs == 0)
        account.readMarkers.erase(record.target);
    else
        account.readMarkers[record.target] = record;
}

void MemoryStore::keep(const MetadataRecord &record)
{
    const QByteArray owner = irc::folded(record.owner);
    const bool isChannel = owner.startsWith('#');
    const auto channel = m_channels.find(owner);
    if (isChannel && channel == m_channels.end())
        return; // The channel was removed.
    auto &metadata = isChannel ? channel->second.metadata : m_accounts[owner].metadata;
    if (record.value.isEmpty())
        metadata.erase(record.key);
    else
        metadata[record.key] = record;
}

void MemoryStore::keep(const ChannelRecord &record)
{
    m_channels[irc::folded(record.name)].record = record;
}

void MemoryStore::keep(const ChannelRemovedRecord &record)
{
    m_channels.erase(irc::folded(record.name));
}

void MemoryStore::keep(const ServerBanRecord &record)
{
    m_bans[irc::folded(record.target)] = record;
}

void MemoryStore::keep(const ServerBanRemovedRecord &record)
{
    m_bans.erase(irc::folded(record.target));
}

void MemoryStore::answer(QueryId query, Answer answer)
{
    if (m_answers.isEmpty())
        QMetaObject::invokeMethod(this, &MemoryStore::report, Qt::QueuedConnection);
    m_answers.append({query, std::move(answer)});
}

void MemoryStore::report()
{
    const QList<QueryAnswered> answers = std::exchange(m_answers, {});
    for (const QueryAnswered &answer : answers)
        emit answered(answer);
}

} // namespace server
