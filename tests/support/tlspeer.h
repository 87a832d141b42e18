// SPDX-License-Identifier: MIT
#pragma once

#include "common/crypto/certificate.h"
#include "common/crypto/opensslpointer.h"

#include <QByteArray>

#include <memory>

struct ssl_ctx_st;
struct ssl_session_st;
struct ssl_st;
extern "C" void SSL_CTX_free(ssl_ctx_st *context);
extern "C" void SSL_free(ssl_st *ssl);

namespace support {

/// A TLS client without a socket, made of OpenSSL's own parts. It accepts every server certificate.
class TlsPeer
{
public:
    enum class Version : quint8 { Tls11, Tls12, Tls13 };
    using Session = std::shared_ptr<ssl_session_st>;

    explicit TlsPeer(Version version);
    ~TlsPeer();
    Q_DISABLE_COPY_MOVE(TlsPeer)

    /// Before the handshake.
    void setCertificate(const net::CertificatePair &pair);
    /// Tries to resume @p session. Before the handshake.
    void setSession(const Session &session);

    /// Takes bytes from the server and continues the handshake; also starts it.
    void receive(const QByteArray &bytes);
    /// Removes and returns the bytes for the server.
    QByteArray takeOutput();
    /// The plain text that has come.
    QByteArray read();
    void write(const QByteArray &bytes);
    void close();
    /// Changes the keys (TLS 1.3), and asks the server to change its own.
    void updateKeys();
    /// Asks for another handshake (TLS 1.2).
    void renegotiate();

    bool isConnected() const;
    bool isResumed() const;
    bool hasServerClosed() const;
    /// A session for another connection: the newest ticket of the server. Null without one.
    Session session() const { return m_session; }

private:
    net::OpenSslPointer<ssl_ctx_st, SSL_CTX_free> m_context;
    net::OpenSslPointer<ssl_st, SSL_free> m_ssl;
    Session m_session;
};

} // namespace support
