// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/clientid.h"

#include <QByteArray>
#include <QHash>

#include <deque>
#include <map>
#include <optional>

namespace server {

/// Decides which TLS handshakes of one worker run now. A handshake costs the server about a
/// millisecond and the peer nothing, so few run at once, and addresses take turns.
class HandshakeQueue
{
public:
    struct Limits
    {
        int underWay = 256;          ///< Handshakes at once.
        int underWayPerAddress = 32; ///< Of these from one address.
        int waiting = 512;           ///< Peers that wait for their turn.
    };

    explicit HandshakeQueue(const Limits &limits) noexcept
        : m_limits(limits)
    {}

    /// Adds a client to the end of the queue. When too many wait, returns the client that has to
    /// go: the newest one of the address with the most waiting clients.
    std::optional<ClientId> add(ClientId client, const QByteArray &address);
    /// The client whose handshake may start now, if any. It is under way until forget().
    std::optional<ClientId> take();
    /// The handshake of @p client is over, or the client is gone. Ignores unknown clients.
    void forget(ClientId client);

    qsizetype waiting() const noexcept { return m_waiting; }
    int underWay() const noexcept { return m_underWay; }

private:
    struct Address
    {
        std::deque<ClientId> waiting;
        int underWay = 0;
    };

    struct Client
    {
        QByteArray address;
        bool isUnderWay = false;
    };

    void removeWaiting(ClientId client, Address &address);

    Limits m_limits;
    QHash<ClientId, Client> m_clients;
    std::map<QByteArray, Address> m_addresses;
    QByteArray m_lastServed; ///< The address after it is next.
    qsizetype m_waiting = 0;
    int m_underWay = 0;
};

} // namespace server
