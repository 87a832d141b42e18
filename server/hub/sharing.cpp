// SPDX-License-Identifier: MIT
#include "server/hub/sharing.h"

#include "common/irc/casemapping.h"
#include "server/hub/accountchanges.h"
#include "server/hub/changehost.h"
#include "server/hub/commandcontext.h"
#include "server/hub/invitations.h"
#include "server/hub/memberships.h"
#include "server/hub/presence.h"
#include "server/hub/welcome.h"

#include <algorithm>

namespace server {

namespace {

/// The away reason of users without a client who have given none.
constexpr QByteArrayView absentReason = "Not connected";

/// The rank that the account remembers stays.
void endLobbyOwnership(UserContext &context)
{
    User &user = context.user();
    user.setLobbyOwner(false);
    Channel *lobby = context.registry().findChannel(context.settings().lobby);
    if (!lobby || !lobby->ranksOf(user).has(Rank::Founder)
        || lobby->ranksAtJoin(user).has(Rank::Founder))
        return;
    lobby->setRank(user, Rank::Founder, false);
    storeMember(context.hub(), *lobby, user);
    Announcement announcement({nullptr, "MODE", {lobby->name(), "-q", user.nick()}});
    announcement.recorded = false;
    context.toChannel(*lobby, announcement);
}

/// Gives the user, who had no client, the host and the real name of @p arrived.
void endAbsence(UserContext &context, const Client &client, const User &arrived)
{
    User &user = context.user();
    user.setOrigin(client);
    changeHost(context, arrived.host());
    if (user.realname() != arrived.realname()) {
        user.setRealname(arrived.realname());
        Announcement announcement(context.event("SETNAME", {arrived.realname()}), Echo::Never);
        announcement.recorded = false;
        context.toPeersAndWatchers(announcement.onlyFor(Capability::Setname));
    }
    user.setAbsentSince(std::nullopt);
    if (user.awayReason() != absentReason)
        return;
    user.setAwayReason({});
    announceAway(context);
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

void shareUser(CommandContext &context, User &user)
{
    Hub &hub = context.hub();
    Client &client = context.client();
    const User &arrived = context.user();
    const std::optional<qint64> absentSinceMs = user.absentSinceMs();
    if (absentSinceMs) {
        UserContext absent(hub, user);
        endAbsence(absent, client, arrived);
    }
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

bool isAlwaysOn(const Hub &hub, const User &user)
{
    if (!user.isRegistered() || user.account().isEmpty())
        return false;
    const AccountRecord *account = hub.accounts().find(user.account());
    return account && account->isAlwaysOn && !hub.accounts().isConfigured(user.account());
}

void beginAbsence(UserContext context)
{
    User &user = context.user();
    Registry &registry = context.registry();
    registry.setMode(user, UserMode::Operator, false);
    if (user.isLobbyOwner())
        endLobbyOwnership(context);
    user.setAbsentSince(context.nowMs());
    if (!user.isAway()) {
        user.setAwayReason(absentReason.toByteArray());
        announceAway(context);
    }
    AccountRecord changed = *context.hub().accounts().find(user.account());
    changed.lastSeenMs = context.nowMs();
    changeAccount(context, changed);
}

void endAbsences(UserContext &context)
{
    // A copy: the list changes.
    for (const auto &[id, user] : std::map(context.user().personal()->users)) {
        if (user->clients().empty())
            context.hub().quit(*user, "Logged out", {});
    }
}

} // namespace server
