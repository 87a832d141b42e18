#include "server/hub/account.h"

#include "server/hub/commandcontext.h"

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

/// What somebody without an account has set and read goes along into the account.
void takeAlong(const CommandContext &context, PersonalState &personal)
{
    const User &user = context.user();
    if (!user.account().isEmpty())
        return;
    for (const auto &[key, value] : user.personal()->metadata) {
        const bool isNew = !personal.metadata.contains(key);
        if (isNew && int(personal.metadata.size()) >= context.limits().metadataKeys)
            continue;
        personal.metadata[key] = value;
        context.writer().record(MetadataRecord{personal.account, key, value});
    }
    for (const auto &[target, timeMs] : user.personal()->readMarkers) {
        const auto it = personal.readMarkers.find(target);
        const bool isFull = int(personal.readMarkers.size()) >= context.limits().readMarkers;
        if (it == personal.readMarkers.end() ? isFull : it->second >= timeMs)
            continue;
        personal.readMarkers[target] = timeMs;
        context.writer().record(ReadMarkerRecord{personal.account, target, timeMs});
    }
}

} // namespace

void logIn(const CommandContext &context, const std::shared_ptr<PersonalState> &personal)
{
    User &user = context.user();
    const bool changes = user.account() != personal->account;
    takeAlong(context, *personal);
    context.registry().setPersonal(user, personal);
    context.reply(irc::RPL_LOGGEDIN, {shownSource(user), personal->account,
                                      "You are now logged in as " + personal->account});
    if (changes)
        announceAccount(context);
}

void logOut(const CommandContext &context)
{
    User &user = context.user();
    if (user.account().isEmpty())
        return;
    context.registry().setPersonal(user, std::make_shared<PersonalState>());
    context.reply(irc::RPL_LOGGEDOUT, {shownSource(user), "You are now logged out"});
    announceAccount(context);
}

} // namespace server
