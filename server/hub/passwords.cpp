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

void countOperFailure(CommandContext &context, const QByteArray &reason)
{
    Client &client = context.client();
    client.countOperFailure();
    if (client.operFailures() >= context.limits().operFailures)
        context.hub().disconnect(client, reason, reason);
}

void countLoginFailure(CommandContext &context, const QByteArray &reason)
{
    Client &client = context.client();
    client.countSaslFailure();
    if (client.saslFailures() >= context.limits().saslFailures)
        context.hub().disconnect(client, reason, reason);
}

} // namespace server
