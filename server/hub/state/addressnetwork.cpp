// SPDX-License-Identifier: MIT
#include "server/hub/state/addressnetwork.h"

#include <algorithm>

#include <arpa/inet.h>

namespace server {

QByteArray addressBytes(const QByteArray &text)
{
    QByteArray bytes(text.contains(':') ? 16 : 4, '\0');
    const int family = bytes.size() == 16 ? AF_INET6 : AF_INET;
    return inet_pton(family, text.constData(), bytes.data()) == 1 ? bytes : QByteArray();
}

std::optional<AddressNetwork> AddressNetwork::parse(const QByteArray &text)
{
    const qsizetype slash = text.indexOf('/');
    AddressNetwork network{addressBytes(slash < 0 ? text : text.first(slash)), 0};
    network.bits = int(network.bytes.size()) * 8;
    if (network.bytes.isEmpty())
        return std::nullopt;
    if (slash < 0)
        return network;
    bool isNumber = false;
    const int bits = text.sliced(slash + 1).toInt(&isNumber);
    if (!isNumber || bits < 1 || bits > network.bits)
        return std::nullopt;
    network.bits = bits;
    return network;
}

bool AddressNetwork::contains(const QByteArray &address) const
{
    if (address.isEmpty() || address.size() != bytes.size())
        return false;
    const int whole = bits / 8;
    if (!std::equal(address.cbegin(), address.cbegin() + whole, bytes.cbegin()))
        return false;
    const int rest = bits % 8;
    const auto mask = quint8(0xFF << (8 - rest));
    return rest == 0 || (quint8(address.at(whole)) & mask) == (quint8(bytes.at(whole)) & mask);
}

bool isLoopbackAddress(const QByteArray &address)
{
    const QByteArray bytes = addressBytes(address);
    const QByteArray ipv6(QByteArray(15, '\0') + '\x01');
    const QByteArray mapped = QByteArray(10, '\0') + "\xff\xff\x7f"; // ::ffff:127.0.0.0/104
    return bytes == ipv6 || bytes.startsWith(mapped) || (bytes.size() == 4 && bytes.at(0) == 127);
}

QByteArray addressGroupOf(const QByteArray &address)
{
    constexpr qsizetype maxGroupBytes = 8;
    const QByteArray bytes = addressBytes(address);
    return bytes.isEmpty() ? address : bytes.left(maxGroupBytes);
}

} // namespace server
