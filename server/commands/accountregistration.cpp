// SPDX-License-Identifier: MIT
#include "server/commands/accountregistration.h"

#include "common/irc/casemapping.h"
#include "server/commands/families.h"
#include "server/commands/servicereply.h"
#include "server/hub/accountchanges.h"
#include "server/hub/commandcontext.h"
#include "server/hub/login.h"
#include "server/hub/passwords.h"
#include "server/hub/state/addressnetwork.h"

// Registration of accounts: https://ircv3.net/specs/extensions/account-registration

namespace server {

namespace {

constexpr int maxPending = 1000;

bool isEmail(QByteArrayView text)
{
    const qsizetype at = text.lastIndexOf('@');
    return at > 0 && at + 1 < text.size() && !text.contains(' ');
}

/// Whether the command being run is REGISTER or VERIFY, in contrast to ACCOUNT and NICKSERV.
bool isOwnCommand(const CommandContext &context)
{
    return context.command() == "REGISTER" || context.command() == "VERIFY";
}

void refuse(CommandContext &context, const QByteArray &code, const QByteArray &account,
            const QByteArray &text)
{
    if (isOwnCommand(context))
        context.fail(code, {account}, text);
    else
        refuseUser(context, code, text);
}

/// Sends the result of a registration.
void confirm(CommandContext &context, const QByteArray &result, const QByteArray &account,
             const QByteArray &text)
{
    if (isOwnCommand(context))
        context.send(context.command(), {result, account, text});
    else
        answerUser(context, result == "SUCCESS" ? QByteArray("ACCOUNT_REGISTERED") : result, text);
}

/// Whether the client may use REGISTER and VERIFY now; sends FAIL if not.
bool mayRegisterOrFail(CommandContext &context, const QByteArray &account)
{
    const User &user = context.user();
    const HubSettings &settings = context.settings();
    if (!settings.isRegistrationOpen) {
        refuse(context, "TEMPORARILY_UNAVAILABLE", account,
               "Users cannot register accounts on this server. Ask a server operator for one");
        return false;
    }
    if (!user.isRegistered() && settings.passwordNeeded) {
        context.fail("COMPLETE_CONNECTION_REQUIRED", {}, "Connect to the server first");
        return false;
    }
    if (!user.account().isEmpty()) {
        refuse(context, "ALREADY_AUTHENTICATED", account,
               "You are already logged in to an account");
        return false;
    }
    return true;
}

/// Whether the user may register @p account; sends FAIL if not.
bool isFreeOrFail(CommandContext &context, const QByteArray &account)
{
    const NameProblem problem = accountNameProblem(context, account);
    if (!problem.code.isEmpty())
        refuse(context, problem.code, account, problem.text);
    return problem.code.isEmpty();
}

void refusePassword(CommandContext &context, const QByteArray &account, VerifierOutcome outcome)
{
    if (const auto problem = passwordProblem(outcome))
        refuse(context, problem->code, account, problem->text);
    else if (outcome == VerifierOutcome::TooMany)
        refuse(context, "TEMPORARILY_UNAVAILABLE", account,
               "Too many accounts were registered from your address. Please try again in ten "
               "minutes");
    else
        refuse(context, "TEMPORARILY_UNAVAILABLE", account,
               "The server is too busy to register your account. Please try again");
}

void verifierDerived(CommandContext &context, const QueryAnswered &answered,
                     const QByteArray &account)
{
    const auto *derived = std::get_if<VerifierDerived>(&answered.answer);
    if (!derived || derived->outcome != VerifierOutcome::Derived) {
        refusePassword(context, account, derived ? derived->outcome : VerifierOutcome::Busy);
        return;
    }
    // Another client may have registered the name meanwhile: the first in order gets it.
    if (!isFreeOrFail(context, account) || !context.canStoreOrReply({account}))
        return;
    const bool isVerified = !context.settings().isVerificationNeeded;
    createAccount(context, {.name = account,
                            .verifier = derived->verifier,
                            .createdMs = context.nowMs(),
                            .code = isVerified ? QByteArray() : derived->code});
    if (!isVerified) {
        confirm(context, "VERIFICATION_REQUIRED", account,
                "Your account needs a code. Ask a server operator for it, then send VERIFY "
                    + account + " and the code");
        return;
    }
    confirm(context, "SUCCESS", account, "Your account is registered");
    logInToNewAccount(context, account);
}

void registerCommand(CommandContext &context, const irc::Message &message)
{
    registerAccount(context, message.params.at(0), message.params.at(1),
                    secretIn(message.params.at(2)));
}

/// Wrong codes count as wrong operator passwords: too many of them close the connection.
void refuseCode(CommandContext &context, const QByteArray &account)
{
    context.auditFailure(context.command(), account, "wrong code");
    refuse(context, "INVALID_CODE", account,
           "This is not the code of that account, or the code has expired");
    countOperFailure(context, "Too many wrong codes");
}

void verify(CommandContext &context, const irc::Message &message)
{
    const QByteArray name = message.params.at(0);
    if (!mayRegisterOrFail(context, name))
        return;
    const AccountRecord *account = context.hub().accounts().find(name);
    if (!account || account->isVerified() || isExpired(*account, context.nowMs())
        || account->code != message.params.at(1).toUpper()) {
        refuseCode(context, name);
        return;
    }
    // Another registration with a lookalike name may have been completed first.
    const NameProblem problem = nameOwnerProblem(context, account->name);
    if (!problem.code.isEmpty()) {
        refuse(context, problem.code, name, problem.text);
        return;
    }
    if (!context.canStoreOrReply({name}))
        return;
    AccountRecord verified = *account;
    verified.code.clear();
    changeAccount(context, verified);
    context.audit("VERIFY", verified.name);
    confirm(context, "SUCCESS", verified.name, "Your account is registered");
    abandonSasl(context.hub(), context.client());
    logInToNewAccount(context, verified.name);
}

} // namespace

std::optional<PasswordProblem> passwordProblem(VerifierOutcome outcome)
{
    switch (outcome) {
    case VerifierOutcome::TooWeak:
        return PasswordProblem{"WEAK_PASSWORD", weakPassword};
    case VerifierOutcome::TooLong:
        return PasswordProblem{"UNACCEPTABLE_PASSWORD", longPassword};
    case VerifierOutcome::NotText:
        return PasswordProblem{"UNACCEPTABLE_PASSWORD", unreadablePassword};
    case VerifierOutcome::Derived:
    case VerifierOutcome::TooMany:
    case VerifierOutcome::Busy:
        return std::nullopt;
    }
    return std::nullopt;
}

void registerAccount(CommandContext &context, const QByteArray &name, const QByteArray &email,
                     SecretId password)
{
    const User &user = context.user();
    const QByteArray nick = user.nick().isEmpty() ? context.client().requestedNick() : user.nick();
    const QByteArray account = name == "*" ? nick : name;
    if (!mayRegisterOrFail(context, account))
        return;
    if (!maySendPassword(context)) {
        refuse(context, "TLS_REQUIRED", account, passwordNeedsTls);
        return;
    }
    if (nick.isEmpty()) {
        refuse(context, "NEED_NICK", "*", "Choose a nickname first");
        return;
    }
    if (!isFreeOrFail(context, account))
        return;
    if (email != "*" && !isEmail(email)) {
        refuse(context, "INVALID_EMAIL", account,
               "This is not an email address. Send * instead: the server does not need one");
        return;
    }
    if (password == 0) {
        refuse(context, "WEAK_PASSWORD", account, weakPassword);
        return;
    }
    if (context.settings().isVerificationNeeded
        && context.hub().accounts().pendingCount() >= maxPending) {
        refuse(context, "TEMPORARILY_UNAVAILABLE", account,
               "Too many new accounts wait for their code. Please try again later");
        return;
    }
    abandonSasl(context.hub(), context.client());
    context.ask(DeriveVerifier{context.client().id(), addressGroupOf(context.client().address()),
                               account, password, true},
                verifierDerived, account);
}

QList<Command> accountRegistrationCommands()
{
    return {
        {.name = "REGISTER",
         .minParams = 3,
         .availability = Availability::Always,
         .handler = registerCommand,
         .continuations = {{"register", verifierDerived}},
         .syntax = "REGISTER <account>|* <email>|* <password>",
         .summary = "Registers an account and logs you in to it. Send * instead of the account "
                    "for the name of your nick, and * instead of the email for none.",
         .specification = "https://ircv3.net/specs/extensions/account-registration"},
        {.name = "VERIFY",
         .minParams = 2,
         .availability = Availability::Always,
         .handler = verify,
         .syntax = "VERIFY <account> <code>",
         .summary = "Completes a registration with the code that a server operator gave you.",
         .specification = "https://ircv3.net/specs/extensions/account-registration"},
    };
}

} // namespace server
