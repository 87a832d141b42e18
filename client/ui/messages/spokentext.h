// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace client {

struct ChatMessage;

/// The text that a screen reader speaks for @p message: "nick, time, text".
/// @p displayName: of the sender; empty: none.
QString spokenText(const ChatMessage &message, bool showsSpoilers = false,
                   const QString &displayName = {});

/// That others in the room do not see the private @p message.
QString privacyText(const ChatMessage &message);

/// The account of the sender of @p message, and whether it is a bot, as far as that is known.
QString senderText(const ChatMessage &message);

} // namespace client
