// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/hubsettings.h"

namespace server {

class Hub;

/// Sends clients with cap-notify the capabilities that were added or removed since @p before, and
/// disables removed ones for all clients.
/// https://ircv3.net/specs/extensions/capability-negotiation#cap-notify
void announceCapabilities(Hub &hub, const HubSettings &before);

} // namespace server
