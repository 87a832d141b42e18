// SPDX-License-Identifier: MIT
#include "server/net/arrivalqueue.h"

#include <algorithm>

namespace server {

namespace {

constexpr size_t maxRestedAddresses = 1000;

} // namespace

ArrivalQueue::ArrivalQueue(const Limits &limits, qint64 nowMs) noexcept
    : m_limits(limits)
    , m_bucket(limits.perSecond > 0 ? limits.allPerSecond : 0, limits.allBurst, nowMs)
    , m_nowMs(nowMs)
{}

void ArrivalQueue::add(ClientId client, const QByteArray &address)
{
    const TokenBucket fresh(m_limits.perSecond, m_limits.burst, m_nowMs);
    const auto [entry, isNew] = m_addresses.groups().try_emplace(address, Address{{}, fresh});
    entry->second.waiting.push_back(client);
    m_addressOf.insert(client, address);
}

std::optional<ClientId> ArrivalQueue::take(qint64 nowMs)
{
    m_nowMs = nowMs;
    if (m_addresses.groups().size() > maxRestedAddresses)
        forgetRested(nowMs);
    if (m_addressOf.isEmpty() || m_bucket.readyAtMs() > nowMs)
        return std::nullopt;
    return m_addresses.serveNext([this, nowMs](Address &address) -> std::optional<ClientId> {
        if (address.waiting.empty() || !address.bucket.consume(nowMs))
            return std::nullopt;
        m_bucket.consume(nowMs);
        const ClientId client = address.waiting.front();
        address.waiting.pop_front();
        m_addressOf.remove(client);
        return client;
    });
}

std::optional<qint64> ArrivalQueue::readyAtMs() const
{
    std::optional<qint64> first;
    for (const auto &[text, address] : m_addresses.groups()) {
        if (!address.waiting.empty())
            first =
                std::min(first.value_or(address.bucket.readyAtMs()), address.bucket.readyAtMs());
    }
    return first ? std::optional(std::max(*first, m_bucket.readyAtMs())) : std::nullopt;
}

void ArrivalQueue::forget(ClientId client)
{
    const auto found = m_addressOf.constFind(client);
    if (found == m_addressOf.cend())
        return;
    std::erase(m_addresses.groups().at(*found).waiting, client);
    m_addressOf.erase(found);
}

/// Addresses with a full bucket need no entry: a new one would be equal.
void ArrivalQueue::forgetRested(qint64 nowMs)
{
    std::erase_if(m_addresses.groups(), [nowMs](auto &entry) {
        return entry.second.waiting.empty() && entry.second.bucket.isFull(nowMs);
    });
}

} // namespace server
