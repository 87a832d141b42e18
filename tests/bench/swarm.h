// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <functional>
#include <string>
#include <vector>

namespace bench {

/// Nanoseconds of a monotonic clock.
qint64 nowNs();

/// Many IRC clients in one thread over bare epoll, so that the load costs less than the server.
/// They request echo-message, join one room each, and read only the messages in it. Ends the
/// process with an error message when the server closes a connection.
class Swarm
{
public:
    /// Called for each message that one of the clients got: its number, and when it was read.
    using Arrival = std::function<void(int message, qint64 nowNs)>;

    Swarm(const QByteArray &address, quint16 port);
    ~Swarm();
    Swarm(const Swarm &) = delete;
    Swarm &operator=(const Swarm &) = delete;

    /// Connects @p count clients and waits until each is in the room. Client i joins the room
    /// `#bench` + i / @p perRoom.
    void join(int count, int perRoom);
    int size() const { return int(m_clients.size()); }

    /// Sends message @p number from client @p client to its room.
    void say(int client, int number, int textBytes);
    /// Waits for bytes for at most @p timeoutNs (-1: without a limit) and reads them all.
    void poll(qint64 timeoutNs, const Arrival &arrival);

private:
    struct Client
    {
        int descriptor = -1;
        bool joined = false;
        std::string room;
        std::string unfinished; ///< Head of a line whose rest has not come.
    };

    void connectOne(const std::string &room);
    void read(Client &client, const Arrival &arrival);
    void take(Client &client, const char *line, size_t size, qint64 now, const Arrival &arrival);
    void write(Client &client, const std::string &bytes);

    QByteArray m_address;
    quint16 m_port;
    int m_epoll;
    std::vector<Client> m_clients;
    int m_joined = 0;
};

} // namespace bench
