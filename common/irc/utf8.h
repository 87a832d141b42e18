// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace irc {

/// Whether @p byte continues a UTF-8 character instead of starting one.
inline bool isUtf8Continuation(char byte) noexcept
{
    return (quint8(byte) & 0xc0) == 0x80;
}

/// The longest prefix of @p text with at most @p limit bytes that does not end inside a character.
/// Text that is not valid UTF-8 is cut at the limit.
QByteArrayView truncatedUtf8(QByteArrayView text, qsizetype limit) noexcept;

/// @p text with U+FFFD in place of the bytes that are not UTF-8.
QByteArray repairedUtf8(QByteArrayView text);

} // namespace irc
