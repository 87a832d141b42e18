// SPDX-License-Identifier: MIT
#include "server/hub/welcome.h"

#include "server/hub/commandcontext.h"
#include "server/hub/isupport.h"
#include "server/hub/metadatasync.h"
#include "server/hub/readabletime.h"
#include "server/hub/state/modetable.h"

#include <algorithm>

namespace server {

namespace {

void sendIsupport(CommandContext &context, const QList<QByteArray> &tokens)
{
    // https://ircv3.net/specs/extensions/extended-isupport
    const bool asBatch = context.client().has(Capability::ExtendedIsupport);
    if (asBatch)
        context.writer().beginBatch(context.client(),
                                    {.command = "BATCH", .params = {"draft/isupport"}});
    const qsizetype maxTokensPerLine = context.limits().lineParams - 2; // nick and text
    const QByteArray text("are supported by this server");
    const qsizetype room = context.roomFor({text});
    QList<QByteArray> line;
    qsizetype bytes = 0;
    for (const QByteArray &token : tokens) {
        if (line.size() == maxTokensPerLine
            || (!line.isEmpty() && bytes + token.size() + 1 > room)) {
            context.reply(irc::RPL_ISUPPORT, line + QList<QByteArray>{text});
            line.clear();
            bytes = 0;
        }
        line.append(token);
        bytes += token.size() + 1;
    }
    context.reply(irc::RPL_ISUPPORT, line + QList<QByteArray>{text});
    if (asBatch)
        context.writer().endBatch(context.client());
}

QByteArray nameOf(const QByteArray &token)
{
    return token.left(token.indexOf('='));
}

} // namespace

void welcome(CommandContext &context)
{
    const HubSettings &settings = context.settings();
    const User &user = context.user();
    context.reply(irc::RPL_WELCOME,
                  {"Welcome to the " + settings.networkName + " Network, " + user.nick()});
    context.reply(irc::RPL_YOURHOST, {"Your host is " + settings.serverName + ", running version "
                                      + settings.version});
    context.reply(irc::RPL_CREATED,
                  {"This server was created " + readableTime(settings.createdMs)});
    const QByteArray values = modeLetters(channelValueTable);
    const QByteArray listsAndRanks = modeLetters(maskListTable) + modeLetters(rankTable);
    context.reply(irc::RPL_MYINFO,
                  {settings.serverName, settings.version, modeLetters(userModeTable),
                   values + modeLetters(channelFlagTable) + listsAndRanks, values + listsAndRanks});
    sendIsupport(context);
    context.hub().run(context.client(), {{}, {}, "LUSERS", {}});
    if (user.modes() != UserModes())
        context.reply(irc::RPL_UMODEIS, {user.modes().letters()});
    if (context.client().has(Capability::Metadata))
        sendOwnMetadata(context);
    context.hub().run(context.client(), {{}, {}, "MOTD", {}});
}

void sendIsupport(CommandContext &context)
{
    sendIsupport(context, isupportTokens(context.settings()));
}

void announceIsupport(Hub &hub, const HubSettings &before)
{
    const QList<QByteArray> known = isupportTokens(before);
    QList<QByteArray> changed = isupportTokens(hub.settings());
    for (const QByteArray &token : known) {
        const auto hasSameName = [name = nameOf(token)](const QByteArray &other) {
            return nameOf(other) == name;
        };
        if (std::none_of(changed.cbegin(), changed.cend(), hasSameName))
            changed.append('-' + nameOf(token));
    }
    changed.removeIf([&known](const QByteArray &token) { return known.contains(token); });
    if (changed.isEmpty())
        return;
    for (const auto &[id, client] : hub.registry().clients()) {
        if (!client->user().isRegistered() || client->isGone())
            continue;
        CommandContext context(hub, *client, {});
        sendIsupport(context, changed);
    }
}

} // namespace server
