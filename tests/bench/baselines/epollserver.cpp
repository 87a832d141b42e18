// SPDX-License-Identifier: MIT
// bench-epoll is a broadcast server of bare epoll calls in one thread, without Qt, history or
// checks: the limit for hearthd. It prints its port and serves until its standard input ends.

#include "tests/bench/baselines/smallirc.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

struct Client
{
    int descriptor;
    bench::SmallClient irc;
    std::vector<Client *> *room = nullptr;
    std::string input;   ///< Head of an unfinished line.
    std::string output;  ///< Waits for the end of the round.
    bool isFull = false; ///< The socket takes no more bytes at present.
};

class EpollServer
{
public:
    EpollServer();
    unsigned short port() const;
    /// Serves until standard input ends.
    void serve();

private:
    void watch(int descriptor, void *data, int operation, unsigned events) const;
    void acceptAll();
    void read(Client &client);
    void take(Client &client, std::string_view line);
    void queue(Client &client, const std::string &bytes);
    void writeAll();
    void write(Client &client);
    void close(Client &client);

    int m_listener;
    int m_epoll;
    std::unordered_map<int, std::unique_ptr<Client>> m_clients;
    std::unordered_map<std::string, std::vector<Client *>> m_rooms;
    std::vector<Client *> m_waiting; ///< Clients with output.
};

EpollServer::EpollServer()
    : m_listener(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    , m_epoll(epoll_create1(EPOLL_CLOEXEC))
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(m_listener, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0
        || listen(m_listener, SOMAXCONN) != 0) {
        std::perror("listen");
        std::exit(1);
    }
    watch(m_listener, nullptr, EPOLL_CTL_ADD, EPOLLIN);
    watch(STDIN_FILENO, this, EPOLL_CTL_ADD, EPOLLIN);
}

unsigned short EpollServer::port() const
{
    sockaddr_in address = {};
    socklen_t size = sizeof address;
    getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
    return ntohs(address.sin_port);
}

void EpollServer::serve()
{
    epoll_event events[256];
    for (;;) {
        const int count = epoll_wait(m_epoll, events, 256, -1);
        for (int i = 0; i < count; ++i) {
            void *data = events[i].data.ptr;
            if (data == this)
                return;
            if (!data)
                acceptAll();
            else if (events[i].events & EPOLLOUT)
                write(*static_cast<Client *>(data));
            else
                read(*static_cast<Client *>(data));
        }
        writeAll();
    }
}

void EpollServer::watch(int descriptor, void *data, int operation, unsigned events) const
{
    epoll_event event = {};
    event.events = events;
    event.data.ptr = data;
    epoll_ctl(m_epoll, operation, descriptor, &event);
}

void EpollServer::acceptAll()
{
    for (;;) {
        const int descriptor = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (descriptor < 0)
            return;
        const int on = 1;
        setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        auto client = std::make_unique<Client>();
        client->descriptor = descriptor;
        watch(descriptor, client.get(), EPOLL_CTL_ADD, EPOLLIN);
        m_clients[descriptor] = std::move(client);
    }
}

void EpollServer::read(Client &client)
{
    char bytes[16 * 1024];
    const ssize_t count = recv(client.descriptor, bytes, sizeof bytes, 0);
    if (count < 0 && errno == EAGAIN)
        return;
    if (count <= 0) {
        close(client);
        return;
    }
    client.input.append(bytes, size_t(count));
    size_t start = 0;
    for (size_t feed = client.input.find('\n'); feed != std::string::npos;
         feed = client.input.find('\n', start)) {
        take(client, std::string_view(client.input).substr(start, feed - start));
        start = feed + 1;
    }
    client.input.erase(0, start);
}

void EpollServer::take(Client &client, std::string_view line)
{
    const bench::Effect effect = bench::apply(client.irc, line);
    if (effect.joins) {
        client.room = &m_rooms[client.irc.room];
        client.room->push_back(&client);
    }
    queue(client, effect.reply);
    if (effect.broadcast.empty() || !client.room)
        return;
    for (Client *member : *client.room) {
        if (member != &client)
            queue(*member, effect.broadcast);
    }
}

void EpollServer::queue(Client &client, const std::string &bytes)
{
    if (bytes.empty())
        return;
    if (client.output.empty())
        m_waiting.push_back(&client);
    client.output += bytes;
}

void EpollServer::writeAll()
{
    std::vector<Client *> waiting;
    waiting.swap(m_waiting);
    for (Client *client : waiting)
        write(*client);
}

void EpollServer::write(Client &client)
{
    const ssize_t count =
        send(client.descriptor, client.output.data(), client.output.size(), MSG_NOSIGNAL);
    if (count > 0)
        client.output.erase(0, size_t(count));
    if (client.isFull == !client.output.empty())
        return;
    client.isFull = !client.output.empty();
    watch(client.descriptor, &client, EPOLL_CTL_MOD, client.isFull ? EPOLLIN | EPOLLOUT : EPOLLIN);
}

void EpollServer::close(Client &client)
{
    if (client.room)
        std::erase(*client.room, &client);
    std::erase(m_waiting, &client);
    ::close(client.descriptor);
    m_clients.erase(client.descriptor);
}

} // namespace

int main()
{
    std::signal(SIGPIPE, SIG_IGN);
    rlimit limit = {};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    EpollServer server;
    std::printf("%u\n", unsigned(server.port()));
    std::fflush(stdout);
    server.serve();
    return 0;
}
