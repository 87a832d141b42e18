// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>

struct ssl_ctx_st;

namespace net {

/// The certificate, key and rules of a TLS listener: OpenSSL's SSL_CTX. Connections on any thread
/// share it, and each keeps it alive.
///
/// Accepts TLS 1.2 and newer. Asks for a client certificate, requires none and accepts all: clients
/// are identified by fingerprint.
///
/// Clients may resume a session for two hours, with tickets that only the context that issued them
/// can read: see TicketKeys. A reload of the certificate or a restart ends all sessions.
using TlsContext = std::shared_ptr<ssl_ctx_st>;

/// The result of loadServerTls().
struct ServerTls
{
    TlsContext context;
    QByteArray fingerprint; ///< SHA-256 of the certificate in lower-case hex.
    QDateTime expiry;       ///< Of the certificate.
    QString error;          ///< Why the files cannot be used, as a sentence; empty on success.
};

/// Reads a certificate (with its chain) and its unencrypted key (EC or RSA) from PEM files.
ServerTls loadServerTls(const QString &certificatePath, const QString &keyPath);

} // namespace net
