// SPDX-License-Identifier: MIT
#include "common/crypto/servertls.h"

#include "common/crypto/opensslobjects.h"
#include "common/crypto/regularfile.h"
#include "common/crypto/ticketkeys.h"
#include "common/crypto/x509fingerprint.h"

#include <chrono>
#include <ctime>
#include <utility>
#include <vector>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

namespace net {

namespace {

constexpr long sessionSeconds = 2 * 60 * 60;

QString readFile(const QString &path, QByteArray &bytes)
{
    constexpr qint64 maxPemBytes = 1024 * 1024;
    const FileContent content = readRegularFile(path, maxPemBytes);
    if (!content.error.isEmpty())
        return QStringLiteral("Cannot read %1: %2").arg(path, content.error);
    bytes = content.bytes;
    return {};
}

Bio bioOf(const QByteArray &bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

std::vector<Certificate> readChain(const QByteArray &pem)
{
    std::vector<Certificate> chain;
    const Bio bio = bioOf(pem);
    while (Certificate next{PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr)})
        chain.push_back(std::move(next));
    return chain;
}

PrivateKey readKey(const QByteArray &pem)
{
    // With an empty pass phrase OpenSSL never asks for one at the terminal.
    char noPassPhrase[] = "";
    PrivateKey key(PEM_read_bio_PrivateKey(bioOf(pem).get(), nullptr, nullptr, noPassPhrase));
    const int kind = key ? EVP_PKEY_get_base_id(key.get()) : EVP_PKEY_NONE;
    return kind == EVP_PKEY_EC || kind == EVP_PKEY_RSA ? std::move(key) : PrivateKey();
}

QDateTime expiryOf(const X509 *certificate)
{
    std::tm parts = {};
    if (ASN1_TIME_to_tm(X509_get0_notAfter(certificate), &parts) != 1)
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC};
}

qint64 monotonicSeconds()
{
    return std::chrono::duration_cast<std::chrono::seconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// Accepts every client certificate. The handshake still proves that the client has its key.
int acceptCertificate(X509_STORE_CTX *verified, void *)
{
    X509_STORE_CTX_set_error(verified, X509_V_OK);
    return 1;
}

bool useChain(SSL_CTX *context, const std::vector<Certificate> &chain)
{
    if (SSL_CTX_use_certificate(context, chain.front().get()) != 1)
        return false;
    for (size_t i = 1; i < chain.size(); ++i) {
        if (SSL_CTX_add1_chain_cert(context, chain[i].get()) != 1)
            return false;
    }
    return true;
}

/// Returns null when OpenSSL does not accept the certificate or its key, for example because the
/// key is too short.
TlsContext makeContext(const std::vector<Certificate> &chain, EVP_PKEY *key,
                       const QByteArray &fingerprint)
{
    TlsContext context(SSL_CTX_new(TLS_server_method()), &SSL_CTX_free);
    SSL_CTX *raw = context.get();
    if (!raw || !SSL_CTX_set_min_proto_version(raw, TLS1_2_VERSION) || !useChain(raw, chain)
        || SSL_CTX_use_PrivateKey(raw, key) != 1)
        return {};
    SSL_CTX_set_options(raw, SSL_OP_CIPHER_SERVER_PREFERENCE | SSL_OP_NO_RENEGOTIATION);
    SSL_CTX_set_dh_auto(raw, 1);
    // Silent connections do not keep the 33 KiB of OpenSSL's buffers.
    SSL_CTX_set_mode(raw, SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_verify(raw, SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_cert_verify_callback(raw, acceptCertificate, nullptr);
    // The client keeps its session, in a ticket; the server keeps none.
    SSL_CTX_set_session_cache_mode(raw, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_timeout(raw, sessionSeconds);
    SSL_CTX_set_num_tickets(raw, 1);
    if (!TicketKeys::install(raw, sessionSeconds, monotonicSeconds))
        return {};
    const QByteArray id = QByteArray::fromHex(fingerprint);
    const auto *idBytes = reinterpret_cast<const unsigned char *>(id.constData());
    return SSL_CTX_set_session_id_context(raw, idBytes, unsigned(id.size())) == 1 ? context
                                                                                  : TlsContext();
}

QString lastOpenSslError()
{
    const char *reason = ERR_reason_error_string(ERR_peek_last_error());
    return reason ? QString::fromLatin1(reason) : QStringLiteral("unknown error");
}

} // namespace

ServerTls loadServerTls(const QString &certificatePath, const QString &keyPath)
{
    ServerTls tls;
    QByteArray certificatePem;
    QByteArray keyPem;
    tls.error = readFile(certificatePath, certificatePem);
    if (tls.error.isEmpty())
        tls.error = readFile(keyPath, keyPem);
    if (!tls.error.isEmpty())
        return tls;
    const std::vector<Certificate> chain = readChain(certificatePem);
    const PrivateKey key = readKey(keyPem);
    if (chain.empty())
        tls.error = QStringLiteral("%1 holds no certificate in PEM form").arg(certificatePath);
    else if (!key)
        tls.error =
            QStringLiteral("%1 holds no private key (EC or RSA) without a pass phrase in PEM form")
                .arg(keyPath);
    else if (X509_check_private_key(chain.front().get(), key.get()) != 1)
        tls.error = QStringLiteral("The key in %1 does not belong to the certificate in %2")
                        .arg(keyPath, certificatePath);
    if (!tls.error.isEmpty()) {
        ERR_clear_error();
        return tls;
    }
    tls.fingerprint = fingerprint(chain.front().get());
    tls.expiry = expiryOf(chain.front().get());
    ERR_clear_error();
    tls.context = makeContext(chain, key.get(), tls.fingerprint);
    if (!tls.context)
        tls.error = QStringLiteral("OpenSSL does not accept the certificate in %1: %2")
                        .arg(certificatePath, lastOpenSslError());
    ERR_clear_error();
    return tls;
}

} // namespace net
