// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

// Invitations of accounts; those of guests are in Registry.

namespace server {

class Channel;
class CommandContext;
class Hub;
class User;

/// Whether @p user has an invitation to @p channel that overrides its modes.
bool isInvited(const Hub &hub, const Channel &channel, const User &user);

/// Stores that the user of @p context invites @p account to @p channel. An account or a channel
/// with too many invitations loses the oldest one.
void inviteAccount(CommandContext &context, const Channel &channel, const QByteArray &account,
                   bool isDelivered);

/// Removes the invitation of @p user, who has joined @p channel.
void useInvitation(Hub &hub, const Channel &channel, const User &user);

/// Sends the user of @p context the invitations that were waiting for a client of the account.
void deliverInvitations(CommandContext &context);

/// Removes all invitations that have expired.
void removeLateInvitations(Hub &hub);

} // namespace server
