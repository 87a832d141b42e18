// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QVarLengthArray>

namespace irc {

/// Which letters of nicks and channels count as equal; CASEMAPPING of RPL_ISUPPORT.
/// https://modern.ircdocs.horse/#casemapping-parameter
enum class Casemapping : quint8 {
    Ascii,         ///< a-z and A-Z.
    Rfc1459,       ///< and {}|~ with []\^.
    Rfc1459Strict, ///< and {}| with []\ only.
};

/// The mapping that a server names in RPL_ISUPPORT. Unknown names mean Ascii, which never merges
/// two names that are different for the server.
Casemapping casemappingFromName(QByteArrayView name) noexcept;

char foldedByte(char byte, Casemapping mapping) noexcept;
/// @p name in lower case, so that equal names have equal bytes. Use it as the key of every look-up.
QByteArray folded(QByteArrayView name, Casemapping mapping = Casemapping::Ascii);
bool equalNames(QByteArrayView a, QByteArrayView b,
                Casemapping mapping = Casemapping::Ascii) noexcept;

/// The bytes of folded() for a look-up, without memory of their own unless @p name is long.
class FoldedKey
{
public:
    explicit FoldedKey(QByteArrayView name);
    Q_DISABLE_COPY_MOVE(FoldedKey)

    /// Refers to this object; a copy that outlives it is not valid.
    const QByteArray &key() const noexcept { return m_key; }

private:
    QVarLengthArray<char, 64> m_bytes;
    QByteArray m_key;
};

} // namespace irc
