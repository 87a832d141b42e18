// SPDX-License-Identifier: MIT
#include "server/hub/presence.h"

#include "server/hub/commandcontext.h"
#include "server/hub/metadatasync.h"

#include <vector>

namespace server {

namespace {

std::vector<User *> watchersOf(Hub &hub, const User &user)
{
    std::vector<User *> watchers;
    for (ClientId client : hub.monitors().watchersOf(user.nick())) {
        User *watcher = hub.registry().findUser(client);
        if (watcher && !watcher->isGone())
            watchers.push_back(watcher);
    }
    return watchers;
}

} // namespace

void announceOnline(Hub &hub, const User &user)
{
    for (User *watcher : watchersOf(hub, user)) {
        CommandContext context(hub, *watcher, {});
        context.reply(irc::RPL_MONONLINE, {user.source()});
        syncMonitored(context, user, watcher->metadataSubscriptions());
    }
}

void announceOffline(Hub &hub, const User &user)
{
    for (User *watcher : watchersOf(hub, user))
        CommandContext(hub, *watcher, {}).reply(irc::RPL_MONOFFLINE, {user.nick()});
}

} // namespace server
