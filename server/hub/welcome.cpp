// SPDX-License-Identifier: MIT
#include "server/hub/welcome.h"

#include "server/hub/commandcontext.h"
#include "server/hub/greeting.h"
#include "server/hub/isupport.h"
#include "server/hub/metadatasync.h"

#include <algorithm>

namespace server {

namespace {

void sendIsupport(CommandContext &context, const QList<QList<QByteArray>> &lines)
{
    // https://ircv3.net/specs/extensions/extended-isupport
    const bool asBatch = context.client().has(Capability::ExtendedIsupport);
    if (asBatch)
        context.writer().beginBatch(context.client(),
                                    {.command = "BATCH", .params = {"draft/isupport"}});
    for (const QList<QByteArray> &line : lines)
        context.reply(irc::RPL_ISUPPORT, line);
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
    const User &user = context.user();
    context.reply(irc::RPL_WELCOME, {"Welcome to the " + context.settings().networkName
                                     + " Network, " + user.nick()});
    const Greeting &greeting = context.hub().greeting();
    context.reply(irc::RPL_YOURHOST, {greeting.host});
    context.reply(irc::RPL_CREATED, {greeting.created});
    context.reply(irc::RPL_MYINFO, greeting.info);
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
    sendIsupport(context, context.hub().greeting().isupport);
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
    const QList<QList<QByteArray>> lines = isupportLines(changed, hub.settings());
    for (const auto &[id, client] : hub.registry().clients()) {
        if (!client->user().isRegistered() || client->isGone())
            continue;
        CommandContext context(hub, *client, {});
        sendIsupport(context, lines);
    }
}

} // namespace server
