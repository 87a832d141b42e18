// SPDX-License-Identifier: MIT
#include "client/store/logqueue.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace client {

namespace {

/// The queue drops whole changes, so none of them becomes too large.
constexpr qsizetype maxMergedMessages = 1'000;
/// The last changes among which an outdated one is looked for.
constexpr qsizetype maxChecked = 16;

/// About the memory of a MessageChange with its texts.
constexpr qsizetype changeBytes = 400;

qsizetype memoryOf(const UserState &state)
{
    qsizetype bytes = 0;
    for (const UserState::Conversation &conversation : state.conversations)
        bytes += conversation.draft.size() * qsizetype(sizeof(QChar));
    for (const UserState::Unsent &unsent : state.unsent)
        bytes += unsent.message.text.size() * qsizetype(sizeof(QChar));
    return bytes;
}

qsizetype bytesOf(const LogChange &change)
{
    if (const auto *set = std::get_if<SetUserState>(&change))
        return memoryOf(set->state);
    if (const auto *changed = std::get_if<ChangeMessages>(&change))
        return qsizetype(sizeof(LogChange)) + changed->changes.size() * changeBytes;
    const auto *append = std::get_if<AppendMessages>(&change);
    if (!append)
        return qsizetype(sizeof(LogChange));
    return std::accumulate(
        append->messages.cbegin(), append->messages.cend(), qsizetype(0),
        [](qsizetype sum, const ChatMessage &message) { return sum + memoryOf(message); });
}

} // namespace

QList<AppendMessages> LogQueue::add(LogChange change)
{
    m_bytes += bytesOf(change);
    if (const auto *state = std::get_if<SetReadState>(&change))
        removeOutdated(*state);
    else if (std::holds_alternative<SetUserState>(change))
        removeUserStates();
    m_changes.append(std::move(change));
    mergeAt(m_changes.size() - 1);
    return dropExcess();
}

QList<LogChange> LogQueue::take()
{
    m_bytes = 0;
    return std::exchange(m_changes, {});
}

QList<AppendMessages> LogQueue::putBack(const QList<LogChange> &changes)
{
    for (const LogChange &change : changes)
        m_bytes += bytesOf(change);
    m_changes = changes + m_changes;
    return dropExcess();
}

void LogQueue::mergeAt(qsizetype index)
{
    if (index <= 0 || index >= m_changes.size())
        return;
    auto *first = std::get_if<AppendMessages>(&m_changes[index - 1]);
    const auto *second = std::get_if<AppendMessages>(&m_changes.at(index));
    if (!first || !second || first->conversation != second->conversation
        || first->ignoredBy != second->ignoredBy
        || first->messages.size() + second->messages.size() > maxMergedMessages)
        return;
    first->messages += second->messages;
    m_changes.removeAt(index);
}

/// Only messages and other read states may be between both: they do not change this one.
void LogQueue::removeOutdated(const SetReadState &change)
{
    const qsizetype first = qMax<qsizetype>(0, m_changes.size() - maxChecked);
    for (qsizetype at = m_changes.size() - 1; at >= first; --at) {
        const auto *state = std::get_if<SetReadState>(&m_changes.at(at));
        if (state && state->conversation == change.conversation) {
            m_bytes -= bytesOf(m_changes.at(at));
            m_changes.removeAt(at);
            mergeAt(at);
            return;
        }
        if (!state && !std::holds_alternative<AppendMessages>(m_changes.at(at)))
            return;
    }
}

void LogQueue::removeUserStates()
{
    m_changes.removeIf([this](const LogChange &change) {
        const bool isUserState = std::holds_alternative<SetUserState>(change);
        m_bytes -= isUserState ? bytesOf(change) : 0;
        return isUserState;
    });
}

/// Other changes are few, and small: messages are dropped first.
QList<AppendMessages> LogQueue::dropExcess()
{
    QList<AppendMessages> dropped;
    while (m_bytes > maxBytes && m_changes.size() > 1) {
        const auto isAppending = [](const LogChange &change) {
            return std::holds_alternative<AppendMessages>(change);
        };
        const auto end = m_changes.begin() + (m_changes.size() - 1); // the newest one stays
        auto oldest = std::find_if(m_changes.begin(), end, isAppending);
        if (oldest == end)
            oldest = m_changes.begin();
        m_bytes -= bytesOf(*oldest);
        if (auto *append = std::get_if<AppendMessages>(&*oldest))
            dropped.append(std::move(*append));
        m_changes.erase(oldest);
    }
    return dropped;
}

} // namespace client
