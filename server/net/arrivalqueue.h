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

/// Decides when guests from telnet may arrive. Each arrival and departure is announced to everyone
/// in the lobby and costs the guest nothing, so guests from one address arrive one after another,
/// apart from a burst. Times are monotonic milliseconds from any origin.
class ArrivalQueue
{
public:
    struct Limits
    {
        double perSecond = 1; ///< From one address; 0: no limit, also not for all together.
        int burst = 32;
        double allPerSecond = 16; ///< From all addresses.
        int allBurst = 256;
    };

    ArrivalQueue(const Limits &limits, qint64 nowMs) noexcept;

    void add(ClientId client, const QByteArray &address);
    /// The client that may arrive now, if any; in order for each address.
    std::optional<ClientId> take(qint64 nowMs);
    /// When to call take() again; nullopt while no client waits.
    std::optional<qint64> readyAtMs() const;
    /// @p client is gone. Ignores unknown clients.
    void forget(ClientId client);

    qsizetype waiting() const noexcept { return m_addressOf.size(); }

private:
    struct Address
    {
        std::deque<ClientId> waiting;
        TokenBucket bucket;
    };

    void forgetRested(qint64 nowMs);

    Limits m_limits;
    net::RoundRobin<Address> m_addresses;
    QHash<ClientId, QByteArray> m_addressOf; ///< Of those who wait.
    TokenBucket m_bucket;
    qint64 m_nowMs; ///< The time of the last call that passed one.
};

} // namespace server
