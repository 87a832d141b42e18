// SPDX-License-Identifier: MIT
#pragma once

#include "common/net/roundrobin.h"
#include "server/turn/clientid.h"

#include <QByteArray>
#include <QHash>

#include <deque>
#include <optional>

namespace server {

/// Decides which TLS handshakes of one worker may run. A handshake costs the server about half
/// a millisecond and the peer hardly anything, so their number is limited, and addresses take
/// turns.
class HandshakeQueue
{
public:
    struct Limits
    {
        int running = 256;          ///< Handshakes at the same time.
        int runningPerAddress = 32; ///< Those of one address.
        int waiting = 512;          ///< Clients that wait for their turn.
    };

    explicit HandshakeQueue(const Limits &limits) noexcept
        : m_limits(limits)
    {}

    /// Adds a client to the end of the queue. When too many wait, removes and returns the client to
    /// reject: the newest one of the address with the most waiting clients.
    std::optional<ClientId> add(ClientId client, const QByteArray &address);
    /// Removes and returns the client whose handshake may start now; nullopt when there is none.
    /// The handshake counts as running until forget().
    std::optional<ClientId> take();
    /// Removes a client whose handshake has ended or that has disconnected. Ignores unknown
    /// clients.
    void forget(ClientId client);

    qsizetype waiting() const noexcept { return m_waiting; }
    int running() const noexcept { return m_running; }

private:
    struct Address
    {
        std::deque<ClientId> waiting;
        int running = 0;
    };

    struct Client
    {
        QByteArray address;
        bool isRunning = false;
    };

    Limits m_limits;
    QHash<ClientId, Client> m_clients;
    net::RoundRobin<Address> m_addresses;
    qsizetype m_waiting = 0;
    int m_running = 0;
};

} // namespace server
