// SPDX-License-Identifier: MIT
#include "common/irc/mask.h"
#include "server/commands/families.h"
#include "server/commands/serverquery.h"
#include "server/hub/commandcontext.h"
#include "server/hub/welcome.h"

// Server queries: https://modern.ircdocs.horse/#server-queries-and-commands

namespace server {

namespace {

void motd(CommandContext &context, const irc::Message &message)
{
    if (!isThisServerOrReply(context, message.param(0)))
        return;
    const HubSettings &settings = context.settings();
    if (settings.motd.isEmpty()) {
        context.reply(irc::ERR_NOMOTD, {"There is no message of the day"});
        return;
    }
    context.reply(irc::RPL_MOTDSTART, {"- " + settings.serverName + " Message of the day - "});
    for (const QByteArray &line : settings.motd)
        context.reply(irc::RPL_MOTD, {"- " + line});
    context.reply(irc::RPL_ENDOFMOTD, {"End of /MOTD command."});
}

void lusers(CommandContext &context, const irc::Message &)
{
    const Registry &registry = context.registry();
    const int people = registry.registeredCount();
    const int unknown = int(registry.users().size()) - people;
    const int invisible = registry.countWith(UserMode::Invisible);
    const int operators = registry.countWith(UserMode::Operator);
    const QByteArray count = QByteArray::number(people);
    const QByteArray most = QByteArray::number(registry.maxRegisteredCount());
    context.reply(irc::RPL_LUSERCLIENT,
                  {"There are " + QByteArray::number(people - invisible) + " users and "
                   + QByteArray::number(invisible) + " invisible on 1 servers"});
    context.reply(irc::RPL_LUSEROP, {QByteArray::number(operators), "operator(s) online"});
    if (unknown > 0)
        context.reply(irc::RPL_LUSERUNKNOWN,
                      {QByteArray::number(unknown), "unknown connection(s)"});
    // Only the lobby can be there without being in use.
    const Channel *lobby = registry.findChannel(context.settings().lobby);
    const qsizetype unused = lobby && !lobby->isInUse() ? 1 : 0;
    context.reply(
        irc::RPL_LUSERCHANNELS,
        {QByteArray::number(qsizetype(registry.channels().size()) - unused), "channels formed"});
    context.reply(irc::RPL_LUSERME, {"I have " + count + " clients and 0 servers"});
    context.reply(irc::RPL_LOCALUSERS,
                  {count, most, "Current local users " + count + ", max " + most});
    context.reply(irc::RPL_GLOBALUSERS,
                  {count, most, "Current global users " + count + ", max " + most});
}

void version(CommandContext &context, const irc::Message &message)
{
    if (!isThisServerOrReply(context, message.param(0)))
        return;
    const HubSettings &settings = context.settings();
    context.reply(irc::RPL_VERSION, {settings.version, settings.serverName, settings.networkName});
    sayIsupport(context);
}

/// https://ircv3.net/specs/extensions/extended-isupport
void isupport(CommandContext &context, const irc::Message &)
{
    const User &user = context.user();
    if (user.isRegistered() || user.has(Capability::ExtendedIsupport))
        sayIsupport(context);
    else
        context.reply(irc::ERR_NOTREGISTERED, {"You have not registered"});
}

} // namespace

bool isThisServerOrReply(const CommandContext &context, QByteArrayView target)
{
    if (target.isEmpty() || irc::matchesMask(target, context.settings().serverName)
        || context.registry().findRegistered(target))
        return true;
    context.reply(irc::ERR_NOSUCHSERVER, {target.toByteArray(), "No such server"});
    return false;
}

QList<Command> serverCommands()
{
    return {
        {.name = "ISUPPORT",
         .availability = Availability::Always,
         .handler = isupport,
         .syntax = "ISUPPORT",
         .summary = "Shows what the server supports."},
        {.name = "MOTD",
         .handler = motd,
         .syntax = "MOTD [<server>]",
         .summary = "Shows the message of the day."},
        {.name = "LUSERS",
         .handler = lusers,
         .syntax = "LUSERS",
         .summary = "Shows how many people and channels there are."},
        {.name = "VERSION",
         .handler = version,
         .syntax = "VERSION [<server>]",
         .summary = "Shows the server's version and what it supports."},
    };
}

} // namespace server
