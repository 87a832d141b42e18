// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace server {

class CommandContext;

/// Whether the optional @p target of a query is this server, one of its users, or empty. Replies
/// with ERR_NOSUCHSERVER if not. Wildcards are allowed.
bool isThisServerOrReply(CommandContext &context, QByteArrayView target);

} // namespace server
