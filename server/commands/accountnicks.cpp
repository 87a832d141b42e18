// SPDX-License-Identifier: MIT
#include "server/commands/accountnicks.h"

#include "common/irc/casemapping.h"
#include "server/commands/accountactions.h"
#include "server/commands/servicereply.h"
#include "server/hub/accountchanges.h"
#include "server/hub/accountrename.h"
#include "server/hub/commandcontext.h"
#include "server/hub/nickclaims.h"
#include "server/hub/state/namerules.h"

#include <algorithm>

namespace server {

namespace {

void addNick(CommandContext &context, const AccountRecord &account, const QByteArray &nick)
{
    const RegisteredAccounts &accounts = context.hub().accounts();
    const User *holder = context.registry().findNick(nick);
    if (irc::equalNames(accounts.ownerOf(nick), account.name)) {
        refuseUser(context, "NICK_EXISTS", "This nickname belongs to your account already");
    } else if (!isValidNick(nick, context.limits())) {
        refuseUser(context, "BAD_NICK", "This is not a valid nickname");
    } else if (belongsToOtherAccount(context, nick)) {
        refuseUser(context, "NICK_EXISTS", "This nickname belongs to another account");
    } else if (!holder || holder != &context.user()) {
        refuseUser(context, "NICK_NOT_IN_USE", "Change your nickname to it first");
    } else if (account.nicks.size() >= maxAccountNicks) {
        refuseUser(context, "TOO_MANY_NICKS", "Your account cannot have more nicknames");
    } else if (canStoreOrRefuse(context)) {
        AccountRecord changed = account;
        changed.nicks.append(nick);
        changeAccount(context, changed);
        answerUser(context, "NICK_ADDED", nick + " belongs to your account now");
    }
}

void removeNick(CommandContext &context, const AccountRecord &account, const QByteArray &nick)
{
    AccountRecord changed = account;
    if (!removeFrom(changed.nicks, nick)) {
        refuseUser(context, "UNKNOWN_NICK", "This is not an additional nickname of your account");
        return;
    }
    if (!canStoreOrRefuse(context))
        return;
    changeAccount(context, changed);
    answerUser(context, "NICK_REMOVED", nick + " no longer belongs to your account");
}

} // namespace

void changeName(CommandContext &context, const QList<QByteArray> &words)
{
    const AccountRecord *account = ownRecordOrRefuse(context);
    if (!account)
        return;
    const QByteArray &name = words.at(0);
    const bool isNick =
        std::any_of(account->nicks.cbegin(), account->nicks.cend(),
                    [&name](const QByteArray &nick) { return irc::equalNames(nick, name); });
    const bool onlyCase = irc::equalNames(account->name, name);
    const NameProblem problem = accountNameProblem(context, name, account->name);
    if (name == account->name) {
        refuseUser(context, "ACCOUNT_EXISTS", "Your account has this name already");
    } else if (!problem.code.isEmpty()) {
        refuseUser(context, problem.code, problem.text);
    } else if (!onlyCase && !isNick && account->nicks.size() >= maxAccountNicks) {
        refuseUser(context, "TOO_MANY_NICKS",
                   "The old name stays a nickname of your account, which cannot have more. Remove "
                   "one first");
    } else if (account->renamedMs > 0
               && context.nowMs() - account->renamedMs < context.limits().renameCooldownMs) {
        refuseUser(context, "TEMPORARILY_UNAVAILABLE",
                   "Your account was renamed recently. Try again later");
    } else if (canStoreOrRefuse(context)) {
        const QByteArray oldName = account->name;
        context.audit("ACCOUNT NAME", oldName, name);
        renameAccount(context, *account, name);
        answerUser(
            context, "NAME_CHANGED",
            "Your account is called " + name + " now"
                + (onlyCase ? QByteArray() : ". " + oldName + " stays a nickname of your account"));
        closeBannedSessions(context);
    }
}

void changeNicks(CommandContext &context, const QList<QByteArray> &words)
{
    const AccountRecord *account = ownRecordOrRefuse(context);
    if (!account)
        return;
    const QByteArray action = words.at(0).toUpper();
    const QByteArray nick = words.value(1, context.user().nick());
    if (action == "ADD")
        addNick(context, *account, nick);
    else if (action == "REMOVE")
        removeNick(context, *account, nick);
    else
        refuseUser(context, "INVALID_PARAMS", "Usage: NICK ADD|REMOVE [<nick>]");
}

} // namespace server
