// SPDX-License-Identifier: MIT
#include "client/chat/readstate.h"

#include <algorithm>

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

ReadState withoutMessages(ReadState state, const QList<ChatMessage> &deleted, ConversationKind kind)
{
    for (const ChatMessage &message : deleted) {
        if (message.order() <= state.lastRead)
            continue;
        state.unread -= countsAsUnread(message, kind) ? 1 : 0;
        state.mentions -= countsAsMention(message, kind) ? 1 : 0;
    }
    state.unread = std::max(state.unread, 0);
    state.mentions = std::clamp(state.mentions, 0, state.unread);
    return state;
}

} // namespace client
