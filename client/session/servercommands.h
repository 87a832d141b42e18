// SPDX-License-Identifier: MIT
#pragma once

#include "client/session/typedcommands.h"

namespace client {

/// Commands that go to the server as they are typed, most of them for operators.
QList<TypedCommand> serverCommands();

} // namespace client
