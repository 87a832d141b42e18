// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/state/modetable.h"

#include <QByteArray>

#include <array>

namespace server {

class User;

/// Masks that begin with `~` and a letter instead of matching `nick!user@host`.
/// https://modern.ircdocs.horse/#extban-parameter
enum class ExtendedBan : quint8 {
    Account,  ///< `~a:account`; `~a` alone matches all users with an account.
    Realname, ///< `~r:realname`
};

struct ExtendedBanEntry
{
    ExtendedBan kind;
    char letter;
};

inline constexpr char extendedBanPrefix = '~';
inline constexpr std::array<ExtendedBanEntry, 2> extendedBanTable = {{
    {ExtendedBan::Account, 'a'},
    {ExtendedBan::Realname, 'r'},
}};

constexpr char letterOf(ExtendedBan kind) noexcept
{
    return findMode(extendedBanTable, &ExtendedBanEntry::kind, kind)->letter;
}

/// @p mask in its full form `nick!user@host`, with `*` for missing parts. Extended bans are only
/// changed to have their letter in lower case. Empty when @p mask is invalid.
QByteArray fullMask(QByteArrayView mask);

/// Whether @p mask, in its full form, matches @p user. Extended bans may contain wildcards too.
bool matchesUser(QByteArrayView mask, const User &user);

} // namespace server
