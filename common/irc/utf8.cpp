// SPDX-License-Identifier: MIT
#include "common/irc/utf8.h"

namespace irc {

namespace {

constexpr qsizetype maxCharacterBytes = 4; // RFC 3629, section 3

bool isContinuation(char byte) noexcept
{
    return (quint8(byte) & 0xc0) == 0x80;
}

} // namespace

QByteArrayView truncatedUtf8(QByteArrayView text, qsizetype limit) noexcept
{
    if (limit <= 0)
        return {};
    if (text.size() <= limit)
        return text;
    for (qsizetype end = limit; end >= 0 && limit - end < maxCharacterBytes; --end) {
        if (!isContinuation(text[end]))
            return text.first(end);
    }
    return text.first(limit);
}

} // namespace irc
