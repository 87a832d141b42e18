// SPDX-License-Identifier: MIT
#include "common/irc/casemapping.h"
#include "common/irc/servertime.h"
#include "server/commands/accountregistration.h"
#include "server/commands/families.h"
#include "server/commands/servicereply.h"
#include "server/hub/absence.h"
#include "server/hub/accountchanges.h"
#include "server/hub/accountrename.h"
#include "server/hub/commandcontext.h"
#include "server/hub/login.h"
#include "server/hub/nickclaims.h"
#include "server/hub/passwords.h"
#include "server/hub/state/addressnetwork.h"
#include "server/hub/state/namerules.h"

#include <algorithm>

// ACCOUNT, and NICKSERV for users whose clients expect it; not part of any specification.

namespace server {

namespace {

constexpr qsizetype maxCertificates = 10;
constexpr qsizetype fingerprintBytes = 64; ///< SHA-256 in hexadecimal.

constexpr char loginInterrupted[] = "You could not be logged in. Try again";

/// The user's account, if it is registered. An account of the configuration cannot be changed by
/// its user; sends a refusal then.
const AccountRecord *ownRecordOrRefuse(CommandContext &context)
{
    const RegisteredAccounts &accounts = context.hub().accounts();
    const QByteArray &name = context.user().account();
    const AccountRecord *account = accounts.isConfigured(name) ? nullptr : accounts.find(name);
    if (!account)
        refuseUser(context, "ACCOUNT_NOT_CHANGEABLE",
                   "Your account is in the configuration of the server. Ask a server operator to "
                   "change it");
    return account;
}

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

bool canStoreOrRefuse(CommandContext &context)
{
    if (!context.hub().storeState().isFailing)
        return true;
    refuseUser(context, "TEMPORARILY_UNAVAILABLE",
               "The server cannot store changes at the moment. Please try again later");
    return false;
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

/// Removes the entry of @p list that equals @p item regardless of case. Returns whether there was
/// one.
bool removeFrom(QList<QByteArray> &list, const QByteArray &item)
{
    const auto it = std::find_if(list.begin(), list.end(), [&item](const QByteArray &one) {
        return irc::equalNames(one, item);
    });
    if (it == list.end())
        return false;
    list.erase(it);
    return true;
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

bool isFingerprint(const QByteArray &text)
{
    return text.size() == fingerprintBytes
           && std::all_of(text.cbegin(), text.cend(), [](char byte) {
                  return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'f');
              });
}

void addCertificate(CommandContext &context, const AccountRecord &account,
                    const QByteArray &fingerprint)
{
    if (!isFingerprint(fingerprint)) {
        refuseUser(context, "INVALID_PARAMS",
                   "Give the SHA-256 of the certificate in hexadecimal, or connect with the "
                   "certificate and give none");
    } else if (context.hub().accounts().findCertificate(fingerprint)) {
        refuseUser(context, "CERTIFICATE_EXISTS", "This certificate belongs to an account already");
    } else if (account.certificates.size() >= maxCertificates) {
        refuseUser(context, "TOO_MANY_CERTIFICATES",
                   "Your account cannot have more certificates. Remove one first");
    } else if (canStoreOrRefuse(context)) {
        AccountRecord changed = account;
        changed.certificates.append(fingerprint);
        changeAccount(context, changed);
        context.audit("ACCOUNT CERT ADD", changed.name);
        answerUser(context, "CERTIFICATE_ADDED",
                   "You can log in with this certificate now: " + fingerprint);
    }
}

void removeCertificate(CommandContext &context, const AccountRecord &account,
                       const QByteArray &fingerprint)
{
    AccountRecord changed = account;
    if (!removeFrom(changed.certificates, fingerprint)) {
        refuseUser(context, "UNKNOWN_CERTIFICATE", "Your account does not have this certificate");
        return;
    }
    if (!canStoreOrRefuse(context))
        return;
    changeAccount(context, changed);
    context.audit("ACCOUNT CERT REMOVE", changed.name);
    answerUser(context, "CERTIFICATE_REMOVED", "The certificate is removed");
}

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

void changeCertificates(CommandContext &context, const QList<QByteArray> &words)
{
    const AccountRecord *account = ownRecordOrRefuse(context);
    if (!account)
        return;
    const QByteArray action = words.at(0).toUpper();
    QByteArray fingerprint = words.value(1, context.client().certificateFingerprint()).toLower();
    fingerprint.replace(':', "");
    if (action == "ADD") {
        addCertificate(context, *account, fingerprint);
    } else if (action == "REMOVE") {
        removeCertificate(context, *account, fingerprint);
    } else if (action == "LIST") {
        for (const QByteArray &listed : account->certificates)
            answerUser(context, "CERTIFICATE", listed);
        answerUser(context, "CERTIFICATE",
                   QByteArray::number(account->certificates.size()) + " of at most "
                       + QByteArray::number(maxCertificates) + " certificates");
    } else {
        refuseUser(context, "INVALID_PARAMS", "Usage: CERT ADD|REMOVE|LIST [<fingerprint>]");
    }
}

void listSessions(CommandContext &context, const QList<QByteArray> &)
{
    for (const auto &[userId, user] : context.user().personal()->users) {
        for (const auto &[id, client] : user->clients()) {
            const bool isOwn = client == &context.client();
            answerUser(context, "SESSION",
                       user->shownNick() + " from " + client->shownAddress() + " since "
                           + irc::serverTime(client->connectedMs())
                           + (isOwn ? " (this connection)" : ""));
        }
    }
}

/// Ends the other sessions of the account, or only those with a nick. Clients that share the nick
/// of this one are disconnected, since they cannot be logged out without it.
void signOut(CommandContext &context, const QList<QByteArray> &words)
{
    const QByteArray reason = "Signed out by another session of the account";
    qsizetype count = 0;
    // Copies: disconnect() and logOut() remove from the lists.
    for (const auto &[userId, user] : std::map(context.user().personal()->users)) {
        if (user->isGone() || (!words.isEmpty() && !irc::equalNames(user->nick(), words.at(0))))
            continue;
        count += qsizetype(user->clients().size());
        if (user != &context.user()) {
            logOut(UserContext(context.hub(), *user));
            continue;
        }
        --count;
        for (const auto &[id, client] : std::map(user->clients())) {
            if (client != &context.client())
                context.hub().disconnect(*client, reason, reason);
        }
    }
    answerUser(context, "SIGNED_OUT", "Sessions signed out: " + QByteArray::number(count));
}

/// Disconnects a user who has a nick of the account.
void ghost(CommandContext &context, const QList<QByteArray> &words)
{
    User *target = context.registry().findNick(words.at(0));
    const QByteArray owner = context.hub().accounts().ownerOf(words.at(0));
    const QByteArray &account = context.user().account();
    const bool isOwn =
        target && (irc::equalNames(owner, account) || irc::equalNames(target->account(), account));
    if (!isOwn || target == &context.user()) {
        refuseUser(context, "INVALID_TARGET",
                   "No other connection has this nickname and belongs to your account");
        return;
    }
    const QByteArray reason = "Disconnected by the owner of the nickname";
    context.hub().quit(*target, reason, reason);
    answerUser(context, "DISCONNECTED", words.at(0) + " was disconnected");
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
    {"SIGNOUT", 0, true, signOut, "SIGNOUT [<nick>]",
     "Ends all other sessions of your account, or those with this nickname."},
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
