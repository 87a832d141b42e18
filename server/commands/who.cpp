// SPDX-License-Identifier: MIT
#include "common/irc/mask.h"
#include "server/commands/families.h"
#include "server/hub/commandcontext.h"
#include "server/hub/state/namerules.h"
#include "server/hub/visibility.h"

#include <algorithm>

// https://modern.ircdocs.horse/#who-message
// https://ircv3.net/specs/extensions/whox

namespace server {

namespace {

/// The second parameter of WHO: `o%tcn,152`.
struct WhoOptions
{
    bool operatorsOnly = false;
    bool isExtended = false; ///< WHOX: RPL_WHOSPCRPL with the fields asked for.
    QByteArray fields;
    QByteArray token;
};

/// Somebody that WHO tells about; `channel` is null when not found by a channel.
struct WhoEntry
{
    const User &person;
    const Channel *channel;
};

bool isWhoToken(QByteArrayView text)
{
    constexpr qsizetype maxTokenBytes = 3;
    return !text.isEmpty() && text.size() <= maxTokenBytes
           && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

WhoOptions whoOptions(QByteArrayView text)
{
    WhoOptions options;
    options.token = "0";
    const QByteArray flags = text.toByteArray();
    const qsizetype percent = flags.indexOf('%');
    options.operatorsOnly = (percent < 0 ? flags : flags.first(percent)).contains('o');
    if (percent < 0)
        return options;
    options.isExtended = true;
    const QByteArray rest = flags.mid(percent + 1);
    const qsizetype comma = rest.indexOf(',');
    options.fields = comma < 0 ? rest : rest.first(comma);
    if (comma >= 0 && isWhoToken(QByteArrayView(rest).sliced(comma + 1)))
        options.token = rest.mid(comma + 1);
    return options;
}

bool isWanted(const WhoOptions &options, const User &person)
{
    return !options.operatorsOnly || person.isOperator();
}

/// `H` or `G`, `*` for operators, ranks in the channel, `B` for bots.
QByteArray whoFlags(const CommandContext &context, const WhoEntry &entry)
{
    QByteArray flags(entry.person.isAway() ? "G" : "H");
    if (entry.person.isOperator())
        flags += '*';
    if (entry.channel) {
        const bool all = context.user().has(Capability::MultiPrefix);
        flags += entry.channel->find(entry.person)->ranks.prefixes(all);
    }
    // https://ircv3.net/specs/extensions/bot-mode
    if (entry.person.modes().has(UserMode::Bot))
        flags += 'B';
    return flags;
}

QByteArray whoChannel(const WhoEntry &entry)
{
    return entry.channel ? entry.channel->name() : QByteArray("*");
}

QByteArray whoxField(const CommandContext &context, const WhoOptions &options,
                     const WhoEntry &entry, char field)
{
    const User &person = entry.person;
    switch (field) {
    case 't':
        return options.token;
    case 'c':
        return whoChannel(entry);
    case 'u':
        return person.userName();
    case 'i':
        return seesAddress(context.user(), person) ? person.shownAddress()
                                                   : QByteArray("255.255.255.255");
    case 'h':
        return person.host();
    case 's':
        return context.settings().serverName;
    case 'n':
        return person.nick();
    case 'f':
        return whoFlags(context, entry);
    case 'd':
        return "0";
    case 'l':
        return QByteArray::number((context.nowMs() - person.lastSpokeMs()) / 1000);
    case 'a':
        return person.account().isEmpty() ? QByteArray("0") : person.account();
    case 'o':
        return "n/a";
    default:
        return person.realname();
    }
}

void sayWho(const CommandContext &context, const WhoOptions &options, const WhoEntry &entry)
{
    const User &person = entry.person;
    if (!options.isExtended) {
        context.reply(irc::RPL_WHOREPLY, {whoChannel(entry), person.userName(), person.host(),
                                          context.settings().serverName, person.nick(),
                                          whoFlags(context, entry), "0 " + person.realname()});
        return;
    }
    QList<QByteArray> params;
    for (char field : QByteArrayView("tcuihsnfdlaor")) {
        if (options.fields.contains(field))
            params.append(whoxField(context, options, entry, field));
    }
    context.reply(irc::RPL_WHOSPCRPL, params);
}

/// Whether any of the names that WHO shows of @p person matches; that of the server is the same
/// for all.
bool matchesPerson(QByteArrayView mask, const User &person)
{
    return irc::matchesMask(mask, person.nick()) || irc::matchesMask(mask, person.userName())
           || irc::matchesMask(mask, person.host()) || irc::matchesMask(mask, person.realname());
}

/// Where a long answer goes on: at the client with the id `next`.
struct WhoPlace
{
    ClientId next = 0;
    int found = 0;
};

void continueWho(const CommandContext &context, const irc::Message &message, const WhoPlace &place)
{
    const QList<QByteArray> params{message.param(0).toByteArray(), message.param(1).toByteArray(),
                                   QByteArray::number(place.next), QByteArray::number(place.found)};
    context.continueLater({{}, {}, context.command(), params});
}

/// False when the answer goes on later.
bool sayWhoMatching(const CommandContext &context, const irc::Message &message, QByteArrayView mask,
                    WhoPlace place)
{
    const WhoOptions options = whoOptions(message.param(1));
    const bool isServer = irc::matchesMask(mask, context.settings().serverName);
    const Registry::Users &users = context.registry().users();
    int lines = 0;
    int searched = 0;
    for (auto it = users.lower_bound(place.next); it != users.end(); ++it) {
        const User &person = *it->second;
        const bool isShown = person.isRegistered() && isWanted(options, person)
                             && findsPerson(context.user(), person)
                             && (isServer || matchesPerson(mask, person));
        if (isShown && place.found >= context.limits().whoMatches)
            return true;
        if (++searched > context.limits().answerSearch
            || (isShown && ++lines > context.limits().answerLines)) {
            continueWho(context, message, {it->first, place.found});
            return false;
        }
        if (!isShown)
            continue;
        ++place.found;
        sayWho(context, options, {person, nullptr});
    }
    return true;
}

/// False when the answer goes on later.
bool sayWhoOfChannel(const CommandContext &context, const irc::Message &message,
                     const WhoPlace &place)
{
    const WhoOptions options = whoOptions(message.param(1));
    const Channel *channel = context.registry().findChannel(message.param(0));
    if (!channel || !seesChannel(context.user(), *channel))
        return true;
    int lines = 0;
    for (auto it = channel->firstFrom(place.next); it != channel->members().cend(); ++it) {
        const User &person = *it->user;
        if (!isWanted(options, person) || !seesPersonIn(context.user(), person, *channel))
            continue;
        if (++lines > context.limits().answerLines) {
            continueWho(context, message, {it->client, 0});
            return false;
        }
        sayWho(context, options, {person, channel});
    }
    return true;
}

void sayWhoOf(const CommandContext &context, const irc::Message &message, const User &person)
{
    const WhoOptions options = whoOptions(message.param(1));
    if (isWanted(options, person))
        sayWho(context, options, {person, nullptr});
}

void whoFrom(const CommandContext &context, const irc::Message &message, const WhoPlace &place)
{
    const QByteArray mask = message.param(0).isEmpty() ? QByteArray("*") : message.params.first();
    bool isDone = true;
    if (isChannelName(mask))
        isDone = sayWhoOfChannel(context, message, place);
    else if (const User *person = context.registry().findRegistered(mask))
        sayWhoOf(context, message, *person);
    else
        isDone = sayWhoMatching(context, message,
                                mask == "0" ? QByteArrayView("*") : QByteArrayView(mask), place);
    if (isDone)
        context.reply(irc::RPL_ENDOFWHO, {mask, "End of WHO list"});
}

void who(CommandContext &context, const irc::Message &message)
{
    whoFrom(context, message, {});
}

void whoContinued(CommandContext &context, const irc::Message &message, const QueryAnswered &)
{
    whoFrom(context, message,
            {message.params.value(2).toULongLong(), message.params.value(3).toInt()});
}

} // namespace

QList<Command> whoCommands()
{
    return {
        {.name = "WHO",
         .handler = who,
         .syntax = "WHO [<channel or mask> [o][%<fields>[,<token>]]]",
         .summary = "Shows who is in a channel or matches a mask.",
         .answered = whoContinued},
    };
}

} // namespace server
