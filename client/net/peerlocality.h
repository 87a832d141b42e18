// SPDX-License-Identifier: MIT
#pragma once

#include "common/net/networkaddress.h"

#include <QHostAddress>

#include <functional>

namespace client {

/// How near the other end of a connection is, by its address. Tests make their own.
struct PeerLocality
{
    /// On this machine: nobody on the network can read along.
    std::function<bool(const QHostAddress &)> isThisMachine = [](const QHostAddress &address) {
        return net::unmapped(address).isLoopback();
    };
    /// On this machine or in its own network.
    std::function<bool(const QHostAddress &)> isPrivate = &net::isPrivateAddress;
};

} // namespace client
