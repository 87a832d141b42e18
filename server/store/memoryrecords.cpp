// SPDX-License-Identifier: MIT
#include "server/store/memoryrecords.h"

#include "common/irc/casemapping.h"
#include "server/store/recordbytes.h"
#include "server/store/searchtext.h"
#include "server/store/targets.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace server {

namespace {

/// Whether @p row is before @p point.
template<typename Row>
bool isBefore(const Row &row, const HistoryPoint &point)
{
    return point.message ? row.id && *row.id < *point.message : row.message.timeMs < point.timeMs;
}

template<typename Row>
bool isAfter(const Row &row, const HistoryPoint &point)
{
    return point.message ? row.id && *row.id > *point.message : row.message.timeMs > point.timeMs;
}

bool isFromSender(const MessageRecord &message, const SearchHistory &question)
{
    const QList<QByteArray> names = senderNames(message);
    return question.from.isEmpty() || names.contains(question.from)
           || std::any_of(names.cbegin(), names.cend(), [&question](const QByteArray &name) {
                  return question.otherNames.contains(name);
              });
}

/// A part of a list: from `first` up to but without `end`.
struct Slice
{
    std::size_t first = 0;
    std::size_t end = 0;
    bool isComplete = false; ///< See HistoryRead.
};

template<typename Rows>
Slice slice(const Rows &rows, const HistoryRange &range, std::size_t limit)
{
    Slice slice{0, rows.size()};
    while (range.after && slice.first < slice.end
           && !isAfter(rows[slice.first]->second, *range.after))
        ++slice.first;
    while (range.before && slice.end > slice.first
           && !isBefore(rows[slice.end - 1]->second, *range.before))
        --slice.end;
    slice.isComplete = slice.end - slice.first <= limit;
    if (!range.newest)
        slice.end = std::min(slice.end, slice.first + limit);
    else if (slice.end - slice.first > limit)
        slice.first = slice.end - limit;
    return slice;
}

template<typename Rows>
Slice slice(const Rows &rows, const HistoryAround &around, std::size_t limit)
{
    std::size_t middle = 0;
    while (middle < rows.size() && isBefore(rows[middle]->second, around.point))
        ++middle;
    const std::size_t first = middle - std::min(middle, limit / 2);
    return {first, std::min(rows.size(), first + limit)};
}

template<typename Rows>
Slice slice(const Rows &rows, const HistorySpan &span, std::size_t)
{
    Slice slice{0, rows.size()};
    while (slice.first < slice.end && rows[slice.first]->first < span.first)
        ++slice.first;
    while (slice.end > slice.first && rows[slice.end - 1]->first >= span.end)
        --slice.end;
    return slice;
}

} // namespace

MemoryRecords::MemoryRecords(const QByteArray &networkId, qsizetype maxMessages)
    : m_networkId(networkId)
    , m_maxMessages(maxMessages)
{}

void MemoryRecords::add(quint64 sequence, const RecordList &records)
{
    m_sequence = sequence;
    m_position = 0;
    for (const Record &record : records) {
        std::visit([this](const auto &value) { keep(value); }, record);
        ++m_position;
    }
}

Answer MemoryRecords::answer(const StoreQuestion &question) const
{
    return std::visit([this](const auto &asked) { return answerTo(asked); }, question);
}

Answer MemoryRecords::answerTo(const FindMessage &question) const
{
    MessageFound found;
    if (const auto id = MessageId::parse(question.messageId, m_networkId)) {
        for (auto [row, end] = rowsOf(*id); row != end; ++row) {
            if (row->second.id == id)
                found.message = row->second.message;
        }
    }
    return found;
}

Answer MemoryRecords::answerTo(const ReadHistory &question) const
{
    const auto isWritten = [this](const ConversationKey &key) {
        return std::any_of(m_rows.begin(), m_rows.end(),
                           [&key](const auto &row) { return row.second.conversation == key; });
    };
    const HistoryAccess &access = question.access;
    const ConversationKey conversation =
        access.otherwise.isEmpty() || isWritten(access.conversation) ? access.conversation
                                                                     : access.otherwise;
    std::vector<Rows::const_iterator> rows;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const MessageRecord &message = row->second.message;
        if (row->second.conversation == conversation && message.timeMs >= access.fromMs
            && (question.withEvents || message.isText()))
            rows.push_back(row);
    }
    const Slice part = std::visit(
        [&](const auto &selection) { return slice(rows, selection, std::size_t(question.limit)); },
        question.messages);
    HistoryRead read;
    read.isComplete = part.isComplete;
    qsizetype bytes = 0;
    for (std::size_t i = part.first; i < part.end; ++i) {
        const MessageRecord &message = rows[i]->second.message;
        if (bytes >= maxHistoryReadBytes) {
            read.rest = HistorySpan{rows[i]->first, rows[part.end - 1]->first + 1};
            break;
        }
        bytes += bytesOf(message).size();
        read.messages.append(message);
    }
    return read;
}

Answer MemoryRecords::answerTo(const FindTargets &question) const
{
    std::map<ConversationKey, qint64> newest;
    for (const auto &[id, row] : m_rows) {
        const bool isChannel = row.message.isInChannel();
        const bool isWanted =
            isChannel ? question.channels.contains(row.conversation)
                      : row.message.timeMs >= question.participantFromMs
                            && participants(row.conversation).contains(question.participant);
        if (isWanted && row.message.isText())
            newest[row.conversation] = row.message.timeMs;
    }
    TargetsFound found;
    for (const auto &[conversation, timeMs] : newest) {
        if (timeMs > question.afterMs && timeMs < question.beforeMs)
            found.targets.append({conversation, timeMs});
    }
    limitTargets(found, question);
    return found;
}

Answer MemoryRecords::answerTo(const SearchHistory &question) const
{
    HistoryRead read{.messages = {}, .isComplete = true};
    const QList<SearchPhrase> phrases = searchPhrases(question.text);
    if (phrases.isEmpty() && !question.text.isEmpty())
        return read;
    for (auto row = m_rows.crbegin(); row != m_rows.crend(); ++row) {
        const MessageRecord &message = row->second.message;
        const ConversationKey &conversation = row->second.conversation;
        const QList<QByteArray> users = participants(conversation);
        const bool isReadable =
            question.conversations.contains(conversation)
            || (question.withAllDirectChats && users.contains(question.participant));
        const qint64 fromMs = users.isEmpty() ? 0 : question.participantFromMs;
        if (!isReadable || message.timeMs < fromMs || message.timeMs <= question.afterMs
            || (question.beforeMs > 0 && message.timeMs >= question.beforeMs)
            || !isFromSender(message, question))
            continue;
        const QByteArray text = searchableText(message);
        if (text.isEmpty() || !hasPhrases(searchWords(text), phrases))
            continue;
        if (read.messages.size() >= question.limit) {
            read.isComplete = false;
            break;
        }
        read.messages.prepend(message);
    }
    return read;
}

Answer MemoryRecords::answerTo(const LoadAccount &question) const
{
    AccountLoaded loaded;
    const auto account = m_accounts.find(irc::folded(question.account));
    if (account == m_accounts.end())
        return loaded;
    for (const auto &[target, marker] : account->second.readMarkers)
        loaded.readMarkers.append(marker);
    for (const auto &[key, entry] : account->second.metadata)
        loaded.metadata.append(entry);
    return loaded;
}

StoredState MemoryRecords::state(const QList<QByteArray> &alwaysOnAccounts) const
{
    StoredState state;
    for (const auto &[name, channel] : m_channels) {
        state.channels.append(channel.record);
        for (const auto &[key, entry] : channel.metadata)
            state.metadata.append(entry);
        for (const auto &[identity, member] : channel.members)
            state.members.append(member);
        for (const auto &[account, invitation] : channel.invitations)
            state.invitations.append(invitation);
    }
    for (const auto &[target, ban] : m_bans)
        state.bans.append(ban);
    for (const auto &[name, account] : m_accounts) {
        if (account.record)
            state.accounts.append(*account.record);
        const bool isConfigured =
            std::any_of(alwaysOnAccounts.cbegin(), alwaysOnAccounts.cend(),
                        [&key = name](const QByteArray &one) { return irc::folded(one) == key; });
        if (!isConfigured && !(account.record && account.record->isAlwaysOn))
            continue;
        for (const auto &[target, marker] : account.readMarkers)
            state.readMarkers.append(marker);
        for (const auto &[key, entry] : account.metadata)
            state.metadata.append(entry);
    }
    return state;
}

void MemoryRecords::keep(const MessageRecord &record)
{
    m_rows[rowId(m_sequence, m_position)] = {
        conversationOf(record), MessageId::parse(record.messageId, m_networkId), record};
    if (qsizetype(m_rows.size()) > m_maxMessages)
        m_rows.erase(m_rows.begin());
}

void MemoryRecords::keep(const MessageRemovedRecord &record)
{
    const auto id = MessageId::parse(record.messageId, m_networkId);
    if (!id)
        return;
    for (auto [row, end] = rowsOf(*id); row != end;)
        row = row->second.id == id ? m_rows.erase(row) : std::next(row);
}

void MemoryRecords::keep(const ChannelRenamedRecord &record)
{
    const ConversationKey from = channelConversation(record.oldName);
    const ConversationKey to = channelConversation(record.newName);
    if (from != to)
        endHistory(to);
    for (auto &[id, row] : m_rows) {
        if (row.conversation != from)
            continue;
        row.conversation = to;
        row.message.target = record.newName;
    }
    auto channel = m_channels.extract(irc::folded(record.oldName));
    if (!channel.empty()) {
        channel.key() = irc::folded(record.newName);
        channel.mapped().record.name = record.newName;
        for (auto &[key, entry] : channel.mapped().metadata)
            entry.owner = record.newName;
        for (auto &[identity, member] : channel.mapped().members)
            member.channel = channel.key();
        for (auto &[account, invitation] : channel.mapped().invitations)
            invitation.channel = channel.key();
        m_channels.insert(std::move(channel));
    }
    moveReadMarkers(irc::folded(record.oldName), irc::folded(record.newName));
}

void MemoryRecords::keep(const ReadMarkerRecord &record)
{
    Account &account = m_accounts[irc::folded(record.account)];
    if (record.timeMs == 0)
        account.readMarkers.erase(record.target);
    else
        account.readMarkers[record.target] = record;
}

void MemoryRecords::keep(const MetadataRecord &record)
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

void MemoryRecords::keep(const ChannelRecord &record)
{
    m_channels[irc::folded(record.name)].record = record;
}

void MemoryRecords::keep(const ChannelRemovedRecord &record)
{
    m_channels.erase(irc::folded(record.name));
    endHistory(channelConversation(record.name));
}

void MemoryRecords::keep(const ServerBanRecord &record)
{
    m_bans[irc::folded(record.target)] = record;
}

void MemoryRecords::keep(const ServerBanRemovedRecord &record)
{
    m_bans.erase(irc::folded(record.target));
}

void MemoryRecords::keep(const AccountRecord &record)
{
    m_accounts[irc::folded(record.name)].record = record;
}

void MemoryRecords::keep(const AccountRemovedRecord &record)
{
    const QByteArray account = irc::folded(record.name);
    m_accounts.erase(account);
    for (auto &[name, channel] : m_channels) {
        std::erase_if(channel.members,
                      [&account](const auto &entry) { return entry.first.account == account; });
        channel.invitations.erase(account);
    }
    // Another user may register the name later, and must not read its direct chats.
    for (auto &[id, row] : m_rows) {
        if (participants(row.conversation).contains(participantKey(record.name, {})))
            row.conversation.clear();
    }
}

void MemoryRecords::keep(const AccountRenamedRecord &record)
{
    const QByteArray from = irc::folded(record.oldName);
    const QByteArray to = irc::folded(record.account.name);
    if (from != to) {
        keep(AccountRemovedRecord{record.account.name});
        auto account = m_accounts.extract(from);
        if (!account.empty()) {
            account.key() = to;
            for (auto &[target, marker] : account.mapped().readMarkers)
                marker.account = record.account.name;
            for (auto &[key, entry] : account.mapped().metadata)
                entry.owner = record.account.name;
            m_accounts.insert(std::move(account));
        }
        moveReadMarkers(from, to);
        renameInChannels(from, to);
        const QByteArray oldParticipant = participantKey(from, {});
        for (auto &[id, row] : m_rows) {
            if (participants(row.conversation).contains(oldParticipant))
                row.conversation = withRenamedParticipant(row.conversation, oldParticipant,
                                                          participantKey(to, {}));
        }
    }
    keep(record.account);
}

void MemoryRecords::keep(const MemberRecord &record)
{
    if (const auto channel = m_channels.find(record.channel); channel != m_channels.end())
        channel->second.members[record.member] = record;
}

void MemoryRecords::keep(const MemberRemovedRecord &record)
{
    if (const auto channel = m_channels.find(record.channel); channel != m_channels.end())
        channel->second.members.erase(record.member);
}

void MemoryRecords::keep(const InvitationRecord &record)
{
    if (const auto channel = m_channels.find(record.channel); channel != m_channels.end())
        channel->second.invitations[record.account] = record;
}

void MemoryRecords::keep(const InvitationRemovedRecord &record)
{
    if (const auto channel = m_channels.find(record.channel); channel != m_channels.end())
        channel->second.invitations.erase(record.account);
}

void MemoryRecords::moveReadMarkers(const QByteArray &oldTarget, const QByteArray &newTarget)
{
    for (auto &[name, account] : m_accounts) {
        auto node = account.readMarkers.extract(oldTarget);
        if (node.empty())
            continue;
        node.key() = node.mapped().target = newTarget;
        account.readMarkers.erase(node.key());
        account.readMarkers.insert(std::move(node));
    }
}

void MemoryRecords::renameInChannels(const QByteArray &oldAccount, const QByteArray &newAccount)
{
    for (auto &[name, channel] : m_channels) {
        std::map<MemberIdentity, MemberRecord> members;
        for (auto [identity, member] : channel.members) {
            if (member.member.account == oldAccount)
                member.member.account = newAccount;
            members.emplace(member.member, member);
        }
        channel.members = std::move(members);
        auto invitation = channel.invitations.extract(oldAccount);
        if (invitation.empty())
            continue;
        invitation.key() = invitation.mapped().account = newAccount;
        channel.invitations.insert(std::move(invitation));
    }
}

void MemoryRecords::endHistory(const ConversationKey &channel)
{
    for (auto &[id, row] : m_rows) {
        if (row.conversation == channel)
            row.conversation.clear();
    }
}

std::pair<MemoryRecords::Rows::const_iterator, MemoryRecords::Rows::const_iterator>
MemoryRecords::rowsOf(const MessageId &id) const
{
    if (id.sequence >= maxRowSequence)
        return {m_rows.cend(), m_rows.cend()};
    return {m_rows.lower_bound(rowId(id.sequence, 0)),
            m_rows.lower_bound(rowId(id.sequence + 1, 0))};
}

} // namespace server
