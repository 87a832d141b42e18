// SPDX-License-Identifier: MIT
#include "server/commands/channelmode.h"
#include "server/commands/families.h"
#include "server/commands/usermode.h"
#include "server/hub/commandcontext.h"
#include "server/hub/state/namerules.h"

// https://modern.ircdocs.horse/#mode-message

namespace server {

namespace {

void channelMode(CommandContext &context, const irc::Message &message)
{
    Channel *channel = context.channelOrReply(message.param(0));
    if (!channel)
        return;
    if (message.params.size() > 1)
        changeChannelModes(context, *channel, message.params.mid(1), ModeAuthority::Member);
    else
        showChannelModes(context, *channel);
}

void userMode(CommandContext &context, const irc::Message &message)
{
    const User *target = context.userOrReply(message.param(0));
    if (!target)
        return;
    if (target != &context.user())
        context.reply(irc::ERR_USERSDONTMATCH, {"Can't change mode for other users"});
    else if (message.params.size() > 1)
        changeUserModes(context, message.params.mid(1));
    else
        context.reply(irc::RPL_UMODEIS, {target->modes().letters()});
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
         .summary = "Shows or changes the modes of a channel, or your own modes."},
    };
}

} // namespace server
