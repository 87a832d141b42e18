// SPDX-License-Identifier: MIT
#pragma once

#include "common/crypto/opensslpointer.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

namespace net {

using PrivateKey = OpenSslPointer<EVP_PKEY, EVP_PKEY_free>;
using Certificate = OpenSslPointer<X509, X509_free>;
using Bio = OpenSslPointer<BIO, BIO_free>;

} // namespace net
