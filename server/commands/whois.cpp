// SPDX-License-Identifier: MIT
#include "server/commands/families.h"
#include "server/commands/serverinfo.h"
#include "server/hub/commandcontext.h"
#include "server/hub/metadatasync.h"
#include "server/hub/output/linefit.h"
#include "server/hub/readabletime.h"
#include "server/hub/visibility.h"

#include <limits>

// User-based queries about one person: https://modern.ircdocs.horse/#user-based-queries

namespace server {

namespace {

/// RPL_WHOISCHANNELS with the channels that the asking user may know about.
void sayWhoisChannels(const CommandContext &context, const User &person)
{
    const bool all = context.user().has(Capability::MultiPrefix);
    QList<QByteArray> names;
    for (const Channel *channel : person.channels()) {
        if (seesPersonIn(context.user(), person, *channel))
            names.append(channel->find(person)->ranks.prefixes(all) + channel->name());
    }
    for (const QByteArray &line : joinedLines(names, ' ', context.roomFor({person.nick()})))
        context.reply(irc::RPL_WHOISCHANNELS, {person.nick(), line});
}

/// What only the person itself and operators may read.
void sayWhoisSecrets(const CommandContext &context, const User &person)
{
    const QByteArray &nick = person.nick();
    if (!person.certificateFingerprint().isEmpty())
        context.reply(irc::RPL_WHOISCERTFP, {nick, "has client certificate fingerprint "
                                                       + person.certificateFingerprint()});
    context.reply(irc::RPL_WHOISACTUALLY, {nick, person.userName() + '@' + person.shownAddress(),
                                           person.shownAddress(), "Actual user@host, Actual IP"});
    context.reply(irc::RPL_WHOISMODES, {nick, "is using modes " + person.modes().letters()});
}

void sayWhois(const CommandContext &context, const User &person)
{
    const QByteArray &nick = person.nick();
    context.reply(irc::RPL_WHOISUSER,
                  {nick, person.userName(), person.host(), "*", person.realname()});
    sayWhoisChannels(context, person);
    context.reply(irc::RPL_WHOISSERVER,
                  {nick, context.settings().serverName, context.settings().description});
    if (person.isAway())
        context.reply(irc::RPL_AWAY, {nick, person.awayReason()});
    if (person.isOperator())
        context.reply(irc::RPL_WHOISOPERATOR, {nick, "is an IRC operator"});
    if (person.modes().has(UserMode::Bot))
        context.reply(irc::RPL_WHOISBOT, {nick, "is a bot on " + context.settings().networkName});
    if (person.isSecure())
        context.reply(irc::RPL_WHOISSECURE, {nick, "is using a secure connection"});
    if (!person.account().isEmpty())
        context.reply(irc::RPL_WHOISACCOUNT, {nick, person.account(), "is logged in as"});
    sayWhoisMetadata(context, person);
    if (seesAddress(context.user(), person))
        sayWhoisSecrets(context, person);
    context.reply(irc::RPL_WHOISIDLE,
                  {nick, QByteArray::number((context.nowMs() - person.lastSpokeMs()) / 1000),
                   QByteArray::number(person.connectedMs() / 1000), "seconds idle, signon time"});
}

/// The nicks of @p list from the one with the index @p from on, and the end.
void sayWhoisOfAll(const CommandContext &context, const QByteArray &list, qsizetype from)
{
    const QList<QByteArray> nicks =
        context.targets(list, context.limits().messageTargets, from > 0);
    for (qsizetype i = from; i < nicks.size(); ++i) {
        if (i > from && context.isAnswerLong()) {
            context.continueLater({{}, {}, context.command(), {list, QByteArray::number(i)}});
            return;
        }
        if (const User *person = context.personOrReply(nicks.at(i)))
            sayWhois(context, *person);
    }
    context.reply(irc::RPL_ENDOFWHOIS, {list, "End of /WHOIS list"});
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
        sayWhoisOfAll(context, list, 0);
    else
        context.reply(irc::RPL_ENDOFWHOIS, {list, "End of /WHOIS list"});
}

void whoisContinued(CommandContext &context, const irc::Message &message, const QueryAnswered &)
{
    sayWhoisOfAll(context, message.params.value(0), message.params.value(1).toLongLong());
}

void sayWhowas(const CommandContext &context, const FormerUser &person)
{
    context.reply(irc::RPL_WHOWASUSER,
                  {person.nick, person.userName, person.host, "*", person.realname});
    context.reply(irc::RPL_WHOISSERVER,
                  {person.nick, context.settings().serverName, readableTime(person.untilMs)});
    if (context.user().isOperator())
        context.reply(irc::RPL_WHOISACTUALLY, {person.nick, person.userName + '@' + person.address,
                                               person.address, "Actual user@host, Actual IP"});
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
    const qsizetype most = count > 0 ? count : std::numeric_limits<qsizetype>::max();
    const QList<FormerUser> found = context.hub().whowas().find(nick, most);
    for (const FormerUser &person : found)
        sayWhowas(context, person);
    if (found.isEmpty())
        context.reply(irc::ERR_WASNOSUCHNICK, {nick, "There was no such nickname"});
    context.reply(irc::RPL_ENDOFWHOWAS, {nick, "End of WHOWAS"});
}

/// https://modern.ircdocs.horse/#rpluserhost-302
QByteArray userhostEntry(const User &person)
{
    return person.nick() + (person.isOperator() ? "*=" : "=") + (person.isAway() ? '-' : '+')
           + person.userName() + '@' + person.host();
}

/// https://modern.ircdocs.horse/#userhost-message
void userhost(CommandContext &context, const irc::Message &message)
{
    constexpr qsizetype mostNicks = 5; // As the specification has it.
    QList<QByteArray> entries;
    for (const QByteArray &nick : message.params.mid(0, mostNicks)) {
        if (const User *person = context.registry().findRegistered(nick))
            entries.append(userhostEntry(*person));
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
        const User *person = context.registry().findRegistered(nick);
        if (person && !nicks.contains(person->nick()))
            nicks.append(person->nick());
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
         .syntax = "WHOIS [<server or nick>] <nick>{,<nick>}",
         .summary = "Shows who people are and where they are.",
         .answered = whoisContinued},
        {.name = "WHOWAS",
         .handler = whowas,
         .syntax = "WHOWAS <nick> [<count> [<server>]]",
         .summary = "Shows who had a nick before."},
        {.name = "USERHOST",
         .minParams = 1,
         .handler = userhost,
         .syntax = "USERHOST <nick>{ <nick>}",
         .summary = "Shows the user names and hosts of up to five people."},
        {.name = "ISON",
         .minParams = 1,
         .handler = ison,
         .syntax = "ISON <nick>{ <nick>}",
         .summary = "Shows which of the nicks are here."},
    };
}

} // namespace server
