// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace server {

/// The 4 or 16 bytes of an address; empty when @p text is none.
QByteArray addressBytes(const QByteArray &text);

/// Addresses that share their first bits: a single one, or several as `192.0.2.0/24`.
struct AddressNetwork
{
    QByteArray bytes; ///< Of an address, 4 or 16.
    int bits = 0;     ///< How many of them count.

    /// Nothing when @p text is neither an address nor a network.
    static std::optional<AddressNetwork> parse(const QByteArray &text);

    /// @p address: its bytes, as addressBytes() gives them.
    bool contains(const QByteArray &address) const;
};

/// What one household shares: its IPv4 address, or the /64 network of its IPv6 address. Whatever
/// is no address stands for itself.
QByteArray addressGroupOf(const QByteArray &address);

} // namespace server
