// SPDX-License-Identifier: MIT
#include "common/irc/utf8.h"

#include <QString>

namespace irc {

namespace {

constexpr qsizetype maxCharacterBytes = 4; // RFC 3629, section 3

} // namespace

QByteArrayView truncatedUtf8(QByteArrayView text, qsizetype limit) noexcept
{
    if (limit <= 0)
        return {};
    if (text.size() <= limit)
        return text;
    for (qsizetype end = limit; end >= 0 && limit - end < maxCharacterBytes; --end) {
        if (!isUtf8Continuation(text[end]))
            return text.first(end);
    }
    return text.first(limit);
}

QByteArray repairedUtf8(QByteArrayView text)
{
    return text.isValidUtf8() ? text.toByteArray() : QString::fromUtf8(text).toUtf8();
}

} // namespace irc
