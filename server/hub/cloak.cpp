// SPDX-License-Identifier: MIT
#include "server/hub/cloak.h"

#include "server/hub/state/addressnetwork.h"

#include <QMessageAuthenticationCode>
#include <QString>

#include <array>

namespace server {

namespace {

constexpr qsizetype bytesOfIpv4 = 4;
constexpr qsizetype bytesOfIpv6 = 16;

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
    const QByteArray text = address.toByteArray();
    const qsizetype scope = text.indexOf('%');
    QByteArray bytes = addressBytes(scope < 0 ? text : text.first(scope));
    if (bytes.startsWith(mapped) && bytes.size() == bytesOfIpv6)
        bytes = bytes.last(bytesOfIpv4);
    if (bytes.isEmpty())
        return cloakLabel(key, text) + ".host";
    const bool isIpv4 = bytes.size() == bytesOfIpv4;
    const std::array<qsizetype, 3> lengths =
        isIpv4 ? std::array<qsizetype, 3>{4, 3, 2} : std::array<qsizetype, 3>{16, 8, 6};
    QByteArray host;
    for (qsizetype length : lengths)
        host += cloakLabel(key, QByteArray::number(length) + ':' + bytes.first(length)) + '.';
    return host + "ip";
}

} // namespace server
