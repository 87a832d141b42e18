// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/window/switchermodel.h"

namespace client {

class Conversation;
class ConversationList;
class Network;

/// All conversations: first those in @p recent, the last visited one first and without @p current,
/// then the unread ones, then the others in the order of the list.
QList<SwitcherEntry> conversationEntries(const ConversationList &list, const QList<quint64> &recent,
                                         const Conversation *current);
/// The users who share a room of @p network with this user, in the order of their names.
QList<SwitcherEntry> memberEntries(const ConversationList &list, const Network &network);

} // namespace client
