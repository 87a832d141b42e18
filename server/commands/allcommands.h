// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/command.h"

namespace server {

/// Every command that the server knows.
CommandTable allCommands();

} // namespace server
