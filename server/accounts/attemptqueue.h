// SPDX-License-Identifier: MIT
#pragma once

#include "common/net/roundrobin.h"
#include "server/accounts/passwordattempt.h"
#include "server/turn/query.h"

#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace server {

/// Password attempts that wait for their check. Address groups take turns, so a group with many
/// attempts delays another group by one attempt at most. Within a group known clients come first;
/// otherwise the order is that of arrival. The length is bounded for each group and in total.
class AttemptQueue
{
public:
    struct Entry
    {
        QueryId query = 0;
        PasswordAttempt attempt;
        bool isKnown = false; ///< See PasswordThrottle::isKnown().
    };

    static constexpr size_t maxPerAddressGroup = 512;
    static constexpr size_t maxTotal = 4096;

    /// Returns false when the queue is full.
    bool append(Entry entry);
    /// Removes and returns the next attempt for which @p mayStart returns true; nullopt when there
    /// is none.
    std::optional<Entry> takeNext(const std::function<bool(const Entry &)> &mayStart);
    /// Removes and returns all attempts for which @p matches returns true.
    std::vector<Entry> takeAll(const std::function<bool(const Entry &)> &matches);
    size_t size() const noexcept { return m_size; }

private:
    net::RoundRobin<std::deque<Entry>> m_waiting; ///< By address group; none is empty.
    size_t m_size = 0;
};

} // namespace server
