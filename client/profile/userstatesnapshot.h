// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/userstate.h"
#include "client/profile/networksnapshot.h"

namespace client {

/// Moves the part of @p networks that the message log keeps into the result.
UserState takeUserState(QList<NetworkSnapshot> &networks);
/// Adds @p state to @p networks, which keep the drafts that they have. Ignores conversations that
/// are not among them.
void addUserState(QList<NetworkSnapshot> &networks, const UserState &state);

} // namespace client
