// SPDX-License-Identifier: MIT
#include "common/irc/casemapping.h"

#include <algorithm>

namespace irc {

Casemapping casemappingFromName(QByteArrayView name) noexcept
{
    if (name == "rfc1459")
        return Casemapping::Rfc1459;
    if (name == "rfc1459-strict" || name == "strict-rfc1459")
        return Casemapping::Rfc1459Strict;
    return Casemapping::Ascii;
}

char foldedByte(char byte, Casemapping mapping) noexcept
{
    char last = 'Z';
    if (mapping == Casemapping::Rfc1459)
        last = '^';
    else if (mapping == Casemapping::Rfc1459Strict)
        last = ']';
    return byte >= 'A' && byte <= last ? char(byte + ('a' - 'A')) : byte;
}

QByteArray folded(QByteArrayView name, Casemapping mapping)
{
    QByteArray key = name.toByteArray();
    const auto fold = [mapping](char byte) { return foldedByte(byte, mapping); };
    std::transform(key.cbegin(), key.cend(), key.begin(), fold);
    return key;
}

bool equalNames(QByteArrayView a, QByteArrayView b, Casemapping mapping) noexcept
{
    const auto same = [mapping](char x, char y) {
        return foldedByte(x, mapping) == foldedByte(y, mapping);
    };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), same);
}

FoldedKey::FoldedKey(QByteArrayView name)
    : m_bytes(name.size())
{
    std::transform(name.begin(), name.end(), m_bytes.begin(),
                   [](char byte) { return foldedByte(byte, Casemapping::Ascii); });
    m_key = QByteArray::fromRawData(m_bytes.constData(), m_bytes.size());
}

} // namespace irc
