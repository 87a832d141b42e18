// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace server {

class User;

/// @p mask in its full form `nick!user@host`: what is missing is `*`. Extended bans stay as they
/// are, with their letter in lower case. Empty when it cannot be a mask.
QByteArray fullMask(QByteArrayView mask);

/// Whether @p mask, in its full form, means @p user. Extended bans: `~a:account` (`~a` alone is
/// everybody with an account) and `~r:realname`; both may hold wildcards.
/// https://modern.ircdocs.horse/#extban-parameter
bool matchesUser(QByteArrayView mask, const User &user);

} // namespace server
