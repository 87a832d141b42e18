// SPDX-License-Identifier: MIT
#include "tests/bench/wire.h"

#include <cerrno>
#include <cstring>
#include <utility>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace bench {

namespace {

int connected(quint16 port)
{
    const int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        giveUp("connect");
    const int on = 1;
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    fcntl(descriptor, F_SETFL, O_NONBLOCK);
    return descriptor;
}

} // namespace

void giveUp(const char *action)
{
    qFatal("%s: %s", action, std::strerror(errno));
}

TlsContext tlsContext(int minor)
{
    TlsContext context(SSL_CTX_new(TLS_client_method()));
    const int version = minor == 2 ? TLS1_2_VERSION : TLS1_3_VERSION;
    SSL_CTX_set_min_proto_version(context.get(), version);
    SSL_CTX_set_max_proto_version(context.get(), version);
    SSL_CTX_set_mode(context.get(), SSL_MODE_RELEASE_BUFFERS);
    return context;
}

Wire::Wire(quint16 port, SSL_CTX *context, SSL_SESSION *session)
    : m_descriptor(connected(port))
{
    if (!context)
        return;
    m_tls.reset(SSL_new(context));
    SSL_set_fd(m_tls.get(), m_descriptor);
    SSL_set_connect_state(m_tls.get());
    if (session)
        SSL_set_session(m_tls.get(), session);
    shakeHands();
}

Wire::~Wire()
{
    // OpenSSL does not resume the session of a connection that ended without a shutdown.
    if (m_tls)
        SSL_set_shutdown(m_tls.get(), SSL_SENT_SHUTDOWN | SSL_RECEIVED_SHUTDOWN);
    if (m_descriptor >= 0)
        close(m_descriptor);
}

Wire::Wire(Wire &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_tls(std::move(other.m_tls))
    , m_unsent(std::move(other.m_unsent))
{}

ssize_t Wire::read(char *bytes, size_t size)
{
    if (!m_tls) {
        const ssize_t count = recv(m_descriptor, bytes, size, 0);
        if (count < 0 && errno != EAGAIN)
            giveUp("recv");
        return count;
    }
    if (!shakeHands())
        return -1;
    const int count = SSL_read(m_tls.get(), bytes, int(size));
    if (count > 0)
        return count;
    return SSL_get_error(m_tls.get(), count) == SSL_ERROR_WANT_READ ? -1 : 0;
}

void Wire::write(const std::string &bytes)
{
    if (!m_tls) {
        if (send(m_descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL) != ssize_t(bytes.size()))
            giveUp("send");
    } else if (SSL_is_init_finished(m_tls.get()) == 0) {
        m_unsent += bytes;
    } else if (SSL_write(m_tls.get(), bytes.data(), int(bytes.size())) != int(bytes.size())) {
        qFatal("TLS: a write failed");
    }
}

TlsSession Wire::session() const
{
    return TlsSession(m_tls ? SSL_get1_session(m_tls.get()) : nullptr);
}

bool Wire::isResumable() const
{
    return m_tls && SSL_is_init_finished(m_tls.get()) != 0
           && SSL_SESSION_is_resumable(SSL_get_session(m_tls.get())) != 0;
}

/// Returns whether the handshake is over.
bool Wire::shakeHands()
{
    if (SSL_is_init_finished(m_tls.get()) != 0)
        return true;
    const int result = SSL_do_handshake(m_tls.get());
    if (result != 1) {
        if (SSL_get_error(m_tls.get(), result) != SSL_ERROR_WANT_READ)
            qFatal("TLS: the handshake failed");
        return false;
    }
    if (!m_unsent.empty())
        write(std::exchange(m_unsent, {}));
    return true;
}

} // namespace bench
