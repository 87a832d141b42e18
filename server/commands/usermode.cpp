// SPDX-License-Identifier: MIT
#include "server/commands/usermode.h"

#include "server/commands/modechanges.h"
#include "server/hub/commandcontext.h"
#include "server/hub/state/modetable.h"

namespace server {

namespace {

bool neverTakesParam(char, bool)
{
    return false;
}

/// Users cannot change the modes that the server sets, except that operators may unset o.
bool mayChange(const UserModeEntry &entry, bool on)
{
    const bool isGranted = entry.mode == UserMode::Operator || entry.mode == UserMode::Secure;
    return !isGranted || (entry.mode == UserMode::Operator && !on);
}

} // namespace

void changeUserModes(CommandContext &context, const QList<QByteArray> &params)
{
    User &user = context.user();
    QList<ModeChange> applied;
    bool hasUnknown = false;
    for (const ModeChange &change :
         parseModeChanges(params, neverTakesParam, context.limits().modeChanges)) {
        const UserModeEntry *entry = findMode(userModeTable, change.letter);
        hasUnknown = hasUnknown || !entry;
        if (!entry || !mayChange(*entry, change.on) || user.modes().has(entry->mode) == change.on)
            continue;
        context.registry().setMode(user, entry->mode, change.on);
        applied.append(change);
    }
    if (!applied.isEmpty()) {
        const QList<QByteArray> shown = QList<QByteArray>{user.nick()} + modeParams(applied);
        context.writer().toUser(user, context.event("MODE", shown));
    }
    if (hasUnknown)
        context.reply(irc::ERR_UMODEUNKNOWNFLAG, {"Unknown MODE flag"});
}

} // namespace server
