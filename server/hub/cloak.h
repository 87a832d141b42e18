// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace server {

/// Returns the host shown to other users in place of @p address (IPv4 or IPv6 as text). From left
/// to right, its labels are keyed hashes of the address, of its network (/24 or /64) and of the
/// larger network (/16 or /48), so that a mask like `*.x.y.ip` matches a network. Equal keys and
/// addresses give equal hosts; without the key a host reveals no address.
QByteArray cloakedHost(const QByteArray &key, QByteArrayView address);

} // namespace server
