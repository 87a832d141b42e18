// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace client {

/// Whether a user is writing a message.
/// IRCv3 typing: https://ircv3.net/specs/client-tags/typing
enum class TypingState : quint8 {
    Active,
    Paused, ///< There is text, but it has not changed for a while.
    Done,   ///< There is no text any more.
};

} // namespace client
