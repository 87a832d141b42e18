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

auto fieldsOf(MaybeConst<WhoOptions> auto &value)
{
    auto &[operatorsOnly, isExtended, fields, token] = value;
    return std::tie(operatorsOnly, isExtended, fields, token);
}

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
        const bool all = context.client().has(Capability::MultiPrefix);
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

/// A WHO, and where its answer resumes.
struct WhoRequest
{
    QByteArray mask;
    WhoOptions options;
    ClientId next = 0;
    int found = 0;
};

auto fieldsOf(MaybeConst<WhoRequest> auto &value)
{
    auto &[mask, options, next, found] = value;
    return std::tie(mask, options, next, found);
}

void answerWho(CommandContext &context, const WhoRequest &request);

void continueWho(CommandContext &context, const WhoRequest &request, ClientId next, int found)
{
    context.continueLater(answerWho, {request.mask, request.options, next, found});
}

/// Returns false when the rest of the answer follows later.
bool sendWhoMatching(CommandContext &context, const WhoRequest &request)
{
    const WhoOptions &options = request.options;
    const QByteArrayView mask =
        request.mask == "0" ? QByteArrayView("*") : QByteArrayView(request.mask);
    const bool isServer = irc::matchesMask(mask, context.settings().serverName);
    const Registry::Users &users = context.registry().users();
    int found = request.found;
    int lines = 0;
    int searched = 0;
    for (auto it = users.lower_bound(request.next); it != users.end(); ++it) {
        const User &user = *it->second;
        const bool isShown = user.isRegistered() && isSelected(options, user)
                             && findsUser(context.user(), user)
                             && (isServer || matchesVisibleNames(mask, user));
        if (isShown && found >= context.limits().whoMatches)
            return true;
        if (++searched > context.limits().answerSearch
            || (isShown && ++lines > context.limits().answerLines)) {
            continueWho(context, request, it->first, found);
            return false;
        }
        if (!isShown)
            continue;
        ++found;
        sendWho(context, options, {user, nullptr});
    }
    return true;
}

/// Returns false when the rest of the answer follows later.
bool sendWhoOfChannel(CommandContext &context, const WhoRequest &request)
{
    const WhoOptions &options = request.options;
    const Channel *channel = context.registry().findChannel(request.mask);
    if (!channel || !seesChannel(context.user(), *channel))
        return true;
    int lines = 0;
    for (auto it = channel->firstFrom(request.next); it != channel->members().cend(); ++it) {
        const User &user = *it->user;
        if (!isSelected(options, user) || !seesMember(context.user(), user, *channel))
            continue;
        if (++lines > context.limits().answerLines) {
            continueWho(context, request, it->id, 0);
            return false;
        }
        sendWho(context, options, {user, channel});
    }
    return true;
}

void answerWho(CommandContext &context, const WhoRequest &request)
{
    bool isDone = true;
    if (isChannelName(request.mask)) {
        isDone = sendWhoOfChannel(context, request);
    } else if (const User *user = context.registry().findRegistered(request.mask)) {
        if (isSelected(request.options, *user))
            sendWho(context, request.options, {*user, nullptr});
    } else {
        isDone = sendWhoMatching(context, request);
    }
    if (isDone)
        context.reply(irc::RPL_ENDOFWHO, {request.mask, "End of WHO list"});
}

void who(CommandContext &context, const irc::Message &message)
{
    const QByteArray mask = message.param(0).isEmpty() ? QByteArray("*") : message.params.first();
    answerWho(context, {mask, whoOptions(message.param(1))});
}

} // namespace

QList<Command> whoCommands()
{
    return {
        {.name = "WHO",
         .handler = who,
         .continuations = {{"who", answerWho}},
         .syntax = "WHO [<channel or mask> [o][%<fields>[,<token>]]]",
         .summary = "Lists the members of a channel, or users that match a mask."},
    };
}

} // namespace server
