// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/conversationlist.h"
#include "client/profile/networksnapshot.h"

namespace client {

class NetworkFeed;
class Session;

/// The conversations of @p network, in the order of the list, and the rooms that this user has
/// asked to enter. Drafts that hold a password are left out.
QList<ConversationSnapshot> snapshotConversations(const ConversationList &list, Network &network,
                                                  const Session &session);
/// Opens the conversations again, and lets @p session join their rooms once it is registered.
/// Returns whether there were any.
bool restoreConversations(const QList<ConversationSnapshot> &snapshots, NetworkFeed &feed,
                          Session &session);

/// The messages that the server has neither accepted nor refused. Those that hold a password are
/// left out.
QList<WaitingMessage> snapshotUnsent(const Session &session);
void restoreUnsent(const QList<WaitingMessage> &messages, Session &session);

} // namespace client
