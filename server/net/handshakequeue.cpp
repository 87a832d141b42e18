// SPDX-License-Identifier: MIT
#include "server/net/handshakequeue.h"

#include <algorithm>

namespace server {

std::optional<ClientId> HandshakeQueue::add(ClientId client, const QByteArray &address)
{
    m_clients.insert(client, {address});
    auto &addresses = m_addresses.groups();
    addresses[address].waiting.push_back(client);
    ++m_waiting;
    if (m_waiting <= m_limits.waiting)
        return std::nullopt;
    const auto longest =
        std::max_element(addresses.begin(), addresses.end(), [](const auto &a, const auto &b) {
            return a.second.waiting.size() < b.second.waiting.size();
        });
    const ClientId refused = longest->second.waiting.back();
    forget(refused);
    return refused;
}

std::optional<ClientId> HandshakeQueue::take()
{
    if (m_waiting == 0 || m_running >= m_limits.running)
        return std::nullopt;
    return m_addresses.serveNext([this](Address &address) -> std::optional<ClientId> {
        if (address.waiting.empty() || address.running >= m_limits.runningPerAddress)
            return std::nullopt;
        const ClientId client = address.waiting.front();
        address.waiting.pop_front();
        --m_waiting;
        ++address.running;
        ++m_running;
        m_clients[client].isRunning = true;
        return client;
    });
}

void HandshakeQueue::forget(ClientId client)
{
    const auto found = m_clients.constFind(client);
    if (found == m_clients.cend())
        return;
    const auto address = m_addresses.groups().find(found->address);
    if (found->isRunning) {
        --address->second.running;
        --m_running;
    } else {
        std::erase(address->second.waiting, client);
        --m_waiting;
    }
    m_clients.erase(found);
    if (address->second.waiting.empty() && address->second.running == 0)
        m_addresses.groups().erase(address);
}

} // namespace server
