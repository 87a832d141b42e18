// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace irc {

/// Which letters of nicks and channels count as equal; CASEMAPPING of RPL_ISUPPORT.
/// https://modern.ircdocs.horse/#casemapping-parameter
enum class Casemapping : quint8 {
    Ascii,         ///< a-z and A-Z.
    Rfc1459,       ///< and {}|~ with []\^.
    Rfc1459Strict, ///< and {}| with []\ only.
};

/// The mapping that a server names in RPL_ISUPPORT. Unknown names count as Ascii, which never
/// takes two names for one that the server keeps apart.
Casemapping casemappingFromName(QByteArrayView name) noexcept;
QByteArray casemappingName(Casemapping mapping);

char foldedByte(char byte, Casemapping mapping) noexcept;
/// @p name in the form in which equal names are equal bytes: the key for every look-up.
QByteArray folded(QByteArrayView name, Casemapping mapping = Casemapping::Ascii);
bool equalNames(QByteArrayView a, QByteArrayView b,
                Casemapping mapping = Casemapping::Ascii) noexcept;

} // namespace irc
