// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/windowsettings.h"

#include <optional>

namespace client {

class Conversation;
struct ChatMessage;

/// Why a message asks for the user's attention.
enum class NotificationKind : quint8 {
    Direct,
    Reply,   ///< To a message of this user.
    Mention, ///< Of this user's nick.
    Word,    ///< It has one of the words that the user has listed.
    Other,   ///< The user wants to see every message of the conversation.
};

/// Why the user wants a notification for @p message of @p conversation; nullopt if not. Unread live
/// messages of other users only.
std::optional<NotificationKind> notificationKind(const Conversation &conversation,
                                                 const ChatMessage &message,
                                                 const WindowSettings &settings);

/// Whether the user wants a sound with notifications of @p kind in @p conversation.
bool notificationSounds(const Conversation &conversation, NotificationKind kind,
                        const WindowSettings &settings);

} // namespace client
