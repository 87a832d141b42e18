#include "server/commands/allcommands.h"

#include "server/commands/families.h"

namespace server {

CommandTable allCommands()
{
    return CommandTable(
        authenticateCommands() + awayCommands() + capabilityCommands() + connectionCommands()
        + inviteCommands() + kickCommands() + listingCommands() + membershipCommands() + messageCommands() + metadataCommands()
        + modeCommands() + multilineCommands() + readMarkerCommands() + redactCommands()
        + renameCommands() + serverCommands() + topicCommands() + whoCommands() + whoisCommands()
        + helpCommands() + monitorCommands() + serverInfoCommands() + setnameCommands());
}

} // namespace server
