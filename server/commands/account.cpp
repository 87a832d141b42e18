// SPDX-License-Identifier: MIT
#include "common/irc/casemapping.h"
#include "common/irc/servertime.h"
#include "server/commands/accountactions.h"
#include "server/commands/accountcertificates.h"
#include "server/commands/accountnicks.h"
#include "server/commands/accountregistration.h"
#include "server/commands/accountsessions.h"
#include "server/commands/families.h"
#include "server/commands/servicereply.h"
#include "server/hub/absence.h"
#include "server/hub/accountchanges.h"
#include "server/hub/commandcontext.h"
#include "server/hub/login.h"
#include "server/hub/passwords.h"
#include "server/hub/state/addressnetwork.h"

// ACCOUNT, and NICKSERV for users whose clients expect it; not part of any specification.

namespace server {

namespace {

constexpr char loginInterrupted[] = "You could not be logged in. Try again";

void registerHere(CommandContext &context, const QList<QByteArray> &words)
{
    registerAccount(context, "*", words.value(1, "*"), secretIn(words.at(0)));
}

/// Whether the user may send a password; refuses if not.
bool maySendPasswordOrRefuse(CommandContext &context)
{
    const bool maySend = maySendPassword(context);
    if (!maySend)
        refuseUser(context, "TLS_REQUIRED", passwordNeedsTls);
    return maySend;
}

void finishLogin(CommandContext &context, const std::shared_ptr<PersonalState> &personal)
{
    logIn(context, personal);
    answerUser(context, "LOGGED_IN", "You are now logged in as " + personal->account);
    context.hub().closeIfBanned(context.client());
}

void accountLoaded(CommandContext &context, const QueryAnswered &answered,
                   const QByteArray &account)
{
    const auto *loaded = std::get_if<AccountLoaded>(&answered.answer);
    if (!loaded || !canLogInTo(context, account))
        refuseUser(context, "TEMPORARILY_UNAVAILABLE", loginInterrupted);
    else if (const auto personal = context.registry().findPersonal(account))
        finishLogin(context, personal);
    else
        finishLogin(context, personalStateOf(context.hub(), account, *loaded));
}

void loginChecked(CommandContext &context, const QueryAnswered &answered, const QByteArray &name)
{
    const auto *answer = std::get_if<SaslAnswer>(&answered.answer);
    switch (answer ? answer->outcome : SaslOutcome::Busy) {
    case SaslOutcome::Success:
        if (!canLogInTo(context, answer->account))
            refuseUser(context, "TEMPORARILY_UNAVAILABLE", loginInterrupted);
        else if (const auto personal = context.registry().findPersonal(answer->account))
            finishLogin(context, personal);
        else
            context.ask(LoadAccount{answer->account}, accountLoaded, answer->account);
        return;
    case SaslOutcome::Challenge:
    case SaslOutcome::Failure:
        context.auditFailure("LOGIN", name, "wrong name or password");
        refuseUser(context, "INVALID_CREDENTIALS", "Wrong account name or password");
        countLoginFailure(context, "Too many wrong passwords");
        return;
    case SaslOutcome::Locked:
        context.auditFailure("LOGIN", name, "the account is locked");
        refuseUser(context, "ACCOUNT_LOCKED",
                   "This account is locked. Ask a server operator for help");
        return;
    case SaslOutcome::TooMany:
        context.auditFailure("LOGIN", name, "too many wrong passwords");
        refuseUser(context, "TOO_MANY_ATTEMPTS", tooManyWrongPasswords);
        return;
    case SaslOutcome::Busy:
        refuseUser(context, "TEMPORARILY_UNAVAILABLE", tooManyPasswordChecks);
        return;
    }
}

void login(CommandContext &context, const QList<QByteArray> &words)
{
    const User &user = context.user();
    const QByteArray name = words.size() > 1 ? words.at(0) : user.nick();
    if (!user.account().isEmpty()) {
        refuseUser(context, "ALREADY_AUTHENTICATED",
                   "You are already logged in as " + user.account() + ". Log out first");
        return;
    }
    if (!maySendPasswordOrRefuse(context))
        return;
    beginLogin(context);
    context.ask(CheckAccount{context.client().id(), addressGroupOf(context.client().address()),
                             name, secretIn(words.value(words.size() > 1 ? 1 : 0))},
                loginChecked, name);
}

void logout(CommandContext &context, const QList<QByteArray> &)
{
    logOut(context);
    answerUser(context, "LOGGED_OUT", "You are now logged out");
}

void showInfo(CommandContext &context, const QList<QByteArray> &)
{
    const QByteArray &name = context.user().account();
    const RegisteredAccounts &accounts = context.hub().accounts();
    answerUser(context, "INFO", "You are logged in as " + name);
    const AccountRecord *account = accounts.isConfigured(name) ? nullptr : accounts.find(name);
    if (account) {
        answerUser(context, "INFO", "Registered at " + irc::serverTime(account->createdMs));
        const QList<QByteArray> nicks = QList<QByteArray>{account->name} + account->nicks;
        answerUser(context, "INFO", "Your nicknames: " + nicks.join(' '));
        for (const QByteArray &fingerprint : account->certificates)
            answerUser(context, "INFO", "Certificate: " + fingerprint);
    }
    if (accounts.isAlwaysOn(name))
        answerUser(context, "INFO", "You stay in your channels when you disconnect");
}

void passwordDerived(CommandContext &context, const QueryAnswered &answered, const QByteArray &name)
{
    const auto *derived = std::get_if<VerifierDerived>(&answered.answer);
    const VerifierOutcome outcome = derived ? derived->outcome : VerifierOutcome::Busy;
    // The account may have been renamed meanwhile.
    const RegisteredAccounts &accounts = context.hub().accounts();
    const AccountRecord *account = accounts.find(accounts.ownerOf(name));
    if (const auto problem = passwordProblem(outcome))
        refuseUser(context, problem->code, problem->text);
    else if (outcome != VerifierOutcome::Derived)
        refuseUser(context, "TEMPORARILY_UNAVAILABLE", tooManyPasswordChecks);
    // The user may have logged out, or deleted the account, meanwhile.
    if (outcome != VerifierOutcome::Derived || !account
        || !irc::equalNames(context.user().account(), account->name) || !canStoreOrRefuse(context))
        return;
    AccountRecord changed = *account;
    changed.verifier = derived->verifier;
    changeAccount(context, changed);
    context.audit("ACCOUNT PASSWORD", changed.name);
    answerUser(context, "PASSWORD_CHANGED", "Your password has changed");
}

void changePassword(CommandContext &context, const QList<QByteArray> &words)
{
    const User &user = context.user();
    if (maySendPasswordOrRefuse(context) && ownRecordOrRefuse(context))
        context.ask(DeriveVerifier{context.client().id(),
                                   addressGroupOf(context.client().address()), user.account(),
                                   secretIn(words.at(0)), false},
                    passwordDerived, user.account());
}

void deleteAccount(CommandContext &context, const QList<QByteArray> &words)
{
    const AccountRecord *account = ownRecordOrRefuse(context);
    if (!account)
        return;
    if (!irc::equalNames(words.at(0), account->name)) {
        refuseUser(context, "INVALID_PARAMS",
                   "To delete your account, repeat its name: " + account->name);
        return;
    }
    if (!canStoreOrRefuse(context))
        return;
    const QByteArray name = account->name;
    context.audit("ACCOUNT DELETE", name);
    answerUser(context, "ACCOUNT_DELETED", "The account " + name + " is deleted");
    removeAccount(context.hub(), name);
}

void changeAlwaysOn(CommandContext &context, const QList<QByteArray> &words)
{
    const AccountRecord *account = ownRecordOrRefuse(context);
    if (!account)
        return;
    const QByteArray value = words.at(0).toUpper();
    const bool isOn = value == "ON" || value == "TRUE";
    if (!isOn && value != "OFF" && value != "FALSE") {
        refuseUser(context, "INVALID_PARAMS", "Usage: ALWAYSON ON|OFF");
        return;
    }
    if (!canStoreOrRefuse(context))
        return;
    AccountRecord changed = *account;
    changed.isAlwaysOn = isOn;
    changeAccount(context, changed);
    if (!isOn)
        endAbsences(context);
    answerUser(context, "ALWAYS_ON",
               isOn ? QByteArray("You stay in your channels when you disconnect")
                    : QByteArray("You leave your channels when you disconnect"));
}

constexpr ServiceAction actions[] = {
    {"REGISTER", 1, false, registerHere, "REGISTER <password> [<email>]",
     "Registers an account with the name of your nick."},
    {"LOGIN", 1, false, login, "LOGIN [<account>] <password>", "Logs you in."},
    {"LOGOUT", 0, true, logout, "LOGOUT",
     "Logs you out, with all clients that share your nickname."},
    {"INFO", 0, true, showInfo, "INFO", "Shows your account, its nicknames and certificates."},
    {"PASSWORD", 1, true, changePassword, "PASSWORD <new password>", "Changes your password."},
    {"NAME", 1, true, changeName, "NAME <new name>",
     "Renames your account. The old name stays one of its nicknames."},
    {"NICK", 1, true, changeNicks, "NICK ADD|REMOVE [<nick>]",
     "Adds your present nickname to your account, or removes one from it."},
    {"CERT", 1, true, changeCertificates, "CERT ADD|REMOVE|LIST [<fingerprint>]",
     "Changes or lists the TLS certificates that log you in."},
    {"ALWAYSON", 1, true, changeAlwaysOn, "ALWAYSON ON|OFF",
     "Chooses whether you stay in your channels while none of your clients is connected."},
    {"SESSIONS", 0, true, listSessions, "SESSIONS",
     "Lists the sessions of your account: the clients that are logged in to it."},
    {"SIGNOUT", 0, true, signOut, "SIGNOUT [<nick or number>]",
     "Ends all other sessions of your account, those with this nickname, or that with a number of "
     "SESSIONS."},
    {"GHOST", 1, true, ghost, "GHOST <nick>",
     "Disconnects another user who has a nickname of your account."},
    {"DELETE", 1, true, deleteAccount, "DELETE <account>", "Deletes your account."},
};

/// The subcommand that NickServ users know by another name.
QList<QByteArray> withOurNames(QList<QByteArray> words)
{
    const QByteArray name = words.value(0).toUpper();
    if (name == "IDENTIFY" || name == "ID")
        words[0] = "LOGIN";
    else if (name == "DROP")
        words[0] = "DELETE";
    else if (name == "RECOVER" || name == "REGAIN" || name == "RELEASE")
        words[0] = "GHOST";
    else if (name == "GROUP")
        return {"NICK", "ADD"};
    else if (name == "UNGROUP")
        return QList<QByteArray>{"NICK", "REMOVE"} + words.mid(1);
    else if (name == "SET" && words.value(1).toUpper() == "PASSWORD")
        return words.mid(1);
    else if (name == "SET" && words.value(1).toUpper() == "ACCOUNTNAME")
        return QList<QByteArray>{"NAME"} + words.mid(2);
    else if (name == "SET" && words.value(1).toUpper() == "ALWAYS-ON")
        return QList<QByteArray>{"ALWAYSON"} + words.mid(2);
    return words;
}

void account(CommandContext &context, const irc::Message &message)
{
    runServiceAction(context, actions, message.params);
}

void nickServ(CommandContext &context, const irc::Message &message)
{
    runServiceAction(context, actions, withOurNames(serviceWords(message.params)));
}

} // namespace

QList<Command> accountCommands()
{
    return {
        {.name = "ACCOUNT",
         .handler = account,
         .continuations = {{"account.login", loginChecked},
                           {"account.load", accountLoaded},
                           {"account.password", passwordDerived}},
         .syntax = "ACCOUNT <subcommand> [<parameters>]",
         .summary = "Manages your account. ACCOUNT HELP lists the subcommands.",
         .specification = ""},
        {.name = nickServCommand,
         .handler = nickServ,
         .syntax = "NICKSERV <subcommand> [<parameters>]",
         .summary = "Same as ACCOUNT, with the subcommands that services have elsewhere.",
         .specification = ""},
        {.name = "NS",
         .handler =
             [](CommandContext &context, const irc::Message &message) {
                 CommandContext service(context.hub(), context.client(), nickServCommand);
                 nickServ(service, message);
             },
         .syntax = "NS <subcommand> [<parameters>]",
         .summary = "Same as NICKSERV.",
         .specification = ""},
    };
}

} // namespace server
