// SPDX-License-Identifier: MIT
#pragma once

#include "common/crypto/untrustedkey.h"

#include <QMetaType>
#include <QString>

namespace client {

/// How a connection stands; a value that crosses threads.
struct LinkState
{
    enum class Phase : quint8 {
        Offline,
        Resolving,
        Connecting,
        Handshaking, ///< TLS.
        Registering, ///< The link is there; the server has not said welcome yet.
        Online,
        Waiting, ///< For the next attempt.
    };

    Phase phase = Phase::Offline;
    int lagMs = -1;         ///< -1: not measured on this link.
    int retryInSeconds = 0; ///< While Waiting.
    bool slow = false;      ///< Data comes, but the answer to a PING is overdue.
    bool secure = false;
    bool local = false;         ///< The server is on this machine.
    bool wantsTls = false;      ///< Offline because the port speaks TLS and was dialed without.
    net::UntrustedKey key = {}; ///< Offline because the server's key is not trusted; else empty.
    QString reason = {};        ///< Why the last link or attempt ended; a sentence.

    friend bool operator==(const LinkState &, const LinkState &) = default;
};

} // namespace client
