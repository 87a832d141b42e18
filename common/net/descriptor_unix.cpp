// SPDX-License-Identifier: MIT
#include "common/net/descriptor.h"
#include "common/net/networkaddress.h"

#include <algorithm>
#include <cerrno>
#include <climits>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace net {

namespace {

/// The address that @p ask, getpeername() or getsockname(), returns for @p descriptor.
QHostAddress addressOf(qintptr descriptor, decltype(::getpeername) &ask)
{
    sockaddr_storage address = {};
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (ask(int(descriptor), generic, &size) != 0)
        return {};
    return unmapped(QHostAddress(generic));
}

} // namespace

QHostAddress peerAddress(qintptr descriptor)
{
    return addressOf(descriptor, ::getpeername);
}

QHostAddress localAddress(qintptr descriptor)
{
    return addressOf(descriptor, ::getsockname);
}

Accepted acceptConnection(qintptr listening)
{
    while (true) {
        const int descriptor = ::accept4(int(listening), nullptr, nullptr, SOCK_CLOEXEC);
        if (descriptor >= 0)
            return {Acceptance::Connected, descriptor};
        switch (errno) {
        case EAGAIN:
            return {Acceptance::NobodyWaits};
        case EINTR:
        case ECONNABORTED:
        case EPROTO:
        case ENETDOWN:
        case ENETUNREACH:
        case EHOSTUNREACH:
            break; // This peer has disconnected; try the next one.
        default:   // Retrying at once could loop forever.
            return {Acceptance::NotPossible};
        }
    }
}

int descriptorsLeft(qintptr newest)
{
    rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur > INT_MAX)
        return INT_MAX;
    return int(limit.rlim_cur) - int(newest) - 1;
}

void closeDescriptor(qintptr descriptor)
{
    ::close(int(descriptor));
}

void shutdownWriting(qintptr descriptor)
{
    ::shutdown(int(descriptor), SHUT_WR);
}

qsizetype sendNow(qintptr descriptor, QByteArrayView bytes)
{
    const ssize_t sent =
        ::send(int(descriptor), bytes.data(), size_t(bytes.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
    return std::max<ssize_t>(sent, 0);
}

bool hasPeerClosed(qintptr descriptor)
{
#ifdef POLLRDHUP
    pollfd asked = {int(descriptor), POLLRDHUP, 0};
    return ::poll(&asked, 1, 0) > 0 && (asked.revents & (POLLRDHUP | POLLHUP | POLLERR)) != 0;
#else
    pollfd asked = {int(descriptor), 0, 0};
    return ::poll(&asked, 1, 0) > 0 && (asked.revents & (POLLHUP | POLLERR)) != 0;
#endif
}

PeerProcess peerProcess([[maybe_unused]] qintptr descriptor)
{
#ifdef SO_PEERCRED
    ucred peer = {};
    socklen_t size = sizeof(peer);
    if (getsockopt(int(descriptor), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0)
        return {peer.uid, peer.pid};
#endif
    return {};
}

void setKeepalive(qintptr descriptor, int idleSeconds, int timeoutMs)
{
    const auto set = [descriptor](int level, int option, int value) {
        ::setsockopt(int(descriptor), level, option, &value, sizeof value);
    };
    set(SOL_SOCKET, SO_KEEPALIVE, 1);
    set(IPPROTO_TCP, TCP_KEEPIDLE, std::max(idleSeconds, 1));
    set(IPPROTO_TCP, TCP_KEEPINTVL, std::max(timeoutMs / 1000 - idleSeconds, 3) / 3);
    set(IPPROTO_TCP, TCP_KEEPCNT, 3);
    set(IPPROTO_TCP, TCP_USER_TIMEOUT, timeoutMs);
}

} // namespace net
