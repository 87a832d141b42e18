// SPDX-License-Identifier: MIT
#include "server/hub/sharing.h"

#include "common/irc/casemapping.h"
#include "server/hub/absence.h"
#include "server/hub/commandcontext.h"
#include "server/hub/invitations.h"
#include "server/hub/welcome.h"

#include <algorithm>

namespace server {

namespace {

/// Makes the client a client of @p user. Returns since when @p user has been absent until now.
std::optional<qint64> addClient(CommandContext &context, User &user, const QByteArray &quitReason)
{
    Hub &hub = context.hub();
    const std::optional<qint64> absentSinceMs = user.absentSinceMs();
    if (absentSinceMs)
        endAbsence(UserContext(hub, user), context.client(), context.user());
    hub.share(context.client(), user, quitReason);
    updateSecureMode(hub, user);
    return absentSinceMs;
}

/// Shows the client, which now shares its user, the state of the user.
void showUser(CommandContext &context, std::optional<qint64> absentSinceMs)
{
    if (context.user().isAway())
        context.reply(irc::RPL_NOWAWAY, {"You have been marked as being away"});
    const Command *join = context.hub().commands().find("JOIN");
    if (join && join->showUser)
        join->showUser(context, absentSinceMs);
    deliverInvitations(context);
}

} // namespace

User *userToShare(const CommandContext &context, const QByteArray &nick)
{
    const User &own = context.user();
    if (own.account().isEmpty() || nick.isEmpty())
        return nullptr;
    User *absent = nullptr;
    for (const auto &[id, user] : own.personal()->users) {
        if (user == &own || user->isGone() || !user->isRegistered())
            continue;
        if (irc::equalNames(user->nick(), nick))
            return user;
        if (isAlwaysOn(context.hub(), *user))
            absent = user;
    }
    const QByteArray owner = context.hub().accounts().ownerOf(nick);
    return irc::equalNames(owner, own.account()) ? absent : nullptr;
}

User *userToMoveTo(const CommandContext &context, const QByteArray &nick)
{
    const User &own = context.user();
    User *holder = context.registry().findRegistered(nick);
    const bool isShared = holder && holder != &own && !holder->isGone() && !own.account().isEmpty()
                          && holder->personal() == own.personal();
    return isShared ? holder : nullptr;
}

void moveToUser(CommandContext &context, User &user)
{
    Client &client = context.client();
    const User &before = context.user();
    for (const Channel *channel : before.channels())
        context.writer().toClient(client, {&before, "PART", {channel->name()}});
    context.writer().toClient(client, {&before, "NICK", {user.nick()}});
    const auto absentSinceMs = addClient(context, user, "Changed to the nickname " + user.nick());
    CommandContext shared(context.hub(), client, context.command());
    shared.reply(irc::RPL_UMODEIS, {user.modes().letters()});
    showUser(shared, absentSinceMs);
}

void shareUser(CommandContext &context, User &user)
{
    const auto absentSinceMs = addClient(context, user, {});
    CommandContext shared(context.hub(), context.client(), context.command());
    welcome(shared);
    showUser(shared, absentSinceMs);
}

void updateSecureMode(Hub &hub, User &user)
{
    const auto &clients = user.clients();
    const bool isSecure = std::all_of(clients.cbegin(), clients.cend(),
                                      [](const auto &entry) { return entry.second->isSecure(); });
    if (user.modes().has(UserMode::Secure) == isSecure)
        return;
    hub.registry().setMode(user, UserMode::Secure, isSecure);
    const QByteArray change = QByteArray(1, isSecure ? '+' : '-') + letterOf(UserMode::Secure);
    hub.writer().toUser(user, {nullptr, "MODE", {user.nick(), change}});
}

} // namespace server
