// SPDX-License-Identifier: MIT
#include "server/commands/allcommands.h"

#include "server/commands/families.h"

namespace server {

CommandTable allCommands()
{
    return CommandTable(
        authenticateCommands() + awayCommands() + capCommands() + chghostCommands()
        + registrationCommands() + helpCommands() + inviteCommands() + kickCommands()
        + listingCommands() + membershipCommands() + messageCommands() + metadataCommands()
        + modeCommands() + monitorCommands() + multilineCommands() + operatorCommands()
        + overrideCommands() + ownerCommands() + readMarkerCommands() + redactCommands()
        + renameCommands() + serverCommands() + serverInfoCommands() + setnameCommands()
        + serverBanCommands() + topicCommands() + whoCommands() + whoisCommands());
}

} // namespace server
