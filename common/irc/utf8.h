// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace irc {

/// The longest prefix of @p text with at most @p limit bytes that does not end inside a character.
/// Text that is not valid UTF-8 is cut at the limit.
QByteArrayView truncatedUtf8(QByteArrayView text, qsizetype limit) noexcept;

} // namespace irc
