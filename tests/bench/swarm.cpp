// SPDX-License-Identifier: MIT
#include "tests/bench/swarm.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <ctime>

#include <sys/epoll.h>
#include <unistd.h>

namespace bench {

namespace {

void ignoreArrival(int, qint64) {}

int numberAt(std::string_view line, size_t start)
{
    int number = -1;
    if (start <= line.size())
        std::from_chars(line.data() + start, line.data() + line.size(), number);
    return number;
}

} // namespace

qint64 nowNs()
{
    timespec time = {};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return qint64(time.tv_sec) * secondNs + time.tv_nsec;
}

std::string Rooms::namesFor(const std::string &prefix, int client) const
{
    const std::string first = prefix + std::to_string(client / members);
    std::string names = first;
    for (int i = 1; i < each; ++i)
        names += ',' + first + '-' + std::to_string(i);
    return names;
}

Swarm::Swarm(const Server &server)
    : m_server(server)
    , m_epoll(epoll_create1(EPOLL_CLOEXEC))
{
    if (server.tlsMinor != 0)
        m_tls = tlsContext(server.tlsMinor);
}

Swarm::~Swarm()
{
    close(m_epoll);
}

void Swarm::join(int count, const Rooms &rooms, int connecting)
{
    m_clients.reserve(size_t(count));
    while (m_joined < count) {
        while (size() < count && size() - m_joined < connecting) {
            const size_t next = m_clients.size();
            connectOne(rooms.namesFor('#' + m_server.name, size()),
                       next < m_sessions.size() ? m_sessions[next].get() : nullptr);
        }
        poll(-1, ignoreArrival);
    }
}

void Swarm::leave()
{
    m_sessions.clear();
    for (const Client &client : m_clients)
        m_sessions.push_back(client.wire.session());
    m_clients.clear();
    m_joined = 0;
}

int Swarm::resumedCount() const
{
    return int(std::count_if(m_clients.cbegin(), m_clients.cend(),
                             [](const Client &client) { return client.wire.isResumed(); }));
}

void Swarm::say(int index, int number, int textBytes)
{
    Client &client = m_clients[size_t(index)];
    std::string line;
    if (m_server.speaksIrc)
        line = "PRIVMSG " + client.rooms + " :";
    line += std::to_string(number) + ' ';
    line.append(size_t(textBytes), 'x');
    line += "\r\n";
    client.wire.write(line);
}

void Swarm::poll(qint64 timeoutNs, const Arrival &arrival)
{
    const timespec timeout{.tv_sec = timeoutNs / secondNs, .tv_nsec = timeoutNs % secondNs};
    epoll_event events[256];
    const int count =
        epoll_pwait2(m_epoll, events, 256, timeoutNs < 0 ? nullptr : &timeout, nullptr);
    for (int i = 0; i < count; ++i)
        read(m_clients[events[i].data.u64], arrival);
}

void Swarm::idleUntil(qint64 timeNs)
{
    for (qint64 left = timeNs - nowNs(); left > 0; left = timeNs - nowNs())
        poll(left, ignoreArrival);
}

void Swarm::connectOne(const std::string &rooms, SSL_SESSION *session)
{
    Client client{Wire(m_server.port, m_tls.get(), session), false, rooms, {}};
    epoll_event event = {};
    event.events = EPOLLIN;
    event.data.u64 = m_clients.size();
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, client.wire.descriptor(), &event);
    // The server may still know the nicks of the closed connections.
    const std::string nick = m_server.name + (m_sessions.empty() ? "" : "x");
    if (m_server.speaksIrc && !m_server.onlyHandshakes)
        client.wire.write("NICK " + nick + std::to_string(m_clients.size())
                          + "\r\nUSER bench 0 * :bench\r\n");
    noteHandshake(client); // A fast server may already have answered; then no event follows.
    m_clients.push_back(std::move(client));
}

void Swarm::read(Client &client, const Arrival &arrival)
{
    char bytes[64 * 1024];
    ssize_t count = client.wire.read(bytes, sizeof bytes);
    while (count > 0) {
        takeBytes(client, bytes, size_t(count), arrival);
        // A plain socket reports what is left at the next poll; TLS may hold it back.
        if (!m_tls)
            return;
        count = client.wire.read(bytes, sizeof bytes);
    }
    if (count == 0)
        qFatal("the server closed a connection");
    noteHandshake(client);
}

void Swarm::takeBytes(Client &client, const char *bytes, size_t size, const Arrival &arrival)
{
    const qint64 now = nowNs();
    const char *start = bytes;
    const char *const end = bytes + size;
    while (const char *feed =
               static_cast<const char *>(std::memchr(start, '\n', size_t(end - start)))) {
        if (client.unfinished.empty()) {
            takeLine(client, {start, size_t(feed - start)}, now, arrival);
        } else {
            client.unfinished.append(start, feed);
            takeLine(client, client.unfinished, now, arrival);
            client.unfinished.clear();
        }
        start = feed + 1;
    }
    client.unfinished.append(start, end);
}

void Swarm::takeLine(Client &client, std::string_view line, qint64 now, const Arrival &arrival)
{
    if (!m_server.speaksIrc) {
        takeChatLine(client, line, now, arrival);
        return;
    }
    // ":source COMMAND #room :number ..."
    if (line.starts_with("PING ")) {
        client.wire.write("PONG " + std::string(line.substr(5)) + "\n");
        return;
    }
    const size_t command = line.starts_with(':') ? line.find(' ') + 1 : 0;
    if (line.substr(command, 6) == "ERROR ")
        qFatal("the server closed a connection: %s", std::string(line.substr(command + 6)).c_str());
    if (line.substr(command, 8) == "PRIVMSG ") {
        const size_t colon = line.find(" :", command + 8);
        if (colon != line.npos)
            arrival(numberAt(line, colon + 2), now);
    } else if (line.substr(command, 4) == "001 ") {
        m_welcomedNs = now;
        client.wire.write("JOIN " + client.rooms + "\r\n");
    } else if (line.substr(command, 4) == "366 ") {
        noteJoined(client);
    }
}

/// "<user5> number ...", or a greeting, which comes before everything else.
void Swarm::takeChatLine(Client &client, std::string_view line, qint64 now, const Arrival &arrival)
{
    if (!client.joined)
        m_welcomedNs = now;
    noteJoined(client);
    const size_t name = line.find("> ");
    if (name != line.npos)
        arrival(numberAt(line, name + 2), now);
}

void Swarm::noteHandshake(Client &client)
{
    if (m_server.onlyHandshakes && client.wire.isResumable())
        noteJoined(client);
}

void Swarm::noteJoined(Client &client)
{
    m_joined += client.joined ? 0 : 1;
    client.joined = true;
}

} // namespace bench
