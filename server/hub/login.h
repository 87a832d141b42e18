// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/state/personalstate.h"

#include <memory>

namespace server {

class CommandContext;

/// Logs the user in to the account of @p personal: RPL_LOGGEDIN, and ACCOUNT to those who want
/// to know. Takes along the metadata and read markers that the user has without an account.
/// https://ircv3.net/specs/extensions/account-notify
void logIn(CommandContext &context, const std::shared_ptr<PersonalState> &personal);

/// Logs the user out: RPL_LOGGEDOUT and ACCOUNT; nothing when not logged in.
void logOut(CommandContext &context);

} // namespace server
