// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace server {

struct AccountRecord;
class CommandContext;

/// Renames the registered account of the user, with everything that belongs to it, to @p name,
/// which must be free or one of its nicks. The old name becomes a nick of the account. Notifies its
/// clients and those who see its users.
void renameAccount(CommandContext &context, const AccountRecord &account, const QByteArray &name);

/// Disconnects the clients of the user's account that a server ban matches.
void closeBannedSessions(CommandContext &context);

} // namespace server
