// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/chatmessage.h"
#include "client/store/conversationexport.h"

#include <QByteArray>

namespace client {

// The parts of a saved conversation in UTF-8.

QByteArray exportHead(const ConversationExport::Request &request);
/// @p previous: the message before; null for the first one.
QByteArray exportedMessage(ConversationExport::Format format, const ChatMessage &message,
                           const ChatMessage *previous);
QByteArray exportFoot(ConversationExport::Format format);

} // namespace client
