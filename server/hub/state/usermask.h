// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace server {

class User;

/// @p mask in its full form `nick!user@host`, with `*` for missing parts. Extended bans are only
/// changed to have their letter in lower case. Empty when @p mask is invalid.
QByteArray fullMask(QByteArrayView mask);

/// Whether @p mask, in its full form, matches @p user. Extended bans are `~a:account` (`~a` alone
/// matches all users with an account) and `~r:realname`; both may contain wildcards.
/// https://modern.ircdocs.horse/#extban-parameter
bool matchesUser(QByteArrayView mask, const User &user);

} // namespace server
