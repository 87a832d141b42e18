// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/casemapping.h"

#include <QByteArray>

namespace irc {

/// Whether @p text matches @p mask, in which '*' stands for any bytes, '?' for one character, and a
/// backslash before '*' or '?' takes its meaning. Linear in the text for each '*', never
/// exponential, so hostile masks cost little.
/// https://modern.ircdocs.horse/#wildcard-expressions
bool matchesMask(QByteArrayView mask, QByteArrayView text,
                 Casemapping mapping = Casemapping::Ascii) noexcept;

} // namespace irc
