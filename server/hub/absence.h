// SPDX-License-Identifier: MIT
#pragma once

namespace server {

class Client;
class Hub;
class User;
class UserContext;
struct StoredState;

// The users of always-on accounts: they stay while none of their clients is connected.

/// Whether @p user stays when the last client leaves.
bool isAlwaysOn(const Hub &hub, const User &user);

/// Marks the user, whose last client has left, as away, and ends what was granted to that client:
/// to be a server operator or the owner of the lobby.
void beginAbsence(UserContext context);

/// Gives the user, who had no client, the host and the real name of @p arrived, the user that
/// @p client has had until now. Ends the away message of beginAbsence().
void endAbsence(UserContext context, const Client &client, const User &arrived);

/// Ends the users of the account who have no client.
void endAbsences(UserContext &context);

/// Ends the users without a client whose account is not always-on any more.
void endUnwantedAbsences(Hub &hub);

/// Adds the users of always-on accounts, in the channels that they were in when the server last
/// stopped. Sends and records nothing. Before the first turn, after the rest of @p state is
/// restored.
void restoreAbsentUsers(Hub &hub, const StoredState &state);

} // namespace server
