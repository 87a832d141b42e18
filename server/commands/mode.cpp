#include "server/commands/families.h"
#include "server/commands/modechanges.h"
#include "server/hub/commandcontext.h"
#include "server/hub/names.h"

#include <algorithm>
#include <optional>

// https://modern.ircdocs.horse/#mode-message

namespace server {

namespace {

const RankEntry *rankOf(char letter)
{
    const auto it = std::find_if(rankTable.cbegin(), rankTable.cend(),
                                 [letter](const RankEntry &e) { return e.letter == letter; });
    return it == rankTable.cend() ? nullptr : &*it;
}

bool channelModeTakesParam(char letter, bool)
{
    return rankOf(letter) != nullptr;
}

/// The rank that somebody needs to give or take @p rank.
Rank rankToGrant(Rank rank)
{
    switch (rank) {
    case Rank::Voice:
        return Rank::Halfop;
    case Rank::Halfop:
    case Rank::Operator:
        return Rank::Operator;
    case Rank::Admin:
    case Rank::Founder:
        return Rank::Founder;
    }
    Q_UNREACHABLE();
}

void refuse(const CommandContext &context, const Channel &channel)
{
    context.reply(irc::ERR_CHANOPRIVSNEEDED, {channel.name(), "You're not a channel operator"});
}

Ranks ranksOf(const Channel &channel, const User &user)
{
    const Membership *member = channel.find(user);
    return member ? member->ranks : Ranks();
}

/// What came of one change: the change as others shall see it, or nothing.
using Applied = std::optional<ModeChange>;

Applied applyRank(const CommandContext &context, Channel &channel, const ModeChange &change,
                  Rank rank)
{
    if (change.param.isEmpty())
        return std::nullopt;
    const User *target = context.personOrReply(change.param);
    if (!target)
        return std::nullopt;
    const Membership *member = channel.find(*target);
    if (!member) {
        context.reply(irc::ERR_USERNOTINCHANNEL,
                      {target->nick(), channel.name(), "They aren't on that channel"});
        return std::nullopt;
    }
    const bool ownLoss = !change.on && target == &context.user();
    if (!ownLoss && !ranksOf(channel, context.user()).isAtLeast(rankToGrant(rank))) {
        refuse(context, channel);
        return std::nullopt;
    }
    if (member->ranks.has(rank) == change.on)
        return std::nullopt;
    channel.setRank(*target, rank, change.on);
    return ModeChange{change.on, change.letter, target->nick()};
}

Applied applyFlag(const CommandContext &context, Channel &channel, const ModeChange &change)
{
    if (!ranksOf(channel, context.user()).isAtLeast(Rank::Halfop)) {
        refuse(context, channel);
        return std::nullopt;
    }
    const bool isTopic = change.letter == 't';
    if ((isTopic ? channel.topicProtected() : channel.noExternalMessages()) == change.on)
        return std::nullopt;
    if (isTopic)
        channel.setTopicProtected(change.on);
    else
        channel.setNoExternalMessages(change.on);
    return change;
}

Applied applyChange(const CommandContext &context, Channel &channel, const ModeChange &change)
{
    if (const RankEntry *entry = rankOf(change.letter))
        return applyRank(context, channel, change, entry->rank);
    if (change.letter == 'n' || change.letter == 't')
        return applyFlag(context, channel, change);
    context.reply(irc::ERR_UNKNOWNMODE,
                  {QByteArray(1, change.letter), "is unknown mode char to me"});
    return std::nullopt;
}

void changeChannelModes(const CommandContext &context, Channel &channel,
                        const QList<QByteArray> &params)
{
    QList<ModeChange> applied;
    for (const ModeChange &change :
         parseModeChanges(params, channelModeTakesParam, context.limits().modeChanges)) {
        if (const Applied done = applyChange(context, channel, change))
            applied.append(*done);
    }
    if (applied.isEmpty())
        return;
    const QList<QByteArray> shown = QList<QByteArray>{channel.name()} + modeParams(applied);
    context.toChannel(channel, Announcement(context.event("MODE", shown)));
}

void channelMode(const CommandContext &context, const irc::Message &message)
{
    Channel *channel = context.channelOrReply(message.param(0));
    if (!channel)
        return;
    if (message.params.size() > 1) {
        changeChannelModes(context, *channel, message.params.mid(1));
        return;
    }
    context.reply(irc::RPL_CHANNELMODEIS, {channel->name(), channel->modeString()});
    context.reply(irc::RPL_CREATIONTIME,
                  {channel->name(), QByteArray::number(channel->createdMs() / 1000)});
}

void userMode(const CommandContext &context, const irc::Message &message)
{
    const User *person = context.personOrReply(message.param(0));
    if (!person)
        return;
    if (person != &context.user())
        context.reply(irc::ERR_USERSDONTMATCH, {"Can't change mode for other users"});
    else if (message.params.size() > 1)
        context.reply(irc::ERR_UMODEUNKNOWNFLAG, {"Unknown MODE flag"});
    else
        context.reply(irc::RPL_UMODEIS, {"+"});
}

void mode(CommandContext &context, const irc::Message &message)
{
    if (isChannelName(message.param(0)))
        channelMode(context, message);
    else
        userMode(context, message);
}

} // namespace

QList<Command> modeCommands()
{
    return {
        {.name = "MODE",
         .minParams = 1,
         .handler = mode,
         .syntax = "MODE <target> [<changes> [<parameters>]]",
         .summary = "Shows or changes the modes of a channel or of yourself."},
    };
}

} // namespace server
