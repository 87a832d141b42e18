// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace server {

class CommandContext;

/// Says who is in the channel called @p name: RPL_NAMREPLY as often as it takes, then
/// RPL_ENDOFNAMES. A long answer goes on in later turns, behind everything else that the command
/// being run says.
void sendNames(const CommandContext &context, const QByteArray &name);

} // namespace server
