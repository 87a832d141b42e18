// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace irc {

/// What somebody said when leaving: servers put `Quit: ` before it, so that nobody can pretend
/// to have been thrown out. Empty when nothing was said.
/// https://modern.ircdocs.horse/#quit-message
inline QByteArrayView saidAtQuit(QByteArrayView reason)
{
    constexpr QByteArrayView prefix = "Quit:";
    return reason.startsWith(prefix) ? reason.sliced(prefix.size()).trimmed() : reason;
}

} // namespace irc
