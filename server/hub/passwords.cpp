// SPDX-License-Identifier: MIT
#include "server/hub/passwords.h"

#include "server/hub/commandcontext.h"
#include "server/hub/state/addressnetwork.h"

namespace server {

bool maySendPassword(const CommandContext &context)
{
    const Client &client = context.client();
    return client.isSecure() || context.settings().saslPlainWithoutTls
           || isLoopbackAddress(client.address());
}

} // namespace server
