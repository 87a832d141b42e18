// SPDX-License-Identifier: MIT
#include "client/model/historygaps.h"

#include "client/model/messagemodel.h"

#include <algorithm>

namespace client {

namespace {

using Result = event::HistoryReceived::Result;

ChatMessage::Delivery stateAfter(Result result)
{
    switch (result) {
    case Result::Continuing:
        return ChatMessage::Delivery::Pending;
    case Result::Failed:
        return ChatMessage::Delivery::Failed;
    case Result::Complete:
    case Result::Partial:
    case Result::Interrupted:
        break;
    }
    return ChatMessage::Delivery::Waiting;
}

} // namespace

HistoryGaps::HistoryGaps(MessageModel &messages)
    : m_messages(messages)
{}

QList<HistoryGap> HistoryGaps::list() const
{
    QList<HistoryGap> gaps;
    for (const Entry &entry : m_entries)
        gaps.append(entry.gap);
    return gaps;
}

const HistoryGap *HistoryGaps::find(quint64 localId) const
{
    const auto it = std::ranges::find(m_entries, localId, &Entry::localId);
    return it == m_entries.cend() ? nullptr : &it->gap;
}

qint64 HistoryGaps::missedSinceMs() const
{
    const auto it =
        std::ranges::find(m_entries, 0, [](const Entry &each) { return each.gap.beforeMs; });
    return it == m_entries.cend() ? 0 : it->gap.afterMs;
}

void HistoryGaps::add(const HistoryGap &gap, quint64 localId)
{
    const bool isKnown = std::ranges::any_of(m_entries, [&gap](const Entry &entry) {
        return entry.gap.afterMs == gap.afterMs && entry.gap.beforeMs == gap.beforeMs;
    });
    if (isKnown || gap.afterMs == 0 || (gap.beforeMs != 0 && gap.beforeMs <= gap.afterMs))
        return;
    m_entries.append({gap, localId});
    insertRow(m_entries.constLast(), ChatMessage::Delivery::Waiting);
}

void HistoryGaps::addUnstored(qint64 firstMs, qint64 lastMs)
{
    const HistoryGap gap{firstMs - 1, lastMs + 1, {}, {}};
    const auto known = std::ranges::find(m_entries, 0, &Entry::localId);
    if (known == m_entries.end()) {
        m_entries.append({gap, 0});
        return;
    }
    known->gap.afterMs = qMin(known->gap.afterMs, gap.afterMs);
    known->gap.beforeMs = qMax(known->gap.beforeMs, gap.beforeMs);
}

void HistoryGaps::setState(quint64 localId, ChatMessage::Delivery state)
{
    const ChatMessage *known = m_messages.find(localId);
    if (!known)
        return;
    ChatMessage row = *known;
    row.delivery = state;
    m_messages.replace(localId, row);
}

void HistoryGaps::handle(const event::HistoryReceived &received, quint64 localId)
{
    switch (received.purpose) {
    case HistoryPurpose::Older:
        return;
    case HistoryPurpose::Around:
        return handleAround(received, localId);
    case HistoryPurpose::Missed:
    case HistoryPurpose::Gap:
        break;
    }
    // A page at one end of the gap changes only that end.
    const auto it = std::ranges::find_if(m_entries, [&received](const Entry &entry) {
        return received.forwards ? entry.gap.beforeMs == received.gap.beforeMs
                                 : entry.gap.afterMs == received.gap.afterMs
                                       && entry.gap.beforeMs == received.gap.beforeMs;
    });
    Entry entry{received.gap, localId};
    if (it != m_entries.end())
        entry = *it;
    else if (received.purpose == HistoryPurpose::Gap || received.gap.afterMs == 0)
        return;
    if (it != m_entries.end())
        m_entries.erase(it);
    const qint64 endMs = entry.gap.beforeMs;
    if (received.oldestMs != 0 && received.forwards) {
        entry.gap.afterMs = received.newestMs;
        entry.gap.afterId = received.newestId;
    } else if (received.oldestMs != 0) {
        entry.gap.beforeMs = received.oldestMs;
        entry.gap.beforeId = received.oldestId;
    }
    if (received.result == Result::Complete) {
        m_messages.remove(entry.localId);
        return;
    }
    m_entries.append(entry);
    if (entry.gap.beforeMs == endMs) {
        setState(entry.localId, stateAfter(received.result));
    } else {
        m_messages.remove(entry.localId);
        insertRow(entry, stateAfter(received.result));
    }
}

/// The page may be in the middle of a gap, which becomes two.
void HistoryGaps::handleAround(const event::HistoryReceived &received, quint64 localId)
{
    if (received.oldestMs == 0)
        return;
    const auto it = std::ranges::find_if(m_entries, [&received](const Entry &entry) {
        return entry.gap.beforeMs != 0 && entry.gap.afterMs < received.newestMs
               && entry.gap.beforeMs > received.oldestMs;
    });
    if (it == m_entries.end())
        return;
    const Entry whole = *it;
    m_entries.erase(it);
    m_messages.remove(whole.localId);
    add({whole.gap.afterMs, received.oldestMs, whole.gap.afterId, received.oldestId}, localId);
    add({received.newestMs, whole.gap.beforeMs, received.newestId, whole.gap.beforeId},
        whole.localId);
}

/// The row comes before all messages of the time at which its gap ends.
void HistoryGaps::insertRow(const Entry &entry, ChatMessage::Delivery state)
{
    if (entry.gap.beforeMs == 0)
        return;
    ChatMessage row;
    row.localId = entry.localId;
    row.kind = ChatMessage::Kind::Gap;
    row.timeMs = entry.gap.beforeMs;
    row.position = firstPosition(row.timeMs);
    row.delivery = state;
    m_messages.insert({row});
}

} // namespace client
