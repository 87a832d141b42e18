// SPDX-License-Identifier: MIT
#include "server/commands/families.h"
#include "server/commands/serverinfo.h"
#include "server/hub/commandcontext.h"
#include "server/hub/metadatasync.h"
#include "server/hub/output/linefit.h"
#include "server/hub/readabletime.h"
#include "server/hub/visibility.h"

#include <limits>

// User-based queries: https://modern.ircdocs.horse/#user-based-queries

namespace server {

namespace {

/// Sends RPL_WHOISCHANNELS with the channels that the querying user may see.
void sendWhoisChannels(CommandContext &context, const User &user)
{
    const bool all = context.client().has(Capability::MultiPrefix);
    QList<QByteArray> names;
    for (const Channel *channel : user.channels()) {
        if (seesMember(context.user(), user, *channel))
            names.append(channel->find(user)->ranks.prefixes(all) + channel->name());
    }
    for (const QByteArray &line : joinedLines(names, ' ', context.roomFor({user.nick()})))
        context.reply(irc::RPL_WHOISCHANNELS, {user.nick(), line});
}

/// Sends what only @p user and server operators may see.
void sendWhoisPrivate(CommandContext &context, const User &user)
{
    const QByteArray &nick = user.nick();
    if (!user.certificateFingerprint().isEmpty())
        context.reply(irc::RPL_WHOISCERTFP, {nick, "has client certificate fingerprint "
                                                       + user.certificateFingerprint()});
    context.reply(irc::RPL_WHOISACTUALLY, {nick, user.userName() + '@' + user.shownAddress(),
                                           user.shownAddress(), "Actual user@host, Actual IP"});
    context.reply(irc::RPL_WHOISMODES, {nick, "is using modes " + user.modes().letters()});
}

void sendWhois(CommandContext &context, const User &user)
{
    const QByteArray &nick = user.nick();
    context.reply(irc::RPL_WHOISUSER, {nick, user.userName(), user.host(), "*", user.realname()});
    sendWhoisChannels(context, user);
    context.reply(irc::RPL_WHOISSERVER,
                  {nick, context.settings().serverName, context.settings().description});
    if (user.isAway())
        context.reply(irc::RPL_AWAY, {nick, user.awayReason()});
    if (user.isOperator())
        context.reply(irc::RPL_WHOISOPERATOR, {nick, "is an IRC operator"});
    if (user.modes().has(UserMode::Bot))
        context.reply(irc::RPL_WHOISBOT, {nick, "is a bot on " + context.settings().networkName});
    if (user.modes().has(UserMode::Secure))
        context.reply(irc::RPL_WHOISSECURE, {nick, "is using a secure connection"});
    if (!user.account().isEmpty())
        context.reply(irc::RPL_WHOISACCOUNT, {nick, user.account(), "is logged in as"});
    sendWhoisMetadata(context, user);
    if (seesAddress(context.user(), user))
        sendWhoisPrivate(context, user);
    context.reply(irc::RPL_WHOISIDLE,
                  {nick, QByteArray::number((context.nowMs() - user.lastSpokeMs()) / 1000),
                   QByteArray::number(user.connectedMs() / 1000), "seconds idle, signon time"});
}

/// A WHOIS, and where its answer resumes.
struct WhoisRequest
{
    QByteArray list;         ///< As the client sent it.
    QList<QByteArray> nicks; ///< Not answered yet.
};

auto fieldsOf(MaybeConst<WhoisRequest> auto &value)
{
    auto &[list, nicks] = value;
    return std::tie(list, nicks);
}

void answerWhois(CommandContext &context, const WhoisRequest &request)
{
    for (qsizetype i = 0; i < request.nicks.size(); ++i) {
        if (i > 0 && context.isAnswerLong()) {
            context.continueLater(answerWhois, {request.list, request.nicks.sliced(i)});
            return;
        }
        if (const User *user = context.userOrReply(request.nicks.at(i)))
            sendWhois(context, *user);
    }
    context.reply(irc::RPL_ENDOFWHOIS, {request.list, "End of /WHOIS list"});
}

/// https://modern.ircdocs.horse/#whois-message
void whois(CommandContext &context, const irc::Message &message)
{
    const bool hasTarget = message.params.size() > 1;
    const QByteArray list = message.param(hasTarget ? 1 : 0).toByteArray();
    if (irc::splitList(list).isEmpty()) {
        context.reply(irc::ERR_NONICKNAMEGIVEN, {"No nickname given"});
        return;
    }
    if (!hasTarget || isThisServerOrReply(context, message.param(0)))
        answerWhois(context, {list, context.targets(list, context.limits().messageTargets)});
    else
        context.reply(irc::RPL_ENDOFWHOIS, {list, "End of /WHOIS list"});
}

void sendWhowas(CommandContext &context, const FormerUser &user)
{
    context.reply(irc::RPL_WHOWASUSER, {user.nick, user.userName, user.host, "*", user.realname});
    context.reply(irc::RPL_WHOISSERVER,
                  {user.nick, context.settings().serverName, readableTime(user.untilMs)});
    if (context.user().isOperator())
        context.reply(irc::RPL_WHOISACTUALLY, {user.nick, user.userName + '@' + user.address,
                                               user.address, "Actual user@host, Actual IP"});
}

/// https://modern.ircdocs.horse/#whowas-message
void whowas(CommandContext &context, const irc::Message &message)
{
    const QByteArray nick = message.param(0).toByteArray();
    if (nick.isEmpty()) {
        context.reply(irc::ERR_NONICKNAMEGIVEN, {"No nickname given"});
        return;
    }
    if (!isThisServerOrReply(context, message.param(2)))
        return;
    const int count = message.param(1).toByteArray().toInt();
    const qsizetype maxUsers = count > 0 ? count : std::numeric_limits<qsizetype>::max();
    const QList<FormerUser> found = context.hub().whowas().find(nick, maxUsers);
    for (const FormerUser &user : found)
        sendWhowas(context, user);
    if (found.isEmpty())
        context.reply(irc::ERR_WASNOSUCHNICK, {nick, "There was no such nickname"});
    context.reply(irc::RPL_ENDOFWHOWAS, {nick, "End of WHOWAS"});
}

/// https://modern.ircdocs.horse/#rpluserhost-302
QByteArray userhostEntry(const User &user)
{
    return user.nick() + (user.isOperator() ? "*=" : "=") + (user.isAway() ? '-' : '+')
           + user.userName() + '@' + user.host();
}

/// https://modern.ircdocs.horse/#userhost-message
void userhost(CommandContext &context, const irc::Message &message)
{
    constexpr qsizetype maxNicks = 5; // The limit of the specification.
    QList<QByteArray> entries;
    for (const QByteArray &nick : message.params.mid(0, maxNicks)) {
        if (const User *user = context.registry().findRegistered(nick))
            entries.append(userhostEntry(*user));
    }
    const QList<QByteArray> lines = joinedLines(entries, ' ', context.roomFor({}));
    for (const QByteArray &line : lines.isEmpty() ? QList<QByteArray>{{}} : lines)
        context.reply(irc::RPL_USERHOST, {line});
}

/// RFC 2812, section 4.9: https://www.rfc-editor.org/rfc/rfc2812#section-4.9
void ison(CommandContext &context, const irc::Message &message)
{
    QList<QByteArray> nicks;
    for (const QByteArray &nick : message.params.join(' ').split(' ')) {
        const User *user = context.registry().findRegistered(nick);
        if (user && !nicks.contains(user->nick()))
            nicks.append(user->nick());
    }
    const QList<QByteArray> lines = joinedLines(nicks, ' ', context.roomFor({}));
    for (const QByteArray &line : lines.isEmpty() ? QList<QByteArray>{{}} : lines)
        context.reply(irc::RPL_ISON, {line});
}

} // namespace

QList<Command> whoisCommands()
{
    return {
        {.name = "WHOIS",
         .handler = whois,
         .continuations = {{"whois", answerWhois}},
         .syntax = "WHOIS [<server or nick>] <nick>{,<nick>}",
         .summary = "Shows details about users."},
        {.name = "WHOWAS",
         .handler = whowas,
         .syntax = "WHOWAS <nick> [<count> [<server>]]",
         .summary = "Shows who used a nick before."},
        {.name = "USERHOST",
         .minParams = 1,
         .handler = userhost,
         .syntax = "USERHOST <nick>{ <nick>}",
         .summary = "Shows the user names and hosts of up to five users."},
        {.name = "ISON",
         .minParams = 1,
         .handler = ison,
         .syntax = "ISON <nick>{ <nick>}",
         .summary = "Shows which of the nicks are online.",
         .specification = "https://www.rfc-editor.org/rfc/rfc2812#section-4.9"},
    };
}

} // namespace server
