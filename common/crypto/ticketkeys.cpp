// SPDX-License-Identifier: MIT
#include "common/crypto/ticketkeys.h"

#include "common/crypto/opensslpointer.h"

#include <algorithm>
#include <cstring>
#include <tuple>
#include <utility>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>

namespace net {

/// Connects the keys to OpenSSL.
class TicketKeys::Callback
{
public:
    /// Where a context keeps its keys.
    static int index()
    {
        static const int made = SSL_CTX_get_ex_new_index(0, nullptr, nullptr, nullptr, &destroy);
        return made;
    }

    /// Prepares both contexts to encrypt a ticket, or to decrypt it. Returns 1; when the ticket is
    /// to be replaced, 2; when it cannot be read, 0; after an error, -1.
    static int prepare(SSL *ssl, unsigned char *name, unsigned char *iv, EVP_CIPHER_CTX *cipher,
                       EVP_MAC_CTX *mac, int encrypts)
    {
        auto *keys = static_cast<TicketKeys *>(SSL_CTX_get_ex_data(SSL_get_SSL_CTX(ssl), index()));
        Key key;
        bool isCurrent = true;
        if (encrypts != 0) {
            if (!keys->current(key) || RAND_bytes(iv, ivBytes) != 1)
                return -1;
            std::copy(key.name.cbegin(), key.name.cend(), name);
        } else if (!keys->find(name, key, isCurrent)) {
            return 0;
        }
        OSSL_PARAM parameters[] = {
            OSSL_PARAM_construct_octet_string(OSSL_MAC_PARAM_KEY, key.mac.data(), key.mac.size()),
            OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digestName, 0),
            OSSL_PARAM_construct_end(),
        };
        const bool isReady =
            EVP_CipherInit_ex(cipher, algorithm(), nullptr, key.cipher.data(), iv, encrypts) == 1
            && EVP_MAC_CTX_set_params(mac, parameters) == 1;
        if (!isReady)
            return -1;
        // In TLS 1.3 a ticket serves once, so that observers cannot tell that two connections
        // belong together: RFC 8446, appendix C.4.
        const bool isReplaced = encrypts == 0 && (!isCurrent || SSL_version(ssl) >= TLS1_3_VERSION);
        return isReplaced ? 2 : 1;
    }

private:
    static constexpr int ivBytes = 16;
    static inline char digestName[] = "SHA256";

    /// Looked up once: a look-up takes several microseconds.
    static const EVP_CIPHER *algorithm()
    {
        static const OpenSslPointer<EVP_CIPHER, EVP_CIPHER_free> fetched(
            EVP_CIPHER_fetch(nullptr, "AES-256-CBC", nullptr));
        return fetched.get();
    }

    static void destroy(void *, void *keys, CRYPTO_EX_DATA *, int, long, void *)
    {
        const std::unique_ptr<TicketKeys> owned(static_cast<TicketKeys *>(keys));
    }
};

bool TicketKeys::install(SSL_CTX *context, qint64 sessionSeconds, Clock clock)
{
    std::unique_ptr<TicketKeys> keys(new TicketKeys(sessionSeconds, std::move(clock)));
    const std::unique_ptr<TicketKeys> before(
        static_cast<TicketKeys *>(SSL_CTX_get_ex_data(context, Callback::index())));
    if (SSL_CTX_set_ex_data(context, Callback::index(), keys.get()) != 1)
        return false;
    std::ignore = keys.release(); // The context owns it.
    return SSL_CTX_set_tlsext_ticket_key_evp_cb(context, &Callback::prepare) == 1;
}

TicketKeys::TicketKeys(qint64 sessionSeconds, Clock clock)
    : m_sessionSeconds(sessionSeconds)
    , m_clock(std::move(clock))
{}

bool TicketKeys::current(Key &key)
{
    const std::lock_guard lock(m_mutex);
    const qint64 now = m_clock();
    if (m_keys.empty() || now - m_keys.back().madeSeconds >= rotationSeconds) {
        forgetOld(now);
        Key made;
        if (RAND_bytes(made.name.data(), int(made.name.size())) != 1
            || RAND_priv_bytes(made.cipher.data(), int(made.cipher.size())) != 1
            || RAND_priv_bytes(made.mac.data(), int(made.mac.size())) != 1)
            return false;
        made.madeSeconds = now;
        m_keys.push_back(made);
    }
    key = m_keys.back();
    return true;
}

bool TicketKeys::find(const unsigned char *name, Key &key, bool &isCurrent)
{
    const std::lock_guard lock(m_mutex);
    const qint64 now = m_clock();
    forgetOld(now);
    const auto found = std::find_if(m_keys.cbegin(), m_keys.cend(), [name](const Key &one) {
        return std::memcmp(one.name.data(), name, one.name.size()) == 0;
    });
    if (found == m_keys.cend())
        return false;
    key = *found;
    isCurrent = found + 1 == m_keys.cend() && now - found->madeSeconds < rotationSeconds;
    return true;
}

void TicketKeys::forgetOld(qint64 nowSeconds)
{
    // The last ticket of a key is made when the next key begins.
    const qint64 lifeSeconds = rotationSeconds + m_sessionSeconds;
    std::erase_if(m_keys, [nowSeconds, lifeSeconds](Key &key) {
        const bool isOld = nowSeconds - key.madeSeconds >= lifeSeconds;
        if (isOld) {
            OPENSSL_cleanse(key.cipher.data(), key.cipher.size());
            OPENSSL_cleanse(key.mac.data(), key.mac.size());
        }
        return isOld;
    });
}

} // namespace net
