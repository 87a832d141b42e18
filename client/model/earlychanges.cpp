// SPDX-License-Identifier: MIT
#include "client/model/earlychanges.h"

#include <algorithm>

namespace client {

void EarlyChanges::add(const MessageChange &change)
{
    if (m_changes.size() >= maxMessages && !m_changes.contains(change.id))
        m_changes.clear(); // the log has them
    if (isTakenBack(change))
        return;
    QList<MessageChange> &changes = m_changes[change.id];
    if (changes.size() >= maxChanges)
        changes.removeFirst();
    changes.append(change);
}

bool EarlyChanges::isTakenBack(const MessageChange &change) const
{
    const auto changes = m_changes.constFind(change.id);
    if (change.kind != MessageChange::Kind::React || changes == m_changes.cend())
        return false;
    return std::ranges::any_of(*changes, [&](const MessageChange &other) {
        return other.kind == MessageChange::Kind::Unreact && other.sender == change.sender
               && other.text == change.text && other.timeMs >= change.timeMs;
    });
}

void EarlyChanges::applyTo(ChatMessage &message) const
{
    const auto changes = m_changes.constFind(message.id);
    if (changes == m_changes.cend())
        return;
    for (const MessageChange &change : *changes)
        apply(change, message);
}

} // namespace client
