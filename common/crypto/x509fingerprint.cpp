// SPDX-License-Identifier: MIT
#include "common/crypto/x509fingerprint.h"

#include <openssl/evp.h>
#include <openssl/x509.h>

namespace net {

QByteArray fingerprint(const x509_st *certificate)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    if (!certificate || X509_digest(certificate, EVP_sha256(), digest, &size) != 1)
        return {};
    return QByteArray(reinterpret_cast<const char *>(digest), size).toHex();
}

} // namespace net
