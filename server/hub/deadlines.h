// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/clientid.h"
#include "server/turn/fields.h"

#include <optional>
#include <set>
#include <utility>

namespace server {

/// Clients by their deadlines: UTC in milliseconds since 1970.
class Deadlines
{
public:
    void add(qint64 deadlineMs, ClientId client) { m_entries.emplace(deadlineMs, client); }
    void remove(qint64 deadlineMs, ClientId client) { m_entries.erase({deadlineMs, client}); }
    void clear() { m_entries.clear(); }

    /// The earliest deadline, or nullopt.
    std::optional<qint64> next() const
    {
        return m_entries.empty() ? std::nullopt : std::optional(m_entries.begin()->first);
    }

    /// Removes and returns the client with the earliest deadline if that is not after @p nowMs.
    std::optional<ClientId> takeDue(qint64 nowMs)
    {
        if (m_entries.empty() || m_entries.begin()->first > nowMs)
            return std::nullopt;
        return m_entries.extract(m_entries.begin()).value().second;
    }

    static auto fieldsOf(auto &value)
    {
        auto &[entries] = value;
        return std::tie(entries);
    }

private:
    std::set<std::pair<qint64, ClientId>> m_entries;
};

} // namespace server
