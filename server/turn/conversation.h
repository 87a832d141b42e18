// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace server {

struct MessageRecord;

/// Identifies a conversation in the history: a channel, or the direct chat of two users. The value
/// does not change while users change nicks within their accounts.
using ConversationKey = QByteArray;

/// A user as part of a ConversationKey. A guest, with an empty @p account, is identified by nick.
QByteArray participantKey(QByteArrayView account, QByteArrayView nick);
/// The same for all spellings of @p name.
ConversationKey channelConversation(QByteArrayView name);
/// Of two values of participantKey(), in any order.
ConversationKey directConversation(const QByteArray &one, const QByteArray &other);
/// The accounts, folded, whose direct chat @p key is; empty for guests and channels.
QList<QByteArray> participantAccounts(const ConversationKey &key);
/// The conversation that @p record belongs to.
ConversationKey conversationOf(const MessageRecord &record);

} // namespace server
