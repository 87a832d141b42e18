// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <array>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

struct ssl_ctx_st;

namespace net {

/// The keys that encrypt the session tickets of one TLS context. A new key encrypts tickets every
/// hour; each key can read its tickets for as long as a session may last. The keys are random and
/// never leave the process. Any thread.
///
/// RFC 5077, section 5.5, and RFC 8446, section 4.6.1.
class TicketKeys
{
public:
    using Clock = std::function<qint64()>; ///< Monotonic, in seconds.

    static constexpr qint64 rotationSeconds = 60 * 60;

    /// Gives @p context keys of its own, which end with it. Tickets of keys that the context had
    /// before cannot be read any more. @p sessionSeconds is how long a session may be resumed.
    /// Returns false when OpenSSL has no memory.
    static bool install(ssl_ctx_st *context, qint64 sessionSeconds, Clock clock);

private:
    struct Key
    {
        std::array<unsigned char, 16> name;
        std::array<unsigned char, 32> cipher;
        std::array<unsigned char, 32> mac;
        qint64 madeSeconds = 0;
    };
    class Callback;

    TicketKeys(qint64 sessionSeconds, Clock clock);
    /// Sets @p key to the key for new tickets. False when OpenSSL has no random bytes.
    bool current(Key &key);
    /// Sets @p key to the key called @p name, and @p isCurrent to whether it still encrypts
    /// tickets. False when there is none.
    bool find(const unsigned char *name, Key &key, bool &isCurrent);
    void forgetOld(qint64 nowSeconds);

    const qint64 m_sessionSeconds;
    const Clock m_clock;
    std::mutex m_mutex;
    std::vector<Key> m_keys; ///< Oldest first; the last one encrypts tickets.
};

} // namespace net
