// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/limits.h"

#include <QByteArray>

namespace server {

/// Whether @p nick may be used. ASCII as in RFC 2812, section 2.3.1; beyond ASCII every letter,
/// digit and symbol that can be seen: nothing that looks like a space or like nothing at all, and
/// nothing disguised (see confusables.h).
bool isValidNick(QByteArrayView nick, const Limits &limits);

/// Whether @p name may name a channel: '#' and at least one more character, none of them a
/// space, comma, control character or invisible.
bool isValidChannelName(QByteArrayView name, const Limits &limits);

/// Whether @p target has the form of a channel's name, valid or not.
bool isChannelName(QByteArrayView target) noexcept;

/// @p userName without what a source cannot hold; may be empty.
QByteArray cleanUserName(QByteArrayView userName);

} // namespace server
