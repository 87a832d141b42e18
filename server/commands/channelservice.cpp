// SPDX-License-Identifier: MIT
#include "common/irc/servertime.h"
#include "server/commands/channelmode.h"
#include "server/commands/families.h"
#include "server/commands/servicereply.h"
#include "server/hub/commandcontext.h"

// CHANNEL, and CHANSERV for users whose clients expect it; not part of any specification.

namespace server {

namespace {

constexpr int maxFoundedChannels = 20;

/// Returns null after a refusal, also for a channel that is hidden from the user.
Channel *channelOrRefuse(CommandContext &context, const QByteArray &name)
{
    Channel *channel = context.registry().findChannel(name);
    if (channel && channel->has(context.user()))
        return channel;
    refuseUser(context, "NOT_ON_CHANNEL", "Join the channel first");
    return nullptr;
}

/// The same for a channel that the user is founder of.
Channel *foundedChannelOrRefuse(CommandContext &context, const QByteArray &name)
{
    Channel *channel = channelOrRefuse(context, name);
    if (!channel)
        return nullptr;
    if (channel->isRegistered() && !channel->isLobby()
        && channel->ranksOf(context.user()).has(Rank::Founder))
        return channel;
    refuseUser(context, "NOT_FOUNDER", "Only the founder of a registered channel may do this");
    return nullptr;
}

int foundedBy(const CommandContext &context, const QByteArray &account)
{
    int count = 0;
    for (const auto &[name, channel] : context.registry().channels())
        count += channel->isRegistered() && channel->isFounder(account) ? 1 : 0;
    return count;
}

void registerChannel(CommandContext &context, const QList<QByteArray> &words)
{
    const User &user = context.user();
    Channel *channel = channelOrRefuse(context, words.at(0));
    if (!channel)
        return;
    if (channel->isLobby()) {
        refuseUser(context, "CHANNEL_RESERVED", "The lobby belongs to the server");
    } else if (channel->isRegistered()) {
        refuseUser(context, "CHANNEL_REGISTERED", "This channel is registered already");
    } else if (!channel->ranksOf(user).isAtLeast(Rank::Operator)) {
        refuseUser(context, "NOT_CHANNEL_OPERATOR",
                   "Only an operator of the channel may register it");
    } else if (foundedBy(context, user.account()) >= maxFoundedChannels) {
        refuseUser(context, "TOO_MANY_CHANNELS",
                   "Your account has registered as many channels as it may");
    } else {
        changeChannelModes(context, *channel, {"+rq", user.nick()}, ModeAuthority::Server);
        context.audit("CHANNEL REGISTER", channel->name());
        answerUser(context, "CHANNEL_REGISTERED",
                   channel->name() + " is registered, and you are its founder");
    }
}

void dropChannel(CommandContext &context, const QList<QByteArray> &words)
{
    Channel *channel = foundedChannelOrRefuse(context, words.at(0));
    if (!channel)
        return;
    changeChannelModes(context, *channel, {"-r"}, ModeAuthority::Server);
    context.audit("CHANNEL DROP", channel->name());
    answerUser(context, "CHANNEL_DROPPED", channel->name() + " is no longer registered");
}

void showChannel(CommandContext &context, const QList<QByteArray> &words)
{
    const Channel *channel = channelOrRefuse(context, words.at(0));
    if (!channel)
        return;
    answerUser(context, "INFO",
               channel->name()
                   + (channel->isRegistered() ? " is registered" : " is not registered"));
    answerUser(context, "INFO", "Created at " + irc::serverTime(channel->createdMs()));
    for (const RankRecord &rank : channel->record().ranks)
        answerUser(context, "INFO", "Rank of " + rank.account + ": " + rank.letters);
}

/// Runs MODE as the user, with the user's own rank.
void changeRank(CommandContext &context, const QByteArray &change, const QList<QByteArray> &words)
{
    Channel *channel = channelOrRefuse(context, words.at(0));
    if (channel)
        changeChannelModes(context, *channel, {change, words.value(1, context.user().nick())},
                           ModeAuthority::Member);
}

void op(CommandContext &context, const QList<QByteArray> &words)
{
    changeRank(context, "+o", words);
}

void deop(CommandContext &context, const QList<QByteArray> &words)
{
    changeRank(context, "-o", words);
}

void voice(CommandContext &context, const QList<QByteArray> &words)
{
    changeRank(context, "+v", words);
}

void devoice(CommandContext &context, const QList<QByteArray> &words)
{
    changeRank(context, "-v", words);
}

/// The ban list of the channel: whom it matches may not join.
void akick(CommandContext &context, const QList<QByteArray> &words)
{
    const QByteArray action = words.at(1).toUpper();
    QList<QByteArray> changes;
    if (action == "LIST")
        changes = {"+b"};
    else if (action == "ADD" && words.size() > 2)
        changes = {"+b", words.at(2)};
    else if (action == "DEL" && words.size() > 2)
        changes = {"-b", words.at(2)};
    Channel *channel = channelOrRefuse(context, words.at(0));
    if (channel && changes.isEmpty())
        refuseUser(context, "INVALID_PARAMS", "Usage: AKICK <channel> ADD|DEL|LIST [<mask>]");
    else if (channel)
        changeChannelModes(context, *channel, changes, ModeAuthority::Member);
}

constexpr ServiceAction channelActions[] = {
    {"REGISTER", 1, true, registerChannel, "REGISTER <channel>",
     "Registers a channel: it stays when it is empty, and you are its founder."},
    {"DROP", 1, true, dropChannel, "DROP <channel>", "Ends the registration of your channel."},
    {"INFO", 1, false, showChannel, "INFO <channel>", "Shows who has a rank in the channel."},
    {"OP", 1, false, op, "OP <channel> [<nick>]", "Makes a member an operator."},
    {"DEOP", 1, false, deop, "DEOP <channel> [<nick>]", "Takes that rank from a member."},
    {"VOICE", 1, false, voice, "VOICE <channel> [<nick>]", "Gives a member voice."},
    {"DEVOICE", 1, false, devoice, "DEVOICE <channel> [<nick>]", "Takes voice from a member."},
    {"AKICK", 2, false, akick, "AKICK <channel> ADD|DEL|LIST [<mask>]",
     "Changes or lists the bans of the channel."},
};

void channel(CommandContext &context, const irc::Message &message)
{
    runServiceAction(context, channelActions, message.params);
}

void chanServ(CommandContext &context, const irc::Message &message)
{
    CommandContext service(context.hub(), context.client(), chanServCommand);
    runServiceAction(service, channelActions, serviceWords(message.params));
}

} // namespace

QList<Command> channelServiceCommands()
{
    return {
        {.name = "CHANNEL",
         .handler = channel,
         .syntax = "CHANNEL <subcommand> [<parameters>]",
         .summary = "Registers channels and manages them. CHANNEL HELP lists the subcommands.",
         .specification = ""},
        {.name = chanServCommand,
         .handler = chanServ,
         .syntax = "CHANSERV <subcommand> [<parameters>]",
         .summary = "Same as CHANNEL.",
         .specification = ""},
        {.name = "CS",
         .handler = chanServ,
         .syntax = "CS <subcommand> [<parameters>]",
         .summary = "Same as CHANNEL.",
         .specification = ""},
    };
}

} // namespace server
