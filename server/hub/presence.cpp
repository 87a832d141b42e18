// SPDX-License-Identifier: MIT
#include "server/hub/presence.h"

#include "server/hub/commandcontext.h"
#include "server/hub/metadatasync.h"

#include <vector>

namespace server {

namespace {

std::vector<Client *> watchersOf(Hub &hub, const User &user)
{
    std::vector<Client *> watchers;
    for (ClientId id : hub.monitors().watchersOf(user.nick())) {
        Client *watcher = hub.registry().findClient(id);
        if (watcher && !watcher->isGone())
            watchers.push_back(watcher);
    }
    return watchers;
}

} // namespace

void announceOnline(Hub &hub, const User &user)
{
    for (Client *watcher : watchersOf(hub, user)) {
        CommandContext context(hub, *watcher, {});
        context.reply(irc::RPL_MONONLINE, {user.source()});
        syncMonitored(context, user, watcher->metadataSubscriptions());
    }
}

void announceOffline(Hub &hub, const User &user)
{
    for (Client *watcher : watchersOf(hub, user))
        CommandContext(hub, *watcher, {}).reply(irc::RPL_MONOFFLINE, {user.nick()});
}

void announceAway(UserContext &context)
{
    QList<QByteArray> params;
    if (context.user().isAway())
        params.append(context.user().awayReason());
    Announcement announcement(context.event("AWAY", params), Echo::Never);
    announcement.recorded = false;
    context.toPeersAndWatchers(announcement.onlyFor(Capability::AwayNotify));
}

} // namespace server
