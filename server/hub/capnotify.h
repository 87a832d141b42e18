// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/hubsettings.h"

namespace server {

class Hub;

/// Tells clients with cap-notify which capabilities came and went since @p before, and takes
/// those that went from everybody who has them.
/// https://ircv3.net/specs/extensions/capability-negotiation#cap-notify
void announceCapabilities(Hub &hub, const HubSettings &before);

} // namespace server
