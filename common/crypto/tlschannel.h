// SPDX-License-Identifier: MIT
#pragma once

#include "common/crypto/opensslpointer.h"
#include "common/crypto/servertls.h"

#include <QByteArray>
#include <QByteArrayView>

struct ssl_st;
extern "C" void SSL_free(ssl_st *ssl);

namespace net {

/// The server's side of one TLS connection: turns the peer's bytes into plain text and plain text
/// into bytes for the peer. Has no socket; any thread, one at a time.
///
/// Between its functions it holds no plain text, only a part of a record (at most 16 KiB) or of a
/// handshake message, both of which OpenSSL bounds. A silent connection keeps no buffers: TLS needs
/// 14 KiB of memory for it, where QSslSocket needs 72 KiB. A handshake takes half of the CPU time.
class TlsChannel
{
public:
    enum class State : quint8 {
        Handshaking,
        Open,
        Ended,  ///< The peer has ended its stream with close_notify.
        Broken, ///< The handshake has failed, or the peer has broken the protocol.
    };

    explicit TlsChannel(const TlsContext &context);
    ~TlsChannel();
    Q_DISABLE_COPY_MOVE(TlsChannel)

    State state() const noexcept { return m_state; }
    /// Takes bytes that the peer has sent, and continues the handshake with them. Call read() and
    /// takeOutput() afterwards.
    void receive(const QByteArray &bytes);
    /// The plain text of all bytes so far, in records that are complete. Empty if there is none,
    /// and until the handshake is done.
    QByteArray read();
    /// Encrypts @p bytes. Only while the channel is open or has ended.
    void write(QByteArrayView bytes);
    /// Ends the stream to the peer with close_notify. The peer may still send.
    void close();
    /// Removes and returns the bytes for the peer. Every other function may produce some: messages
    /// of the handshake, session tickets, alerts.
    QByteArray takeOutput();
    /// SHA-256 of the client's certificate in lower-case hex, also in a resumed session; empty
    /// without a certificate.
    QByteArray peerFingerprint() const;

private:
    class Stream;

    void continueHandshake();
    bool isWritable() const;
    void handleResult(int result);

    OpenSslPointer<ssl_st, SSL_free> m_ssl;
    QByteArray m_input; ///< Not decrypted yet; only between receive() and read().
    qsizetype m_inputRead = 0;
    QByteArray m_output;
    State m_state = State::Handshaking;
};

} // namespace net
