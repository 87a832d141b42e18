// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace client {

class Conversation;
class ConversationList;

/// The title of the window, with the number of mentions. @p conversation is null for the Connect
/// card.
QString windowTitle(const ConversationList &list, const Conversation *conversation);
/// "#lobby, 3 unread", with the network if there are several.
QString spokenTitle(const ConversationList &list, const Conversation &conversation);

} // namespace client
