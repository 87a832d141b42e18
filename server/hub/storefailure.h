// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/input.h"

namespace server {

class Client;
class Hub;

// A store that cannot write.

/// Sends the reason of Hub::storeState() to all operators, or that the store works again if there
/// is none.
void announceStoreState(Hub &hub);

/// Sends the reason to @p client, if there is one.
void sendStoreFailure(Hub &hub, const Client &client);

/// Sends FAIL to the authors of messages that were not stored.
void notifyAuthors(Hub &hub, const MessagesNotStored &input);

} // namespace server
