// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace server {

/// The 4 or 16 bytes of an IP address; empty when @p text is not an address.
QByteArray addressBytes(const QByteArray &text);

/// A network of IP addresses: a single address, or a range such as `192.0.2.0/24`.
struct AddressNetwork
{
    QByteArray bytes; ///< 4 or 16 bytes, the address of the network.
    int bits = 0;     ///< Length of the prefix that all its addresses share.

    /// Returns nullopt when @p text is neither an address nor a network.
    static std::optional<AddressNetwork> parse(const QByteArray &text);

    /// @p address is given as bytes, see addressBytes().
    bool contains(const QByteArray &address) const;
};

/// Whether @p address belongs to this machine: no other machine can read the connection.
bool isLoopbackAddress(const QByteArray &address);

/// The address group of @p address: an IPv4 address, or the /64 network of an IPv6 address. The
/// clients of one home or company usually share it. Returns any other text unchanged.
QByteArray addressGroupOf(const QByteArray &address);

} // namespace server
