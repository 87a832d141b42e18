// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/chatmessage.h"
#include "client/chat/conversationkey.h"

namespace client {

/// How far the user has read a conversation; kept from one start to the next.
struct ReadState
{
    MessageOrder lastRead = {}; ///< Of the newest read message.
    qint64 newestPosition = 0;  ///< Of the newest message; 0 if there is none.
    int unread = 0;
    int mentions = 0;

    friend bool operator==(const ReadState &, const ReadState &) = default;
};

/// Whether @p message, until it is read, counts as unread in a conversation of @p kind: only text,
/// actions and notices of others do.
bool countsAsUnread(const ChatMessage &message, ConversationKind kind);
/// Whether it also counts as a mention. In direct chats every unread message does.
bool countsAsMention(const ChatMessage &message, ConversationKind kind);
/// @p state of a conversation of @p kind without the messages @p deleted, which are as they were
/// before they were deleted.
ReadState withoutMessages(ReadState state, const QList<ChatMessage> &deleted,
                          ConversationKind kind);

} // namespace client
