// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace server {

class CommandContext;

/// Whether the optional @p target of a query is this server or somebody on it; otherwise says
/// ERR_NOSUCHSERVER. Wildcards are allowed.
bool isThisServerOrReply(const CommandContext &context, QByteArrayView target);

} // namespace server
