// SPDX-License-Identifier: MIT
#include "common/crypto/pbkdf2.h"

#include <openssl/evp.h>

namespace net {

namespace {

constexpr qsizetype keyBytes = 32;

} // namespace

QByteArray pbkdf2Sha256(QByteArrayView password, const QByteArray &salt, int iterations)
{
    QByteArray key(keyBytes, '\0');
    const int ok = PKCS5_PBKDF2_HMAC(password.data(), int(password.size()),
                                     reinterpret_cast<const unsigned char *>(salt.constData()),
                                     int(salt.size()), iterations, EVP_sha256(), int(key.size()),
                                     reinterpret_cast<unsigned char *>(key.data()));
    return ok == 1 ? key : QByteArray();
}

} // namespace net
