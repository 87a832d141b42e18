// SPDX-License-Identifier: MIT
#include "server/commands/allcommands.h"

#include "server/commands/families.h"

namespace server {

CommandTable allCommands()
{
    QList<Command> commands;
#define HEARTH_APPEND_FAMILY(name) commands += name##Commands();
    HEARTH_COMMAND_FAMILIES(HEARTH_APPEND_FAMILY)
#undef HEARTH_APPEND_FAMILY
    return CommandTable(commands);
}

} // namespace server
