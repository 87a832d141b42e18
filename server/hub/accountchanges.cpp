// SPDX-License-Identifier: MIT
#include "server/hub/accountchanges.h"

#include "common/irc/casemapping.h"
#include "server/hub/commandcontext.h"
#include "server/hub/login.h"
#include "server/hub/memberships.h"
#include "server/hub/state/namerules.h"
#include "server/hub/state/reservednames.h"

namespace server {

namespace {

constexpr qint64 codeLifetimeMs = 7 * 24 * 3'600'000LL;

/// Whether a user other than that of @p context and those of the account @p own has @p nick, or one
/// that looks like it.
bool isHeldByOther(const CommandContext &context, const QByteArray &nick, const QByteArray &own)
{
    const User *holder = context.registry().findNick(nick);
    const bool isOwn = holder == &context.user()
                       || (holder && !own.isEmpty() && irc::equalNames(holder->account(), own));
    return (holder && !isOwn) || context.registry().findLookalike(nick, context.user(), own);
}

} // namespace

NameProblem accountNameProblem(const CommandContext &context, const QByteArray &name,
                               const QByteArray &own)
{
    const RegisteredAccounts &accounts = context.hub().accounts();
    if (!isValidNick(name, context.limits()))
        return {"BAD_ACCOUNT_NAME", "An account name must be a valid nickname"};
    if (context.hub().serverLikeNames().contain(name) || isGuestNick(name))
        return {"BAD_ACCOUNT_NAME", "This name is reserved"};
    const AccountRecord *account = accounts.find(name);
    const auto personal = context.registry().findPersonal(name);
    const bool isTaken = (account && !isExpired(*account, context.nowMs())) || personal;
    if (isTaken && !irc::equalNames(name, own))
        return {"ACCOUNT_EXISTS", "This name belongs to an account"};
    const NameProblem problem = nameOwnerProblem(context, name, own);
    if (!problem.code.isEmpty())
        return problem;
    if (isHeldByOther(context, name, own))
        return {"BAD_ACCOUNT_NAME", "Another user has this name, or one that looks like it"};
    return {};
}

NameProblem nameOwnerProblem(const CommandContext &context, const QByteArray &name,
                             const QByteArray &own)
{
    const RegisteredAccounts &accounts = context.hub().accounts();
    const QByteArray owner = accounts.ownerOf(name);
    if (!owner.isEmpty() && !irc::equalNames(owner, own))
        return {"ACCOUNT_EXISTS", "This name belongs to an account"};
    if (!accounts.lookalikeOwnerOf(name, own).isEmpty())
        return {"BAD_ACCOUNT_NAME", "This name looks like that of another account"};
    return {};
}

bool isExpired(const AccountRecord &account, qint64 nowMs)
{
    return !account.isVerified() && account.createdMs + codeLifetimeMs <= nowMs;
}

void removeAccountTraces(Hub &hub, const QByteArray &name)
{
    forgetMemberships(hub, name);
    hub.accountInvitations().removeAccount(name);
    for (const auto &[channelName, channel] : hub.registry().channels()) {
        if (channel->forgetRanksOf(name))
            hub.writer().record(channel->record());
    }
}

void createAccount(CommandContext &context, const AccountRecord &account)
{
    context.writer().record(AccountRemovedRecord{account.name});
    removeAccountTraces(context.hub(), account.name);
    changeAccount(context, account);
    context.audit(context.command(), account.name,
                  account.isVerified() ? QByteArray() : "waits for its code");
}

void changeAccount(UserContext &context, const AccountRecord &account)
{
    context.hub().accounts().set(account);
    context.writer().record(account);
}

void removeAccount(Hub &hub, const QByteArray &name)
{
    hub.accounts().remove(name);
    hub.writer().record(AccountRemovedRecord{name});
    removeAccountTraces(hub, name);
    hub.logOutAll(name);
}

void logInToNewAccount(CommandContext &context, const QByteArray &account)
{
    auto personal = std::make_shared<PersonalState>();
    personal->account = account;
    logIn(context, personal);
    context.hub().closeIfBanned(context.client());
    context.hub().registration().completeIfReady(context.client());
}

} // namespace server
