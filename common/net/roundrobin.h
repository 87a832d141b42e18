// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <map>
#include <optional>
#include <utility>

namespace net {

/// Groups of waiting items, by a key such as the peer's address. The groups take turns, so a group
/// with many items delays another one by one item at most.
template<typename Group>
class RoundRobin
{
public:
    using Groups = std::map<QByteArray, Group>;

    Groups &groups() noexcept { return m_groups; }
    const Groups &groups() const noexcept { return m_groups; }

    /// Offers each group to @p serve, starting after the group served last, until @p serve returns
    /// a value. Returns that value, or nullopt when no group can be served.
    template<typename Serve>
    auto serveNext(Serve serve) -> decltype(serve(std::declval<Group &>()))
    {
        auto next = m_groups.upper_bound(m_lastServed);
        for (size_t tried = 0; tried < m_groups.size(); ++tried, ++next) {
            if (next == m_groups.end())
                next = m_groups.begin();
            if (auto served = serve(next->second)) {
                m_lastServed = next->first;
                return served;
            }
        }
        return std::nullopt;
    }

private:
    Groups m_groups;
    QByteArray m_lastServed; ///< Key of the group served last.
};

} // namespace net
