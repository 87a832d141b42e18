// SPDX-License-Identifier: MIT
#include "server/hub/login.h"

#include "common/irc/casemapping.h"
#include "server/hub/commandcontext.h"
#include "server/hub/invitations.h"
#include "server/hub/memberships.h"
#include "server/hub/metadatasync.h"
#include "server/hub/nickclaims.h"
#include "server/hub/readmarkers.h"

namespace server {

namespace {

/// `nick!user@host` with `*` for what is not known yet.
QByteArray shownSource(const User &user)
{
    const QByteArray userName = user.userName().isEmpty() ? QByteArray("*") : user.userName();
    return user.shownNick() + '!' + userName + '@' + user.host();
}

void announceAccount(UserContext &context)
{
    const User &user = context.user();
    if (!user.isRegistered())
        return;
    const QByteArray account = user.account().isEmpty() ? QByteArray("*") : user.account();
    Announcement announcement(context.event("ACCOUNT", {account}));
    announcement.recorded = false;
    context.toPeersAndWatchers(announcement.onlyFor(Capability::AccountNotify));
}

/// The entries that a login added to or changed in an account.
struct MergedEntries
{
    QList<QByteArray> keys;    ///< Of metadata.
    QList<QByteArray> targets; ///< Of read markers.
};

/// Merges the metadata and read markers set without an account into the account.
MergedEntries mergePersonalState(UserContext &context, PersonalState &personal)
{
    MergedEntries merged;
    const User &user = context.user();
    if (!user.account().isEmpty())
        return merged;
    for (const auto &[key, value] : user.personal()->metadata) {
        const bool isNew = !personal.metadata.contains(key);
        if (isNew && int(personal.metadata.size()) >= context.limits().metadataKeys)
            continue;
        if (isNew || personal.metadata[key] != value)
            merged.keys.append(key);
        personal.metadata[key] = value;
        context.writer().record(MetadataRecord{personal.account, key, value});
    }
    for (const auto &[target, timeMs] : user.personal()->readMarkers) {
        const auto it = personal.readMarkers.find(target);
        const bool isFull = int(personal.readMarkers.size()) >= context.limits().readMarkers;
        if (it == personal.readMarkers.end() ? isFull : it->second >= timeMs)
            continue;
        personal.readMarkers[target] = timeMs;
        merged.targets.append(target);
        context.writer().record(ReadMarkerRecord{personal.account, target, timeMs});
    }
    return merged;
}

} // namespace

void beginLogin(CommandContext &context)
{
    abandonSasl(context.hub(), context.client());
    context.client().clearBarredAccounts();
}

bool canLogInTo(const CommandContext &context, const QByteArray &account)
{
    return !context.client().barredAccounts().contains(irc::folded(account));
}

void barLogins(Hub &hub, const QByteArray &account)
{
    for (const auto &[id, client] : hub.registry().clients()) {
        if (client->sasl().isActive() || client->openQueries() > 0)
            client->barAccount(irc::folded(account));
    }
}

void logIn(CommandContext &context, const std::shared_ptr<PersonalState> &personal)
{
    User &user = context.user();
    const bool changes = user.account() != personal->account;
    const Metadata before = user.personal()->metadata;
    const MergedEntries merged = mergePersonalState(context, *personal);
    const MemberIdentity identity = identityOf(user);
    context.registry().setPersonal(user, personal);
    if (!belongsToOtherAccount(context, context.client().requestedNick()))
        claimRequestedNick(context);
    context.reply(irc::RPL_LOGGEDIN, {shownSource(user), personal->account,
                                      "You are now logged in as " + personal->account});
    if (changes)
        announceAccount(context);
    updateIdentity(context.hub(), user, identity);
    if (user.isRegistered()) {
        announceOtherPersonalMetadata(context, before);
        deliverInvitations(context);
    }
    for (const QByteArray &key : merged.keys)
        announceMergedMetadata(context, key);
    for (const QByteArray &target : merged.targets)
        sendReadMarkerToOthers(context, target);
}

std::shared_ptr<PersonalState> personalStateOf(const Hub &hub, const QByteArray &account,
                                               const AccountLoaded &loaded)
{
    auto personal = std::make_shared<PersonalState>();
    const AccountRecord *registered = hub.accounts().find(account);
    const bool isRegistered = registered && !hub.accounts().isConfigured(account);
    personal->account = isRegistered ? registered->name : account;
    for (const ReadMarkerRecord &marker : loaded.readMarkers)
        personal->readMarkers[marker.target] = marker.timeMs;
    for (const MetadataRecord &entry : loaded.metadata)
        personal->metadata[entry.key] = entry.value;
    return personal;
}

void logOut(UserContext context)
{
    User &user = context.user();
    if (user.account().isEmpty())
        return;
    const Metadata before = user.personal()->metadata;
    const MemberIdentity identity = identityOf(user);
    context.registry().setPersonal(user, std::make_shared<PersonalState>());
    context.replyToAll(irc::RPL_LOGGEDOUT, {shownSource(user), "You are now logged out"});
    announceAccount(context);
    updateIdentity(context.hub(), user, identity);
    if (user.isRegistered())
        announceOtherPersonalMetadata(context, before);
    // Only a user of an account can be without clients.
    if (user.clients().empty())
        context.hub().quit(user, "Logged out", {});
}

void announceRenamedAccount(UserContext context)
{
    const User &user = context.user();
    context.replyToAll(irc::RPL_LOGGEDIN, {shownSource(user), user.account(),
                                           "You are now logged in as " + user.account()});
    announceAccount(context);
}

void abandonSasl(Hub &hub, Client &client)
{
    if (client.sasl().isActive())
        hub.queries().post(client.id(), SaslAbandoned{client.id()});
    client.endSasl();
}

} // namespace server
