// SPDX-License-Identifier: MIT
#include "server/accounts/attemptqueue.h"

#include <algorithm>
#include <utility>

namespace server {

bool AttemptQueue::append(Entry entry)
{
    if (m_size >= maxTotal)
        return false;
    std::deque<Entry> &waiting = m_entries[entry.attempt.addressGroup];
    if (waiting.size() >= maxPerAddressGroup)
        return false;
    const auto place = entry.isKnown
                           ? std::find_if(waiting.begin(), waiting.end(),
                                          [](const Entry &other) { return !other.isKnown; })
                           : waiting.end();
    waiting.insert(place, std::move(entry));
    ++m_size;
    return true;
}

std::optional<AttemptQueue::Entry>
AttemptQueue::takeNext(const std::function<bool(const Entry &)> &mayStart)
{
    auto group = m_entries.upper_bound(m_served);
    for (size_t left = m_entries.size(); left > 0; --left) {
        if (group == m_entries.end())
            group = m_entries.begin();
        std::deque<Entry> &waiting = group->second;
        const auto next = std::find_if(waiting.begin(), waiting.end(), mayStart);
        if (next != waiting.end()) {
            Entry entry = std::move(*next);
            waiting.erase(next);
            m_served = group->first;
            if (waiting.empty())
                m_entries.erase(group);
            --m_size;
            return entry;
        }
        ++group;
    }
    return std::nullopt;
}

std::vector<AttemptQueue::Entry>
AttemptQueue::takeAll(const std::function<bool(const Entry &)> &matches)
{
    std::vector<Entry> taken;
    for (auto group = m_entries.begin(); group != m_entries.end();) {
        std::deque<Entry> &waiting = group->second;
        for (Entry &entry : waiting) {
            if (matches(entry))
                taken.push_back(entry);
        }
        std::erase_if(waiting, matches);
        group = waiting.empty() ? m_entries.erase(group) : std::next(group);
    }
    m_size -= taken.size();
    return taken;
}

} // namespace server
