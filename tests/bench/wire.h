// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <memory>
#include <string>

#include <openssl/ssl.h>
#include <sys/types.h>

namespace bench {

/// Ends the process with @p action and the reason in errno.
[[noreturn]] void giveUp(const char *action);

struct FreeTls
{
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
    void operator()(SSL *tls) const { SSL_free(tls); }
    void operator()(SSL_SESSION *session) const { SSL_SESSION_free(session); }
};
using TlsContext = std::unique_ptr<SSL_CTX, FreeTls>;
using TlsSession = std::unique_ptr<SSL_SESSION, FreeTls>;

/// A context for clients that accept every certificate. Its only version is 1.@p minor.
TlsContext tlsContext(int minor);

/// The client's end of one connection to 127.0.0.1, plain or TLS. Reads and writes never block.
class Wire
{
public:
    /// Connects. Without @p context the connection is plain. The handshake resumes @p session when
    /// there is one. Ends the process when the server does not listen.
    Wire(quint16 port, SSL_CTX *context, SSL_SESSION *session = nullptr);
    ~Wire();
    Wire(Wire &&other) noexcept;
    Wire &operator=(Wire &&) = delete;

    int descriptor() const { return m_descriptor; }
    /// Reads into @p bytes. Returns -1 when there are no bytes yet, and 0 at the end of the
    /// connection.
    ssize_t read(char *bytes, size_t size);
    /// Writes @p bytes, after the handshake if that is not over. Little is written on each
    /// connection, so it fits into the buffers of the socket.
    void write(const std::string &bytes);
    /// A session to resume on the next connection; null on a plain one.
    TlsSession session() const;
    /// Whether the handshake is over and session() can be resumed.
    bool isResumable() const;
    bool isResumed() const { return m_tls && SSL_session_reused(m_tls.get()) != 0; }

private:
    bool shakeHands();

    int m_descriptor;
    std::unique_ptr<SSL, FreeTls> m_tls;
    std::string m_unsent; ///< Waits for the end of the handshake.
};

} // namespace bench
