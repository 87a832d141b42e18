// SPDX-License-Identifier: MIT
#include "client/chat/readstate.h"

namespace client {

bool countsAsUnread(const ChatMessage &message, ConversationKind kind)
{
    if (message.own || message.origin == ChatMessage::Origin::History
        || kind == ConversationKind::Server)
        return false;
    switch (message.kind) {
    case ChatMessage::Kind::Text:
    case ChatMessage::Kind::Action:
    case ChatMessage::Kind::Notice:
        return true;
    case ChatMessage::Kind::Event:
    case ChatMessage::Kind::Info:
    case ChatMessage::Kind::Error:
        return false;
    }
    return false;
}

bool countsAsMention(const ChatMessage &message, ConversationKind kind)
{
    return countsAsUnread(message, kind) && (message.mention || kind == ConversationKind::Direct);
}

} // namespace client
