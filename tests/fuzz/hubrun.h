// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/hubsettings.h"

namespace fuzz {

class ByteSource;
class HubWorld;

/// The settings for a run that @p source chooses.
server::HubSettings settingsOfRun(ByteSource &source);

/// @p source chooses which clients connect and disconnect, the bytes that they send, and seeds for
/// the lines of the grammar.
void runHub(HubWorld &world, ByteSource &source);

} // namespace fuzz
