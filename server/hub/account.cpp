// SPDX-License-Identifier: MIT
#include "server/hub/account.h"

#include "server/hub/commandcontext.h"
#include "server/hub/metadatasync.h"
#include "server/hub/readmarkers.h"

namespace server {

namespace {

/// `nick!user@host` with `*` for what is not known yet.
QByteArray shownSource(const User &user)
{
    const QByteArray userName = user.userName().isEmpty() ? QByteArray("*") : user.userName();
    return user.shownNick() + '!' + userName + '@' + user.host();
}

void announceAccount(const CommandContext &context)
{
    const User &user = context.user();
    if (!user.isRegistered())
        return;
    const QByteArray account = user.account().isEmpty() ? QByteArray("*") : user.account();
    Announcement announcement(context.event("ACCOUNT", {account}));
    announcement.recorded = false;
    context.toPeersAndWatchers(announcement.onlyFor(Capability::AccountNotify));
}

/// What changed in an account because somebody brought it along.
struct Brought
{
    QList<QByteArray> keys;    ///< Of metadata.
    QList<QByteArray> targets; ///< Of read markers.
};

/// What somebody without an account has set and read goes along into the account.
Brought takeAlong(const CommandContext &context, PersonalState &personal)
{
    Brought brought;
    const User &user = context.user();
    if (!user.account().isEmpty())
        return brought;
    for (const auto &[key, value] : user.personal()->metadata) {
        const bool isNew = !personal.metadata.contains(key);
        if (isNew && int(personal.metadata.size()) >= context.limits().metadataKeys)
            continue;
        if (isNew || personal.metadata[key] != value)
            brought.keys.append(key);
        personal.metadata[key] = value;
        context.writer().record(MetadataRecord{personal.account, key, value});
    }
    for (const auto &[target, timeMs] : user.personal()->readMarkers) {
        const auto it = personal.readMarkers.find(target);
        const bool isFull = int(personal.readMarkers.size()) >= context.limits().readMarkers;
        if (it == personal.readMarkers.end() ? isFull : it->second >= timeMs)
            continue;
        personal.readMarkers[target] = timeMs;
        brought.targets.append(target);
        context.writer().record(ReadMarkerRecord{personal.account, target, timeMs});
    }
    return brought;
}

} // namespace

void logIn(const CommandContext &context, const std::shared_ptr<PersonalState> &personal)
{
    User &user = context.user();
    const bool changes = user.account() != personal->account;
    const Metadata before = user.personal()->metadata;
    const Brought brought = takeAlong(context, *personal);
    context.registry().setPersonal(user, personal);
    context.reply(irc::RPL_LOGGEDIN, {shownSource(user), personal->account,
                                      "You are now logged in as " + personal->account});
    if (changes)
        announceAccount(context);
    if (user.isRegistered())
        announceOtherPersonalMetadata(context, before);
    for (const QByteArray &key : brought.keys)
        announceBroughtMetadata(context, key);
    for (const QByteArray &target : brought.targets)
        sayReadMarkerToOthers(context, target);
}

void logOut(const CommandContext &context)
{
    User &user = context.user();
    if (user.account().isEmpty())
        return;
    const Metadata before = user.personal()->metadata;
    context.registry().setPersonal(user, std::make_shared<PersonalState>());
    context.reply(irc::RPL_LOGGEDOUT, {shownSource(user), "You are now logged out"});
    announceAccount(context);
    if (user.isRegistered())
        announceOtherPersonalMetadata(context, before);
}

} // namespace server
