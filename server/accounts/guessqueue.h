// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/passwordguess.h"
#include "server/turn/query.h"

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace server {

/// Passwords that wait to be checked. Households take turns, so one with many guesses delays
/// another by one guess at most. Within a household known clients go first, and else the order is
/// that of arrival. Bounded for each household and in all.
class GuessQueue
{
public:
    struct Entry
    {
        QueryId query = 0;
        PasswordGuess guess;
        bool isKnown = false; ///< See PasswordThrottle::isKnown().
    };

    static constexpr size_t mostOfHousehold = 512;
    static constexpr size_t mostInAll = 4096;

    /// Returns false when the queue is full.
    bool append(Entry entry);
    /// Removes and returns the next guess for which @p mayGo; nullopt when there is none.
    std::optional<Entry> takeNext(const std::function<bool(const Entry &)> &mayGo);
    /// Removes and returns what @p isMeant.
    std::vector<Entry> takeAll(const std::function<bool(const Entry &)> &isMeant);
    size_t size() const noexcept { return m_size; }

private:
    std::map<QByteArray, std::deque<Entry>> m_entries; ///< By household; none is empty.
    QByteArray m_served;                               ///< The household whose turn was last.
    size_t m_size = 0;
};

} // namespace server
