// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/wire.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

constexpr qint64 secondNs = 1'000'000'000;

/// Nanoseconds of a monotonic clock.
qint64 nowNs();

/// The server on 127.0.0.1 that a swarm connects to.
struct Server
{
    quint16 port = 0;
    int tlsMinor = 0; ///< 2 or 3: the clients use TLS 1.2 or 1.3; 0: no TLS.
    /// False: a server that sends each line to all other connections, as `ncat --broker --chat`.
    bool speaksIrc = true;
    /// The clients only connect and finish their TLS handshakes.
    bool onlyHandshakes = false;
    /// Begins the nicks and channels of the clients, so that several swarms can use one server.
    std::string name = "b";
};

/// The rooms that each client of a swarm joins.
struct Rooms
{
    int members = 2;
    int each = 1; ///< Rooms of each client, all with the same members.

    /// The rooms of client @p client, separated by commas. They begin with @p prefix.
    std::string namesFor(const std::string &prefix, int client) const;
};

/// Many clients in one thread over bare epoll, so that the load costs less than the server. They
/// join their rooms and read only the messages in them. They request no capability, so that every
/// server does the same work; a sender does not receive its own messages. Ends the process with an
/// error message when the server closes a connection.
class Swarm
{
public:
    /// Called for each message that one of the clients got: its number, and when it was read.
    using Arrival = std::function<void(int message, qint64 nowNs)>;

    explicit Swarm(const Server &server);
    ~Swarm();
    Swarm(const Swarm &) = delete;
    Swarm &operator=(const Swarm &) = delete;

    /// Connects clients until there are @p count, and waits until each is in a room, or, when the
    /// server wants only handshakes, can resume its TLS session. At most @p connecting are on their
    /// way there at the same time.
    void join(int count, const Rooms &rooms, int connecting);
    /// Closes all connections. TLS connections that join() makes afterwards resume their sessions.
    void leave();
    /// The number of connections that have resumed a session.
    int resumedCount() const;
    /// Readable when there is something for poll().
    int descriptor() const { return m_epoll; }
    int size() const { return int(m_clients.size()); }
    /// When the last client that joined had been welcomed.
    qint64 welcomedNs() const { return m_welcomedNs; }

    /// Sends message @p number from client @p client to its rooms, in one command.
    void say(int client, int number, int textBytes);
    /// Waits for bytes for at most @p timeoutNs (-1: without a limit) and reads them all.
    void poll(qint64 timeoutNs, const Arrival &arrival);
    /// Reads and answers pings until @p timeNs, without looking at messages.
    void idleUntil(qint64 timeNs);

private:
    struct Client
    {
        Wire wire;
        bool joined = false;
        std::string rooms;
        std::string unfinished; ///< Head of a line whose rest has not come.
    };

    void connectOne(const std::string &rooms, SSL_SESSION *session);
    void read(Client &client, const Arrival &arrival);
    void takeBytes(Client &client, const char *bytes, size_t size, const Arrival &arrival);
    void takeLine(Client &client, std::string_view line, qint64 now, const Arrival &arrival);
    void takeChatLine(Client &client, std::string_view line, qint64 now, const Arrival &arrival);
    void noteHandshake(Client &client);
    void noteJoined(Client &client);

    Server m_server;
    TlsContext m_tls;
    int m_epoll;
    std::vector<Client> m_clients;
    std::vector<TlsSession> m_sessions; ///< By client, for the next time.
    int m_joined = 0;
    qint64 m_welcomedNs = 0;
};

} // namespace bench
