// SPDX-License-Identifier: MIT
#include "server/hub/accountrename.h"

#include "common/irc/casemapping.h"
#include "server/hub/accountchanges.h"
#include "server/hub/commandcontext.h"
#include "server/hub/login.h"
#include "server/hub/readmarkers.h"
#include "server/hub/state/usermask.h"
#include "server/turn/accountnames.h"

#include <limits>

namespace server {

namespace {

/// The extended ban that matches exactly @p account.
QByteArray maskOf(const QByteArray &account)
{
    return QByteArray(1, extendedBanPrefix) + letterOf(ExtendedBan::Account) + ':' + account;
}

void announceMask(Hub &hub, const Channel &channel, char list, const QByteArray &oldMask,
                  const QByteArray &newMask)
{
    QList<const Client *> clients;
    for (const Recipient &recipient : channel.recipients())
        clients.append(recipient.client);
    const QByteArray letters = QByteArray("-") + list + '+' + list;
    hub.writer().toOthers(
        clients, Announcement({nullptr, "MODE", {channel.name(), letters, oldMask, newMask}}));
}

/// Renames the account in the mask lists of @p channel, and shows the changes to its members.
/// Masks with wildcards stay as they are. Returns whether there was a change.
bool renameMasks(Hub &hub, Channel &channel, const QByteArray &oldName, const QByteArray &newName)
{
    const QByteArray oldMask = maskOf(oldName);
    const QByteArray newMask = maskOf(newName);
    bool isChanged = false;
    for (const MaskListEntry &entry : maskListTable) {
        if (!channel.modes().replaceMask(entry.kind, oldMask, newMask))
            continue;
        isChanged = true;
        announceMask(hub, channel, entry.letter, oldMask, newMask);
    }
    return isChanged;
}

qint64 endOf(const ServerBan &ban)
{
    return ban.untilMs == 0 ? std::numeric_limits<qint64>::max() : ban.untilMs;
}

/// Moves the server ban of the account. If both names are banned, the longer ban stays.
void renameServerBan(Hub &hub, const QByteArray &oldName, const QByteArray &newName)
{
    const ServerBans::Bans &bans = hub.bans().all();
    const auto found = bans.find(irc::folded(oldName));
    if (found == bans.end() || found->second.kind != ServerBanKind::Account)
        return;
    ServerBan ban = found->second;
    hub.bans().remove(oldName);
    hub.writer().record(ServerBanRemovedRecord{ban.target});
    ban.target = newName;
    const auto present = bans.find(irc::folded(newName));
    if (present != bans.end() && endOf(present->second) >= endOf(ban))
        return;
    hub.bans().restore(ban.record());
    hub.writer().record(ban.record());
}

/// Moves what the hub keeps by the name of the account.
void renameTraces(Hub &hub, const QByteArray &oldName, const QByteArray &newName)
{
    barLogins(hub, oldName);
    removeAccountTraces(hub, newName);
    hub.accounts().remove(oldName);
    hub.formerMembers().renameAccount(oldName, newName);
    hub.accountInvitations().renameAccount(oldName, newName);
    moveReadMarkers(hub.registry(), oldName, newName);
    renameServerBan(hub, oldName, newName);
    for (const auto &[name, channel] : hub.registry().channels()) {
        const bool hasRanks = channel->renameAccount(oldName, newName);
        const bool hasMasks = renameMasks(hub, *channel, oldName, newName);
        if (hasRanks || hasMasks)
            hub.writer().record(channel->record());
    }
}

} // namespace

void renameAccount(CommandContext &context, const AccountRecord &account, const QByteArray &name)
{
    Hub &hub = context.hub();
    const QByteArray oldName = account.name;
    const AccountRecord renamed = renamedAccount(account, name, context.nowMs());
    context.writer().record(AccountRenamedRecord{oldName, renamed});
    if (!irc::equalNames(oldName, name))
        renameTraces(hub, oldName, name);
    hub.accounts().set(renamed);
    const std::shared_ptr<PersonalState> personal = context.user().personal();
    context.registry().renameAccount(personal, name);
    for (const auto &[id, user] : personal->users) {
        if (!user->isGone())
            announceRenamedAccount(UserContext(hub, *user));
    }
}

void closeBannedSessions(CommandContext &context)
{
    const std::shared_ptr<PersonalState> personal = context.user().personal();
    // Copies: closeIfBanned() removes from the lists.
    for (const auto &[userId, user] : std::map(personal->users)) {
        for (const auto &[id, client] : std::map(user->clients()))
            context.hub().closeIfBanned(*client);
    }
}

} // namespace server
