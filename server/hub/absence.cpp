// SPDX-License-Identifier: MIT
#include "server/hub/absence.h"

#include "common/irc/casemapping.h"
#include "common/irc/utf8.h"
#include "server/hub/accountchanges.h"
#include "server/hub/changehost.h"
#include "server/hub/commandcontext.h"
#include "server/hub/login.h"
#include "server/hub/memberships.h"
#include "server/hub/presence.h"
#include "server/hub/state/namerules.h"

#include <algorithm>
#include <map>
#include <utility>

namespace server {

namespace {

/// The away reason of users without a client who have given none.
constexpr QByteArrayView absentReason = "Not connected";

/// Nothing is stored about when the user of a configured account was last seen. After a restart,
/// the latest direct messages count as missed, like those of a channel.
constexpr qint64 unknownLastSeenMs = 1;

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

void setLastSeen(UserContext &context, qint64 timeMs)
{
    const RegisteredAccounts &accounts = context.hub().accounts();
    const QByteArray &name = context.user().account();
    const AccountRecord *account = accounts.isConfigured(name) ? nullptr : accounts.find(name);
    if (!account)
        return;
    AccountRecord changed = *account;
    changed.lastSeenMs = timeMs;
    changeAccount(context, changed);
}

/// The nick of @p account that @p identity has; the name of the account if it has none.
QByteArray nickOf(const AccountRecord &account, const MemberIdentity &identity)
{
    const auto it = std::find_if(
        account.nicks.cbegin(), account.nicks.cend(),
        [&identity](const QByteArray &nick) { return irc::folded(nick) == identity.nick; });
    return it == account.nicks.cend() ? account.name : *it;
}

/// The stored data of one account.
struct AccountData
{
    QList<MemberRecord> members;
    AccountLoaded loaded;
};

/// The data in @p state by folded account.
std::map<QByteArray, AccountData> byAccount(const StoredState &state)
{
    std::map<QByteArray, AccountData> accounts;
    for (const MemberRecord &member : state.members)
        accounts[member.member.account].members.append(member);
    for (const ReadMarkerRecord &marker : state.readMarkers)
        accounts[irc::folded(marker.account)].loaded.readMarkers.append(marker);
    for (const MetadataRecord &entry : state.metadata)
        accounts[irc::folded(entry.owner)].loaded.metadata.append(entry);
    return accounts;
}

void restoreChannels(Hub &hub, User &user, const QList<MemberRecord> &members)
{
    const MemberIdentity identity = identityOf(user);
    for (const MemberRecord &member : members) {
        Channel *channel = hub.registry().findChannel(member.channel);
        if (!channel || !(member.member == identity))
            continue;
        const Ranks ranks = channel->ranksAtJoin(user) | ranksToReturn(member, *channel, user);
        hub.registry().join(user, *channel, ranks);
        hub.formerMembers().remove(member);
    }
}

void restoreUser(Hub &hub, const AccountRecord &account, UserId id, const AccountData &data)
{
    const HubSettings &settings = hub.settings();
    const qint64 nowMs = settings.createdMs;
    const QByteArray nick =
        data.members.isEmpty() ? account.name : nickOf(account, data.members.constLast().member);
    Registry &registry = hub.registry();
    User &user = registry.addUser(id, nowMs);
    const QByteArray userName = '~' + cleanUserName(account.name);
    user.setUserName(irc::truncatedUtf8(userName, settings.limits.userBytes).toByteArray());
    user.setHost(settings.serverName);
    user.setRealname(account.name);
    registry.setNick(user, nick, nowMs);
    registry.setPersonal(user, personalStateOf(hub, account.name, data.loaded));
    registry.markRegistered(user);
    user.setAbsentSince(account.lastSeenMs == 0 ? nowMs : account.lastSeenMs);
    user.setAwayReason(absentReason.toByteArray());
    restoreChannels(hub, user, data.members);
}

} // namespace

bool isAlwaysOn(const Hub &hub, const User &user)
{
    return user.isRegistered() && !user.account().isEmpty()
           && hub.accounts().isAlwaysOn(user.account());
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
    setLastSeen(context, context.nowMs());
}

void endAbsences(UserContext &context)
{
    // A copy: the list changes.
    for (const auto &[id, user] : std::map(context.user().personal()->users)) {
        if (user->clients().empty())
            context.hub().quit(*user, "Logged out", {});
    }
}

void endAbsence(UserContext context, const Client &client, const User &arrived)
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
    setLastSeen(context, 0);
    if (user.awayReason() != absentReason)
        return;
    user.setAwayReason({});
    announceAway(context);
}

void endUnwantedAbsences(Hub &hub)
{
    for (const auto &[id, user] : hub.registry().users()) {
        if (user->absentSinceMs() && !isAlwaysOn(hub, *user))
            hub.quit(*user, "Logged out", {});
    }
}

void restoreAbsentUsers(Hub &hub, const StoredState &state)
{
    std::map<QByteArray, AccountData> data = byAccount(state);
    QList<AccountRecord> accounts;
    for (const AccountRecord &account : state.accounts) {
        if (hub.accounts().isAlwaysOn(account.name) && !hub.accounts().isConfigured(account.name))
            accounts.append(account);
    }
    for (const QByteArray &name : hub.settings().alwaysOnAccounts) {
        AccountRecord account;
        account.name = name;
        account.lastSeenMs = unknownLastSeenMs;
        accounts.append(account);
    }
    quint64 number = 0;
    for (const AccountRecord &account : std::as_const(accounts))
        restoreUser(hub, account, userIdOf(++number), data[irc::folded(account.name)]);
}

} // namespace server
