#pragma once

#include "server/hub/commandcontext.h"

namespace server {

/// Whether the user is an operator of the server; if not, says ERR_NOPRIVILEGES.
bool isOperatorOrReply(const CommandContext &context);

} // namespace server
