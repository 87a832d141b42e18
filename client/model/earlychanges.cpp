// SPDX-License-Identifier: MIT
#include "client/model/earlychanges.h"

namespace client {

void EarlyChanges::add(const MessageChange &change)
{
    if (m_changes.size() >= maxMessages && !m_changes.contains(change.id))
        m_changes.clear(); // the log has them
    QList<MessageChange> &changes = m_changes[change.id];
    if (changes.size() >= maxChanges)
        changes.removeFirst();
    changes.append(change);
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
