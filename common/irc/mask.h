// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/casemapping.h"

#include <QByteArray>

namespace irc {

/// Whether @p text matches @p mask. In a mask '*' matches any bytes, '?' matches one character, and
/// a backslash escapes '*' and '?'. The cost is the length of the text times the number of '*' at
/// most, so hostile masks are cheap.
/// https://modern.ircdocs.horse/#wildcard-expressions
bool matchesMask(QByteArrayView mask, QByteArrayView text,
                 Casemapping mapping = Casemapping::Ascii) noexcept;

} // namespace irc
