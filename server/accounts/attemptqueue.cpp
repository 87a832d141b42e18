// SPDX-License-Identifier: MIT
#include "server/accounts/attemptqueue.h"

#include <algorithm>
#include <utility>

namespace server {

bool AttemptQueue::append(Entry entry)
{
    if (m_size >= maxTotal)
        return false;
    std::deque<Entry> &waiting = m_waiting.groups()[entry.attempt.addressGroup];
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
    auto entry =
        m_waiting.serveNext([&mayStart](std::deque<Entry> &waiting) -> std::optional<Entry> {
            const auto next = std::find_if(waiting.begin(), waiting.end(), mayStart);
            if (next == waiting.end())
                return std::nullopt;
            Entry taken = std::move(*next);
            waiting.erase(next);
            return taken;
        });
    if (entry) {
        --m_size;
        const auto group = m_waiting.groups().find(entry->attempt.addressGroup);
        if (group->second.empty())
            m_waiting.groups().erase(group);
    }
    return entry;
}

std::vector<AttemptQueue::Entry>
AttemptQueue::takeAll(const std::function<bool(const Entry &)> &matches)
{
    std::vector<Entry> taken;
    for (auto &[addressGroup, waiting] : m_waiting.groups()) {
        for (const Entry &entry : waiting) {
            if (matches(entry))
                taken.push_back(entry);
        }
        std::erase_if(waiting, matches);
    }
    std::erase_if(m_waiting.groups(), [](const auto &group) { return group.second.empty(); });
    m_size -= taken.size();
    return taken;
}

} // namespace server
