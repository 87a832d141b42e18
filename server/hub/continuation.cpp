// SPDX-License-Identifier: MIT
#include "server/hub/continuation.h"

namespace server {

ContinuationTable::ContinuationTable(const QList<ContinuationEntry> &entries)
{
    for (const ContinuationEntry &entry : entries) {
        const bool isNew = m_entries.try_emplace(entry.name(), entry).second
                           && m_names.try_emplace(entry.function(), entry.name()).second;
        Q_ASSERT_X(isNew, "ContinuationTable", entry.name().constData());
        Q_UNUSED(isNew);
    }
}

const ContinuationEntry *ContinuationTable::find(const QByteArray &name) const
{
    const auto it = m_entries.find(name);
    return it == m_entries.end() ? nullptr : &it->second;
}

QByteArray ContinuationTable::nameOf(ContinuationEntry::Function function) const
{
    const auto it = m_names.find(function);
    Q_ASSERT_X(it != m_names.end(), "ContinuationTable",
               "The function is not in the continuations of any command");
    return it == m_names.end() ? QByteArray() : it->second;
}

} // namespace server
