// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace server {

class CommandContext;

/// Sends the members of channel @p name: RPL_NAMREPLY lines, then RPL_ENDOFNAMES. A long list
/// continues in later turns, after everything else that the current command sends.
void sendNames(CommandContext &context, const QByteArray &name);

} // namespace server
