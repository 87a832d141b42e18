// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace irc {

/// The text that a user gave with QUIT. Servers put `Quit: ` before it so that users cannot fake
/// other reasons, such as being killed. Empty when the user gave none.
/// https://modern.ircdocs.horse/#quit-message
inline QByteArrayView quitMessage(QByteArrayView reason)
{
    constexpr QByteArrayView prefix = "Quit:";
    return reason.startsWith(prefix) ? reason.sliced(prefix.size()).trimmed() : reason;
}

} // namespace irc
