// SPDX-License-Identifier: MIT
#include "server/net/handshakequeue.h"

#include <algorithm>

namespace server {

std::optional<ClientId> HandshakeQueue::add(ClientId client, const QByteArray &address)
{
    m_clients.insert(client, {address});
    m_addresses[address].waiting.push_back(client);
    ++m_waiting;
    if (m_waiting <= m_limits.waiting)
        return std::nullopt;
    const auto longest =
        std::max_element(m_addresses.begin(), m_addresses.end(), [](const auto &a, const auto &b) {
            return a.second.waiting.size() < b.second.waiting.size();
        });
    const ClientId refused = longest->second.waiting.back();
    forget(refused);
    return refused;
}

std::optional<ClientId> HandshakeQueue::take()
{
    if (m_waiting == 0 || m_underWay >= m_limits.underWay)
        return std::nullopt;
    auto next = m_addresses.upper_bound(m_lastServed);
    for (size_t tried = 0; tried < m_addresses.size(); ++tried, ++next) {
        if (next == m_addresses.end())
            next = m_addresses.begin();
        Address &address = next->second;
        if (address.waiting.empty() || address.underWay >= m_limits.underWayPerAddress)
            continue;
        const ClientId client = address.waiting.front();
        address.waiting.pop_front();
        --m_waiting;
        ++address.underWay;
        ++m_underWay;
        m_clients[client].isUnderWay = true;
        m_lastServed = next->first;
        return client;
    }
    return std::nullopt;
}

void HandshakeQueue::forget(ClientId client)
{
    const auto found = m_clients.constFind(client);
    if (found == m_clients.cend())
        return;
    const auto address = m_addresses.find(found->address);
    if (found->isUnderWay) {
        --address->second.underWay;
        --m_underWay;
    } else {
        removeWaiting(client, address->second);
    }
    m_clients.erase(found);
    if (address->second.waiting.empty() && address->second.underWay == 0)
        m_addresses.erase(address);
}

void HandshakeQueue::removeWaiting(ClientId client, Address &address)
{
    std::erase(address.waiting, client);
    --m_waiting;
}

} // namespace server
