// SPDX-License-Identifier: MIT
#include "server/hub/changehost.h"

#include "server/hub/commandcontext.h"

namespace server {

namespace {

/// With the old host: CHGHOST, or QUIT for those who do not know it.
void announceChange(UserContext &context, const QByteArray &host)
{
    const Event change = context.event("CHGHOST", {context.user().userName(), host});
    Announcement announcement(context.event("QUIT", {"Changing host"}), Echo::Never);
    announcement.recorded = false;
    announcement.insteadFor(Capability::Chghost, change);
    context.toPeers(announcement);
    Announcement watched(change);
    watched.recorded = false;
    context.toWatchers(watched.onlyFor(Capability::Chghost));
}

/// With the new host: those who saw QUIT see JOIN, AWAY and MODE.
void announceReturn(UserContext &context, const Channel &channel)
{
    const User &user = context.user();
    const QByteArray account = user.account().isEmpty() ? QByteArray("*") : user.account();
    const Event join = context.event("JOIN", {channel.name()});
    const Event extended = context.event("JOIN", {channel.name(), account, user.realname()});
    Announcement announcement;
    announcement.echo = Echo::Never;
    announcement.recorded = false;
    announcement.renditions.append(Rendition{{Capability::Chghost}, {}});
    for (const bool knowsAway : {true, false}) {
        EventList state;
        if (knowsAway && user.isAway())
            state.append(context.event("AWAY", {user.awayReason()}));
        if (!channel.ranksOf(user).isEmpty())
            state.append(rankEvent(channel, user, channel.ranksOf(user)));
        for (Rendition rendition :
             {Rendition{{Capability::ExtendedJoin}, {extended}}, Rendition{{}, {join}}}) {
            for (const Event &event : state)
                rendition.events.append(event);
            if (knowsAway)
                rendition.needs.insert(Capability::AwayNotify);
            announcement.renditions.append(rendition);
        }
    }
    context.toChannel(channel, announcement);
}

} // namespace

void changeHost(UserContext &context, const QByteArray &host)
{
    User &user = context.user();
    if (host == user.host())
        return;
    announceChange(context, host);
    const Event change = context.event("CHGHOST", {user.userName(), host});
    for (const auto &[id, client] : user.clients()) {
        if (client->has(Capability::Chghost))
            context.writer().toClient(*client, change);
    }
    user.setHost(host);
    for (const Channel *channel : user.channels())
        announceReturn(context, *channel);
    // https://modern.ircdocs.horse/#rplvisiblehost-396
    context.replyToAll(irc::RPL_VISIBLEHOST, {host, "is now your displayed host"});
}

} // namespace server
