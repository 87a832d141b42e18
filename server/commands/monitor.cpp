// SPDX-License-Identifier: MIT
#include "common/irc/casemapping.h"
#include "server/commands/families.h"
#include "server/hub/commandcontext.h"
#include "server/hub/metadatasync.h"
#include "server/hub/output/linefit.h"
#include "server/hub/state/namerules.h"

#include <algorithm>

// https://ircv3.net/specs/extensions/monitor

namespace server {

namespace {

void sendNicks(CommandContext &context, irc::Numeric numeric, const QList<QByteArray> &targets)
{
    for (const QByteArray &line : joinedLines(targets, ',', context.roomFor({})))
        context.reply(numeric, {line});
}

/// Sends which of @p nicks are online and which are offline.
void sendStates(CommandContext &context, const QList<QByteArray> &nicks)
{
    QList<QByteArray> present;
    QList<QByteArray> absent;
    for (const QByteArray &nick : nicks) {
        if (const User *user = context.registry().findRegistered(nick))
            present.append(user->source());
        else
            absent.append(nick);
    }
    sendNicks(context, irc::RPL_MONONLINE, present);
    sendNicks(context, irc::RPL_MONOFFLINE, absent);
}

void addMonitored(CommandContext &context, QByteArrayView list)
{
    Monitors &monitors = context.hub().monitors();
    const ClientId watcher = context.client().id();
    QList<QByteArray> added;
    QList<QByteArray> refused;
    for (QByteArrayView item : irc::splitList(list)) {
        const QByteArray nick = item.toByteArray();
        if (!isValidNick(nick, context.limits()))
            continue;
        const bool isFull =
            qsizetype(monitors.targetsOf(watcher).size()) >= context.limits().monitorEntries;
        if (isFull && !monitors.contains(watcher, nick)) {
            refused.append(nick);
            continue;
        }
        const bool isRepeated =
            std::any_of(added.cbegin(), added.cend(),
                        [&nick](const QByteArray &other) { return irc::equalNames(nick, other); });
        monitors.add(watcher, nick);
        if (!isRepeated)
            added.append(nick);
    }
    sendStates(context, added);
    for (const QByteArray &nick : std::as_const(added)) {
        if (const User *user = context.registry().findRegistered(nick))
            syncMonitored(context, *user, context.client().metadataSubscriptions());
    }
    const QByteArray maxEntries = QByteArray::number(context.limits().monitorEntries);
    const QByteArray text("Monitor list is full.");
    for (const QByteArray &line : joinedLines(refused, ',', context.roomFor({maxEntries, text})))
        context.reply(irc::ERR_MONLISTFULL, {maxEntries, line, text});
}

QList<QByteArray> monitoredNicks(const CommandContext &context)
{
    QList<QByteArray> nicks;
    for (const auto &[key, nick] : context.hub().monitors().targetsOf(context.client().id()))
        nicks.append(nick);
    return nicks;
}

void monitor(CommandContext &context, const irc::Message &message)
{
    const QByteArray modifier = message.param(0).toByteArray().toUpper();
    const ClientId watcher = context.client().id();
    if ((modifier == "+" || modifier == "-") && message.param(1).isEmpty()) {
        context.replyNeedMoreParams();
    } else if (modifier == "+") {
        addMonitored(context, message.param(1));
    } else if (modifier == "-") {
        for (QByteArrayView nick : irc::splitList(message.param(1)))
            context.hub().monitors().remove(watcher, nick);
    } else if (modifier == "C") {
        context.hub().monitors().clear(watcher);
    } else if (modifier == "L") {
        sendNicks(context, irc::RPL_MONLIST, monitoredNicks(context));
        context.reply(irc::RPL_ENDOFMONLIST, {"End of MONITOR list"});
    } else if (modifier == "S") {
        sendStates(context, monitoredNicks(context));
    } else {
        context.reply(irc::ERR_UNKNOWNERROR,
                      {context.command(), message.param(0).toByteArray(), "Unknown subcommand"});
    }
}

} // namespace

QList<Command> monitorCommands()
{
    return {
        {.name = "MONITOR",
         .minParams = 1,
         .handler = monitor,
         .syntax = "MONITOR + <nick>{,<nick>} | - <nick>{,<nick>} | C | L | S",
         .summary =
             "Notifies you when users connect and disconnect: + adds nicks, - removes them, C "
             "clears the list, L shows it, S shows who is online.",
         .specification = "https://ircv3.net/specs/extensions/monitor"},
    };
}

} // namespace server
