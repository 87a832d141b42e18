// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace server {

class CommandContext;
class Hub;
class User;
class UserContext;

// Clients that are logged in to one account can share a user: its nick, channels and modes. Each
// sees what the others send and do.

/// The user that a client, which is not registered yet, shares if it asks for @p nick: one of its
/// account. Null when there is none.
User *userToShare(const CommandContext &context, const QByteArray &nick);

/// Completes the registration of the client, which becomes a client of @p user: sends the welcome,
/// and shows it the channels of the user. The context's own user is gone afterwards.
void shareUser(CommandContext &context, User &user);

/// Adapts the mode Secure of @p user, who has clients, to them; notifies them if it changes.
void updateSecureMode(Hub &hub, User &user);

} // namespace server
