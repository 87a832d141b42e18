// SPDX-License-Identifier: MIT
#include "server/hub/cloak.h"

#include "server/hub/state/addressnetwork.h"

#include <QMessageAuthenticationCode>
#include <QString>

#include <array>
#include <utility>

namespace server {

namespace {

constexpr qsizetype bytesOfIpv4 = 4;
constexpr qsizetype bytesOfIpv6 = 16;
constexpr qsizetype maxLabels = 4096;

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

Cloak::Cloak(QByteArray key)
    : m_key(std::move(key))
{}

QByteArray Cloak::hostOf(QByteArrayView address)
{
    const QByteArray mapped("\0\0\0\0\0\0\0\0\0\0\xFF\xFF", bytesOfIpv6 - bytesOfIpv4);
    const QByteArray text = address.toByteArray();
    const qsizetype scope = text.indexOf('%');
    QByteArray bytes = addressBytes(scope < 0 ? text : text.first(scope));
    if (bytes.startsWith(mapped) && bytes.size() == bytesOfIpv6)
        bytes = bytes.last(bytesOfIpv4);
    if (bytes.isEmpty())
        return labelOf(text) + ".host";
    const bool isIpv4 = bytes.size() == bytesOfIpv4;
    const std::array<qsizetype, 3> lengths =
        isIpv4 ? std::array<qsizetype, 3>{4, 3, 2} : std::array<qsizetype, 3>{16, 8, 6};
    QByteArray host;
    for (qsizetype length : lengths)
        host += labelOf(QByteArray::number(length) + ':' + bytes.first(length)) + '.';
    return host + "ip";
}

QByteArray Cloak::labelOf(const QByteArray &prefix)
{
    const auto found = m_labels.constFind(prefix);
    if (found != m_labels.cend())
        return *found;
    if (m_labels.size() == maxLabels)
        m_labels.clear();
    return *m_labels.insert(prefix, cloakLabel(m_key, prefix));
}

} // namespace server
