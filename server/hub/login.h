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

/// Call when the client begins to log in with a SASL exchange or a password. Ends an earlier SASL
/// exchange.
void beginLogin(CommandContext &context);

/// Whether the log-in of the client may end in @p account. False if the account was removed or
/// renamed meanwhile: by now the name may belong to another account.
bool canLogInTo(const CommandContext &context, const QByteArray &account);

/// Prevents log-ins in progress from ending in @p account.
void barLogins(Hub &hub, const QByteArray &account);

/// Logs the user in to the account of @p personal: sends RPL_LOGGEDIN, and ACCOUNT to clients with
/// account-notify. Merges the metadata and read markers set without an account.
/// https://ircv3.net/specs/extensions/account-notify
void logIn(CommandContext &context, const std::shared_ptr<PersonalState> &personal);

/// The state of @p account as the store has it. Any spelling of a registered account will do.
std::shared_ptr<PersonalState> personalStateOf(const Hub &hub, const QByteArray &account,
                                               const AccountLoaded &loaded);

/// Logs the user out and sends RPL_LOGGEDOUT to all clients of the user, and ACCOUNT. Does nothing
/// when the user is not logged in.
void logOut(UserContext context);

/// Notifies the clients of the user, whose account has been renamed, and all who see the user.
void announceRenamedAccount(UserContext context);

/// Ends the SASL exchange of @p client, if there is one, without a result. Sends nothing.
void abandonSasl(Hub &hub, Client &client);

} // namespace server
