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

/// One line of WHO; `channel` is null if the query did not name a channel.
struct WhoEntry
{
    const User &user;
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

bool isSelected(const WhoOptions &options, const User &user)
{
    return !options.operatorsOnly || user.isOperator();
}

/// `H` or `G`, `*` for operators, ranks in the channel, `B` for bots.
QByteArray whoFlags(const CommandContext &context, const WhoEntry &entry)
{
    QByteArray flags(entry.user.isAway() ? "G" : "H");
    if (entry.user.isOperator())
        flags += '*';
    if (entry.channel) {
        const bool all = context.user().has(Capability::MultiPrefix);
        flags += entry.channel->find(entry.user)->ranks.prefixes(all);
    }
    // https://ircv3.net/specs/extensions/bot-mode
    if (entry.user.modes().has(UserMode::Bot))
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
    const User &user = entry.user;
    switch (field) {
    case 't':
        return options.token;
    case 'c':
        return whoChannel(entry);
    case 'u':
        return user.userName();
    case 'i':
        return seesAddress(context.user(), user) ? user.shownAddress()
                                                 : QByteArray("255.255.255.255");
    case 'h':
        return user.host();
    case 's':
        return context.settings().serverName;
    case 'n':
        return user.nick();
    case 'f':
        return whoFlags(context, entry);
    case 'd':
        return "0";
    case 'l':
        return QByteArray::number((context.nowMs() - user.lastSpokeMs()) / 1000);
    case 'a':
        return user.account().isEmpty() ? QByteArray("0") : user.account();
    case 'o':
        return "n/a";
    default:
        return user.realname();
    }
}

void sendWho(CommandContext &context, const WhoOptions &options, const WhoEntry &entry)
{
    const User &user = entry.user;
    if (!options.isExtended) {
        context.reply(irc::RPL_WHOREPLY, {whoChannel(entry), user.userName(), user.host(),
                                          context.settings().serverName, user.nick(),
                                          whoFlags(context, entry), "0 " + user.realname()});
        return;
    }
    QList<QByteArray> params;
    for (char field : QByteArrayView("tcuihsnfdlaor")) {
        if (options.fields.contains(field))
            params.append(whoxField(context, options, entry, field));
    }
    context.reply(irc::RPL_WHOSPCRPL, params);
}

/// Whether a name that WHO shows of @p user matches. The server name is the same for all users and
/// is checked by the caller.
bool matchesVisibleNames(QByteArrayView mask, const User &user)
{
    return irc::matchesMask(mask, user.nick()) || irc::matchesMask(mask, user.userName())
           || irc::matchesMask(mask, user.host()) || irc::matchesMask(mask, user.realname());
}

/// Where a long answer continues: at the client with the id `next`.
struct WhoPosition
{
    ClientId next = 0;
    int found = 0;
};

void continueWho(CommandContext &context, const irc::Message &message, const WhoPosition &position)
{
    const QList<QByteArray> params{message.param(0).toByteArray(), message.param(1).toByteArray(),
                                   QByteArray::number(position.next),
                                   QByteArray::number(position.found)};
    context.continueLater({{}, {}, context.command(), params});
}

/// Returns false when the rest of the answer follows later.
bool sendWhoMatching(CommandContext &context, const irc::Message &message, QByteArrayView mask,
                     WhoPosition position)
{
    const WhoOptions options = whoOptions(message.param(1));
    const bool isServer = irc::matchesMask(mask, context.settings().serverName);
    const Registry::Users &users = context.registry().users();
    int lines = 0;
    int searched = 0;
    for (auto it = users.lower_bound(position.next); it != users.end(); ++it) {
        const User &user = *it->second;
        const bool isShown = user.isRegistered() && isSelected(options, user)
                             && findsUser(context.user(), user)
                             && (isServer || matchesVisibleNames(mask, user));
        if (isShown && position.found >= context.limits().whoMatches)
            return true;
        if (++searched > context.limits().answerSearch
            || (isShown && ++lines > context.limits().answerLines)) {
            continueWho(context, message, {it->first, position.found});
            return false;
        }
        if (!isShown)
            continue;
        ++position.found;
        sendWho(context, options, {user, nullptr});
    }
    return true;
}

/// Returns false when the rest of the answer follows later.
bool sendWhoOfChannel(CommandContext &context, const irc::Message &message,
                      const WhoPosition &position)
{
    const WhoOptions options = whoOptions(message.param(1));
    const Channel *channel = context.registry().findChannel(message.param(0));
    if (!channel || !seesChannel(context.user(), *channel))
        return true;
    int lines = 0;
    for (auto it = channel->firstFrom(position.next); it != channel->members().cend(); ++it) {
        const User &user = *it->user;
        if (!isSelected(options, user) || !seesMember(context.user(), user, *channel))
            continue;
        if (++lines > context.limits().answerLines) {
            continueWho(context, message, {it->client, 0});
            return false;
        }
        sendWho(context, options, {user, channel});
    }
    return true;
}

void sendWhoOf(CommandContext &context, const irc::Message &message, const User &user)
{
    const WhoOptions options = whoOptions(message.param(1));
    if (isSelected(options, user))
        sendWho(context, options, {user, nullptr});
}

void whoFrom(CommandContext &context, const irc::Message &message, const WhoPosition &position)
{
    const QByteArray mask = message.param(0).isEmpty() ? QByteArray("*") : message.params.first();
    bool isDone = true;
    if (isChannelName(mask))
        isDone = sendWhoOfChannel(context, message, position);
    else if (const User *user = context.registry().findRegistered(mask))
        sendWhoOf(context, message, *user);
    else
        isDone = sendWhoMatching(
            context, message, mask == "0" ? QByteArrayView("*") : QByteArrayView(mask), position);
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
         .summary = "Lists the members of a channel, or users that match a mask.",
         .answered = whoContinued},
    };
}

} // namespace server
