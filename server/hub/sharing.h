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

/// The other user of the account who has @p nick, which a registered client shares if it changes to
/// that nick. Null when there is none.
User *userToMoveTo(const CommandContext &context, const QByteArray &nick);

/// Makes the registered client a client of @p user, who belongs to the same account. The client
/// leaves the channels of its former user, takes over the nick and enters the channels of @p user.
/// The context's own user may be gone afterwards.
void moveToUser(CommandContext &context, User &user);

/// Completes the registration of the client, which becomes a client of @p user: sends the welcome,
/// and shows it the channels of the user. The context's own user is gone afterwards.
void shareUser(CommandContext &context, User &user);

/// Adapts the mode Secure of @p user, who has clients, to them; notifies them if it changes.
void updateSecureMode(Hub &hub, User &user);

} // namespace server
