// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/state/personalstate.h"

#include <memory>

namespace server {

struct AccountLoaded;
class Client;
class CommandContext;
class Hub;
class UserContext;

/// Logs the user in to the account of @p personal: sends RPL_LOGGEDIN, and ACCOUNT to clients with
/// account-notify. Merges the metadata and read markers set without an account.
/// https://ircv3.net/specs/extensions/account-notify
void logIn(CommandContext &context, const std::shared_ptr<PersonalState> &personal);

/// The state of @p account as the store has it.
std::shared_ptr<PersonalState> personalStateOf(const QByteArray &account,
                                               const AccountLoaded &loaded);

/// Logs the user out and sends RPL_LOGGEDOUT to all clients of the user, and ACCOUNT. Does nothing
/// when the user is not logged in.
void logOut(UserContext context);

/// Ends the SASL exchange of @p client, if there is one, without a result. Sends nothing.
void abandonSasl(Hub &hub, Client &client);

} // namespace server
