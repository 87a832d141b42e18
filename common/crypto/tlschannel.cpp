// SPDX-License-Identifier: MIT
#include "common/crypto/tlschannel.h"

#include "common/crypto/x509fingerprint.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ssl.h>

namespace net {

/// Lets OpenSSL read m_input and append to m_output. OpenSSL's own memory BIOs keep buffers for as
/// many bytes as ever passed at once.
class TlsChannel::Stream
{
public:
    static BIO *make(TlsChannel &channel)
    {
        static const OpenSslPointer<BIO_METHOD, BIO_meth_free> method = makeMethod();
        BIO *bio = BIO_new(method.get());
        if (bio) {
            BIO_set_data(bio, &channel);
            BIO_set_init(bio, 1);
        }
        return bio;
    }

private:
    static OpenSslPointer<BIO_METHOD, BIO_meth_free> makeMethod()
    {
        OpenSslPointer<BIO_METHOD, BIO_meth_free> method(
            BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "TlsChannel"));
        BIO_meth_set_read(method.get(), &Stream::read);
        BIO_meth_set_write(method.get(), &Stream::write);
        BIO_meth_set_ctrl(method.get(), &Stream::control);
        return method;
    }

    static TlsChannel &channelOf(BIO *bio) { return *static_cast<TlsChannel *>(BIO_get_data(bio)); }

    static int read(BIO *bio, char *bytes, int size)
    {
        TlsChannel &channel = channelOf(bio);
        BIO_clear_retry_flags(bio);
        const qsizetype left = channel.m_input.size() - channel.m_inputRead;
        if (left == 0) {
            BIO_set_retry_read(bio);
            return -1;
        }
        const qsizetype taken = std::min<qsizetype>(size, left);
        std::memcpy(bytes, channel.m_input.constData() + channel.m_inputRead, size_t(taken));
        channel.m_inputRead += taken;
        return int(taken);
    }

    static int write(BIO *bio, const char *bytes, int size)
    {
        BIO_clear_retry_flags(bio);
        channelOf(bio).m_output.append(bytes, size);
        return size;
    }

    static long control(BIO *, int command, long, void *)
    {
        return command == BIO_CTRL_FLUSH ? 1 : 0;
    }
};

TlsChannel::TlsChannel(const TlsContext &context)
    : m_ssl(SSL_new(context.get()))
{
    BIO *bio = m_ssl ? Stream::make(*this) : nullptr;
    if (!bio) {
        m_state = State::Broken;
        return;
    }
    SSL_set_bio(m_ssl.get(), bio, bio);
    SSL_set_accept_state(m_ssl.get());
}

TlsChannel::~TlsChannel() = default;

void TlsChannel::receive(const QByteArray &bytes)
{
    if (m_state == State::Broken || m_state == State::Ended)
        return;
    m_input = m_inputRead == m_input.size() ? bytes : m_input.sliced(m_inputRead) + bytes;
    m_inputRead = 0;
    if (m_state == State::Handshaking)
        continueHandshake();
}

QByteArray TlsChannel::read()
{
    QByteArray plain;
    char record[SSL3_RT_MAX_PLAIN_LENGTH];
    // OpenSSL allocates a buffer for each attempt to read, so it is not asked in vain.
    while (m_state == State::Open
           && (m_inputRead < m_input.size() || SSL_has_pending(m_ssl.get()))) {
        ERR_clear_error();
        size_t size = 0;
        const int result = SSL_read_ex(m_ssl.get(), record, sizeof record, &size);
        if (result != 1) {
            handleResult(result);
            break;
        }
        plain.append(record, qsizetype(size));
    }
    m_input.clear();
    m_inputRead = 0;
    return plain;
}

void TlsChannel::write(QByteArrayView bytes)
{
    if (bytes.isEmpty() || !isWritable())
        return;
    ERR_clear_error();
    size_t size = 0;
    handleResult(SSL_write_ex(m_ssl.get(), bytes.data(), size_t(bytes.size()), &size));
}

void TlsChannel::close()
{
    if (!isWritable())
        return;
    ERR_clear_error();
    SSL_shutdown(m_ssl.get());
}

QByteArray TlsChannel::takeOutput()
{
    return std::exchange(m_output, {});
}

QByteArray TlsChannel::peerFingerprint() const
{
    return fingerprint(m_ssl ? SSL_get0_peer_certificate(m_ssl.get()) : nullptr);
}

void TlsChannel::continueHandshake()
{
    ERR_clear_error();
    const int result = SSL_do_handshake(m_ssl.get());
    if (result == 1)
        m_state = State::Open;
    else
        handleResult(result);
}

bool TlsChannel::isWritable() const
{
    return (m_state == State::Open || m_state == State::Ended)
           && (SSL_get_shutdown(m_ssl.get()) & SSL_SENT_SHUTDOWN) == 0;
}

/// Changes the state after a function of OpenSSL that returned @p result.
void TlsChannel::handleResult(int result)
{
    switch (SSL_get_error(m_ssl.get(), result)) {
    case SSL_ERROR_NONE:
    case SSL_ERROR_WANT_READ:
        break;
    case SSL_ERROR_ZERO_RETURN:
        m_state = State::Ended;
        break;
    default:
        m_state = State::Broken;
        break;
    }
}

} // namespace net
