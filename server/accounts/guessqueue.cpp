// SPDX-License-Identifier: MIT
#include "server/accounts/guessqueue.h"

#include <algorithm>
#include <utility>

namespace server {

bool GuessQueue::append(Entry entry)
{
    if (m_size >= mostInAll)
        return false;
    std::deque<Entry> &waiting = m_entries[entry.guess.household];
    if (waiting.size() >= mostOfHousehold)
        return false;
    const auto place = entry.isKnown
                           ? std::find_if(waiting.begin(), waiting.end(),
                                          [](const Entry &other) { return !other.isKnown; })
                           : waiting.end();
    waiting.insert(place, std::move(entry));
    ++m_size;
    return true;
}

std::optional<GuessQueue::Entry>
GuessQueue::takeNext(const std::function<bool(const Entry &)> &mayGo)
{
    auto household = m_entries.upper_bound(m_served);
    for (size_t left = m_entries.size(); left > 0; --left) {
        if (household == m_entries.end())
            household = m_entries.begin();
        std::deque<Entry> &waiting = household->second;
        const auto next = std::find_if(waiting.begin(), waiting.end(), mayGo);
        if (next != waiting.end()) {
            Entry entry = std::move(*next);
            waiting.erase(next);
            m_served = household->first;
            if (waiting.empty())
                m_entries.erase(household);
            --m_size;
            return entry;
        }
        ++household;
    }
    return std::nullopt;
}

std::vector<GuessQueue::Entry>
GuessQueue::takeAll(const std::function<bool(const Entry &)> &isMeant)
{
    std::vector<Entry> taken;
    for (auto household = m_entries.begin(); household != m_entries.end();) {
        std::deque<Entry> &waiting = household->second;
        for (Entry &entry : waiting) {
            if (isMeant(entry))
                taken.push_back(entry);
        }
        std::erase_if(waiting, isMeant);
        household = waiting.empty() ? m_entries.erase(household) : std::next(household);
    }
    m_size -= taken.size();
    return taken;
}

} // namespace server
