// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>

namespace server {

/// The hosts shown to other users in place of addresses.
class Cloak
{
public:
    explicit Cloak(QByteArray key);

    /// Returns the host for @p address (IPv4 or IPv6 as text). From left to right, its labels are
    /// keyed hashes of the address, of its network (/24 or /64) and of the larger network (/16 or
    /// /48), so that a mask like `*.x.y.ip` matches a network. Equal keys and addresses give equal
    /// hosts; without the key a host reveals no address.
    QByteArray hostOf(QByteArrayView address);

private:
    QByteArray labelOf(const QByteArray &prefix);

    QByteArray m_key;
    /// Labels of addresses and networks seen lately: a label costs 25,000 instructions. Never
    /// iterated.
    QHash<QByteArray, QByteArray> m_labels;
};

} // namespace server
