// SPDX-License-Identifier: MIT
#include "server/hub/sharing.h"

#include "common/irc/casemapping.h"
#include "server/hub/absence.h"
#include "server/hub/commandcontext.h"
#include "server/hub/invitations.h"
#include "server/hub/welcome.h"

#include <algorithm>

namespace server {

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

void shareUser(CommandContext &context, User &user)
{
    Hub &hub = context.hub();
    Client &client = context.client();
    const User &arrived = context.user();
    const std::optional<qint64> absentSinceMs = user.absentSinceMs();
    if (absentSinceMs)
        endAbsence(UserContext(hub, user), client, arrived);
    hub.share(client, user);
    updateSecureMode(hub, user);
    CommandContext shared(hub, client, context.command());
    welcome(shared);
    if (user.isAway())
        shared.reply(irc::RPL_NOWAWAY, {"You have been marked as being away"});
    const Command *join = hub.commands().find("JOIN");
    if (join && join->showUser)
        join->showUser(shared, absentSinceMs);
    deliverInvitations(shared);
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
