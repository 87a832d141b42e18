// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/record.h"

#include <QByteArray>

namespace server {

class CommandContext;
class Hub;
class UserContext;

/// The reason why a name cannot be an account.
struct NameProblem
{
    QByteArray code; ///< Of a standard reply; empty: the name is free.
    QByteArray text; ///< A sentence.
};

/// The nicks that an account may have besides its name.
constexpr qsizetype maxAccountNicks = 10;

/// Whether the user may register an account called @p name, or give the account @p own that name.
NameProblem accountNameProblem(const CommandContext &context, const QByteArray &name,
                               const QByteArray &own = {});

/// Whether an account other than @p own has the name @p name, or one that looks like it. Ignores
/// registrations that wait for their code.
NameProblem nameOwnerProblem(const CommandContext &context, const QByteArray &name,
                             const QByteArray &own = {});

/// Whether the code of @p account is too old. The name is then free again.
bool isExpired(const AccountRecord &account, qint64 nowMs);

/// Removes the memberships, invitations and ranks of an account called @p name, which does not
/// exist any more.
void removeAccountTraces(Hub &hub, const QByteArray &name);

/// Adds a registered account. It has no metadata, read markers and ranks of an earlier account of
/// that name.
void createAccount(CommandContext &context, const AccountRecord &account);

/// Replaces a registered account of the same name.
void changeAccount(UserContext &context, const AccountRecord &account);

/// Deletes a registered account: logs out its users and forgets its ranks, metadata and read
/// markers.
void removeAccount(Hub &hub, const QByteArray &name);

/// Logs the user in to an account that has just been registered.
void logInToNewAccount(CommandContext &context, const QByteArray &account);

} // namespace server
