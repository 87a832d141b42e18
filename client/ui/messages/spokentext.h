// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace client {

struct ChatMessage;

/// The text that a screen reader speaks for @p message: "nick, time, text".
QString spokenText(const ChatMessage &message, bool showsSpoilers = false);

} // namespace client
