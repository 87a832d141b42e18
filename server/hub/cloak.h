// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace server {

/// What others see in place of @p address (IPv4 or IPv6 as text): keyed hashes of the address, of
/// its network and of the network around that one (/24 and /16, or /64 and /48), from left to
/// right, so that a mask like `*.x.y.ip` means a network. Equal keys and addresses give equal
/// hosts; without the key nothing can be told from them.
QByteArray cloakedHost(const QByteArray &key, QByteArrayView address);

} // namespace server
