// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace server {

class CommandContext;

// Nicks that belong to accounts: only users who are logged in to the account may use them.

/// Whether @p nick, or one that looks like it, belongs to an account that the user is not logged in
/// to.
bool belongsToOtherAccount(const CommandContext &context, const QByteArray &nick);

/// Gives the user the valid @p nick, or sends ERR_NICKNAMEINUSE. A user who is logged in to the
/// account of the nick gets it even if a guest has it; the guest is renamed. If another user of the
/// account has it, the client shares that user from then on: see moveToUser(). Before registration
/// a nick of another account is only noted, because the client may log in later, and so is the nick
/// of a user that the client can share: see claimRequestedNick() and userToShare(). Returns whether
/// the user has the nick.
bool claimNick(CommandContext &context, const QByteArray &nick);

/// Gives the user the nick that claimNick() has noted, or sends ERR_NICKNAMEINUSE. Does nothing if
/// there is none.
void claimRequestedNick(CommandContext &context);

} // namespace server
