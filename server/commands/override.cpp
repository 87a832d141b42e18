// SPDX-License-Identifier: MIT
#include "server/commands/channelmode.h"
#include "server/commands/families.h"
#include "server/commands/joinrules.h"
#include "server/commands/membership.h"
#include "server/hub/commandcontext.h"

// What operators of the server do in channels whatever the modes say; no specification has it.

namespace server {

namespace {

/// SAJOIN [<nick>] <channel>
void sajoin(CommandContext &context, const irc::Message &message)
{
    const QByteArray name = message.params.last();
    User *person =
        message.params.size() > 1 ? context.personOrReply(message.param(0)) : &context.user();
    if (!person || !isChannelNameOrReply(context, name))
        return;
    const Channel *channel = context.registry().findChannel(name);
    if (channel && channel->has(*person)) {
        context.reply(irc::ERR_USERONCHANNEL,
                      {person->nick(), channel->name(), "is already on channel"});
    } else if (person->channels().size() >= context.limits().channelsPerClient) {
        context.reply(irc::ERR_TOOMANYCHANNELS, {name, "They have joined too many channels"});
    } else {
        context.audit("SAJOIN", name, person->source());
        joinChannel(CommandContext(context.hub(), *person, "JOIN"), name);
        if (person != &context.user())
            context.inform("JOINED", person->nick() + " is in "
                                         + context.registry().findChannel(name)->name() + " now");
    }
}

/// Mode changes for the audit log, without parameters when a key may be among them.
QByteArray shownChanges(const QList<QByteArray> &words)
{
    return words.first().contains('k') ? words.first() : words.join(' ');
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
         .summary = "Brings you or somebody else into a channel whatever its modes."},
        {.name = "SAMODE",
         .minParams = 2,
         .operatorsOnly = true,
         .handler = samode,
         .syntax = "SAMODE <channel> <changes> [<parameters>]",
         .summary = "Changes the modes of a channel whatever your rank there; +r registers it: it "
                    "stays when everybody has left."},
    };
}

} // namespace server
