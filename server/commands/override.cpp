// SPDX-License-Identifier: MIT
#include "server/commands/channelmode.h"
#include "server/commands/families.h"
#include "server/commands/joinrules.h"
#include "server/commands/membership.h"
#include "server/hub/commandcontext.h"

// Commands that let server operators override channel modes; not part of any specification.

namespace server {

namespace {

/// SAJOIN [<nick>] <channel>
void sajoin(CommandContext &context, const irc::Message &message)
{
    const QByteArray name = message.params.last();
    User *target =
        message.params.size() > 1 ? context.userOrReply(message.param(0)) : &context.user();
    if (!target || !isChannelNameOrReply(context, name))
        return;
    const Channel *channel = context.registry().findChannel(name);
    if (channel && channel->has(*target)) {
        context.reply(irc::ERR_USERONCHANNEL,
                      {target->nick(), channel->name(), "is already on channel"});
    } else if (target->channels().size() >= context.limits().channelsPerClient) {
        context.reply(irc::ERR_TOOMANYCHANNELS, {name, "They have joined too many channels"});
    } else {
        context.audit("SAJOIN", name, target->source());
        UserContext theirs(context.hub(), *target);
        joinChannel(theirs, name);
        if (target != &context.user())
            context.noteOrNotice("JOINED", target->nick() + " has joined "
                                               + context.registry().findChannel(name)->name());
    }
}

/// The mode changes for the audit log, without parameters if one of them may be a key.
QByteArray shownChanges(const QList<QByteArray> &words)
{
    return words.first().contains(letterOf(ChannelValue::Key)) ? words.first() : words.join(' ');
}

/// SAMODE <channel> <changes> [<parameters>]
void samode(CommandContext &context, const irc::Message &message)
{
    Channel *channel = context.channelOrReply(message.param(0));
    if (!channel)
        return;
    context.audit("SAMODE", channel->name(), shownChanges(message.params.mid(1)));
    changeChannelModes(context, *channel, message.params.mid(1), ModeAuthority::Server);
}

} // namespace

QList<Command> overrideCommands()
{
    return {
        {.name = "SAJOIN",
         .minParams = 1,
         .operatorsOnly = true,
         .handler = sajoin,
         .syntax = "SAJOIN [<nick>] <channel>",
         .summary = "Makes you or another user join a channel, regardless of its modes.",
         .specification = ""},
        {.name = "SAMODE",
         .minParams = 2,
         .operatorsOnly = true,
         .handler = samode,
         .syntax = "SAMODE <channel> <changes> [<parameters>]",
         .summary = "Changes the modes of a channel, regardless of your rank. +r registers it, so "
                    "that it stays when it is empty.",
         .specification = ""},
    };
}

} // namespace server
