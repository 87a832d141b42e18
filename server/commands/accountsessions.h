// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace server {

class CommandContext;

// Subcommands of ACCOUNT; @p words follow the subcommand.

/// SESSIONS: lists the clients that are logged in to the account.
void listSessions(CommandContext &context, const QList<QByteArray> &words);
/// SIGNOUT: ends the other sessions of the account, or only those with a nick, or only that with a
/// number of SESSIONS. Clients that share their nick with a client that stays logged in are
/// disconnected, since they cannot be logged out without it.
void signOut(CommandContext &context, const QList<QByteArray> &words);
/// GHOST: disconnects a user who has a nick of the account.
void ghost(CommandContext &context, const QList<QByteArray> &words);

} // namespace server
