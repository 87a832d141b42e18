// SPDX-License-Identifier: MIT
#pragma once

namespace net {

/// Frees the data that OpenSSL keeps for the calling thread. OpenSSL allocates it again on demand.
///
/// Call this at the end of each thread that used TLS or PBKDF2. OpenSSL frees the data itself when
/// a thread exits, but that may happen after QThread::wait() has returned. If the program exits at
/// that moment, OpenSSL is already cleaned up and the thread crashes.
void releaseThreadCrypto();

} // namespace net
