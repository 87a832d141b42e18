#include "common/irc/utf8.h"
#include "server/commands/families.h"
#include "server/hub/commandcontext.h"

namespace server {

namespace {

/// Whether the user stands high enough in @p channel to put @p person out.
bool mayKick(const Channel &channel, const User &user, const User &person)
{
    const Ranks own = channel.ranksOf(user);
    const Ranks ranks = channel.ranksOf(person);
    // Admins are safe from their equals: https://modern.ircdocs.horse/#protected-prefix
    const bool isProtected = ranks.isAtLeast(Rank::Admin) && &user != &person;
    return isProtected ? own.isAbove(ranks) : !ranks.isAbove(own);
}

void kickOne(const CommandContext &context, const QByteArray &channelName, const QByteArray &nick,
             const QByteArray &reason)
{
    // The channel may have gone with the one before.
    Channel *channel = context.ownChannelOrReply(channelName);
    if (!channel)
        return;
    if (!channel->ranksOf(context.user()).isAtLeast(Rank::Halfop)) {
        context.reply(irc::ERR_CHANOPRIVSNEEDED,
                      {channel->name(), "You're not a channel operator"});
        return;
    }
    User *person = context.personOrReply(nick);
    if (!person)
        return;
    if (!channel->has(*person)) {
        context.reply(irc::ERR_USERNOTINCHANNEL,
                      {person->nick(), channel->name(), "They aren't on that channel"});
    } else if (!mayKick(*channel, context.user(), *person)) {
        context.reply(irc::ERR_CHANOPRIVSNEEDED,
                      {channel->name(), "They stand above you in this channel"});
    } else {
        context.toChannel(*channel, Announcement(context.event(
                                        "KICK", {channel->name(), person->nick(), reason})));
        context.hub().leave(*person, *channel);
    }
}

/// https://modern.ircdocs.horse/#kick-message
void kick(CommandContext &context, const irc::Message &message)
{
    const Limits &limits = context.limits();
    const QList<QByteArray> channels = context.targets(message.param(0), limits.messageTargets);
    const QList<QByteArray> nicks = context.targets(message.param(1), limits.messageTargets);
    const bool pairs = channels.size() == nicks.size();
    if (nicks.isEmpty() || (channels.size() != 1 && !pairs)) {
        context.replyNeedMoreParams();
        return;
    }
    QByteArray reason = irc::truncatedUtf8(message.param(2), limits.kickReasonBytes).toByteArray();
    if (reason.isEmpty())
        reason = context.user().nick();
    for (qsizetype i = 0; i < nicks.size(); ++i)
        kickOne(context, pairs ? channels.at(i) : channels.first(), nicks.at(i), reason);
}

} // namespace

QList<Command> kickCommands()
{
    return {
        {.name = "KICK",
         .minParams = 2,
         .handler = kick,
         .syntax = "KICK <channel> <nick>{,<nick>} [:<reason>]",
         .summary = "Puts people out of a channel."},
    };
}

} // namespace server
