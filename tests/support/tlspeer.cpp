// SPDX-License-Identifier: MIT
#include "tests/support/tlspeer.h"

#include "common/crypto/opensslobjects.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

namespace support {

namespace {

int numberOf(TlsPeer::Version version)
{
    switch (version) {
    case TlsPeer::Version::Tls11:
        return TLS1_1_VERSION;
    case TlsPeer::Version::Tls12:
        return TLS1_2_VERSION;
    case TlsPeer::Version::Tls13:
        return TLS1_3_VERSION;
    }
    return 0;
}

net::Bio bioOf(const QByteArray &bytes)
{
    return net::Bio(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

/// Stores each ticket in the session that the context's data refers to.
int storeSession(SSL *ssl, SSL_SESSION *session)
{
    auto *stored = static_cast<TlsPeer::Session *>(SSL_CTX_get_app_data(SSL_get_SSL_CTX(ssl)));
    stored->reset(session, &SSL_SESSION_free);
    return 1;
}

} // namespace

TlsPeer::TlsPeer(Version version)
    : m_context(SSL_CTX_new(TLS_client_method()))
{
    SSL_CTX *context = m_context.get();
    // Level 0, since OpenSSL otherwise has no TLS 1.1.
    SSL_CTX_set_security_level(context, version == Version::Tls11 ? 0 : 1);
    SSL_CTX_set_min_proto_version(context, numberOf(version));
    SSL_CTX_set_max_proto_version(context, numberOf(version));
    SSL_CTX_set_app_data(context, &m_session);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
    SSL_CTX_sess_set_new_cb(context, storeSession);
    m_ssl.reset(SSL_new(context));
    SSL_set_bio(m_ssl.get(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
    SSL_set_connect_state(m_ssl.get());
}

TlsPeer::~TlsPeer()
{
    // OpenSSL makes a session useless whose connection has not ended in order.
    SSL_set_shutdown(m_ssl.get(), SSL_SENT_SHUTDOWN | SSL_RECEIVED_SHUTDOWN);
}

void TlsPeer::setCertificate(const net::CertificatePair &pair)
{
    const net::Certificate certificate(
        PEM_read_bio_X509(bioOf(pair.certificatePem).get(), nullptr, nullptr, nullptr));
    const net::PrivateKey key(
        PEM_read_bio_PrivateKey(bioOf(pair.keyPem).get(), nullptr, nullptr, nullptr));
    SSL_use_certificate(m_ssl.get(), certificate.get());
    SSL_use_PrivateKey(m_ssl.get(), key.get());
}

void TlsPeer::setSession(const Session &session)
{
    SSL_set_session(m_ssl.get(), session.get());
}

void TlsPeer::receive(const QByteArray &bytes)
{
    ERR_clear_error();
    BIO_write(SSL_get_rbio(m_ssl.get()), bytes.constData(), int(bytes.size()));
    if (!SSL_is_init_finished(m_ssl.get()))
        SSL_do_handshake(m_ssl.get());
}

QByteArray TlsPeer::takeOutput()
{
    BIO *bio = SSL_get_wbio(m_ssl.get());
    QByteArray bytes(qsizetype(BIO_ctrl_pending(bio)), Qt::Uninitialized);
    BIO_read(bio, bytes.data(), int(bytes.size()));
    return bytes;
}

QByteArray TlsPeer::read()
{
    ERR_clear_error();
    QByteArray all;
    char bytes[SSL3_RT_MAX_PLAIN_LENGTH];
    size_t size = 0;
    while (SSL_read_ex(m_ssl.get(), bytes, sizeof bytes, &size) == 1)
        all.append(bytes, qsizetype(size));
    return all;
}

void TlsPeer::write(const QByteArray &bytes)
{
    ERR_clear_error();
    SSL_write(m_ssl.get(), bytes.constData(), int(bytes.size()));
}

void TlsPeer::close()
{
    ERR_clear_error();
    SSL_shutdown(m_ssl.get());
}

void TlsPeer::updateKeys()
{
    SSL_key_update(m_ssl.get(), SSL_KEY_UPDATE_REQUESTED);
    SSL_do_handshake(m_ssl.get());
}

void TlsPeer::renegotiate()
{
    SSL_renegotiate(m_ssl.get());
    SSL_do_handshake(m_ssl.get());
}

bool TlsPeer::isConnected() const
{
    return SSL_is_init_finished(m_ssl.get()) == 1;
}

bool TlsPeer::isResumed() const
{
    return SSL_session_reused(m_ssl.get()) == 1;
}

bool TlsPeer::hasServerClosed() const
{
    return (SSL_get_shutdown(m_ssl.get()) & SSL_RECEIVED_SHUTDOWN) != 0;
}

} // namespace support
