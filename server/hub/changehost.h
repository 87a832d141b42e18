// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace server {

class CommandContext;

/// Gives the user of @p context another host. Those who share a channel and understand it are
/// told by CHGHOST, the others see the user leave and come again.
/// https://ircv3.net/specs/extensions/chghost
void changeHost(CommandContext &context, const QByteArray &host);

} // namespace server
