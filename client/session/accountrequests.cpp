// SPDX-License-Identifier: MIT
#include "client/session/accountrequests.h"

#include "client/chat/displaytext.h"
#include "client/session/accounttext.h"
#include "client/session/handlers.h"
#include "client/session/linetext.h"
#include "client/session/sessionstate.h"
#include "client/session/sessiontext.h"
#include "common/irc/numerics.h"

#include <algorithm>
#include <utility>

namespace client {

namespace {

using Kind = AccountRequest::Kind;
using Pending = AccountRequests::Pending;

constexpr char registrationName[] = "account-registration";
constexpr qsizetype maxRows = 1'000;

bool hasFlag(const SessionState &session, const char *flag)
{
    return session.capabilities.value(registrationName).split(',').contains(flag);
}

/// The parameters of ACCOUNT for @p request; empty for requests that have a command of their own.
QList<QByteArray> subcommand(const AccountRequest &request)
{
    switch (request.kind) {
    case Kind::Register:
    case Kind::Verify:
    case Kind::LogIn:
        break;
    case Kind::LogOut:
        return {"LOGOUT"};
    case Kind::ChangePassword:
        return {"PASSWORD", request.password.toUtf8()};
    case Kind::ListSessions:
        return {"SESSIONS"};
    case Kind::SignOut:
        return {"SIGNOUT", request.subject};
    case Kind::ListCertificates:
        return {"CERT", "LIST"};
    case Kind::AddCertificate:
        return {"CERT", "ADD", request.subject};
    case Kind::RemoveCertificate:
        return {"CERT", "REMOVE", request.subject};
    case Kind::Delete:
        return {"DELETE", request.account.toUtf8()};
    }
    return {};
}

irc::Message commandFor(const SessionState &session, const AccountRequest &request)
{
    irc::Message message;
    const QByteArray account = request.account.toUtf8();
    const bool isNick = irc::equalNames(account, session.nick, session.casemapping);
    if (request.kind == Kind::Register) {
        message.command = "REGISTER";
        message.params = {account.isEmpty() || isNick ? QByteArray("*") : account,
                          request.email.isEmpty() ? QByteArray("*") : request.email.toUtf8(),
                          request.password.toUtf8()};
    } else if (request.kind == Kind::Verify) {
        message.command = "VERIFY";
        message.params = {account, request.code.toUtf8()};
    } else {
        message.command = "ACCOUNT";
        message.params = subcommand(request);
    }
    return message;
}

/// Applies what a successful request changes about the next log-in.
void applySuccess(SessionState &session, const AccountRequest &request)
{
    Credentials &credentials = session.credentials;
    switch (request.kind) {
    case Kind::Register:
    case Kind::Verify:
        credentials.account = request.account;
        credentials.accountPassword = request.password;
        credentials.signUp.reset();
        credentials.isScramOnly = false;
        session.loggedIn = true;
        return;
    case Kind::ChangePassword:
        if (!credentials.accountPassword.isEmpty())
            credentials.accountPassword = request.password;
        return;
    case Kind::LogOut:
    case Kind::Delete:
        credentials = {credentials.serverPassword, {}, {}, credentials.remember};
        return;
    case Kind::LogIn:
    case Kind::ListSessions:
    case Kind::SignOut:
    case Kind::ListCertificates:
    case Kind::AddCertificate:
    case Kind::RemoveCertificate:
        return;
    }
}

/// The end of a registration that was part of connecting.
void finishSignUp(SessionState &session, const AccountAnswer &answer, bool needsConnection)
{
    if (answer.isSuccess() || needsConnection) {
        for (const QByteArray &line : session.capabilities.resume())
            session.sendRaw(line);
    } else if (answer.needsCode()) {
        session.credentials.signUp->needsCode = true;
        session.refuse(Requirement::AccountCode, answer.codeHint);
    } else if (answer.field == AccountAnswer::Field::Code) {
        session.refuse(Requirement::AccountCode, answer.problem);
    } else if (answer.field == AccountAnswer::Field::Email) {
        session.refuse(Requirement::AccountEmail, answer.problem);
    } else {
        session.refuse(Requirement::Login, answer.problem);
    }
}

void finish(SessionState &session, const Pending *pending, bool needsConnection = false)
{
    const Pending ended = session.accountRequests.take(pending);
    if (ended.answer.isSuccess())
        applySuccess(session, ended.answer.request);
    if (ended.isSignUp && !session.registered) {
        finishSignUp(session, ended.answer, needsConnection);
        return;
    }
    if (ended.answer.request.kind <= Kind::Verify && session.credentials.signUp)
        session.credentials = {session.credentials.serverPassword}; // do not try it again
    session.add(event::AccountAnswered{ended.answer});
}

void answerAtOnce(SessionState &session, const AccountRequest &request, const QString &problem,
                  AccountAnswer::Field field = AccountAnswer::Field::None)
{
    session.add(event::AccountAnswered{{.request = request, .problem = problem, .field = field}});
}

/// Why @p request cannot be sent now; empty if it can.
QString problemBefore(const SessionState &session, const AccountRequest &request)
{
    const bool registers = request.kind == Kind::Register || request.kind == Kind::Verify;
    const bool sendsPassword = registers || request.kind == Kind::ChangePassword;
    if (sendsPassword && !session.connection.isConfidential())
        return SessionText::tr("The password was not sent: without encryption, others could read "
                               "it. Put ircs:// in front of the server's name.");
    if (registers && !session.capabilities.isOffered(registrationName))
        return SessionText::tr("Users cannot register accounts on this server by themselves. Ask "
                               "its operators.");
    if (!registers && request.kind != Kind::LogIn && !accountStateOf(session).canManage)
        return SessionText::tr("This server has no command for this that Hearth knows.");
    return {};
}

void startLogIn(SessionState &session, const AccountRequest &request)
{
    if (!session.capabilities.isOffered("sasl")) {
        answerAtOnce(session, request,
                     SessionText::tr("This server does not support log-ins to accounts."));
        return;
    }
    session.requestedLogin = Credentials{session.credentials.serverPassword, request.account,
                                         request.password, session.credentials.remember};
    Pending pending;
    pending.answer.request = request;
    session.accountRequests.add(pending);
    for (const QByteArray &line : session.capabilities.requestSasl())
        session.sendRaw(line);
    logInWhenOffered(session);
}

void send(SessionState &session, const AccountRequest &request, bool isSignUp)
{
    Pending pending;
    pending.answer.request = request;
    pending.isSignUp = isSignUp;
    irc::Message message = commandFor(session, request);
    if (session.capabilities.has("labeled-response")) {
        pending.label = 'a' + QByteArray::number(session.linesWritten, 36);
        message.tags.insert("label", pending.label);
    }
    Pending *sent = session.accountRequests.add(pending);
    if (session.send(message))
        return;
    sent->answer.problem = SessionText::tr("This is too long for the server. Choose something "
                                           "shorter.");
    sent->answer.field = AccountAnswer::Field::Password;
    finish(session, sent);
}

AccountRequest signUpRequest(const Credentials &credentials)
{
    AccountRequest request;
    request.kind = credentials.signUp->code.isEmpty() ? Kind::Register : Kind::Verify;
    request.account = credentials.account;
    request.password = credentials.accountPassword;
    request.email = credentials.signUp->email;
    request.code = credentials.signUp->code;
    return request;
}

/// `REGISTER SUCCESS account :text`, and the same with VERIFICATION_REQUIRED or VERIFY.
void handleRegistration(SessionState &session, Pending *pending, const irc::Message &message)
{
    if (const QByteArrayView account = message.param(1); !account.isEmpty() && account != "*")
        pending->answer.request.account = decoded(account);
    const QString words = trailingText(message);
    if (message.param(0) == "VERIFICATION_REQUIRED")
        pending->answer.codeHint =
            words.isEmpty() ? SessionText::tr("Enter the code that the server has sent to you.")
                            : asSentence(words);
    finish(session, pending);
}

void handleFailure(SessionState &session, Pending *pending, const irc::Message &message)
{
    const QByteArray code = message.param(1).toByteArray();
    const AccountProblem problem =
        accountProblem(pending->answer.request, code, trailingText(message));
    pending->answer.problem = problem.sentence;
    pending->answer.field = problem.field;
    finish(session, pending, code == "COMPLETE_CONNECTION_REQUIRED");
}

/// Adds a row of a list: `NOTE ACCOUNT SESSION number nick address time this|other :text` or
/// `NOTE ACCOUNT CERTIFICATE fingerprint :text`.
void addRow(AccountAnswer &answer, const irc::Message &message)
{
    if (message.param(1) == "SESSION" && message.params.size() >= 7
        && answer.sessions.size() < maxRows) {
        AccountSession session;
        session.id = message.param(2).toByteArray();
        session.nick = shownName(message.param(3));
        session.address = shownName(message.param(4));
        session.sinceMs = serverTimeMs(message.param(5), 0);
        session.isThis = message.param(6) == "this";
        answer.sessions.append(session);
    } else if (message.param(1) == "CERTIFICATE" && message.params.size() >= 4
               && answer.certificates.size() < maxRows) {
        answer.certificates.append(message.param(2).toByteArray());
    }
}

/// Whether @p message is an error, or RPL_TRYAGAIN, about the command of @p pending.
bool isRefusal(const irc::Message &message)
{
    bool isNumber = false;
    const int numeric = message.command.toInt(&isNumber);
    return isNumber && (numeric >= 400 || numeric == irc::RPL_TRYAGAIN) && numeric < 600;
}

/// The request that @p message is about; null if there is none.
Pending *answeredBy(SessionState &session, const irc::Message &message)
{
    if (Pending *labelled = session.accountRequests.withLabel(session.labelOf(message)))
        return labelled;
    const QByteArray command = message.command == "REGISTER" || message.command == "VERIFY"
                                   ? message.command
                               : message.command == "FAIL" ? message.param(0).toByteArray()
                               : isRefusal(message)        ? message.param(1).toByteArray()
                                                           : QByteArray();
    if (command == "REGISTER")
        return session.accountRequests.ofKind(Kind::Register);
    if (command == "VERIFY")
        return session.accountRequests.ofKind(Kind::Verify);
    return nullptr;
}

} // namespace

Pending *AccountRequests::add(const Pending &pending)
{
    m_pending.append(pending);
    return &m_pending.last();
}

Pending *AccountRequests::withLabel(const QByteArray &label)
{
    const auto it = std::ranges::find(m_pending, label, &Pending::label);
    return label.isEmpty() || it == m_pending.end() ? nullptr : &*it;
}

Pending *AccountRequests::ofKind(AccountRequest::Kind kind)
{
    const auto it = std::ranges::find_if(
        m_pending, [kind](const Pending &pending) { return pending.answer.request.kind == kind; });
    return it == m_pending.end() ? nullptr : &*it;
}

Pending AccountRequests::take(const Pending *pending)
{
    return m_pending.takeAt(pending - m_pending.constData());
}

QList<Pending> AccountRequests::takeAll()
{
    return std::exchange(m_pending, {});
}

void requestAccount(SessionState &session, const AccountRequest &request)
{
    if (!session.registered) {
        answerAtOnce(session, request,
                     SessionText::tr("You are not connected. Connect to the server first."));
    } else if (const QString problem = problemBefore(session, request); !problem.isEmpty()) {
        answerAtOnce(session, request, problem);
    } else if (session.accountRequests.ofKind(request.kind) && request.kind <= Kind::LogIn) {
        answerAtOnce(session, request,
                     SessionText::tr("The server has not answered your last request yet."));
    } else if (request.kind == Kind::LogIn) {
        startLogIn(session, request);
    } else if (request.kind == Kind::Register && request.email.isEmpty()
               && hasFlag(session, "email-required")) {
        const AccountProblem missing = accountProblem(request, "INVALID_EMAIL", {});
        answerAtOnce(session, request, missing.sentence, missing.field);
    } else {
        send(session, request, false);
    }
}

bool handleAccountAnswer(SessionState &session, const irc::Message &message)
{
    if (session.accountRequests.isEmpty())
        return false;
    if (message.command == "BATCH" && message.param(0).startsWith('-')) {
        const QByteArray label =
            session.batchLabels.value(message.param(0).sliced(1).toByteArray());
        if (const Pending *pending = session.accountRequests.withLabel(label))
            finish(session, pending);
        return false; // the batch itself has a handler
    }
    Pending *pending = answeredBy(session, message);
    if (!pending)
        return false;
    if (message.command == "REGISTER" || message.command == "VERIFY") {
        handleRegistration(session, pending, message);
    } else if (message.command == "FAIL") {
        handleFailure(session, pending, message);
    } else if (isRefusal(message)) {
        pending->answer.problem = accountProblem({}, {}, trailingText(message)).sentence;
        finish(session, pending);
    } else if (message.command == "NOTE" || message.command == "ACK") {
        addRow(pending->answer, message);
        if (!message.tags.contains("batch"))
            finish(session, pending);
    } else {
        return false;
    }
    return true;
}

bool finishLogIn(SessionState &session, const QString &problem)
{
    if (!session.requestedLogin)
        return false;
    const Credentials requested = *std::exchange(session.requestedLogin, std::nullopt);
    if (problem.isEmpty())
        session.credentials = requested;
    if (Pending *pending = session.accountRequests.ofKind(Kind::LogIn)) {
        pending->answer.problem = problem;
        if (!problem.isEmpty())
            pending->answer.field = AccountAnswer::Field::Password;
        finish(session, pending);
    }
    return true;
}

void failAccountRequests(SessionState &session)
{
    session.requestedLogin.reset();
    for (Pending &pending : session.accountRequests.takeAll()) {
        if (pending.isSignUp)
            continue; // sent again by the next connection
        pending.answer.problem =
            SessionText::tr("The connection was lost before the server answered. Try again.");
        session.add(event::AccountAnswered{pending.answer});
    }
}

void signUpWhenOffered(SessionState &session)
{
    if (!session.capabilities.isSettled() || session.registered || session.refused
        || session.loggedIn || !session.accountRequests.isEmpty())
        return;
    const AccountRequest request = signUpRequest(session.credentials);
    if (const QString problem = problemBefore(session, request); !problem.isEmpty()) {
        session.refuse(Requirement::Login, problem);
    } else if (request.kind == Kind::Register && request.email.isEmpty()
               && hasFlag(session, "email-required")) {
        session.refuse(Requirement::AccountEmail,
                       accountProblem(request, "INVALID_EMAIL", {}).sentence);
    } else if (hasFlag(session, "before-connect")) {
        send(session, request, true);
    } else {
        for (const QByteArray &line : session.capabilities.resume())
            session.sendRaw(line);
    }
}

void signUpWhenReady(SessionState &session)
{
    if (session.credentials.signUp && !session.loggedIn)
        requestAccount(session, signUpRequest(session.credentials));
}

AccountState accountStateOf(const SessionState &session)
{
    const Capabilities &capabilities = session.capabilities;
    AccountState state;
    state.account = session.account.isEmpty() ? QString() : shownName(session.account);
    state.canLogIn = capabilities.isOffered("sasl");
    state.canRegister = capabilities.isOffered(registrationName);
    state.needsEmail = state.canRegister && hasFlag(session, "email-required");
    state.canManage = session.isupport.contains("ACCOUNT") && capabilities.has("labeled-response")
                      && capabilities.has("standard-replies") && capabilities.has("batch");
    return state;
}

} // namespace client
