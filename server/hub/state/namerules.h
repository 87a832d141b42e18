// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/limits.h"

#include <QByteArray>

namespace server {

/// Whether @p nick is valid: ASCII characters follow RFC 2812, section 2.3.1, other characters must
/// be visible, and the nick must not be a spoof (see looksSpoofed()).
bool isValidNick(QByteArrayView nick, const Limits &limits);

/// Whether @p name is a valid channel name: '#' and at least one more character, without spaces,
/// commas, control characters and invisible characters.
bool isValidChannelName(QByteArrayView name, const Limits &limits);

/// Whether @p target begins like a channel name; the rest may be invalid.
bool isChannelName(QByteArrayView target) noexcept;

/// @p userName without the characters that `nick!user@host` cannot contain; may be empty.
QByteArray cleanUserName(QByteArrayView userName);

} // namespace server
