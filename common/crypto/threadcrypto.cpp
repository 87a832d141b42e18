// SPDX-License-Identifier: MIT
#include "common/crypto/threadcrypto.h"

#include <openssl/crypto.h>

namespace net {

void releaseThreadCrypto()
{
    OPENSSL_thread_stop();
}

} // namespace net
