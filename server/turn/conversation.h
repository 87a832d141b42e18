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
/// The users whose direct chat @p key is: two values of participantKey(), or one if the user talks
/// to themselves. Empty for a channel and for an empty key.
QList<QByteArray> participants(const ConversationKey &key);
/// The participant of @p key who is not @p participant; @p participant if there is no other.
QByteArray otherParticipant(const ConversationKey &key, const QByteArray &participant);
/// @p key with @p newName for the participant @p oldName.
ConversationKey withRenamedParticipant(const ConversationKey &key, const QByteArray &oldName,
                                       const QByteArray &newName);
/// The conversation that @p record belongs to.
ConversationKey conversationOf(const MessageRecord &record);

} // namespace server
