// SPDX-License-Identifier: MIT
#include "server/hub/cloak.h"

#include <QList>
#include <QMessageAuthenticationCode>

#include <array>
#include <optional>

namespace server {

namespace {

constexpr qsizetype bytesOfIpv4 = 4;
constexpr qsizetype bytesOfIpv6 = 16;

std::optional<QByteArray> ipv4Bytes(QByteArrayView address)
{
    QByteArray bytes;
    for (const QByteArray &part : address.toByteArray().split('.')) {
        bool isNumber = false;
        const int value = part.toInt(&isNumber);
        if (!isNumber || value < 0 || value > 0xFF)
            return std::nullopt;
        bytes += char(value);
    }
    return bytes.size() == bytesOfIpv4 ? std::optional(bytes) : std::nullopt;
}

/// The bytes of groups between colons, the last of which may be an IPv4 address.
std::optional<QByteArray> groupBytes(const QByteArray &text)
{
    QByteArray bytes;
    if (text.isEmpty())
        return bytes;
    for (const QByteArray &group : text.split(':')) {
        if (group.contains('.')) {
            const auto tail = ipv4Bytes(group);
            if (!tail)
                return std::nullopt;
            bytes += *tail;
            continue;
        }
        bool isNumber = false;
        const ushort value = group.toUShort(&isNumber, 16);
        if (!isNumber)
            return std::nullopt;
        bytes += char(value >> 8);
        bytes += char(value & 0xFF);
    }
    return bytes;
}

std::optional<QByteArray> ipv6Bytes(QByteArrayView address)
{
    QByteArray text = address.toByteArray();
    const qsizetype scope = text.indexOf('%');
    if (scope >= 0)
        text.truncate(scope);
    const qsizetype gap = text.indexOf("::");
    const auto head = groupBytes(gap < 0 ? text : text.first(gap));
    const auto tail = groupBytes(gap < 0 ? QByteArray() : text.sliced(gap + 2));
    if (!head || !tail)
        return std::nullopt;
    const qsizetype missing = bytesOfIpv6 - head->size() - tail->size();
    if (missing < 0 || (gap < 0 && missing > 0))
        return std::nullopt;
    return *head + QByteArray(missing, '\0') + *tail;
}

/// 40 bits of the keyed hash in base 32: eight letters and digits.
QByteArray cloakLabel(const QByteArray &key, const QByteArray &prefix)
{
    constexpr QByteArrayView alphabet("abcdefghijklmnopqrstuvwxyz234567");
    constexpr int letters = 8;
    constexpr int bitsPerLetter = 5;
    const QByteArray hash =
        QMessageAuthenticationCode::hash(prefix, key, QCryptographicHash::Sha256);
    quint64 bits = 0;
    for (int i = 0; i < bitsPerLetter; ++i)
        bits = bits << 8 | quint8(hash.at(i));
    QByteArray label;
    for (int i = letters - 1; i >= 0; --i)
        label += alphabet[qsizetype(bits >> (i * bitsPerLetter) & 0x1F)];
    return label;
}

} // namespace

QByteArray cloakedHost(const QByteArray &key, QByteArrayView address)
{
    const QByteArray mapped("\0\0\0\0\0\0\0\0\0\0\xFF\xFF", bytesOfIpv6 - bytesOfIpv4);
    auto bytes = address.contains(':') ? ipv6Bytes(address) : ipv4Bytes(address);
    if (bytes && bytes->startsWith(mapped) && bytes->size() == bytesOfIpv6)
        bytes = bytes->last(bytesOfIpv4);
    if (!bytes)
        return cloakLabel(key, address.toByteArray()) + ".host";
    const bool isIpv4 = bytes->size() == bytesOfIpv4;
    const std::array<qsizetype, 3> lengths =
        isIpv4 ? std::array<qsizetype, 3>{4, 3, 2} : std::array<qsizetype, 3>{16, 8, 6};
    QByteArray host;
    for (qsizetype length : lengths)
        host += cloakLabel(key, QByteArray::number(length) + ':' + bytes->first(length)) + '.';
    return host + "ip";
}

} // namespace server
