// SPDX-License-Identifier: MIT
#include "common/irc/casemapping.h"
#include "common/irc/utf8.h"
#include "server/commands/families.h"
#include "server/commands/membership.h"
#include "server/hub/commandcontext.h"
#include "server/hub/metadatasync.h"
#include "server/hub/readmarkers.h"
#include "server/hub/state/namerules.h"

// Channel renaming: https://ircv3.net/specs/extensions/channel-rename

namespace server {

namespace {

bool refuse(CommandContext &context, const QByteArray &code, const Channel &channel,
            const QByteArray &name, const QByteArray &text)
{
    context.fail(code, {channel.name(), name}, text);
    return false;
}

bool mayRenameOrReply(CommandContext &context, const Channel &channel, const QByteArray &name)
{
    if (!context.hasRankOrReply(channel, Rank::Operator))
        return false;
    if (channel.isLobby())
        return refuse(context, "CANNOT_RENAME", channel, name,
                      "The name of the lobby is set in the server's configuration");
    if (!isChannelName(name) || !isValidChannelName(name, context.limits()))
        return refuse(context, "CANNOT_RENAME", channel, name, "This is not a valid channel name");
    if (name == channel.name())
        return refuse(context, "CANNOT_RENAME", channel, name, "The channel already has this name");
    const Channel *other = context.registry().findChannel(name);
    if (other && other != &channel)
        return refuse(context, "CHANNEL_NAME_IN_USE", channel, name,
                      "The channel name is already taken");
    if (channel.renamedMs()
        && context.nowMs() - *channel.renamedMs() < context.limits().renameCooldownMs)
        return refuse(context, "CANNOT_RENAME", channel, name,
                      "This channel was renamed recently. Try again later");
    return true;
}

/// Clients without the capability see a PART of the old channel and a JOIN of the new one.
void sendFallback(CommandContext &context, const Channel &channel, Client &client,
                  const QByteArray &oldName, const QByteArray &reason)
{
    const User &member = client.user();
    CommandContext theirs(context.hub(), client, "JOIN");
    QList<QByteArray> partParams{oldName};
    if (!reason.isEmpty())
        partParams.append(reason);
    context.writer().toClient(client, {&member, "PART", partParams});
    sendOwnJoin(theirs, channel);
    syncJoined(theirs, channel);
}

void rename(CommandContext &context, const irc::Message &message)
{
    Channel *channel = context.ownChannelOrReply(message.param(0));
    const QByteArray name = message.param(1).toByteArray();
    if (!channel || !mayRenameOrReply(context, *channel, name)
        || !context.canStoreOrReply({channel->name()}))
        return;
    const QByteArray oldName = channel->name();
    const bool onlyCase = irc::equalNames(oldName, name);
    const QByteArray reason =
        irc::truncatedUtf8(message.param(2), context.limits().quitReasonBytes).toByteArray();
    context.registry().rename(*channel, name, context.nowMs());
    context.writer().record(ChannelRenamedRecord{oldName, name});
    context.hub().formerMembers().rename(oldName, name);
    context.hub().accountInvitations().rename(oldName, name);
    if (!onlyCase)
        moveReadMarkers(context.registry(), oldName, name);
    Announcement announcement(context.event("RENAME", {oldName, name, reason}));
    context.toChannel(*channel, announcement.onlyFor(Capability::ChannelRename));
    if (onlyCase)
        return;
    for (const Recipient &recipient : channel->recipients()) {
        if (!recipient.capabilities.contains(Capability::ChannelRename))
            sendFallback(context, *channel, *recipient.client, oldName, reason);
    }
}

} // namespace

QList<Command> renameCommands()
{
    return {
        {.name = "RENAME",
         .minParams = 2,
         .handler = rename,
         .syntax = "RENAME <channel> <new name> [:<reason>]",
         .summary = "Renames a channel.",
         .specification = "https://ircv3.net/specs/extensions/channel-rename"},
    };
}

} // namespace server
