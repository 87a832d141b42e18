// SPDX-License-Identifier: MIT
#pragma once

namespace net {

/// Gives back what OpenSSL keeps for the calling thread; it makes that anew when needed again.
///
/// To call at the end of a thread that used TLS or passwords. OpenSSL does the same as the thread
/// goes, but that is after QThread::wait() has returned: a program that ends at that moment takes
/// OpenSSL down under the thread's feet.
void releaseThreadCrypto();

} // namespace net
