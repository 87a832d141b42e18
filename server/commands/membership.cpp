// SPDX-License-Identifier: MIT
#include "server/commands/membership.h"

#include "common/irc/casemapping.h"
#include "common/irc/utf8.h"
#include "server/commands/families.h"
#include "server/commands/history.h"
#include "server/commands/joinrules.h"
#include "server/commands/listing.h"
#include "server/commands/topic.h"
#include "server/hub/commandcontext.h"
#include "server/hub/invitations.h"
#include "server/hub/memberships.h"
#include "server/hub/metadatasync.h"
#include "server/hub/readmarkers.h"

#include <map>

namespace server {

namespace {

void leaveWithReason(CommandContext &context, Channel &channel, QByteArrayView reason)
{
    QList<QByteArray> params{channel.name()};
    if (!reason.isEmpty())
        params.append(irc::truncatedUtf8(reason, context.limits().quitReasonBytes).toByteArray());
    context.toChannel(channel, Announcement(context.event("PART", params)));
    context.hub().leave(context.user(), channel);
}

/// Replies with ERR_NEEDMOREPARAMS when @p list is empty.
QList<QByteArray> channelNames(CommandContext &context, QByteArrayView list)
{
    QList<QByteArray> names = context.targets(list, context.limits().joinTargets);
    if (names.isEmpty())
        context.replyNeedMoreParams();
    return names;
}

/// The keys of a JOIN by folded channel name. Channels and keys are matched by their position in
/// the two lists, including empty and repeated items.
std::map<QByteArray, QByteArray> keysOf(const irc::Message &message)
{
    const QList<QByteArray> names = message.param(0).toByteArray().split(',');
    const QList<QByteArray> given = message.param(1).toByteArray().split(',');
    std::map<QByteArray, QByteArray> keys;
    for (qsizetype i = 0; i < names.size(); ++i)
        keys.emplace(irc::folded(names.at(i)), given.value(i));
    return keys;
}

/// Whether the user may join one more channel, and create it as @p name when @p channel is null.
bool mayJoinAnotherOrReply(CommandContext &context, const Channel *channel, const QByteArray &name)
{
    if (!channel && (!isChannelNameOrReply(context, name) || !context.canStoreOrReply({name})))
        return false;
    if (context.user().channels().size() >= context.limits().channelsPerClient) {
        context.reply(irc::ERR_TOOMANYCHANNELS, {name, "You have joined too many channels"});
        return false;
    }
    return true;
}

/// https://ircv3.net/specs/extensions/extended-join
void announceJoin(UserContext &context, const Channel &channel)
{
    const User &user = context.user();
    const QByteArray account = user.account().isEmpty() ? QByteArray("*") : user.account();
    const Event extended = context.event("JOIN", {channel.name(), account, user.realname()});
    context.toChannel(channel, Announcement(context.event("JOIN", {channel.name()}))
                                   .insteadFor(Capability::ExtendedJoin, extended));
    if (!user.isAway())
        return;
    // https://ircv3.net/specs/extensions/away-notify
    Announcement away(context.event("AWAY", {user.awayReason()}), Echo::Never);
    away.recorded = false;
    context.toChannel(channel, away.onlyFor(Capability::AwayNotify));
}

/// Shows the client, which shares its user, the channels of the user and what was said since
/// @p absentSinceMs.
void showUser(CommandContext &context, std::optional<qint64> absentSinceMs)
{
    for (const Channel *channel : context.user().channels()) {
        sendOwnJoin(context, *channel);
        syncJoined(context, *channel);
        replayHistory(context, *channel);
    }
    if (absentSinceMs)
        replayDirectMessages(context, *absentSinceMs);
}

void joinOne(CommandContext &context, const QByteArray &name, QByteArrayView key)
{
    Channel *channel = context.registry().findChannel(name);
    if ((channel && channel->has(context.user())) || !mayJoinAnotherOrReply(context, channel, name))
        return;
    if (!channel || mayJoinOrReply(context, *channel, key))
        joinChannel(context, name);
}

/// https://modern.ircdocs.horse/#join-message
void join(CommandContext &context, const irc::Message &message)
{
    if (message.param(0) == "0") {
        while (!context.user().channels().isEmpty())
            leaveWithReason(context, *context.user().channels().constFirst(), {});
        return;
    }
    const std::map<QByteArray, QByteArray> keys = keysOf(message);
    for (const QByteArray &name : channelNames(context, message.param(0)))
        joinOne(context, name, keys.at(irc::folded(name)));
}

/// https://modern.ircdocs.horse/#part-message
void part(CommandContext &context, const irc::Message &message)
{
    for (const QByteArray &name : channelNames(context, message.param(0))) {
        if (Channel *channel = context.ownChannelOrReply(name))
            leaveWithReason(context, *channel, message.param(1));
    }
}

} // namespace

void joinChannel(UserContext &context, const QByteArray &name)
{
    User &user = context.user();
    Channel *channel = context.registry().findChannel(name);
    Ranks ranks;
    if (channel)
        ranks = channel->ranksAtJoin(user) | resumeMembership(context.hub(), *channel, user);
    const bool isAnnounced = !ranks.isEmpty();
    if (!channel) {
        channel = &context.registry().addChannel(name, context.nowMs());
        ranks.set(Rank::Operator, true);
        context.writer().record(channel->record());
    }
    context.registry().join(user, *channel, ranks);
    storeMember(context.hub(), *channel, user);
    useInvitation(context.hub(), *channel, user);
    announceJoin(context, *channel);
    if (isAnnounced) {
        Announcement announcement(rankEvent(*channel, user, channel->ranksOf(user)));
        announcement.recorded = false;
        context.toChannel(*channel, announcement);
    }
    for (const auto &[id, client] : user.clients()) {
        CommandContext theirs(context.hub(), *client, "JOIN");
        sendJoinReplies(theirs, *channel);
        syncJoined(theirs, *channel);
        replayHistory(theirs, *channel);
    }
    announceArrival(context, *channel);
}

void sendOwnJoin(CommandContext &context, const Channel &channel)
{
    const User &user = context.user();
    QList<QByteArray> params{channel.name()};
    if (context.client().has(Capability::ExtendedJoin))
        params += {user.account().isEmpty() ? QByteArray("*") : user.account(), user.realname()};
    context.writer().toClient(context.client(), context.event("JOIN", params));
    sendJoinReplies(context, channel);
}

void sendJoinReplies(CommandContext &context, const Channel &channel)
{
    sendTopic(context, channel);
    if (context.client().has(Capability::ReadMarker))
        sendReadMarker(context, channel.name());
    if (!context.client().has(Capability::NoImplicitNames))
        sendNames(context, channel.name());
}

QList<Command> membershipCommands()
{
    return {
        {.name = "JOIN",
         .minParams = 1,
         .handler = join,
         .showUser = showUser,
         .syntax = "JOIN <channel>{,<channel>} [<key>{,<key>}] | JOIN 0",
         .summary = "Joins channels. JOIN 0 leaves all channels."},
        {.name = "PART",
         .minParams = 1,
         .handler = part,
         .syntax = "PART <channel>{,<channel>} [:<reason>]",
         .summary = "Leaves channels."},
    };
}

} // namespace server
