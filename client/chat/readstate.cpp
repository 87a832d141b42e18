// SPDX-License-Identifier: MIT
#include "client/chat/readstate.h"

namespace client {

bool countsAsUnread(const ChatMessage &message, ConversationKind kind)
{
    if (message.own || message.isRemoved || message.origin == ChatMessage::Origin::History
        || kind == ConversationKind::Server)
        return false;
    return isSpoken(message.kind);
}

bool countsAsMention(const ChatMessage &message, ConversationKind kind)
{
    return countsAsUnread(message, kind) && (message.mention || kind == ConversationKind::Direct);
}

} // namespace client
