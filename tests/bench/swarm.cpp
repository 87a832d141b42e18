// SPDX-License-Identifier: MIT
#include "tests/bench/swarm.h"

#include <cerrno>
#include <charconv>
#include <cstring>
#include <ctime>
#include <string_view>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace bench {

namespace {

constexpr int mostConnecting = 32; ///< So many may be between connect and join at once.

[[noreturn]] void giveUp(const char *what)
{
    qFatal("%s: %s", what, std::strerror(errno));
}

void setNoDelay(int descriptor)
{
    const int on = 1;
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

} // namespace

qint64 nowNs()
{
    timespec time = {};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

Swarm::Swarm(const QByteArray &address, quint16 port)
    : m_address(address)
    , m_port(port)
    , m_epoll(epoll_create1(EPOLL_CLOEXEC))
{}

Swarm::~Swarm()
{
    for (const Client &client : m_clients)
        close(client.descriptor);
    close(m_epoll);
}

void Swarm::join(int count, int perRoom)
{
    m_clients.reserve(size_t(count));
    while (m_joined < count) {
        while (size() < count && size() - m_joined < mostConnecting)
            connectOne("#bench" + std::to_string(size() / perRoom));
        poll(-1, [](int, qint64) {});
    }
}

void Swarm::say(int index, int number, int textBytes)
{
    Client &client = m_clients[size_t(index)];
    std::string line = "PRIVMSG " + client.room + " :" + std::to_string(number) + ' ';
    line.append(size_t(textBytes), 'x');
    line += "\r\n";
    write(client, line);
}

void Swarm::poll(qint64 timeoutNs, const Arrival &arrival)
{
    constexpr qint64 second = 1'000'000'000;
    const timespec timeout{.tv_sec = timeoutNs / second, .tv_nsec = timeoutNs % second};
    epoll_event events[256];
    const int count =
        epoll_pwait2(m_epoll, events, 256, timeoutNs < 0 ? nullptr : &timeout, nullptr);
    for (int i = 0; i < count; ++i)
        read(m_clients[events[i].data.u64], arrival);
}

void Swarm::connectOne(const std::string &room)
{
    Client client;
    client.room = room;
    client.descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_port);
    inet_pton(AF_INET, m_address.constData(), &address.sin_addr);
    if (connect(client.descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        giveUp("connect");
    setNoDelay(client.descriptor);
    epoll_event event = {};
    event.events = EPOLLIN;
    event.data.u64 = m_clients.size();
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, client.descriptor, &event);
    write(client, "CAP REQ echo-message\r\nNICK b" + std::to_string(m_clients.size())
                      + "\r\nUSER bench 0 * :bench\r\nCAP END\r\n");
    m_clients.push_back(std::move(client));
}

void Swarm::read(Client &client, const Arrival &arrival)
{
    char bytes[64 * 1024];
    const ssize_t count = recv(client.descriptor, bytes, sizeof bytes, MSG_DONTWAIT);
    if (count < 0 && errno == EAGAIN)
        return;
    if (count <= 0)
        giveUp("the server closed a connection");
    const qint64 now = nowNs();
    const char *start = bytes;
    const char *const end = bytes + count;
    while (const char *feed =
               static_cast<const char *>(std::memchr(start, '\n', size_t(end - start)))) {
        if (client.unfinished.empty()) {
            take(client, start, size_t(feed - start), now, arrival);
        } else {
            client.unfinished.append(start, feed);
            take(client, client.unfinished.data(), client.unfinished.size(), now, arrival);
            client.unfinished.clear();
        }
        start = feed + 1;
    }
    client.unfinished.append(start, end);
}

void Swarm::take(Client &client, const char *line, size_t size, qint64 now, const Arrival &arrival)
{
    // ":source COMMAND #room :number ..."
    const std::string_view text(line, size);
    if (text.starts_with("PING ")) {
        write(client, "PONG " + std::string(text.substr(5)) + "\n");
        return;
    }
    const size_t command = text.find(' ') + 1;
    if (text.substr(command, 8) == "PRIVMSG ") {
        const size_t colon = text.find(" :", command + 8);
        int number = -1;
        if (colon != text.npos)
            std::from_chars(line + colon + 2, line + size, number);
        arrival(number, now);
    } else if (text.substr(command, 4) == "001 ") {
        write(client, "JOIN " + client.room + "\r\n");
    } else if (!client.joined && text.substr(command, 4) == "366 ") {
        client.joined = true;
        ++m_joined;
    }
}

void Swarm::write(Client &client, const std::string &bytes)
{
    // Little is written on each connection: it fits into the socket's buffer.
    if (send(client.descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL) != ssize_t(bytes.size()))
        giveUp("send");
}

} // namespace bench
