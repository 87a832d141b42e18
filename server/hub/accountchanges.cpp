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

/// Whether a user other than that of @p context has @p nick.
bool isHeldByOther(const CommandContext &context, const QByteArray &nick)
{
    const User *holder = context.registry().findNick(nick);
    return (holder && holder != &context.user())
           || context.registry().findLookalike(nick, context.user());
}

} // namespace

NameProblem accountNameProblem(const CommandContext &context, const QByteArray &name)
{
    const RegisteredAccounts &accounts = context.hub().accounts();
    if (!isValidNick(name, context.limits()))
        return {"BAD_ACCOUNT_NAME", "An account name must be a valid nickname"};
    if (isServerLikeNick(name, context.settings().networkName) || isGuestNick(name))
        return {"BAD_ACCOUNT_NAME", "This name is reserved"};
    const AccountRecord *account = accounts.find(name);
    const bool isPending = account && !isExpired(*account, context.nowMs());
    if (isPending)
        return {"ACCOUNT_EXISTS", "This name belongs to an account"};
    const NameProblem problem = nameOwnerProblem(context, name);
    if (!problem.code.isEmpty())
        return problem;
    if (isHeldByOther(context, name))
        return {"BAD_ACCOUNT_NAME", "Another user has this name, or one that looks like it"};
    return {};
}

NameProblem nameOwnerProblem(const CommandContext &context, const QByteArray &name)
{
    const RegisteredAccounts &accounts = context.hub().accounts();
    if (!accounts.ownerOf(name).isEmpty())
        return {"ACCOUNT_EXISTS", "This name belongs to an account"};
    if (!accounts.lookalikeOwnerOf(name).isEmpty())
        return {"BAD_ACCOUNT_NAME", "This name looks like that of another account"};
    return {};
}

bool isExpired(const AccountRecord &account, qint64 nowMs)
{
    return !account.isVerified() && account.createdMs + codeLifetimeMs <= nowMs;
}

void forgetAccountRanks(Hub &hub, const QByteArray &account)
{
    for (const auto &[name, channel] : hub.registry().channels()) {
        if (channel->forgetRanksOf(account))
            hub.writer().record(channel->record());
    }
}

void createAccount(CommandContext &context, const AccountRecord &account)
{
    context.writer().record(AccountRemovedRecord{account.name});
    forgetMemberships(context.hub(), account.name);
    context.hub().accountInvitations().removeAccount(account.name);
    forgetAccountRanks(context.hub(), account.name);
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
    forgetMemberships(hub, name);
    hub.accountInvitations().removeAccount(name);
    forgetAccountRanks(hub, name);
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
