// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace irc {

/// @p text without the codes for bold, italic, underline, strikethrough, monospace, reverse,
/// reset and colours. Keeps other control bytes.
/// https://modern.ircdocs.horse/formatting
QByteArray withoutFormatting(QByteArrayView text);

} // namespace irc
