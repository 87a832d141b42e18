// SPDX-License-Identifier: MIT
#pragma once

#include "common/net/roundrobin.h"
#include "server/net/tokenbucket.h"
#include "server/turn/clientid.h"

#include <QByteArray>
#include <QHash>

#include <deque>
#include <optional>

namespace server {

/// Decides when telnet guests may enter. The whole lobby sees each of them join and leave, and
/// connecting costs a guest nothing, so after a burst the guests of one address enter one by one.
/// Times are monotonic milliseconds from any origin.
class ArrivalQueue
{
public:
    struct Limits
    {
        double perSecond = 1; ///< From one address; 0: no limit, not even for all addresses.
        int burst = 32;
        double allPerSecond = 16; ///< From all addresses.
        int allBurst = 256;
    };

    ArrivalQueue(const Limits &limits, qint64 nowMs) noexcept;

    void add(ClientId client, const QByteArray &address);
    /// Removes and returns the client that may enter now; nullopt when there is none. The clients
    /// of one address stay in order.
    std::optional<ClientId> take(qint64 nowMs);
    /// When to call take() again; nullopt while no client waits.
    std::optional<qint64> readyAtMs() const;
    /// Removes a client that has disconnected. Ignores unknown clients.
    void forget(ClientId client);

    bool isWaiting(ClientId client) const { return m_addressOf.contains(client); }

private:
    struct Address
    {
        std::deque<ClientId> waiting;
        TokenBucket bucket;
    };

    void forgetRested(qint64 nowMs);

    Limits m_limits;
    net::RoundRobin<Address> m_addresses;
    QHash<ClientId, QByteArray> m_addressOf; ///< Of the waiting clients.
    TokenBucket m_bucket;
    qint64 m_nowMs; ///< The time of the last call that passed one.
};

} // namespace server
