// SPDX-License-Identifier: MIT
#include "server/commands/serverinfo.h"

#include "common/irc/casemapping.h"
#include "common/irc/mask.h"
#include "server/commands/families.h"
#include "server/hub/commandcontext.h"
#include "server/hub/readabletime.h"
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

/// Only the lobby, and channels that await their members, exist without being in use.
qsizetype usedChannels(const CommandContext &context)
{
    const Registry &registry = context.registry();
    QList<QByteArray> unused = context.hub().formerMembers().channels();
    const QByteArray lobby = irc::folded(context.settings().lobby);
    if (!unused.contains(lobby))
        unused.append(lobby);
    unused.removeIf([&registry](const QByteArray &name) {
        const Channel *channel = registry.findChannel(name);
        return !channel || channel->isInUse();
    });
    return qsizetype(registry.channels().size()) - unused.size();
}

void lusers(CommandContext &context, const irc::Message &)
{
    const Registry &registry = context.registry();
    const int registered = registry.registeredCount();
    const int unknown = registry.unregisteredClients();
    const QByteArray clients = QByteArray::number(qsizetype(registry.clients().size()) - unknown);
    const int invisible = registry.countWith(UserMode::Invisible);
    const int operators = registry.countWith(UserMode::Operator);
    const QByteArray count = QByteArray::number(registered);
    const QByteArray maxCount = QByteArray::number(registry.maxRegisteredCount());
    context.reply(irc::RPL_LUSERCLIENT,
                  {"There are " + QByteArray::number(registered - invisible) + " users and "
                   + QByteArray::number(invisible) + " invisible on 1 servers"});
    context.reply(irc::RPL_LUSEROP, {QByteArray::number(operators), "operator(s) online"});
    if (unknown > 0)
        context.reply(irc::RPL_LUSERUNKNOWN,
                      {QByteArray::number(unknown), "unknown connection(s)"});
    context.reply(irc::RPL_LUSERCHANNELS,
                  {QByteArray::number(usedChannels(context)), "channels formed"});
    context.reply(irc::RPL_LUSERME, {"I have " + clients + " clients and 0 servers"});
    context.reply(irc::RPL_LOCALUSERS,
                  {count, maxCount, "Current local users " + count + ", max " + maxCount});
    context.reply(irc::RPL_GLOBALUSERS,
                  {count, maxCount, "Current global users " + count + ", max " + maxCount});
}

void version(CommandContext &context, const irc::Message &message)
{
    if (!isThisServerOrReply(context, message.param(0)))
        return;
    const HubSettings &settings = context.settings();
    context.reply(irc::RPL_VERSION, {settings.version, settings.serverName, settings.networkName});
    sendIsupport(context);
}

/// https://ircv3.net/specs/extensions/extended-isupport
void isupport(CommandContext &context, const irc::Message &)
{
    if (context.user().isRegistered() || context.client().has(Capability::ExtendedIsupport))
        sendIsupport(context);
    else
        context.reply(irc::ERR_NOTREGISTERED, {"You have not registered"});
}

/// https://modern.ircdocs.horse/#admin-message
void admin(CommandContext &context, const irc::Message &message)
{
    if (!isThisServerOrReply(context, message.param(0)))
        return;
    const HubSettings &settings = context.settings();
    if (settings.adminName.isEmpty() && settings.adminLocation.isEmpty()
        && settings.adminEmail.isEmpty()) {
        context.reply(irc::ERR_NOADMININFO,
                      {settings.serverName, "No administrative info available"});
        return;
    }
    context.reply(irc::RPL_ADMINME, {settings.serverName, "Administrative info"});
    context.reply(irc::RPL_ADMINLOC1, {settings.adminLocation});
    context.reply(irc::RPL_ADMINLOC2, {settings.adminName});
    if (!settings.adminEmail.isEmpty())
        context.reply(irc::RPL_ADMINEMAIL, {settings.adminEmail});
}

/// https://modern.ircdocs.horse/#info-message
void info(CommandContext &context, const irc::Message &message)
{
    if (!isThisServerOrReply(context, message.param(0)))
        return;
    const HubSettings &settings = context.settings();
    const QList<QByteArray> lines = {
        settings.version,
        "Hearth, a chat for the people around you.",
        settings.description,
        "Started " + readableTime(settings.createdMs),
    };
    for (const QByteArray &line : lines)
        context.reply(irc::RPL_INFO, {line});
    context.reply(irc::RPL_ENDOFINFO, {"End of INFO list"});
}

/// https://modern.ircdocs.horse/#time-message
void time(CommandContext &context, const irc::Message &message)
{
    if (!isThisServerOrReply(context, message.param(0)))
        return;
    context.reply(irc::RPL_TIME, {context.settings().serverName, readableTime(context.nowMs())});
}

/// https://modern.ircdocs.horse/#links-message
void links(CommandContext &context, const irc::Message &message)
{
    if (message.params.size() > 1 && !isThisServerOrReply(context, message.param(0)))
        return;
    const QByteArray &name = context.settings().serverName;
    const QByteArray mask = message.params.isEmpty() ? QByteArray("*") : message.params.last();
    if (irc::matchesMask(mask, name))
        context.reply(irc::RPL_LINKS, {name, name, "0 " + context.settings().description});
    context.reply(irc::RPL_ENDOFLINKS, {mask, "End of /LINKS list"});
}

} // namespace

bool isThisServerOrReply(CommandContext &context, QByteArrayView target)
{
    if (target.isEmpty() || irc::matchesMask(target, context.settings().serverName)
        || context.registry().findRegistered(target))
        return true;
    context.reply(irc::ERR_NOSUCHSERVER, {target.toByteArray(), "No such server"});
    return false;
}

QList<Command> serverInfoCommands()
{
    return {
        {.name = "ISUPPORT",
         .availability = Availability::Always,
         .handler = isupport,
         .syntax = "ISUPPORT",
         .summary = "Shows the features and limits of the server.",
         .specification = "https://ircv3.net/specs/extensions/extended-isupport"},
        {.name = "MOTD",
         .handler = motd,
         .syntax = "MOTD [<server>]",
         .summary = "Shows the message of the day."},
        {.name = "LUSERS",
         .handler = lusers,
         .syntax = "LUSERS",
         .summary = "Shows the numbers of users and channels."},
        {.name = "VERSION",
         .handler = version,
         .syntax = "VERSION [<server>]",
         .summary = "Shows the version, features and limits of the server."},
        {.name = "ADMIN",
         .handler = admin,
         .syntax = "ADMIN [<server>]",
         .summary = "Shows who runs the server."},
        {.name = "INFO",
         .handler = info,
         .syntax = "INFO [<server>]",
         .summary = "Shows information about the server."},
        {.name = "TIME",
         .handler = time,
         .syntax = "TIME [<server>]",
         .summary = "Shows the server's time."},
        {.name = "LINKS",
         .handler = links,
         .syntax = "LINKS [[<server>] <mask>]",
         .summary = "Lists the servers of the network."},
    };
}

} // namespace server
