// SPDX-License-Identifier: MIT
#pragma once

#include "common/net/networkaddress.h"

#include <QHostAddress>

#include <functional>

namespace client {

/// How near the peer of a connection is, judged by its address. Tests replace these functions.
struct PeerLocality
{
    /// On this machine, so that the connection cannot be intercepted on the network.
    std::function<bool(const QHostAddress &)> isThisMachine = [](const QHostAddress &address) {
        return net::unmapped(address).isLoopback();
    };
    /// On this machine or on a private network.
    std::function<bool(const QHostAddress &)> isPrivate = &net::isPrivateAddress;
};

} // namespace client
