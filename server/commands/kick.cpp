// SPDX-License-Identifier: MIT
#include "common/irc/casemapping.h"
#include "common/irc/utf8.h"
#include "server/commands/families.h"
#include "server/hub/commandcontext.h"

#include <algorithm>
#include <utility>

namespace server {

namespace {

bool mayKick(const Channel &channel, const User &user, const User &target)
{
    const Ranks own = channel.ranksOf(user);
    const Ranks ranks = channel.ranksOf(target);
    // Admins cannot kick each other: https://modern.ircdocs.horse/#protected-prefix
    const bool isProtected = ranks.isAtLeast(Rank::Admin) && &user != &target;
    return isProtected ? own.isAbove(ranks) : !ranks.isAbove(own);
}

void kickOne(CommandContext &context, const QByteArray &channelName, const QByteArray &nick,
             const QByteArray &reason)
{
    // Kicking its last member may have removed the channel.
    Channel *channel = context.ownChannelOrReply(channelName);
    if (!channel || !context.hasRankOrReply(*channel, Rank::Halfop))
        return;
    User *target = context.userOrReply(nick);
    if (!target)
        return;
    if (!channel->has(*target)) {
        context.reply(irc::ERR_USERNOTINCHANNEL,
                      {target->nick(), channel->name(), "They aren't on that channel"});
    } else if (!mayKick(*channel, context.user(), *target)) {
        context.reply(
            irc::ERR_CHANOPRIVSNEEDED,
            {channel->name(), "Their rank in this channel is too high for you to kick them"});
    } else {
        context.toChannel(*channel, Announcement(context.event(
                                        "KICK", {channel->name(), target->nick(), reason})));
        context.hub().leave(*target, *channel);
    }
}

/// One nick of a KICK and its channel.
using KickTarget = std::pair<QByteArray, QByteArray>;

/// The pairs of `KICK #a,#b ana,bob`. Empty when the numbers of channels and nicks differ.
QList<KickTarget> pairedTargets(CommandContext &context, const irc::Message &message)
{
    const QList<QByteArrayView> channels = irc::splitList(message.param(0));
    const QList<QByteArrayView> nicks = irc::splitList(message.param(1));
    QList<KickTarget> targets;
    for (qsizetype i = 0; i < nicks.size() && channels.size() == nicks.size(); ++i) {
        const auto isSame = [channel = channels.at(i),
                             nick = nicks.at(i)](const KickTarget &other) {
            return irc::equalNames(other.first, channel) && irc::equalNames(other.second, nick);
        };
        if (std::any_of(targets.cbegin(), targets.cend(), isSame))
            continue;
        if (targets.size() == context.limits().messageTargets) {
            context.reply(irc::ERR_TOOMANYTARGETS, {nicks.at(i).toByteArray(), "Too many targets"});
            break;
        }
        targets.append({channels.at(i).toByteArray(), nicks.at(i).toByteArray()});
    }
    return targets;
}

QList<KickTarget> kickTargets(CommandContext &context, const irc::Message &message)
{
    const QList<QByteArrayView> channels = irc::splitList(message.param(0));
    if (channels.size() != 1)
        return pairedTargets(context, message);
    QList<KickTarget> targets;
    for (const QByteArray &nick :
         context.targets(message.param(1), context.limits().messageTargets))
        targets.append({channels.first().toByteArray(), nick});
    return targets;
}

/// https://modern.ircdocs.horse/#kick-message
void kick(CommandContext &context, const irc::Message &message)
{
    const QList<KickTarget> targets = kickTargets(context, message);
    if (targets.isEmpty()) {
        context.replyNeedMoreParams();
        return;
    }
    QByteArray reason =
        irc::truncatedUtf8(message.param(2), context.limits().kickReasonBytes).toByteArray();
    if (reason.isEmpty())
        reason = context.user().nick();
    for (const auto &[channel, nick] : targets)
        kickOne(context, channel, nick, reason);
}

} // namespace

QList<Command> kickCommands()
{
    return {
        {.name = "KICK",
         .minParams = 2,
         .handler = kick,
         .syntax = "KICK <channel> <nick>{,<nick>} [:<reason>]",
         .summary = "Removes users from a channel."},
    };
}

} // namespace server
